package dev.gatehouse.ticket;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.core.RuleViolation;

/** A ticket waits, ends, and comes back. */
final class Life {
    private Life() {}

    /** It waits: its promises stand still, but those that wait for nobody. */
    static Decision<Ticket> hold(Ticket ticket, HoldTicket command, Act act) {
        TicketRefusal.requireOpen(ticket);
        Hold hold = new Hold(command.reason(), command.until(), act.occurredAt());
        Ticket next = new TicketBuilder()
                .from(ticket)
                .state(TicketState.ON_HOLD)
                .hold(hold)
                .clocks(ticket.clocks().enter(TicketState.ON_HOLD, act.occurredAt(), act.calendar()))
                .build();
        return Decision.of(next, new TicketEvent.Held(command.reason(), command.until()));
    }

    /**
     * It goes on with what was left of its promises.
     *
     * @throws RuleViolation TKT-OURS-1, when it does not wait
     */
    static Decision<Ticket> resume(Ticket ticket, Act act) {
        if (ticket.state() != TicketState.ON_HOLD) {
            throw TicketRefusal.notOnHold(ticket);
        }
        Ticket next = new TicketBuilder()
                .from(ticket)
                .state(TicketState.OPEN)
                .hold(null)
                .clocks(ticket.clocks().enter(TicketState.OPEN, act.occurredAt(), act.calendar()))
                .build();
        return Decision.of(next, new TicketEvent.Resumed());
    }

    /** Whoever reported takes it back: nothing is promised any more. */
    static Decision<Ticket> withdraw(Ticket ticket, WithdrawTicket command, Act act) {
        TicketRefusal.requireAlive(ticket);
        Ending ending =
                new Ending(act.caller().party(), act.occurredAt(), act.date(), false, false, null, command.note());
        return ended(ticket, TicketState.WITHDRAWN, ending, act);
    }

    /**
     * It is about what another is about, which goes on: nothing is promised of this one any more.
     *
     * @param of the other
     * @throws RuleViolation TKT-OURS-1, when the other is over, or this one is
     */
    static Decision<Ticket> duplicate(Ticket ticket, Ticket of, Act act) {
        TicketRefusal.requireAlive(ticket);
        TicketRefusal.requireAlive(of);
        Ending ending = new Ending(act.caller().party(), act.occurredAt(), act.date(), false, false, of.id(), null);
        return ended(ticket, TicketState.DUPLICATE, ending, act);
    }

    /**
     * It is handled again, in another cycle; what lapsed before, stays.
     *
     * @throws RuleViolation TKT-OURS-1, when it is not over
     */
    static Decision<Ticket> reopen(Ticket ticket, Act act, Procedures office) {
        if (ticket.state().isAlive()) {
            throw TicketRefusal.notOver(ticket);
        }
        Ticket next = new TicketBuilder()
                .from(ticket)
                .state(TicketState.OPEN)
                .cycle(ticket.cycle() + 1)
                .outcome(null)
                .ending(null)
                .build();
        return Decision.of(
                next.reaching(Milestone.RECEIVED, act.occurredAt(), act, office)
                        .reaching(Milestone.RECORDED, act.now(), act, office),
                new TicketEvent.Reopened(next.cycle()));
    }

    static Decision<Ticket> ended(Ticket ticket, TicketState state, Ending ending, Act act) {
        Ticket next = new TicketBuilder()
                .from(ticket)
                .state(state)
                .hold(null)
                .ending(ending)
                .clocks(ticket.clocks().cancelAll(act.occurredAt()))
                .build();
        return Decision.of(
                        next,
                        new TicketEvent.Ended(state, ending.acknowledged(), ending.unconfirmed(), ending.duplicateOf()))
                .then(over -> Appointments.calledOff(over, act));
    }
}
