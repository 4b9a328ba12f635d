package dev.gatehouse.permit;

import dev.gatehouse.core.Ids;
import java.util.UUID;

/** The id of an entry card. */
public record EntryCardId(UUID value) {
    /** An id back from its text; {@link IllegalArgumentException} when it is none. */
    public static EntryCardId parse(String text) {
        return new EntryCardId(Ids.uuid(text));
    }

    /** The value in its usual form. */
    @Override
    public String toString() {
        return value.toString();
    }
}
