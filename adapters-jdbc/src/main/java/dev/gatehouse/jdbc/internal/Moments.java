package dev.gatehouse.jdbc.internal;

import dev.gatehouse.aggregate.SortKey;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Instants as documents hold them, to the microsecond; a ticket has dozens, and a formatter is slow to read one. */
final class Moments {
    private static final String FORM = "0000-00-00T00:00:00.000000Z";

    private Moments() {}

    /** As sort keys have them. */
    static String print(Instant moment) {
        return SortKey.of(moment);
    }

    /** What {@link #print} has written, or any other form that {@link Instant#parse} takes. */
    static Instant parse(String text) {
        if (!hasTheForm(text)) {
            return Instant.parse(text);
        }
        try {
            return LocalDateTime.of(
                            number(text, 0, 4),
                            number(text, 5, 7),
                            number(text, 8, 10),
                            number(text, 11, 13),
                            number(text, 14, 16),
                            number(text, 17, 19),
                            1_000 * number(text, 20, 26))
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException midnightOfTheDayBefore) {
            return Instant.parse(text);
        }
    }

    private static boolean hasTheForm(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            char is = text.charAt(i);
            char form = FORM.charAt(i);
            if (form == '0' ? is < '0' || is > '9' : is != form) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
