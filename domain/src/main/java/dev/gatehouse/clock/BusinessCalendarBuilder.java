package dev.gatehouse.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A {@link BusinessCalendar} in the making. Of one thread. */
public final class BusinessCalendarBuilder {
    private final ZoneId zone;
    private final OpeningHours[] week = new OpeningHours[7];
    private final SortedSet<LocalDate> holidays = new TreeSet<>();
    private final SortedMap<LocalDate, DayOfWeek> makeUpDays = new TreeMap<>();
    private int version = 1;

    BusinessCalendarBuilder(ZoneId zone) {
        this.zone = zone;
        Arrays.fill(week, OpeningHours.CLOSED);
    }

    BusinessCalendarBuilder(BusinessCalendar calendar) {
        zone = calendar.zone();
        version = calendar.version() + 1;
        calendar.week().toArray(week);
        holidays.addAll(calendar.holidays());
        makeUpDays.putAll(calendar.makeUpDays());
    }

    /**
     * Gives it a version, 1 unless told.
     *
     * @throws IllegalArgumentException when it is less than 1
     */
    public BusinessCalendarBuilder version(int version) {
        if (version < 1) {
            throw new IllegalArgumentException("a calendar's version is at least 1, not " + version);
        }
        this.version = version;
        return this;
    }

    /**
     * Gives days of the week their hours, in place of any that they had.
     *
     * @param text days and hours, such as {@code Mon-Fri 08:30-12:00,13:00-17:00}, {@code Mon,Wed 09:00-12:00} or
     *     {@code Sun closed}
     * @throws IllegalArgumentException naming the text, what was expected, and an example
     */
    public BusinessCalendarBuilder hours(String text) {
        CalendarText.hours(text, this);
        return this;
    }

    /** Gives a day of the week its hours, in place of any that it had. */
    public BusinessCalendarBuilder hours(DayOfWeek day, OpeningHours hours) {
        week[day.getValue() - 1] = hours;
        return this;
    }

    /** Closes it on a date. */
    public BusinessCalendarBuilder holiday(LocalDate date) {
        holidays.add(date);
        return this;
    }

    /** Closes it on dates. */
    public BusinessCalendarBuilder holidays(Collection<LocalDate> dates) {
        holidays.addAll(dates);
        return this;
    }

    /** Opens it on a date with the hours of a day of the week, though that date would have others. */
    public BusinessCalendarBuilder makeUpDay(LocalDate date, DayOfWeek hoursOf) {
        makeUpDays.put(date, hoursOf);
        return this;
    }

    /**
     * The calendar.
     *
     * @throws IllegalArgumentException when no day of the week has opening hours; when a make-up day is a holiday too, or
     *     has the hours of a day that has none
     */
    public BusinessCalendar build() {
        if (Stream.of(week).allMatch(day -> day.intervals().isEmpty())) {
            throw new IllegalArgumentException("the calendar of " + zone + ", version " + version
                    + ", has no opening hours on any day of the week; give it hours such as 'Mon-Fri 08:30-17:00'");
        }
        for (Map.Entry<LocalDate, DayOfWeek> makeUp : makeUpDays.entrySet()) {
            if (holidays.contains(makeUp.getKey())) {
                throw new IllegalArgumentException("calendar of " + zone + ": " + makeUp.getKey()
                        + " is a make-up day and a holiday; a date is one or the other, take one away");
            }
            if (week[makeUp.getValue().getValue() - 1].intervals().isEmpty()) {
                throw new IllegalArgumentException("calendar of " + zone + ": the make-up day " + makeUp.getKey()
                        + " has the hours of " + makeUp.getValue()
                        + ", which has none; give it those of a day that is worked");
            }
        }
        return new BusinessCalendar(this);
    }

    ZoneId zone() {
        return zone;
    }

    int version() {
        return version;
    }

    List<OpeningHours> week() {
        return List.of(week);
    }

    SortedSet<LocalDate> holidays() {
        return holidays;
    }

    SortedMap<LocalDate, DayOfWeek> makeUpDays() {
        return makeUpDays;
    }
}
