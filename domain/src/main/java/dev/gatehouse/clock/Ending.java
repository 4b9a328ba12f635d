package dev.gatehouse.clock;

import java.time.Instant;

/**
 * How a clock ended.
 *
 * @param how which way
 * @param at  when
 */
public record Ending(How how, Instant at) {
    /** Which way a clock ended. */
    public enum How {
        /** What was promised was done, in time or late. */
        MET,
        /** Nothing is owed any more. */
        CANCELLED,
        /** It had lapsed, and another date was given: the next cycle runs to that. */
        REDATED
    }
}
