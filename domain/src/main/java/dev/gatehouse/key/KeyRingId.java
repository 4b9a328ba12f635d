package dev.gatehouse.key;

import dev.gatehouse.core.Ids;
import java.util.UUID;

/** The id of a ring of keys. */
public record KeyRingId(UUID value) {
    /** An id back from its text; {@link IllegalArgumentException} when it is none. */
    public static KeyRingId parse(String text) {
        return new KeyRingId(Ids.uuid(text));
    }

    /** The value in its usual form. */
    @Override
    public String toString() {
        return value.toString();
    }
}
