package dev.gatehouse.subscription;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Whole months on end: what a subscription is taken and paid for by (SUB-3, SUB-5).
 *
 * @param first the first month
 * @param count how many, 0 or more
 */
public record Months(YearMonth first, int count) {
    /** Refuses less than no month with {@link IllegalArgumentException}. */
    public Months {
        if (count < 0) {
            throw new IllegalArgumentException("a number of months is not negative: " + count);
        }
    }

    /** The last month; the one before the first where there is none. */
    public YearMonth last() {
        return first.plusMonths(count - 1L);
    }

    /** Whether a month is one of them. */
    public boolean include(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last());
    }

    /** Those of them that are not later than a month; none of them where it is before the first. */
    public Months until(YearMonth month) {
        return month.isBefore(last()) ? new Months(first, Math.max(0, (int) monthsTo(month) + 1)) : this;
    }

    /** Those of them that are not earlier than a month of theirs. */
    Months from(YearMonth month) {
        return new Months(month, count - (int) monthsTo(month));
    }

    /** When they are over, by a zone's clock. */
    Instant end(ZoneId zone) {
        return last().plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
    }

    private long monthsTo(YearMonth month) {
        return first.until(month, ChronoUnit.MONTHS);
    }

    /** Such as {@code 2026-03/2026-05}, in whatever language. */
    @Override
    public String toString() {
        return first + "/" + last();
    }
}
