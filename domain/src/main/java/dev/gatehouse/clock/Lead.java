package dev.gatehouse.clock;

import java.time.Duration;
import java.time.Instant;

/** An allowance that can be counted backwards, so that a warning comes so long before a promise is due. */
public sealed interface Lead extends Allowance permits Elapsed, CalendarDays, WorkingTime {
    /**
     * When a warning is due.
     *
     * @param due      when the promise is due
     * @param calendar the estate's calendar
     * @return the last instant from which the whole of this is left; of {@link WorkingTime}, while the office is open
     */
    Instant before(Instant due, BusinessCalendar calendar);

    /** How long it is, in its own kind of time. */
    Duration length();
}
