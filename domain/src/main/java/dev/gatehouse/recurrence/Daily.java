package dev.gatehouse.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Every so many days.
 *
 * @param interval 1 to 1,000; no multiple of 7 when there are days, since it would come on one of them or never
 * @param days     only on these days of the week; empty for any
 */
record Daily(int interval, List<DayOfWeek> days) implements Recurrence {
    /** Refuses any other interval with {@link IllegalArgumentException}. */
    Daily {
        Interval.checked(interval);
        days = days.stream().distinct().sorted().toList();
        if (!days.isEmpty() && interval % 7 == 0) {
            throw new IllegalArgumentException("'INTERVAL=" + interval
                    + "' of days is whole weeks, so by its anchor it comes on one day of the week alone, and maybe never"
                    + " on those of 'BYDAY'; expected such as 'FREQ=WEEKLY;BYDAY=MO'");
        }
    }

    @Override
    public LocalDate next(LocalDate from, LocalDate anchor) {
        long earliest = ChronoUnit.DAYS.between(anchor, Interval.later(from, anchor));
        LocalDate date = anchor.plusDays(Interval.reaching(earliest, interval));
        while (!days.isEmpty() && !days.contains(date.getDayOfWeek())) {
            date = date.plusDays(interval);
        }
        return date;
    }

    @Override
    public String toString() {
        return "FREQ=DAILY" + RecurrenceText.print(interval)
                + RecurrenceText.print("BYDAY", days, RecurrenceText::print);
    }
}
