package dev.gatehouse.examples.replay;

import java.time.Instant;
import java.time.InstantSource;

/** The time of the play: it stands still until something happens. */
final class SimulatedTime implements InstantSource {
    private volatile Instant now;

    SimulatedTime(Instant start) {
        this.now = start;
    }

    @Override
    public Instant instant() {
        return now;
    }

    void moveTo(Instant next) {
        if (next.isBefore(now)) {
            throw new IllegalArgumentException("a play does not go back from " + now + " to " + next);
        }
        now = next;
    }
}
