package dev.gatehouse.examples.benchmarks.http;

import dev.gatehouse.core.Call;
import dev.gatehouse.ticket.HoldReason;
import dev.gatehouse.ticket.HoldTicket;
import dev.gatehouse.ticket.ResumeTicket;
import dev.gatehouse.ticket.TicketId;
import dev.gatehouse.ticket.TicketService;

/** Through the library. */
final class LibrarySteps implements Steps {
    private final TicketService tickets;

    LibrarySteps(House house) {
        tickets = house.gatehouse().tickets();
    }

    @Override
    public long hold(TicketId ticket, long version) {
        return tickets.hold(seen(version), new HoldTicket(ticket, HoldReason.RESIDENT, null))
                .version();
    }

    @Override
    public long resume(TicketId ticket, long version) {
        return tickets.resume(seen(version), new ResumeTicket(ticket)).version();
    }

    private static Call seen(long version) {
        return new Call(House.OFFICER, null, version, null, false, null);
    }
}
