package dev.gatehouse.permit;

import java.time.LocalDate;

/**
 * On which days a permit opens, in the estate's time zone.
 *
 * @param from  the first day
 * @param until the last day; not before the first
 */
public record Validity(LocalDate from, LocalDate until) {
    /** Refuses what ends before it begins with {@link IllegalArgumentException}. */
    public Validity {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("valid until " + until + ", before " + from);
        }
    }

    /** Whether a day is among them. */
    public boolean includes(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(until);
    }
}
