package dev.gatehouse.clock;

import dev.gatehouse.core.Published;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/**
 * Elapsed time, whatever the calendar says: {@code elapsed PT30M}.
 *
 * @param duration more than zero, at most a hundred years, of whole microseconds
 */
@Published("elapsed")
public record Elapsed(Duration duration) implements Lead {
    /** Refuses any other length with {@link IllegalArgumentException}. */
    public Elapsed {
        Amount.positive(duration);
    }

    @Override
    public Instant due(Instant start, BusinessCalendar calendar) {
        return start.plus(duration);
    }

    @Override
    public Instant before(Instant due, BusinessCalendar calendar) {
        return due.minus(duration);
    }

    @Override
    public Duration length() {
        return duration;
    }

    @Override
    public Allowance left(Instant start, Instant due, Instant at, BusinessCalendar calendar) {
        Left.requireSome(due, at);
        return new Elapsed(Duration.between(at, due));
    }

    @Override
    public Allowance times(BigDecimal factor) {
        return new Elapsed(Amount.times(duration, factor));
    }

    @Override
    public String toString() {
        return "elapsed " + duration;
    }
}
