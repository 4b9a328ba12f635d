package dev.gatehouse.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * On days of every so many weeks.
 *
 * @param interval 1 to 1,000, from the week of the anchor, which begins on Monday
 * @param days     at least one
 */
record Weekly(int interval, List<DayOfWeek> days) implements Recurrence {
    /** Refuses any other interval, and no day, with {@link IllegalArgumentException}. */
    Weekly {
        Interval.checked(interval);
        days = days.stream().distinct().sorted().toList();
        if (days.isEmpty()) {
            throw new IllegalArgumentException(
                    "what recurs by weeks has a day of the week; expected such as 'FREQ=WEEKLY;BYDAY=MO'");
        }
    }

    @Override
    public LocalDate next(LocalDate from, LocalDate anchor) {
        LocalDate earliest = Interval.later(from, anchor);
        LocalDate first = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate monday = first.plusWeeks(Interval.reaching(ChronoUnit.WEEKS.between(first, earliest), interval));
        while (true) {
            for (DayOfWeek day : days) {
                LocalDate date = monday.with(day);
                if (!date.isBefore(earliest)) {
                    return date;
                }
            }
            monday = monday.plusWeeks(interval);
        }
    }

    @Override
    public String toString() {
        return "FREQ=WEEKLY" + RecurrenceText.print(interval)
                + RecurrenceText.print("BYDAY", days, RecurrenceText::print);
    }
}
