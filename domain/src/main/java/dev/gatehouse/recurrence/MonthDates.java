package dev.gatehouse.recurrence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which dates of a month. */
sealed interface MonthDates permits DayNumbers, Weekdays {
    /** After so many years, the days of the week fall on the same dates again. */
    int CYCLE_OF_YEARS = 400;

    /** What counts from the beginning of a month goes before what counts from its end, as its dates mostly do. */
    Comparator<Integer> IN_ORDER =
            Comparator.<Integer, Boolean>comparing(number -> number < 0).thenComparing(Comparator.naturalOrder());

    /** Its dates of a month, in order, each once; empty when the month has none. */
    List<LocalDate> in(YearMonth month);

    /** The rule of what goes before, and these dates. */
    String print(String before);

    /** The first of its dates of a month from a date on. */
    default @Nullable LocalDate first(YearMonth month, LocalDate earliest) {
        for (LocalDate date : in(month)) {
            if (!date.isBefore(earliest)) {
                return date;
            }
        }
        return null;
    }
}
