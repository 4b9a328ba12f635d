package dev.gatehouse.core;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A document by which somebody is identified (RES-4, OWN-2). Its number never shows in {@link #toString()} (RES-11).
 *
 * @param kind   which document
 * @param number its number: capitals and digits, of the shape and with the checksum of its kind
 */
public record IdentityDocument(DocumentKind kind, String number) {
    /** The longest number as somebody types it. */
    public static final int MAX_TYPED_LENGTH = 40;

    /** What is left of a number when its holder was erased (RES-OURS-9). */
    public static final String ERASED = "0";

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}]");

    /** Refuses a number that its kind does not have with {@link IllegalArgumentException}. */
    public IdentityDocument {
        if (!number.equals(ERASED) && !kind.isValid(number)) {
            throw new IllegalArgumentException("not a valid number of " + kind);
        }
    }

    /** A document as a person typed it, in whatever case and width, with spaces or dashes; empty when it can be none. */
    public static Optional<IdentityDocument> parse(DocumentKind kind, String typed) {
        String folded = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        String number = BETWEEN.matcher(folded).replaceAll("");
        return kind.isValid(number) ? Optional.of(new IdentityDocument(kind, number)) : Optional.empty();
    }

    /** When its holder was born, where the number says so. */
    public Optional<LocalDate> birth() {
        return kind.embedsBirth(number) ? CheckedNumber.birth(number) : Optional.empty();
    }

    /** The same without its number. */
    public IdentityDocument erased() {
        return new IdentityDocument(kind, ERASED);
    }

    /** The kind alone. */
    @Override
    public String toString() {
        return kind + " ***";
    }
}
