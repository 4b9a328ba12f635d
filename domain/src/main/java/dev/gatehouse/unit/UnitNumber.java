package dev.gatehouse.unit;

import dev.gatehouse.aggregate.SortKey;
import java.util.Optional;

/**
 * What people call a unit (单元号), such as {@code 3-1201}: the key under which its records are looked up (UNIT-3).
 *
 * <p>It is kept as typed, but two spellings of one number are one: width, case, spaces, invisible characters and the
 * kind of dash make no difference, so that ３－１２０１Ａ, 3-1201a and 3 – 1201A are the same unit.
 *
 * @param value 1 to {@value #MAX_LENGTH} characters
 */
public record UnitNumber(String value) {
    /** The longest unit number. */
    public static final int MAX_LENGTH = 40;

    /** Refuses a number that is blank or too long with {@link IllegalArgumentException}. */
    public UnitNumber {
        value = value.strip();
        if (SortKey.folded(value).isEmpty() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a unit number has 1 to " + MAX_LENGTH + " characters");
        }
    }

    /** A number as a person wrote it; empty when it can be none. */
    public static Optional<UnitNumber> parse(String typed) {
        boolean fits = !SortKey.folded(typed).isEmpty() && typed.strip().length() <= MAX_LENGTH;
        return fits ? Optional.of(new UnitNumber(typed)) : Optional.empty();
    }

    /** The same for every spelling of the number: what no two units of an estate share. */
    public String key() {
        return SortKey.folded(value);
    }

    /** Puts door 2 before door 10; the beginning of a long number is enough. */
    public String sortKey() {
        String natural = SortKey.natural(key());
        return natural.substring(0, Math.min(natural.length(), 100));
    }

    /** The value itself. */
    @Override
    public String toString() {
        return value;
    }
}
