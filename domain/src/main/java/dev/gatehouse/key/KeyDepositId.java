package dev.gatehouse.key;

import dev.gatehouse.core.Ids;
import java.util.UUID;

/** The id of a deposit of keys. */
public record KeyDepositId(UUID value) {
    /** An id back from its text; {@link IllegalArgumentException} when it is none. */
    public static KeyDepositId parse(String text) {
        return new KeyDepositId(Ids.uuid(text));
    }

    /** The value in its usual form. */
    @Override
    public String toString() {
        return value.toString();
    }
}
