package dev.gatehouse.unit;

import dev.gatehouse.aggregate.SortKey;
import java.util.Optional;

/**
 * What people call a unit (单元号), such as {@code 3-1201}: the key under which its records are looked up (UNIT-3).
 *
 * <p>Full-width forms are narrowed and outer spaces dropped, so that ３－１２０１ and 3-1201 are one number.
 *
 * @param value 1 to {@value #MAX_LENGTH} characters
 */
public record UnitNumber(String value) {
    /** The longest unit number. */
    public static final int MAX_LENGTH = 40;

    private static final char FULL_WIDTH_FROM = '\uFF01';
    private static final char FULL_WIDTH_TO = '\uFF5E';

    /** Refuses a number that is blank or too long with {@link IllegalArgumentException}. */
    public UnitNumber {
        value = narrowed(value).strip();
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a unit number has 1 to " + MAX_LENGTH + " characters");
        }
    }

    /** A number as a person wrote it; empty when it can be none. */
    public static Optional<UnitNumber> parse(String typed) {
        boolean fits = !typed.isBlank() && typed.strip().length() <= MAX_LENGTH;
        return fits ? Optional.of(new UnitNumber(typed)) : Optional.empty();
    }

    /** Puts door 2 before door 10. */
    public String sortKey() {
        return SortKey.natural(value);
    }

    private static String narrowed(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            narrow.append(c >= FULL_WIDTH_FROM && c <= FULL_WIDTH_TO ? (char) (c - FULL_WIDTH_FROM + '!') : c);
        }
        return narrow.toString();
    }

    /** The value itself. */
    @Override
    public String toString() {
        return value;
    }
}
