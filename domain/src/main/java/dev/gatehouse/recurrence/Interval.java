package dev.gatehouse.recurrence;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Every so many of something, counted from an anchor. */
final class Interval {
    private static final int AT_MOST = 1_000;

    private Interval() {}

    /** Refuses less than 1 and more than 1,000. */
    static int checked(int interval) {
        if (interval < 1 || interval > AT_MOST) {
            throw new IllegalArgumentException(
                    "an interval is 1 to " + AT_MOST + ", not " + interval + "; expected such as 'INTERVAL=2'");
        }
        return interval;
    }

    /** The first multiple of the interval that is at least a distance, which is not negative. */
    static long reaching(long distance, int interval) {
        return (distance + interval - 1) / interval * interval;
    }

    /** Whether each walk in such steps, wherever in a cycle it begins, meets one of those that are sought. */
    static boolean meets(int interval, int cycle, IntPredicate sought) {
        // A walk round and round treads on whatever is a multiple of the greatest common divisor away.
        int stride = BigInteger.valueOf(interval).gcd(BigInteger.valueOf(cycle)).intValue();
        return IntStream.range(0, stride)
                .allMatch(first -> IntStream.iterate(first, at -> at < cycle, at -> at + stride)
                        .anyMatch(sought));
    }

    /** What is to be said of a recurrence that {@link #meets} nothing, from some anchor at least. */
    static IllegalArgumentException mightNeverCome(int interval, String unit) {
        return new IllegalArgumentException("with 'INTERVAL=" + interval + "', from some anchor no " + unit
                + " would ever have such a date; expected an interval, months and days that always meet, or"
                + " 'SKIP=BACKWARD'");
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
