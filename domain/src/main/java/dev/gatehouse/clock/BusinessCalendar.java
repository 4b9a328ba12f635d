package dev.gatehouse.clock;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * By which days and hours an estate counts: its time zone, the opening hours of a week, the holidays, and the make-up
 * days on which it works instead (调休).
 *
 * <p>An immutable value with a version: a change is a new calendar. Opening time is real time. Where summer time begins,
 * opening hours in the hour that is left out do not exist; where it ends, those in the hour that comes twice are open
 * twice.
 *
 * <pre>{@code
 * BusinessCalendar office = BusinessCalendar.builder(ZoneId.of("Asia/Shanghai"))
 *         .hours("Mon-Fri 08:30-12:00,13:00-17:30")
 *         .holiday(LocalDate.of(2026, 2, 16))
 *         .makeUpDay(LocalDate.of(2026, 2, 14), DayOfWeek.MONDAY)
 *         .build();
 * }</pre>
 */
public final class BusinessCalendar {
    private static final int NANOS_PER_MICRO = 1_000;
    private static final long MICROS_PER_SECOND = 1_000_000;
    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final ZoneId zone;
    private final int version;
    private final List<OpeningHours> week;
    private final SortedSet<LocalDate> holidays;
    private final SortedMap<LocalDate, DayOfWeek> makeUpDays;
    private final ZoneRules rules;
    private final Timetable timetable;

    BusinessCalendar(BusinessCalendarBuilder builder) {
        zone = builder.zone();
        version = builder.version();
        week = builder.week();
        holidays = Collections.unmodifiableSortedSet(new TreeSet<>(builder.holidays()));
        makeUpDays = Collections.unmodifiableSortedMap(new TreeMap<>(builder.makeUpDays()));
        rules = zone.getRules();
        timetable = Timetable.of(week, holidays, makeUpDays);
    }

    /** A calendar in the making, that is to be given hours. */
    public static BusinessCalendarBuilder builder(ZoneId zone) {
        return new BusinessCalendarBuilder(zone);
    }

    /** The calendar of an office that is open day and night, every day of the year; version 1. */
    public static BusinessCalendar roundTheClock(ZoneId zone) {
        BusinessCalendarBuilder always = builder(zone);
        for (DayOfWeek day : DayOfWeek.values()) {
            always.hours(day, OpeningHours.ALL_DAY);
        }
        return always.build();
    }

    /**
     * Reads the text form, whose parts stand on lines of their own or are parted by semicolons:
     *
     * <pre>
     * zone Asia/Shanghai; version 2
     * hours Mon-Fri 08:30-12:00,13:00-17:30; hours Sat 09:00-12:00
     * holidays 2026-02-16, 2026-02-17
     * make-up 2026-02-14 as Mon
     * </pre>
     *
     * @throws IllegalArgumentException naming the part, what was expected, and an example
     */
    public static BusinessCalendar parse(String text) {
        return CalendarText.parse(text);
    }

    /** A calendar in the making that begins like this one, as its next version. */
    public BusinessCalendarBuilder next() {
        return new BusinessCalendarBuilder(this);
    }

    /** The estate's time zone. */
    public ZoneId zone() {
        return zone;
    }

    /** Its version, from 1. */
    public int version() {
        return version;
    }

    /** The opening hours of each day of a week, from Monday to Sunday. */
    public List<OpeningHours> week() {
        return week;
    }

    /** The dates on which it is closed. */
    public SortedSet<LocalDate> holidays() {
        return holidays;
    }

    /** The dates with the hours of another weekday, each with that weekday. */
    public SortedMap<LocalDate, DayOfWeek> makeUpDays() {
        return makeUpDays;
    }

    /** The estate's date and time at an instant, to the minute, as people write it: {@code 2026-03-04 09:30}. */
    public String timeOf(Instant instant) {
        return TO_THE_MINUTE.format(instant.atZone(zone));
    }

    /** The estate's date at an instant. */
    public LocalDate dateOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** The opening hours on a date, by the local clock. */
    public OpeningHours hoursOn(LocalDate date) {
        return timetable.hours(date.toEpochDay());
    }

    /** Whether it has any opening hours on a date. */
    public boolean isWorkingDay(LocalDate date) {
        return !hoursOn(date).intervals().isEmpty();
    }

    /** Whether it is open at an instant. It is as it opens, and no longer as it closes. */
    public boolean isOpen(Instant instant) {
        return timetable.isOpen(instant.getEpochSecond() + offset(instant));
    }

    /** The instant itself when it is open, else the next at which it opens. */
    public Instant nextOpening(Instant instant) {
        return isOpen(instant) ? instant : Instant.ofEpochSecond(endOfOpenSecond(instant.getEpochSecond(), 1) - 1);
    }

