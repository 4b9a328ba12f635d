package dev.gatehouse.examples.replay;

import dev.gatehouse.clock.Clock;
import dev.gatehouse.ticket.Ticket;
import java.time.Instant;
import java.util.Optional;

/**
 * What became of the promise of a ticket.
 *
 * @param onTime whether it was kept, or may still be as the play ends
 * @param due    by when it was promised
 */
record Played(boolean onTime, Instant due) {
    /** Of a ticket; empty when nothing was promised of it. */
    static Optional<Played> of(Ticket ticket) {
        return ticket.clocks().all().stream()
                .filter(clock -> clock.terms().rule().startsWith(Matters.RULE))
                .findFirst()
                .map(Played::of);
    }

    private static Played of(Clock clock) {
        return new Played(clock.isOpen() ? !clock.lapsed() : clock.isKept(), clock.dueAt());
    }
}
