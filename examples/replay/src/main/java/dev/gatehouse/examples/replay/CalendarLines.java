package dev.gatehouse.examples.replay;

import dev.gatehouse.clock.BusinessCalendar;
import dev.gatehouse.clock.BusinessCalendarBuilder;
import dev.gatehouse.clock.OpeningHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a calendar, each in the form of {@link BusinessCalendar#parse} on a line of its own.
 *
 * <p>The library reads each line by itself, so that the line that it refuses is known; and what a line says may not be
 * said again by another.
 */
final class CalendarLines {
    private static final String SOMEWHERE = "zone UTC; ";
    private static final String ALWAYS_OPEN = "hours Mon-Sun 00:00-24:00";

    private final Map<DayOfWeek, OpeningHours> hours = new EnumMap<>(DayOfWeek.class);
    private final Set<LocalDate> holidays = new HashSet<>();
    private final Map<LocalDate, DayOfWeek> makeUpDays = new HashMap<>();
    private @Nullable ZoneId zone;

    /**
     * Takes a line.
     *
     * @throws Malformed naming the field and what was expected
     */
    void add(String line) {
        String part = line.replaceAll("\\s+", " ");
        String keyword = part.split(" ", 2)[0];
        switch (keyword) {
            case "zone" -> zone(read(keyword, "", part, "; " + ALWAYS_OPEN).zone());
            case "hours" -> hours(read(keyword, SOMEWHERE, part, "").week());
            case "holidays" ->
                holidays(
                        part,
                        read(keyword, SOMEWHERE + ALWAYS_OPEN + "; ", part, "").holidays());
            case "make-up" ->
                makeUpDays(
                        part,
                        read(keyword, SOMEWHERE + ALWAYS_OPEN + "; ", part, "").makeUpDays());
            default ->
                throw new Malformed(
                        "keyword",
                        "'" + keyword + "' is unknown; expected zone, hours, holidays, make-up,"
                                + " or a type of request = its allowance");
        }
    }

    /** An example of each line that is still to come. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (zone == null) {
            missing.add("zone America/New_York");
        }
        if (hours.isEmpty()) {
            missing.add("hours Mon-Fri 08:30-17:00");
        }
        return missing;
    }

    /** The calendar, when nothing is missing. */
    BusinessCalendar build() {
        if (zone == null) {
            throw new IllegalStateException("no zone");
        }
        BusinessCalendarBuilder calendar = BusinessCalendar.builder(zone).holidays(holidays);
        hours.forEach(calendar::hours);
        makeUpDays.forEach(calendar::makeUpDay);
        return calendar.build();
    }

    private static BusinessCalendar read(String keyword, String before, String part, String after) {
        if (part.contains(";")) {
            throw new Malformed(keyword, "expected one part of the calendar per line, without ';'");
        }
        try {
            return BusinessCalendar.parse(before + part + after);
        } catch (IllegalArgumentException e) {
            throw new Malformed(keyword, e);
        }
    }

    private void zone(ZoneId read) {
        if (zone != null) {
            throw new Malformed("zone", "the zone is " + zone + " in a line above; expected one");
        }
        zone = read;
    }

    private void hours(List<OpeningHours> week) {
        for (DayOfWeek day : DayOfWeek.values()) {
            OpeningHours ofDay = week.get(day.getValue() - 1);
            if (!ofDay.intervals().isEmpty() && hours.putIfAbsent(day, ofDay) != null) {
                throw new Malformed("hours", day + " has its hours in a line above; expected one line for it");
            }
        }
    }

    private void holidays(String part, Collection<LocalDate> dates) {
        requireNew("holidays", part, dates);
        holidays.addAll(dates);
    }

    private void makeUpDays(String part, Map<LocalDate, DayOfWeek> days) {
        requireNew("make-up", part, days.keySet());
        for (DayOfWeek like : days.values()) {
            if (!hours.containsKey(like)) {
                throw new Malformed("make-up", "no line above gives " + like + " hours; expected a day that has some");
            }
        }
        makeUpDays.putAll(days);
    }

    private void requireNew(String field, String part, Collection<LocalDate> dates) {
        if (dates.size() < part.split(",", -1).length) {
            throw new Malformed(field, "a date is twice in the line; expected each once");
        }
        for (LocalDate date : dates) {
            if (holidays.contains(date) || makeUpDays.containsKey(date)) {
                throw new Malformed(
                        field, date + " is in a line above; expected a date once, as a holiday or as a make-up day");
            }
        }
    }
}
