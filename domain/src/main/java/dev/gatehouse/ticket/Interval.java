package dev.gatehouse.ticket;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Over which time figures are summed up (RPT-3: weekly or monthly). */
public enum Interval {
    /** Day by day. */
    DAY,
    /** Week by week, from Monday to Sunday. */
    WEEK,
    /** Month by month. */
    MONTH;

    /** The first day of the interval in which a day is. */
    LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    /** The first day of the next one. */
    LocalDate next(LocalDate start) {
        return switch (this) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
        };
    }
}
