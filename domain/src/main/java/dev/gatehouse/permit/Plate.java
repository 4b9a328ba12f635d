package dev.gatehouse.permit;

import dev.gatehouse.core.Personal;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The plate of a vehicle, in capitals and without what only separates, such as {@code 粤B12345}. It never shows in
 * {@link #toString()}: it leads to a person.
 *
 * @param value 1 to {@value #MAX_LENGTH} characters
 */
@Personal
public record Plate(String value) {
    /** The longest plate. */
    public static final int MAX_LENGTH = 20;

    /** Refuses one that is blank or too long with {@link IllegalArgumentException}. */
    public Plate {
        if (value.isBlank() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a plate has 1 to " + MAX_LENGTH + " characters");
        }
    }

    /** A plate as a person wrote it, of at most {@value #MAX_LENGTH} characters. */
    public static Plate of(String typed) {
        String bare = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\s·•.-]", "")
                .toUpperCase(Locale.ROOT);
        return new Plate(bare.isBlank() || bare.length() > MAX_LENGTH ? typed : bare);
    }

    /** Masked but for the last two characters. */
    @Override
    public String toString() {
        return "***" + value.substring(Math.max(0, value.length() - 2));
    }
}
