package dev.gatehouse.clock;

import dev.gatehouse.core.Published;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/**
 * The first instant at which the office is open after so much opening time: {@code opening-after PT4H}.
 *
 * <p>It is what a pause leaves of working days, and differs from {@link WorkingTime} only where that ends as the office
 * closes. It may be zero: paused in the night before it is due at the opening, a promise has no opening time left, and
 * resumed in another week it is due at the next opening, at once when the office is open.
 *
 * @param duration zero to a hundred years, of whole microseconds
 */
@Published("opening-after")
public record OpeningAfter(Duration duration) implements Allowance {
    /** Refuses any other length with {@link IllegalArgumentException}. */
    public OpeningAfter {
        Amount.notNegative(duration);
    }

    @Override
    public Instant due(Instant start, BusinessCalendar calendar) {
        return calendar.nextOpening(duration.isZero() ? start : calendar.afterOpen(start, duration));
    }

    @Override
    public Allowance left(Instant start, Instant due, Instant at, BusinessCalendar calendar) {
        return Left.untilOpen(due, at, calendar);
    }

    @Override
    public Allowance times(BigDecimal factor) {
        return new OpeningAfter(Amount.times(duration, factor));
    }

    @Override
    public String toString() {
        return "opening-after " + duration;
    }
}
