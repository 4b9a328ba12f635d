package dev.gatehouse.core;

import java.util.UUID;

/** Ids back from their text. */
public final class Ids {
    private Ids() {}

    /**
     * A UUID from exactly the text that it prints.
     *
     * @throws IllegalArgumentException when it is any other text; {@link UUID#fromString} would take shorter ones
     */
    public static UUID uuid(String text) {
        UUID uuid = UUID.fromString(text);
        if (!uuid.toString().equals(text)) {
            throw new IllegalArgumentException("not a UUID in its usual form");
        }
        return uuid;
    }
}
