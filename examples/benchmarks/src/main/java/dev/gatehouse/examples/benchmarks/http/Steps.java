package dev.gatehouse.examples.benchmarks.http;

import dev.gatehouse.ticket.TicketId;

/** One way to take the steps that are measured; used by many threads at once. */
interface Steps {
    /**
     * A ticket waits for its reporter.
     *
     * @param version the version that was seen
     * @return the version that it has now
     */
    long hold(TicketId ticket, long version);

    /**
     * A ticket waits no more.
     *
     * @param version the version that was seen
     * @return the version that it has now
     */
    long resume(TicketId ticket, long version);
}
