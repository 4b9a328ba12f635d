package dev.gatehouse.core;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A person's name as the person writes it; kept to the letter. It never shows in {@link #toString()} (RES-11).
 *
 * @param value 1 to {@value #MAX_LENGTH} UTF-16 characters, not blank, without control characters
 */
@Personal
public record PersonName(String value) {
    /** The longest name in UTF-16 characters: 200 characters, each of which may take two. */
    public static final int MAX_LENGTH = 400;

    /** What is left of a name when its bearer was erased (RES-OURS-9). */
    public static final PersonName ERASED = new PersonName("███");

    /** Refuses a name that is blank or too long with {@link IllegalArgumentException}. */
    public PersonName {
        if (value.isBlank() || value.length() > MAX_LENGTH || !Printable.Validator.isPrintable(value)) {
            throw new IllegalArgumentException("a name has 1 to " + MAX_LENGTH + " printable characters");
        }
    }

    /** The name as it is searched for: full-width forms narrowed, case folded, spaces made one. */
    public String searchKey() {
        return searchKey(value);
    }

    /** What someone looks for, in the form that {@link #searchKey()} has. */
    public static String searchKey(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }

    /** Masked. */
    @Override
    public String toString() {
        return "***";
    }
}
