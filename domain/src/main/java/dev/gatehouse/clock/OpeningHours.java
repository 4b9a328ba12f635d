package dev.gatehouse.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The opening hours of a day, by the local clock: {@code 08:30-12:00,13:00-17:00}.
 *
 * @param intervals in the order of the day, neither overlapping nor touching; empty when closed all day
 */
public record OpeningHours(List<Interval> intervals) {
    /** Closed all day. */
    public static final OpeningHours CLOSED = new OpeningHours(List.of());

    /** Open round the clock. */
    public static final OpeningHours ALL_DAY = new OpeningHours(List.of(new Interval(0, 24 * 60)));

    private static final Pattern INTERVAL = Pattern.compile("(\\d{2}):(\\d{2})-(\\d{2}):(\\d{2})");

    /** Refuses intervals that overlap, touch, or are out of order with {@link IllegalArgumentException}. */
    public OpeningHours {
        intervals = List.copyOf(intervals);
        for (int i = 1; i < intervals.size(); i++) {
            Interval before = intervals.get(i - 1);
            Interval after = intervals.get(i);
            if (after.from() <= before.to()) {
                throw new IllegalArgumentException("opening hours '" + after + "' do not begin after '" + before
                        + "' has ended; write them in order and join those that overlap or touch");
            }
        }
    }

    /**
     * Reads intervals such as {@code 08:30-12:00,13:00-17:00} or {@code 22:00-24:00}, or {@code closed}.
     *
     * @throws IllegalArgumentException naming the text, what was expected, and an example
     */
    public static OpeningHours parse(String text) {
        if (text.equals("closed")) {
            return CLOSED;
        }
        List<Interval> intervals = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Matcher matcher = INTERVAL.matcher(part);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("opening hours '" + text + "': '" + part
                        + "' is no interval; expected intervals such as '08:30-12:00,13:00-17:00', or 'closed'");
            }
            intervals.add(new Interval(
                    minute(text, matcher.group(1), matcher.group(2)),
                    minute(text, matcher.group(3), matcher.group(4))));
        }
        return new OpeningHours(intervals);
    }

    private static int minute(String text, String hours, String minutes) {
        int hour = Integer.parseInt(hours);
        int minute = Integer.parseInt(minutes);
        if (minute > 59 || hour * 60 + minute > 24 * 60) {
            throw new IllegalArgumentException("opening hours '" + text + "': " + hours + ":" + minutes
                    + " is no time of day; expected 00:00 to 24:00, such as '08:30-17:00'");
        }
        return hour * 60 + minute;
    }

    /** The hours as {@link #parse(String)} reads them. */
    @Override
    public String toString() {
        return intervals.isEmpty()
                ? "closed"
                : intervals.stream().map(Interval::toString).collect(Collectors.joining(","));
    }

    boolean isOpen(int second) {
        return intervals.stream().anyMatch(interval -> interval.from() * 60 <= second && second < interval.to() * 60);
    }

    /** How many seconds of the day before a second are open. */
    int openBefore(int second) {
        int open = 0;
        for (Interval interval : intervals) {
            open += Math.max(0, Math.min(second, interval.to() * 60) - interval.from() * 60);
        }
        return open;
    }

    /** How many seconds of the day are open. */
    int open() {
        return openBefore(24 * 60 * 60);
    }

    /** The second of the day at which so many, at least one, have been open. */
    int endOf(int openSeconds) {
        int left = openSeconds;
        for (Interval interval : intervals) {
            int length = (interval.to() - interval.from()) * 60;
            if (left <= length) {
                return interval.from() * 60 + left;
            }
            left -= length;
        }
        throw new IllegalArgumentException(this + " has no " + openSeconds + " seconds");
    }

    /**
     * An interval of opening hours, open at its beginning and closed at its end.
     *
     * @param from when it begins, in minutes from midnight, 0 to 1,439
     * @param to   when it ends, in minutes from midnight, after its beginning, at most 1,440 (24:00)
     */
    public record Interval(int from, int to) {
        /** Refuses an empty interval, and one that passes midnight, with {@link IllegalArgumentException}. */
        public Interval {
            if (from < 0 || to > 24 * 60 || from >= to) {
                throw new IllegalArgumentException("opening hours '" + time(from) + "-" + time(to)
                        + "' do not end after they begin; an interval ends at 24:00 at the latest,"
                        + " what goes on after midnight belongs to the next day");
            }
        }

        /** Such as {@code 08:30-12:00}. */
        @Override
        public String toString() {
            return time(from) + "-" + time(to);
        }

        private static String time(int minute) {
            return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
        }
    }
}
