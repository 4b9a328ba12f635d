package dev.gatehouse.clock;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The text form of calendars. */
final class CalendarText {
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final String HOURS = "expected days and hours such as 'Mon-Fri 08:30-12:00,13:00-17:00'";

    private CalendarText() {}

    static BusinessCalendar parse(String text) {
        List<String> parts = text.lines()
                .flatMap(line -> List.of(line.split(";")).stream())
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        BusinessCalendarBuilder calendar = BusinessCalendar.builder(zone(parts));
        parts.stream().filter(part -> !part.startsWith("zone ")).forEach(part -> read(part, calendar));
        return calendar.build();
    }

    private static ZoneId zone(List<String> parts) {
        List<String> zones =
                parts.stream().filter(part -> part.startsWith("zone ")).toList();
        if (zones.size() != 1) {
            throw new IllegalArgumentException("a calendar has one time zone, not " + zones.size()
                    + "; begin it with one such as 'zone Asia/Shanghai'");
        }
        String id = zones.get(0).substring("zone ".length()).strip();
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "calendar: zone '" + id + "' is unknown; expected one of the tz database, such as 'Asia/Shanghai'",
                    e);
        }
    }

    private static void read(String part, BusinessCalendarBuilder calendar) {
        String[] words = part.split(" ", 2);
        String rest = words.length > 1 ? words[1].strip() : "";
        switch (words[0]) {
            case "version" -> calendar.version(version(part, rest));
            case "hours" -> calendar.hours(rest);
            case "holidays" -> List.of(rest.split(",", -1)).forEach(date -> calendar.holiday(date(part, date)));
            case "make-up" -> List.of(rest.split(",", -1)).forEach(day -> makeUpDay(part, day, calendar));
            default ->
                throw new IllegalArgumentException("calendar: '" + part + "' is unknown; expected 'zone',"
                        + " 'version', 'hours', 'holidays' or 'make-up', such as 'hours Mon-Fri 08:30-17:00'");
        }
    }

    private static int version(String part, String number) {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("calendar: '" + part + "' has no number; expected 'version 2'", e);
        }
    }

    private static LocalDate date(String part, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "calendar: '" + part + "': '" + text.strip() + "' is no date; expected one such as '2026-02-16'",
                    e);
        }
    }

    private static void makeUpDay(String part, String text, BusinessCalendarBuilder calendar) {
        String[] words = text.strip().split(" as ", -1);
        int like = words.length == 2 ? DAYS.indexOf(words[1].strip()) : -1;
        if (like < 0) {
            throw new IllegalArgumentException(
                    "calendar: '" + part + "': expected a date and whose hours it has, such as '2026-02-14 as Mon'");
        }
        calendar.makeUpDay(date(part, words[0]), DayOfWeek.of(like + 1));
    }

    static void hours(String text, BusinessCalendarBuilder calendar) {
        String[] words = text.strip().split(" ", -1);
        if (words.length != 2) {
            throw new IllegalArgumentException("hours '" + text + "': " + HOURS);
        }
        OpeningHours hours = OpeningHours.parse(words[1]);
        for (String range : words[0].split(",", -1)) {
            String[] ends = range.split("-", -1);
            int from = DAYS.indexOf(ends[0]);
            int to = DAYS.indexOf(ends[ends.length - 1]);
            if (from < 0 || to < from || ends.length > 2) {
                throw new IllegalArgumentException("hours '" + text + "': '" + range
                        + "' is no day of the week and no range from Mon to Sun; " + HOURS);
            }
            for (int day = from; day <= to; day++) {
                calendar.hours(DayOfWeek.of(day + 1), hours);
            }
        }
    }

    static String print(BusinessCalendar calendar) {
        List<String> parts = new ArrayList<>();
        parts.add("zone " + calendar.zone());
        parts.add("version " + calendar.version());
        printWeek(calendar.week(), parts);
        if (!calendar.holidays().isEmpty()) {
            parts.add("holidays "
                    + calendar.holidays().stream().map(LocalDate::toString).collect(joining(", ")));
        }
        if (!calendar.makeUpDays().isEmpty()) {
            parts.add("make-up "
                    + calendar.makeUpDays().entrySet().stream()
                            .map(day -> day.getKey() + " as "
                                    + DAYS.get(day.getValue().getValue() - 1))
                            .collect(joining(", ")));
        }
        return String.join("; ", parts);
    }

    private static void printWeek(List<OpeningHours> week, List<String> parts) {
        for (int from = 0; from < week.size(); ) {
            OpeningHours hours = week.get(from);
            int to = from;
            while (to + 1 < week.size() && week.get(to + 1).equals(hours)) {
                to++;
            }
            if (!hours.intervals().isEmpty()) {
                parts.add("hours " + DAYS.get(from) + (to > from ? "-" + DAYS.get(to) : "") + " " + hours);
            }
            from = to + 1;
        }
    }
}
