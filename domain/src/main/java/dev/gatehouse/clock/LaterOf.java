package dev.gatehouse.clock;

import dev.gatehouse.core.Published;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * Whichever of two allowances is due later: {@code later of (elapsed PT48H) and (working-days 3)}.
 *
 * @param one   either, measured from the same start as the other
 * @param other the other
 */
@Published("later-of")
public record LaterOf(Allowance one, Allowance other) implements Allowance {
    /** Refuses a {@link BeforeAppointment}, which has no start, with {@link IllegalArgumentException}. */
    public LaterOf {
        Either.requireAStart(one);
        Either.requireAStart(other);
    }

    @Override
    public Instant due(Instant start, BusinessCalendar calendar) {
        Instant first = one.due(start, calendar);
        Instant second = other.due(start, calendar);
        return first.isAfter(second) ? first : second;
    }

    @Override
    public Allowance left(Instant start, Instant due, Instant at, BusinessCalendar calendar) {
        Instant first = one.due(start, calendar);
        Instant second = other.due(start, calendar);
        return first.isAfter(second)
                ? Either.left(one, due, other, second, start, at, calendar, LaterOf::new)
                : Either.left(other, due, one, first, start, at, calendar, (o, t) -> new LaterOf(t, o));
    }

    @Override
    public Allowance times(BigDecimal factor) {
        return new LaterOf(one.times(factor), other.times(factor));
    }

    @Override
    public String toString() {
        return "later of (" + one + ") and (" + other + ")";
    }
}
