package dev.gatehouse.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which seconds of the local time line are open. Local seconds count from 1970-01-01T00:00 of the clock on the wall. */
final class Timetable {
    private static final int DAY = 24 * 60 * 60;

    private final List<OpeningHours> week;
    private final long[] dates;
    private final OpeningHours[] hours;
    private final DayCount seconds;
    private final DayCount workingDays;

    Timetable(List<OpeningHours> week, SortedMap<LocalDate, OpeningHours> exceptions) {
        this.week = week;
        dates = exceptions.keySet().stream().mapToLong(LocalDate::toEpochDay).toArray();
        hours = exceptions.values().toArray(new OpeningHours[0]);
        seconds = new DayCount(
                week.stream().mapToLong(OpeningHours::open).toArray(),
                dates,
                Arrays.stream(hours).mapToLong(OpeningHours::open).toArray());
        workingDays = new DayCount(
                week.stream().mapToLong(Timetable::workingDays).toArray(),
                dates,
                Arrays.stream(hours).mapToLong(Timetable::workingDays).toArray());
    }

    /** The timetable of a week in which holidays are closed and make-up days have the hours of another weekday. */
    static Timetable of(List<OpeningHours> week, Iterable<LocalDate> holidays, Map<LocalDate, DayOfWeek> makeUpDays) {
        SortedMap<LocalDate, OpeningHours> exceptions = new TreeMap<>();
        holidays.forEach(date -> exceptions.put(date, OpeningHours.CLOSED));
        makeUpDays.forEach((date, like) -> exceptions.put(date, week.get(like.getValue() - 1)));
        return new Timetable(week, exceptions);
    }

    private static long workingDays(OpeningHours day) {
        return day.intervals().isEmpty() ? 0 : 1;
    }

    OpeningHours hours(long epochDay) {
        int exception = dates.length == 0 ? -1 : Arrays.binarySearch(dates, epochDay);
        return exception >= 0 ? hours[exception] : week.get((int) Math.floorMod(epochDay + 3, 7L));
    }

    boolean isOpen(long second) {
        return hours(Math.floorDiv(second, (long) DAY)).isOpen(Math.floorMod(second, DAY));
    }

    /** How many seconds before a local second are open, relative to a fixed one. */
    long openBefore(long second) {
        long day = Math.floorDiv(second, (long) DAY);
        return seconds.before(day) + hours(day).openBefore(Math.floorMod(second, DAY));
    }

    /** The first local second, not before the day of another, before which so many are open. */
    long reaching(long open, long from) {
        long day = seconds.dayReaching(open, Math.floorDiv(from, (long) DAY));
        return day * DAY + hours(day).endOf((int) (open - seconds.before(day)));
    }

    /** The nth working day after an epoch day. */
    long workingDayAfter(long epochDay, int n) {
        return workingDays.dayReaching(workingDays.before(epochDay + 1) + n, epochDay + 1);
    }
}
