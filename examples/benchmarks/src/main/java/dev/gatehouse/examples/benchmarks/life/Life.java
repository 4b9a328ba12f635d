package dev.gatehouse.examples.benchmarks.life;

/** The life of one ticket, for one thread. */
public interface Life {
    /** Takes the next step. */
    void take(LifeStep step) throws Exception;
}
