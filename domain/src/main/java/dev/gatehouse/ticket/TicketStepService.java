package dev.gatehouse.ticket;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Desk;
import dev.gatehouse.desk.Operation;
import dev.gatehouse.desk.Outcome;

/** How every command on a ticket is carried out: loaded, decided by the office's procedures, saved. */
final class TicketStepService {
    private final Desk desk;

    TicketStepService(Desk desk) {
        this.desk = desk;
    }

    /** What one ticket decides. */
    Outcome<TicketId> change(
            Call call, Operation<Ticket, TicketId, TicketQuery> operation, Object command, TicketId id, Step step) {
        return desk.perform(
                call,
                operation,
                command,
                work -> work.change(
                        Ticket.TYPE, id, ticket -> step.decide(ticket, work.act(), Procedures.of(work.estate()))));
    }

    static Operation<Ticket, TicketId, TicketQuery> operation(String name, Role... roles) {
        return Operation.of(name, Ticket.TYPE, roles);
    }

    /** What a ticket decides, given who asks and how the office works. */
    @FunctionalInterface
    interface Step {
        Decision<Ticket> decide(Ticket ticket, Act act, Procedures office);
    }
}
