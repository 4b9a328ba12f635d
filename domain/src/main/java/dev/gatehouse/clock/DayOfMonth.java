package dev.gatehouse.clock;

import dev.gatehouse.core.Published;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Until the end of a day of the month: {@code day-of-month 5}.
 *
 * <p>It is the next such day from the start on. What starts on that very day is due at its end, since "by the 5th" is
 * kept on the 5th. In a month that is too short the last day stands for it (X-22; KEY-5, ARC-5: "on the 30th").
 *
 * @param day 1 to 31
 */
@Published("day-of-month")
public record DayOfMonth(int day) implements Allowance {
    /** Refuses any other day with {@link IllegalArgumentException}. */
    public DayOfMonth {
        if (day < 1 || day > 31) {
            throw new IllegalArgumentException("a day of the month is 1 to 31, not " + day);
        }
    }

    @Override
    public Instant due(Instant start, BusinessCalendar calendar) {
        LocalDate today = calendar.dateOf(start);
        LocalDate thisMonth = in(YearMonth.from(today));
        return calendar.endOf(
                today.isAfter(thisMonth) ? in(YearMonth.from(today).plusMonths(1)) : thisMonth);
    }

    /** The day in a month, clamped to its last. */
    public LocalDate in(YearMonth month) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    @Override
    public Allowance left(Instant start, Instant due, Instant at, BusinessCalendar calendar) {
        return Left.onTheWall(due, at, calendar);
    }

    @Override
    public Allowance times(BigDecimal factor) {
        throw Left.noLength(this);
    }

    @Override
    public String toString() {
        return "day-of-month " + day;
    }
}
