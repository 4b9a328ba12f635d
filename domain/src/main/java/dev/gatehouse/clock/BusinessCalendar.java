package dev.gatehouse.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * By which days and hours an estate counts.
 *
 * @param zone the estate's time zone
 */
public record BusinessCalendar(ZoneId zone) {
    /** The estate's date at an instant. */
    public LocalDate dateOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }
}
