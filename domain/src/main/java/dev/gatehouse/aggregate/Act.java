package dev.gatehouse.aggregate;

import dev.gatehouse.clock.BusinessCalendar;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The circumstances of a decision: who, when, by which calendar.
 *
 * @param caller     who asks
 * @param now        when it is decided and recorded, to the microsecond
 * @param occurredAt when it happened; {@code now} or before it
 * @param calendar   the estate's calendar
 */
public record Act(Caller caller, Instant now, Instant occurredAt, BusinessCalendar calendar) {
    /** The caller's estate, which is the estate of all that is decided on. */
    public EstateId estate() {
        return caller.estate();
    }

    /** The estate's date on which it happened. */
    public LocalDate date() {
        return calendar.dateOf(occurredAt);
    }
}
