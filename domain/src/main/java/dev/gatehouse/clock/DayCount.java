package dev.gatehouse.clock;

import java.util.Arrays;

/**
 * Something counted by days (working days, open seconds): the same in every week but for some dates. Answers in the time
 * of a binary search, however far the days lie apart.
 */
final class DayCount {
    private static final int WEEK = 7;
    /** Epoch day 0 was a Thursday. */
    private static final int MONDAY_TO_EPOCH = 3;

    private final long[] beforeWeekday = new long[WEEK + 1];
    private final long[] dates;
    /** By how much the first so many of the dates differ from their weeks. */
    private final long[] difference;

    /**
     * Counts.
     *
     * @param week   how many on each day of a week from Monday
     * @param dates  epoch days that differ, ascending
     * @param counts how many on each of them
     */
    DayCount(long[] week, long[] dates, long[] counts) {
        for (int day = 0; day < WEEK; day++) {
            beforeWeekday[day + 1] = beforeWeekday[day] + week[day];
        }
        this.dates = dates;
        difference = new long[dates.length + 1];
        for (int i = 0; i < dates.length; i++) {
            int weekday = (int) Math.floorMod(dates[i] + MONDAY_TO_EPOCH, (long) WEEK);
            difference[i + 1] = difference[i] + counts[i] - week[weekday];
        }
    }

    /** How many in a week without any date that differs. */
    long perWeek() {
        return beforeWeekday[WEEK];
    }

    /** How many before an epoch day, relative to a fixed day. */
    long before(long day) {
        long shifted = day + MONDAY_TO_EPOCH;
        long weekly = Math.floorDiv(shifted, (long) WEEK) * perWeek()
                + beforeWeekday[(int) Math.floorMod(shifted, (long) WEEK)];
        if (dates.length == 0) {
            return weekly;
        }
        int index = Arrays.binarySearch(dates, day);
        return weekly + difference[index < 0 ? -index - 1 : index];
    }

    /** The first epoch day, not before another, at whose end the count has reached so many. */
    long dayReaching(long count, long from) {
        long low = from;
        long high = from;
        for (long missing = count - before(high + 1); missing > 0; missing = count - before(high + 1)) {
            low = high + 1;
            high += WEEK * (missing / perWeek() + 1);
        }
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (before(middle + 1) >= count) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
