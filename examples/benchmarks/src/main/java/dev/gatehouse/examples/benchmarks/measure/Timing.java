package dev.gatehouse.examples.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;

/** How long the steps of one contender took, over all rounds. */
public final class Timing {
    private final Histogram steps = histogram();
    private final List<Double> rates = new ArrayList<>();

    /** An empty one, for nanoseconds with three figures. */
    static Histogram histogram() {
        return new Histogram(3);
    }

    /** Each step, in nanoseconds. */
    Histogram steps() {
        return steps;
    }

    /** A round of so many steps took so long, from the first to the last. */
    void ran(long count, long nanos) {
        rates.add(count * 1e9 / nanos);
    }

    /** Steps per second, in the median of the rounds. */
    public double perSecond() {
        List<Double> sorted = rates.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Microseconds within which so many percent of the steps were done. */
    public double micros(double percentile) {
        return steps.getValueAtPercentile(percentile) / 1e3;
    }
}
