package dev.gatehouse.examples.replay;

import dev.gatehouse.clock.Allowance;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Makes of the words of a rules file what they mean, or refuses them with {@link Malformed}. */
final class Words {
    private Words() {}

    static ZoneId zone(String word) {
        return parse("zone", "a time zone such as America/New_York", word, ZoneId::of);
    }

    static LocalDate date(String field, String word) {
        return parse(field, "a date such as 2015-12-25", word, LocalDate::parse);
    }

    /** Such as {@code Mon-Fri} or {@code Sat,Sun}. */
    static Set<DayOfWeek> days(String word) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : word.split(",", -1)) {
            String[] ends = part.split("-", -1);
            DayOfWeek first = day(ends[0]);
            DayOfWeek last = day(ends[ends.length - 1]);
            if (ends.length > 2 || last.compareTo(first) < 0) {
                throw new Malformed("days", "days in their order from Mon to Sun, such as Mon-Fri", part);
            }
            days.addAll(EnumSet.range(first, last));
        }
        return days;
    }

    static Allowance allowance(String text) {
        try {
            return Allowance.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Malformed("allowance", "one such as calendar-days 30 (" + e.getMessage() + ")", text);
        }
    }

    private static DayOfWeek day(String word) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().substring(0, 3).equals(word.toUpperCase(Locale.ROOT))) {
                return day;
            }
        }
        throw new Malformed("days", "Mon, Tue, Wed, Thu, Fri, Sat or Sun", word);
    }

    private static <T> T parse(String field, String expected, String word, Function<String, T> parser) {
        try {
            return parser.apply(word);
        } catch (DateTimeException e) {
            throw new Malformed(field, expected, word);
        }
    }
}
