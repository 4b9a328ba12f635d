package dev.gatehouse.resident;

import dev.gatehouse.core.Ids;
import java.util.UUID;

/** The id of a person. */
public record PersonId(UUID value) {
    /** An id back from its text; {@link IllegalArgumentException} when it is none. */
    public static PersonId parse(String text) {
        return new PersonId(Ids.uuid(text));
    }

    /** The value in its usual form. */
    @Override
    public String toString() {
        return value.toString();
    }
}
