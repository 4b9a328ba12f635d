package dev.gatehouse.clock;

import dev.gatehouse.core.Published;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/**
 * Time in which the office is open: {@code working-time PT12H}.
 *
 * <p>It is real time: an hour that comes twice at the end of summer time counts twice, one that is left out at its
 * beginning does not count. What ends with the opening hours is due as the office closes, not as it opens again.
 *
 * @param duration more than zero, at most a hundred years, of whole microseconds
 */
@Published("working-time")
public record WorkingTime(Duration duration) implements Lead {
    /** Refuses any other length with {@link IllegalArgumentException}. */
    public WorkingTime {
        Amount.positive(duration);
    }

    @Override
    public Instant due(Instant start, BusinessCalendar calendar) {
        return calendar.afterOpen(start, duration);
    }

    @Override
    public Instant before(Instant due, BusinessCalendar calendar) {
        return calendar.openSince(due, duration);
    }

    @Override
    public Duration length() {
        return duration;
    }

    @Override
    public Allowance left(Instant start, Instant due, Instant at, BusinessCalendar calendar) {
        return Left.ofOpeningTime(due, at, calendar);
    }

    @Override
    public Allowance times(BigDecimal factor) {
        return new WorkingTime(Amount.times(duration, factor));
    }

    @Override
    public String toString() {
        return "working-time " + duration;
    }
}
