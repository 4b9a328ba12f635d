package dev.gatehouse.estate;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * The hours of each day in which residents are left in peace, by the clock on the wall.
 *
 * @param from when they begin, to the minute
 * @param to   when they are over, to the minute; on the next day when that is earlier than they begin
 */
public record QuietHours(LocalTime from, LocalTime to) {
    /** Refuses hours that end as they begin, and parts of a minute, with {@link IllegalArgumentException}. */
    public QuietHours {
        if (from.equals(to)) {
            throw new IllegalArgumentException("quiet hours do not begin and end at " + from
                    + "; leave them out where there are none, since a whole day of them would never end");
        }
        if (!from.equals(from.truncatedTo(ChronoUnit.MINUTES)) || !to.equals(to.truncatedTo(ChronoUnit.MINUTES))) {
            throw new IllegalArgumentException(
                    "quiet hours from " + from + " to " + to + " have parts of a minute; give them such as 21:00");
        }
    }

    /** Whether a time of day falls into them. They begin at their first minute and are over at their last. */
    public boolean contains(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean goOn = time.isBefore(to);
        return from.isBefore(to) ? begun && goOn : begun || goOn;
    }

    /** The instant itself where it is not quiet in a zone, else when it no longer is, also where clocks are changed. */
    public Instant over(Instant at, ZoneId zone) {
        Instant end = at;
        while (contains(end.atZone(zone).toLocalTime())) {
            end = nextEnd(end, zone);
        }
        return end;
    }

    private Instant nextEnd(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        LocalDateTime end = local.toLocalDate().atTime(to);
        if (!end.isAfter(local.toLocalDateTime())) {
            end = end.plusDays(1);
        }
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition change = rules.getTransition(end);
        if (change == null) {
            return end.toInstant(rules.getOffset(end));
        }
        if (change.isGap()) {
            return change.getInstant();
        }
        Instant first = end.toInstant(change.getOffsetBefore());
        return first.isAfter(at) ? first : end.toInstant(change.getOffsetAfter());
    }
}
