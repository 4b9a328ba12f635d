package dev.gatehouse.key;

import dev.gatehouse.core.Ids;
import java.util.UUID;

/** The id of a custody: of a line in a register of keys. */
public record CustodyId(UUID value) {
    /** An id back from its text; {@link IllegalArgumentException} when it is none. */
    public static CustodyId parse(String text) {
        return new CustodyId(Ids.uuid(text));
    }

    /** The value in its usual form. */
    @Override
    public String toString() {
        return value.toString();
    }
}
