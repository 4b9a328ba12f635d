package dev.gatehouse.clock;

import dev.gatehouse.core.Published;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/**
 * Calendar days, keeping the local time of day across changes of summer time: {@code calendar-days 30}.
 *
 * <p>A time that the last day lacks is as much later as the gap is long; a time that it has twice is the first.
 *
 * @param days 1 to 36,525
 */
@Published("calendar-days")
public record CalendarDays(int days) implements Lead {
    /** Refuses any other number with {@link IllegalArgumentException}. */
    public CalendarDays {
        Amount.days(days);
    }

    @Override
    public Instant due(Instant start, BusinessCalendar calendar) {
        return WallTime.later(start, Duration.ofDays(days), calendar);
    }

    @Override
    public Instant before(Instant due, BusinessCalendar calendar) {
        return due.atZone(calendar.zone()).minusDays(days).toInstant();
    }

    @Override
    public Duration length() {
        return Duration.ofDays(days);
    }

    @Override
    public Allowance left(Instant start, Instant due, Instant at, BusinessCalendar calendar) {
        return Left.onTheWall(due, at, calendar);
    }

    /** Whole days stay days, parts of a day become {@link WallTime}. */
    @Override
    public Allowance times(BigDecimal factor) {
        Duration product = Amount.times(Duration.ofDays(days), factor);
        boolean whole = product.equals(Duration.ofDays(product.toDays())) && !product.isZero();
        return whole ? new CalendarDays((int) Math.min(product.toDays(), Integer.MAX_VALUE)) : new WallTime(product);
    }

    @Override
    public String toString() {
        return "calendar-days " + days;
    }
}
