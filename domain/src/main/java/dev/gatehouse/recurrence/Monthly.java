package dev.gatehouse.recurrence;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * On dates of every so many months.
 *
 * @param interval 1 to 1,000, from the month of the anchor
 * @param months   only in these months; empty for any
 * @param dates    which dates of such a month
 */
record Monthly(int interval, List<Month> months, MonthDates dates) implements Recurrence {
    /** Refuses any other interval, and what might never come, with {@link IllegalArgumentException}. */
    Monthly {
        Interval.checked(interval);
        months = months.stream().distinct().sorted().toList();
        if (!comes(interval, months, dates)) {
            throw Interval.mightNeverCome(interval, "month");
        }
    }

    private static boolean comes(int interval, List<Month> months, MonthDates dates) {
        return Interval.meets(interval, MonthDates.CYCLE_OF_YEARS * 12, month -> {
            YearMonth of = YearMonth.of(2000 + month / 12, month % 12 + 1);
            return (months.isEmpty() || months.contains(of.getMonth()))
                    && !dates.in(of).isEmpty();
        });
    }

    @Override
    public LocalDate next(LocalDate from, LocalDate anchor) {
        LocalDate earliest = Interval.later(from, anchor);
        YearMonth first = YearMonth.from(anchor);
        long distance = ChronoUnit.MONTHS.between(first, YearMonth.from(earliest));
        YearMonth month = first.plusMonths(Interval.reaching(distance, interval));
        while (true) {
            LocalDate date =
                    months.isEmpty() || months.contains(month.getMonth()) ? dates.first(month, earliest) : null;
            if (date != null) {
                return date;
            }
            month = month.plusMonths(interval);
        }
    }

    @Override
    public String toString() {
        return dates.print("FREQ=MONTHLY" + RecurrenceText.print(interval)
                + RecurrenceText.print("BYMONTH", months, Month::getValue));
    }
}
