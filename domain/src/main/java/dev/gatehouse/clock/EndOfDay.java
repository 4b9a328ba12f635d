package dev.gatehouse.clock;

import dev.gatehouse.core.Published;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * Until the end of the day on which it starts: {@code end-of-day}.
 *
 * <p>The end of a day is the midnight after it, whenever the office closes: done on the same date is done in time.
 */
@Published("end-of-day")
public record EndOfDay() implements Allowance {
    @Override
    public Instant due(Instant start, BusinessCalendar calendar) {
        return calendar.endOf(calendar.dateOf(start));
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
        return "end-of-day";
    }
}
