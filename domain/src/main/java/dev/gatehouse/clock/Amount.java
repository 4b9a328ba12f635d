package dev.gatehouse.clock;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** What every length of time in an allowance must be: storable, and no slip of the pen. */
final class Amount {
    /** A hundred years: who allows more has mistaken the unit. */
    static final int DAYS_AT_MOST = 36_525;

    private static final Duration AT_MOST = Duration.ofDays(DAYS_AT_MOST);
    private static final int NANOS_PER_MICRO = 1_000;

    private Amount() {}

    /** Refuses zero, less, more than a hundred years, and what is finer than a microsecond. */
    static Duration positive(Duration duration) {
        if (duration.isZero() || duration.isNegative()) {
            throw new IllegalArgumentException("an allowance is longer than zero, not " + duration);
        }
        return notNegative(duration);
    }

    /** Refuses less than zero, more than a hundred years, and what is finer than a microsecond. */
    static Duration notNegative(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("an allowance is not negative, which " + duration + " is");
        }
        if (duration.compareTo(AT_MOST) > 0) {
            throw new IllegalArgumentException(
                    "an allowance is at most " + DAYS_AT_MOST + " days (100 years), not " + duration);
        }
        if (duration.toNanosPart() % NANOS_PER_MICRO != 0) {
            throw new IllegalArgumentException(
                    "an allowance is of whole microseconds, as time is stored, not " + duration);
        }
        return duration;
    }

    /** Refuses less than 1 and more than a hundred years. */
    static int days(int days) {
        if (days < 1 || days > DAYS_AT_MOST) {
            throw new IllegalArgumentException(
                    "an allowance is at least 1 day and at most " + DAYS_AT_MOST + " (100 years), not " + days);
        }
        return days;
    }

    /** The product, rounded to the microsecond. */
    static Duration times(Duration duration, BigDecimal factor) {
        BigDecimal seconds = BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
        BigDecimal product = seconds.multiply(factor).setScale(6, RoundingMode.HALF_UP);
        return Duration.ofSeconds(
                product.longValue(),
                product.remainder(BigDecimal.ONE).movePointRight(9).longValue());
    }
}
