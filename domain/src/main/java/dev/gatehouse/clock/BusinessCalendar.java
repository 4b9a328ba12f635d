package dev.gatehouse.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * By which days and hours an estate counts.
 *
 * @param zone the estate's time zone
 */
public record BusinessCalendar(ZoneId zone) {
    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /** The estate's date and time at an instant, to the minute, as people write it: {@code 2026-03-04 09:30}. */
    public String timeOf(Instant instant) {
        return TO_THE_MINUTE.format(instant.atZone(zone));
    }

    /** The estate's date at an instant. */
    public LocalDate dateOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }
}
