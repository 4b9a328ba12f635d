package dev.gatehouse.pass;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * What is printed on a pass, such as {@code RP-2026-000123}: unique in its estate.
 *
 * @param value {@code RP-}, a year, a hyphen, and six to twelve digits
 */
public record PassNumber(String value) {
    private static final Pattern FORM = Pattern.compile("RP-\\d{4}-\\d{6,12}");

    /** Refuses any other form with {@link IllegalArgumentException}. */
    public PassNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a pass number looks like RP-2026-000123");
        }
    }

    /** The series from which the pass numbers of a year are taken. */
    public static String series(int year) {
        return "pass-" + year;
    }

    /** So many pass numbers of a year, beginning with the first. */
    public static List<PassNumber> of(int year, long first, int count) {
        return LongStream.range(first, first + count)
                .mapToObj(number -> new PassNumber(String.format(Locale.ROOT, "RP-%04d-%06d", year, number)))
                .toList();
    }

    /** The value itself. */
    @Override
    public String toString() {
        return value;
    }
}
