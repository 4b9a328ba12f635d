package dev.gatehouse.aggregate;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sort keys that every database and Java order alike. */
public final class SortKey {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\u2212]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Z}\\s]");
    private static final Pattern BEYOND_BMP = Pattern.compile("[\\x{D800}-\\x{DFFF}\\x{10000}-\\x{10FFFF}]");

    private static final DateTimeFormatter TO_THE_MICROSECOND = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private SortKey() {}

    /** A key under which the earlier stands before the later, to the microsecond. */
    public static String of(Instant instant) {
        LocalDateTime utc = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        if (utc.getYear() < 0 || utc.getYear() > 9999) {
            return TO_THE_MICROSECOND.format(instant);
        }
        // By hand, since every document has dozens.
        char[] key = "0000-00-00T00:00:00.000000Z".toCharArray();
        put(utc.getYear(), key, 3);
        put(utc.getMonthValue(), key, 6);
        put(utc.getDayOfMonth(), key, 9);
        put(utc.getHour(), key, 12);
        put(utc.getMinute(), key, 15);
        put(utc.getSecond(), key, 18);
        put(utc.getNano() / 1_000, key, 25);
        return new String(key);
    }

    private static void put(int number, char[] key, int lastDigit) {
        int at = lastDigit;
        for (int left = number; left > 0; left /= 10) {
            key[at--] = (char) ('0' + left % 10);
        }
    }

    /**
     * A key under which {@code 2-3} stands before {@code 10-1}: each run of digits is preceded by its length.
     *
     * <p>What lies beyond the basic plane becomes a replacement character: there, bytes and UTF-16 disagree on order.
     */
    public static String natural(String text) {
        String digits = DIGITS.matcher(text).replaceAll(match -> counted(match.group()));
        return BEYOND_BMP.matcher(digits).replaceAll(Matcher.quoteReplacement("\uFFFD"));
    }

    /** What is the same however it is spelt: width, case, spaces, invisible characters, the kind of dash make no difference. */
    public static String folded(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return INVISIBLE.matcher(DASH.matcher(normal).replaceAll("-")).replaceAll("");
    }

    private static String counted(String digits) {
        String significant = digits.replaceFirst("^0+(?=\\d)", "");
        return (char) ('0' + Math.min(significant.length(), 70)) + significant;
    }
}
