package dev.gatehouse.core;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers that end in a check character. */
final class CheckedNumber {
    private static final Pattern IDENTITY = Pattern.compile("[1-9]\\d{16}[0-9X]");
    private static final String IDENTITY_CHECKS = "10X98765432";
    private static final String CREDIT_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern CREDIT =
            Pattern.compile("[" + CREDIT_DIGITS + "]{2}\\d{6}[" + CREDIT_DIGITS + "]{10}");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private CheckedNumber() {}

    /** GB 11643: six digits of a district, eight of a birth date, three of an order, one check character. */
    static boolean isIdentityNumber(String number) {
        return IDENTITY.matcher(number).matches()
                && birth(number).isPresent()
                && number.charAt(17) == IDENTITY_CHECKS.charAt(weighted(number, IDENTITY_CHECKS.length(), 2, false));
    }

    /** The birth date in an identity number; empty when there is no such day. */
    static Optional<LocalDate> birth(String number) {
        try {
            return Optional.of(LocalDate.parse(number.substring(6, 14), DAY));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** GB 32100: two characters of the registrar and the category, six of a district, nine of the body, one to check. */
    static boolean isSocialCreditCode(String code) {
        int modulus = CREDIT_DIGITS.length();
        return CREDIT.matcher(code).matches()
                && code.charAt(17) == CREDIT_DIGITS.charAt((modulus - weighted(code, modulus, 3, true)) % modulus);
    }

    /** The sum of the first 17 digits, weighted by the powers of a base: the first least, or the last but the check. */
    private static int weighted(String number, int modulus, int base, boolean rising) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            int at = rising ? i : 16 - i;
            weight = rising && i == 0 ? 1 : weight * base % modulus;
            sum += weight * CREDIT_DIGITS.indexOf(number.charAt(at));
        }
        return sum % modulus;
    }
}
