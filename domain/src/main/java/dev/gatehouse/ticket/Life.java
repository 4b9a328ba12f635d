package dev.gatehouse.ticket;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** A ticket waits, ends, and comes back. */
final class Life {
    private Life() {}

    /** It waits: its promises stand still, but those that wait for nobody. */
    static Decision<Ticket> hold(Ticket ticket, HoldTicket command, Act act) {
        TicketRefusal.requireOpen(ticket);
        TicketRefusal.requireReceived(ticket, act.occurredAt());
        LocalDate until = command.until();
        if (until != null && until.isBefore(act.date())) {
            throw new InvalidCommand("until", Text.of("must not be in the past", "不得早于今天"));
        }
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
        TicketRefusal.requireNotBefore(
                ticket, Objects.requireNonNull(ticket.hold()).since(), act.occurredAt());
        Ticket next = new TicketBuilder()
                .from(ticket)
                .state(TicketState.OPEN)
                .hold(null)
                .clocks(ticket.clocks().enter(TicketState.OPEN, act.occurredAt(), act.calendar()))
                .build();
        return Decision.of(next, new TicketEvent.Resumed());
    }

    /**
     * Whoever reported takes it back: nothing is promised any more.
     *
     * @throws RuleViolation TKT-OURS-1, when it is over; TKT-OURS-7, when nobody but the office takes it back
     */
    static Decision<Ticket> withdraw(Ticket ticket, WithdrawTicket command, Act act) {
        TicketRefusal.requireAlive(ticket);
        TicketRefusal.requireNotBefore(ticket, ticket.lastAt(), act.occurredAt());
        requireNotTheOffice(ticket, command.by(), act);
        Ending ending = new Ending(command.by(), act.occurredAt(), act.date(), false, false, null, command.note());
        return ended(ticket, TicketState.WITHDRAWN, ending, act);
    }

    /**
     * It is about what another is about, which goes on: nothing is promised of this one any more.
     *
     * @param of the other
     * @throws RuleViolation TKT-OURS-1, when the other is over, or this one is; TKT-OURS-8, when the other is about another
     *     place, or is no complaint, and this one is
     */
    static Decision<Ticket> duplicate(Ticket ticket, Ticket of, Act act) {
        TicketRefusal.requireAlive(ticket);
        TicketRefusal.requireAlive(of);
        TicketRefusal.requireNotBefore(ticket, ticket.lastAt(), act.occurredAt());
        boolean lesser = ticket.complaint() != null && of.complaint() == null;
        if (lesser || !ticket.report().location().isNear(of.report().location())) {
            throw TicketRefusal.anotherMatter(ticket, of);
        }
        Ending ending = new Ending(act.caller().party(), act.occurredAt(), act.date(), false, false, of.id(), null);
        return ended(ticket, TicketState.DUPLICATE, ending, act);
    }

    /**
     * What was closed is handled again, in another cycle; what lapsed before, stays. What was taken back, or was a duplicate,
     * goes on where it was, with what was left of its promises. A report of an incident has work of its own from then on.
     *
     * @throws RuleViolation TKT-OURS-1, when it is not over; TKT-OURS-3, when it ended later than that
     */
    static Decision<Ticket> reopen(Ticket ticket, Act act, Procedures office) {
        if (ticket.state().isAlive()) {
            throw TicketRefusal.notOver(ticket);
        }
        Instant ended = Objects.requireNonNull(ticket.ending()).at();
        TicketRefusal.requireNotBefore(ticket, ended, act.occurredAt());
        Ticket alive = new TicketBuilder()
                .from(ticket)
                .state(TicketState.OPEN)
                .ending(null)
                .incident(null)
                .build();
        if (ticket.state() != TicketState.CLOSED) {
            Clocks left = ticket.clocks().goingOn(ended, act.occurredAt(), act.calendar());
            return Decision.of(
                    Appointments.unbooked(alive.withClocks(left), act, office),
                    new TicketEvent.Reopened(ticket.cycle()));
        }
        Ticket next = alive.withCycle(ticket.cycle() + 1).withOutcome(null);
        return Decision.of(
                next.reaching(Milestone.RECEIVED, act.occurredAt(), act, office)
                        .reaching(Milestone.RECORDED, act.now(), act, office),
                new TicketEvent.Reopened(next.cycle()));
    }

    /** Of what nobody is known to have reported, whoever is not of the office may say so; staff only of what is its own. */
    private static void requireNotTheOffice(Ticket ticket, Party by, Act act) {
        Report report = ticket.report();
        boolean ofTheOffice = report.source() == TicketSource.INTERNAL_NEED || report.source() == TicketSource.SUPERIOR;
        boolean own = !Onlookers.isMasked(ticket, act.caller())
                && (report.reporter() == null ? ofTheOffice : by.equals(report.reporter()));
        boolean customer = by.kind() == Party.Kind.RESIDENT || by.kind() == Party.Kind.OUTSIDER;
        if (!customer && !own) {
            throw TicketRefusal.takenBackByTheOffice(ticket);
        }
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