    /**
     * How long it is open from an instant to another.
     *
     * @throws IllegalArgumentException when it ends before it begins
     */
    public Duration openBetween(Instant from, Instant to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the time from " + from + " to " + to + " ends before it begins");
        }
        Duration whole = Duration.ofSeconds(openSeconds(from.getEpochSecond(), to.getEpochSecond()));
        return whole.minusNanos(isOpen(from) ? from.getNano() : 0).plusNanos(isOpen(to) ? to.getNano() : 0);
    }

    /** The first instant at which it has been open for so long, more than zero, since the start. */
    Instant afterOpen(Instant start, Duration open) {
        // A second is open or closed as a whole, so what of it has passed is either all open or all closed.
        Duration sinceTheSecond = isOpen(start) ? open.plusNanos(start.getNano()) : open;
        int nanos = sinceTheSecond.getNano();
        long seconds = sinceTheSecond.getSeconds() + (nanos > 0 ? 1 : 0);
        long end = endOfOpenSecond(start.getEpochSecond(), seconds);
        return nanos > 0 ? Instant.ofEpochSecond(end - 1, nanos) : Instant.ofEpochSecond(end);
    }

    /** The last instant from which it is open for so long, more than zero, until the end. */
    Instant openSince(Instant end, Duration open) {
        Duration span = open;
        while (openBetween(end.minus(span), end).compareTo(open) < 0) {
            span = span.multipliedBy(2);
        }
        long low = 0;
        long high = span.getSeconds() * MICROS_PER_SECOND + span.getNano() / NANOS_PER_MICRO;
        while (low < high) {
            long middle = low + (high - low) / 2;
            boolean enough =
                    openBetween(end.minus(middle, ChronoUnit.MICROS), end).compareTo(open) >= 0;
            high = enough ? middle : high;
            low = enough ? low : middle + 1;
        }
        return end.minus(high, ChronoUnit.MICROS);
    }

    /** The nth working day after a date. */
    LocalDate workingDayAfter(LocalDate date, int n) {
        return LocalDate.ofEpochDay(timetable.workingDayAfter(date.toEpochDay(), n));
    }

    /** When it closes for the last time on a working day. */
    Instant closing(LocalDate workingDay) {
        List<OpeningHours.Interval> hours = hoursOn(workingDay).intervals();
        LocalDateTime local = workingDay
                .atStartOfDay()
                .plusMinutes(hours.get(hours.size() - 1).to());
        ZoneOffsetTransition transition = rules.getTransition(local);
        if (transition == null) {
            return local.toInstant(rules.getOffset(local));
        }
        // Hours that end in a gap end as it begins; what closes at a time that comes twice closes the second time.
        return transition.isGap() ? transition.getInstant() : local.toInstant(transition.getOffsetAfter());
    }

    /** The midnight at which a date ends. */
    Instant endOf(LocalDate date) {
        return date.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The end of the nth open second from a second on: between two changes of its offset, local time is plain counting. */
    private long endOfOpenSecond(long second, long n) {
        long from = second;
        long left = n;
        while (true) {
            Instant at = Instant.ofEpochSecond(from);
            int offset = offset(at);
            long reached = timetable.openBefore(from + offset);
            ZoneOffsetTransition change = nextChange(at);
            long open =
                    change == null ? Long.MAX_VALUE : timetable.openBefore(change.toEpochSecond() + offset) - reached;
            if (change == null || open >= left) {
                return timetable.reaching(reached + left, from + offset) - offset;
            }
            left -= open;
            from = change.toEpochSecond();
        }
    }

    private long openSeconds(long from, long to) {
        long open = 0;
        for (long begin = from; begin < to; ) {
            Instant at = Instant.ofEpochSecond(begin);
            int offset = offset(at);
            ZoneOffsetTransition change = nextChange(at);
            long end = change == null ? to : Math.min(to, change.toEpochSecond());
            open += timetable.openBefore(end + offset) - timetable.openBefore(begin + offset);
            begin = end;
        }
        return open;
    }

    private int offset(Instant instant) {
        ZoneOffset offset = rules.getOffset(instant);
        return offset.getTotalSeconds();
    }

    private @Nullable ZoneOffsetTransition nextChange(Instant instant) {
        return rules.nextTransition(instant);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BusinessCalendar calendar
                && zone.equals(calendar.zone)
                && version == calendar.version
                && week.equals(calendar.week)
                && holidays.equals(calendar.holidays)
                && makeUpDays.equals(calendar.makeUpDays);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, version, week, holidays, makeUpDays);
    }

    /** The calendar on one line, as {@link #parse(String)} reads it. */
    @Override
    public String toString() {
        return CalendarText.print(this);
    }
}
