package dev.gatehouse.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Dates of a month by their weekdays: the first Monday, the last Friday.
 *
 * @param days at least one
 */
record Weekdays(List<Nth> days) implements MonthDates {
    /** Refuses no day with {@link IllegalArgumentException}. */
    Weekdays {
        days = days.stream().distinct().sorted().toList();
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a month has a day; expected such as 'BYDAY=1MO'");
        }
    }

    @Override
    public List<LocalDate> in(YearMonth month) {
        return days.stream()
                .map(day -> month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(day.nth(), day.day())))
                .filter(date -> YearMonth.from(date).equals(month))
                .sorted()
                .distinct()
                .toList();
    }

    @Override
    public String print(String before) {
        return before + RecurrenceText.print("BYDAY", days, Function.identity());
    }

    /**
     * A weekday of a month.
     *
     * @param nth 1 to 5 from the first such day, or -1 to -5 from the last back
     */
    record Nth(int nth, DayOfWeek day) implements Comparable<Nth> {
        /** Refuses any other number with {@link IllegalArgumentException}. */
        Nth {
            if (nth == 0 || Math.abs(nth) > 5) {
                throw new IllegalArgumentException("a month has a weekday 1 to 5 times, from its end -1 to -5, not "
                        + nth + "; expected such as 'BYDAY=1MO' or 'BYDAY=-1FR'");
            }
        }

        @Override
        public int compareTo(Nth other) {
            return Comparator.comparing(Nth::nth, IN_ORDER)
                    .thenComparing(Nth::day)
                    .compare(this, other);
        }

        /** Such as {@code 1MO}. */
        @Override
        public String toString() {
            return nth + RecurrenceText.print(day);
        }
    }
}
