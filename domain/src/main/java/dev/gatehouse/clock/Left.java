package dev.gatehouse.clock;

import java.time.Duration;
import java.time.Instant;

/** What a pause leaves of an allowance, for the kinds of time that several allowances share. */
final class Left {
    private Left() {}

    static void requireSome(Instant due, Instant at) {
        if (!at.isBefore(due)) {
            throw new IllegalArgumentException("nothing is left at " + at + " of a promise that was due at " + due
                    + "; pause it before it is due");
        }
    }

    /** By the clock on the wall. */
    static Allowance onTheWall(Instant due, Instant at, BusinessCalendar calendar) {
        requireSome(due, at);
        Duration onTheWall = Duration.between(
                at.atZone(calendar.zone()).toLocalDateTime(),
                due.atZone(calendar.zone()).toLocalDateTime());
        // In the hour that comes twice the clock on the wall goes back, time does not.
        return onTheWall.isZero() || onTheWall.isNegative()
                ? new Elapsed(Duration.between(at, due))
                : new WallTime(onTheWall);
    }

    /** In opening time, when it was due as the office is open. */
    static Allowance untilOpen(Instant due, Instant at, BusinessCalendar calendar) {
        requireSome(due, at);
        return new OpeningAfter(calendar.openBetween(at, due));
    }

    /** In opening time, when it was due as the office closes or before. */
    static Allowance ofOpeningTime(Instant due, Instant at, BusinessCalendar calendar) {
        requireSome(due, at);
        Duration open = calendar.openBetween(at, due);
        return open.isZero() ? new OpeningAfter(open) : new WorkingTime(open);
    }

    static IllegalArgumentException noLength(Allowance allowance) {
        return new IllegalArgumentException("'" + allowance
                + "' has no length that could be scaled; scale a length such as 'elapsed PT3M' instead");
    }
}
