package dev.gatehouse.core;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * By which document somebody is known to be that one. Its number never shows in {@link #toString()}.
 *
 * @param kind   which document
 * @param number 4 to 30 capital letters, digits and hyphens; of a resident identity card 18 with the right check digit
 */
public record IdentityDocument(Kind kind, String number) {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    /** Refuses any other number with {@link IllegalArgumentException}. */
    public IdentityDocument {
        if (!number.matches("[A-Z0-9-]{4,30}") || (kind == Kind.RESIDENT_IDENTITY_CARD && !isResidents(number))) {
            throw new IllegalArgumentException("not the number of a " + kind);
        }
    }

    /** A document as a person wrote its number, in whatever case and with spaces; empty when it can be no one's. */
    public static Optional<IdentityDocument> parse(Kind kind, String typed) {
        try {
            return Optional.of(
                    new IdentityDocument(kind, typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Masked but for the kind. */
    @Override
    public String toString() {
        return kind + " ***";
    }

    /** Whether it is a number by GB 11643: a place, a day of birth, three digits, and their check digit. */
    private static boolean isResidents(String number) {
        if (!number.matches("[1-9]\\d{16}[0-9X]")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        try {
            LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14)));
        } catch (DateTimeException e) {
            return false;
        }
        return CHECK_DIGITS.charAt(sum % 11) == number.charAt(17);
    }

    /** Which document. */
    public enum Kind {
        /** The card of a mainland resident (居民身份证). */
        RESIDENT_IDENTITY_CARD,
        /** The card by which those of Hong Kong, Macao and Taiwan enter (通行证). */
        TRAVEL_PERMIT,
        PASSPORT,
        OTHER
    }
}
