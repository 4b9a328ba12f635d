package dev.gatehouse.examples.benchmarks.measure;

import org.HdrHistogram.Histogram;

/** One of those that are compared. */
public interface Contender extends AutoCloseable {
    /** As the table has it. */
    String name();

    /** Makes ready for work; not measured. */
    default void restore() throws Exception {}

    /**
     * Does the share of one of so many clients, each step as soon as the one before is done.
     *
     * @param client which client, from 0
     * @param steps  how long each step took, in nanoseconds
     */
    void work(int client, int clients, Histogram steps) throws Exception;

    @Override
    default void close() {}
}
