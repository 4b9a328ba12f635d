package dev.gatehouse.resident;

import java.time.LocalDate;
import java.time.Period;

/**
 * When somebody was born, as exactly as it is known.
 *
 * @param earliest the first day on which it may have been
 * @param latest   the last day on which it may have been; not before {@code earliest}
 */
public record Birth(LocalDate earliest, LocalDate latest) {
    /** Refuses a latest day before the earliest with {@link IllegalArgumentException}. */
    public Birth {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("born at the latest before at the earliest");
        }
    }

    /** Born on this day. */
    public static Birth on(LocalDate date) {
        return new Birth(date, date);
    }

    /** Born at some time in this year. */
    public static Birth inYear(int year) {
        return new Birth(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** So many full years old on this day. */
    public static Birth aged(int years, LocalDate on) {
        return new Birth(on.minusYears(years + 1L).plusDays(1), on.minusYears(years));
    }

    /** Whether it may have been on this day. */
    public boolean includes(LocalDate date) {
        return !date.isBefore(earliest) && !date.isAfter(latest);
    }

    /** The least age in full years that somebody born then has on a day; negative before birth. */
    public int ageOn(LocalDate date) {
        return Period.between(latest, date).getYears();
    }

    /** Masked but for the year of the latest day (RES-11). */
    @Override
    public String toString() {
        return latest.getYear() + "-**-**";
    }
}
