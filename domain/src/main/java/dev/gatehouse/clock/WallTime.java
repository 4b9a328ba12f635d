package dev.gatehouse.clock;

import dev.gatehouse.core.Published;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;

/**
 * Time by the estate's clock on the wall, on which every day has 24 hours: {@code wall-time PT36H} is a day and a half.
 *
 * <p>It is what a pause leaves of calendar days. A time that the last day lacks is as much later as the gap is long; a
 * time that it has twice is the first that comes after the start.
 *
 * @param duration more than zero, at most a hundred years, of whole microseconds
 */
@Published("wall-time")
public record WallTime(Duration duration) implements Allowance {
    /** Refuses any other length with {@link IllegalArgumentException}. */
    public WallTime {
        Amount.positive(duration);
    }

    @Override
    public Instant due(Instant start, BusinessCalendar calendar) {
        return later(start, duration, calendar);
    }

    static Instant later(Instant start, Duration duration, BusinessCalendar calendar) {
        ZoneRules rules = calendar.zone().getRules();
        LocalDateTime local = LocalDateTime.ofEpochSecond(
                        start.getEpochSecond(), start.getNano(), rules.getOffset(start))
                .plus(duration);
        // In a gap this is the offset before it, which lands behind it; in an overlap the first of two.
        ZoneOffset offset = rules.getOffset(local);
        Instant due = local.toInstant(offset);
        return due.isAfter(start)
                ? due
                : local.toInstant(rules.getValidOffsets(local).get(1));
    }

    @Override
    public Allowance left(Instant start, Instant due, Instant at, BusinessCalendar calendar) {
        return Left.onTheWall(due, at, calendar);
    }

    @Override
    public Allowance times(BigDecimal factor) {
        return new WallTime(Amount.times(duration, factor));
    }

    @Override
    public String toString() {
        return "wall-time " + duration;
    }
}
