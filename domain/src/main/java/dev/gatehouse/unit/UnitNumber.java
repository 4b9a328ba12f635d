package dev.gatehouse.unit;

import dev.gatehouse.aggregate.SortKey;
import java.text.Normalizer;

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

    /** Refuses a number that is blank or too long with {@link IllegalArgumentException}. */
    public UnitNumber {
        value = Normalizer.normalize(value, Normalizer.Form.NFKC).strip();
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a unit number has 1 to " + MAX_LENGTH + " characters");
        }
    }

    /** Puts door 2 before door 10. */
    public String sortKey() {
        return SortKey.natural(value);
    }

    /** The value itself. */
    @Override
    public String toString() {
        return value;
    }
}
