package dev.gatehouse.examples.benchmarks.life;

/** One way to live the lives of tickets; used by many threads at once. */
public interface Lives extends AutoCloseable {
    /** A ticket that is not opened yet. */
    Life begin();

    @Override
    default void close() {}
}
