package dev.gatehouse.key;

import dev.gatehouse.core.Ids;
import java.util.UUID;

/** The id of a key. */
public record KeyId(UUID value) {
    /** An id back from its text; {@link IllegalArgumentException} when it is none. */
    public static KeyId parse(String text) {
        return new KeyId(Ids.uuid(text));
    }

    /** The value in its usual form. */
    @Override
    public String toString() {
        return value.toString();
    }
}
