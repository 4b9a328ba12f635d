package dev.gatehouse.examples.benchmarks.http;

import org.HdrHistogram.Histogram;

/** How long the steps of one contender took, over all rounds. */
final class Timing {
    private final Histogram steps = histogram();
    private long nanos;

    /** An empty one, for nanoseconds with three figures. */
    static Histogram histogram() {
        return new Histogram(3);
    }

    /** Each step, in nanoseconds. */
    Histogram steps() {
        return steps;
    }

    /** A round took so long, from the first step to the last. */
    void ran(long roundNanos) {
        nanos += roundNanos;
    }

    double perSecond() {
        return steps.getTotalCount() * 1e9 / nanos;
    }

    /** Microseconds within which so many percent of the steps were done. */
    double micros(double percentile) {
        return steps.getValueAtPercentile(percentile) / 1e3;
    }
}
