package dev.gatehouse.unit;

import dev.gatehouse.core.Ids;
import java.util.UUID;

/** The id of a unit. It stays when the unit is numbered anew. */
public record UnitId(UUID value) {
    /** An id back from its text; {@link IllegalArgumentException} when it is none. */
    public static UnitId parse(String text) {
        return new UnitId(Ids.uuid(text));
    }

    /** The value in its usual form. */
    @Override
    public String toString() {
        return value.toString();
    }
}
