package dev.gatehouse.recurrence;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;

/**
 * On dates of months of every so many years.
 *
 * @param interval 1 to 1,000, from the year of the anchor
 * @param months   at least one
 * @param dates    which dates of each month
 */
record Yearly(int interval, List<Month> months, MonthDates dates) implements Recurrence {
    /** Refuses any other interval, no month, and what might never come, with {@link IllegalArgumentException}. */
    Yearly {
        Interval.checked(interval);
        months = months.stream().distinct().sorted().toList();
        if (months.isEmpty()) {
            throw new IllegalArgumentException(
                    "what recurs by years has a month; expected such as" + " 'FREQ=YEARLY;BYMONTH=5,11;BYMONTHDAY=15'");
        }
        if (!comes(interval, months, dates)) {
            throw Interval.mightNeverCome(interval, "year");
        }
    }

    private static boolean comes(int interval, List<Month> months, MonthDates dates) {
        return Interval.meets(
                interval,
                MonthDates.CYCLE_OF_YEARS,
                year -> months.stream()
                        .anyMatch(month ->
                                !dates.in(YearMonth.of(2000 + year, month)).isEmpty()));
    }

    @Override
    public LocalDate next(LocalDate from, LocalDate anchor) {
        LocalDate earliest = Interval.later(from, anchor);
        long distance = (long) earliest.getYear() - anchor.getYear();
        int year = anchor.getYear() + (int) Interval.reaching(distance, interval);
        while (true) {
            for (Month month : months) {
                LocalDate date = dates.first(YearMonth.of(year, month), earliest);
                if (date != null) {
                    return date;
                }
            }
            year += interval;
        }
    }

    @Override
    public String toString() {
        return dates.print("FREQ=YEARLY" + RecurrenceText.print(interval)
                + RecurrenceText.print("BYMONTH", months, Month::getValue));
    }
}
