package dev.gatehouse.clock;

import dev.gatehouse.core.Published;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * An allowance so many times as long: {@code scaled 0.5 (elapsed PT3M)} is half of it, since in an emergency
 * transmission is twice as fast (TKT-20).
 *
 * <p>It is scaled in its own kind of time and rounded to the microsecond: half a working time is half the opening time,
 * half of three calendar days is a day and a half by the clock on the wall. Either of two allowances is scaled.
 *
 * @param factor    more than 0, at most 100, with at most 4 decimals; kept without trailing zeros
 * @param allowance what has a length; working days only when a whole number of them results
 */
@Published("scaled")
public record Scaled(BigDecimal factor, Allowance allowance) implements Allowance {
    private static final BigDecimal AT_MOST = BigDecimal.valueOf(100);

    /** Refuses any other factor, and what has no length to scale, with {@link IllegalArgumentException}. */
    public Scaled {
        factor = factor.stripTrailingZeros();
        if (factor.signum() <= 0 || factor.compareTo(AT_MOST) > 0 || factor.scale() > 4) {
            throw new IllegalArgumentException(
                    "a factor is more than 0, at most 100, with at most 4 decimals, such as 0.5, not " + factor);
        }
        factor = factor.setScale(Math.max(0, factor.scale()));
        allowance.times(factor);
    }

    @Override
    public Instant due(Instant start, BusinessCalendar calendar) {
        return allowance.times(factor).due(start, calendar);
    }

    @Override
    public Allowance left(Instant start, Instant due, Instant at, BusinessCalendar calendar) {
        return allowance.times(factor).left(start, due, at, calendar);
    }

    @Override
    public Allowance times(BigDecimal further) {
        return allowance.times(factor).times(further);
    }

    @Override
    public String toString() {
        return "scaled " + factor.toPlainString() + " (" + allowance + ")";
    }
}
