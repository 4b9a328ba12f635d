package dev.gatehouse.key;

import dev.gatehouse.core.Ids;
import java.util.UUID;

/** The id of a count of a cabinet. */
public record CabinetCountId(UUID value) {
    /** An id back from its text; {@link IllegalArgumentException} when it is none. */
    public static CabinetCountId parse(String text) {
        return new CabinetCountId(Ids.uuid(text));
    }

    /** The value in its usual form. */
    @Override
    public String toString() {
        return value.toString();
    }
}
