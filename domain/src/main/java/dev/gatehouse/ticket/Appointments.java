package dev.gatehouse.ticket;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.notice.Notice;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Times are asked for, promised and moved; {@link Arrivals} has who comes. */
final class Appointments {
    private Appointments() {}

    /**
     * Somebody wants somebody to come at a time; whoever may promise it is asked (CMP-6, REP-11).
     *
     * @throws RuleViolation HV-OURS-1, when the time does not lie ahead; HV-OURS-2, when what it is to replace is over;
     *     TKT-15, when a service is ordered, and the office wants to know for which time exactly; CMP-OURS-2, when whoever is
     *     complained about is to come
     */
    static Decision<Ticket> request(Ticket ticket, RequestAppointment command, Act act, Procedures office) {
        TicketRefusal.requireAlive(ticket);
        ComplaintGuards.requireNotAccused(ticket, command.lead());
        requireAhead(ticket, command.earliest(), act);
        if (isForExactTime(command.initiator(), office) && !command.earliest().equals(command.latest())) {
            throw AppointmentRefusal.inexact(ticket);
        }
        int number = ticket.appointments().size() + 1;
        Integer replaces = command.replaces();
        Appointment wanted = new AppointmentBuilder()
                .number(number)
                .series(
                        replaces == null
                                ? number
                                : find(ticket, replaces, AppointmentState.COMMITTED)
                                        .series())
                .initiator(command.initiator())
                .earliest(command.earliest())
                .latest(command.latest())
                .lead(command.lead())
                .participants(command.participants().stream()
                        .map(NewParticipant::participant)
                        .toList())
                .avoided(command.avoided())
                .state(AppointmentState.REQUESTED)
                .since(act.occurredAt())
                .build();
        Decision<Ticket> decision = Decision.of(
                ticket.with(wanted),
                new TicketEvent.AppointmentRequested(number, wanted.initiator(), wanted.earliest(), wanted.latest()));
        Set<Role> decide = office.appointments().mayCommit(wanted.initiator());
        return Collections.disjoint(decide, act.caller().roles())
                ? telling(
                        decision,
                        decide.stream().sorted().map(role -> AppointmentNotice.requested(role, ticket, wanted)))
                : decision;
    }

    /**
     * Whoever may promises a time that was asked for. What was promised in its place is superseded, and the clocks that are
     * measured from it move.
     *
     * @throws RuleViolation HV-OURS-1 and HV-OURS-2; TKT-15, when a service is ordered, and it is not the customer’s time;
     *     of the {@linkplain Initiator initiator}, when somebody else may promise it; CMP-6, when the complainant’s wish waits
     *     to be decided by somebody else
     */
    static Decision<Ticket> commit(Ticket ticket, CommitAppointment command, Act act, Procedures office) {
        TicketRefusal.requireAlive(ticket);
        Appointment wanted = find(ticket, command.appointment(), AppointmentState.REQUESTED);
        Party lead = command.lead() == null ? wanted.lead() : command.lead();
        ComplaintGuards.requireNotAccused(ticket, lead);
        return committed(ticket, wanted.withLead(lead), command.at(), command.told(), act, office);
    }

    /**
     * The customer is told of the promised time (CMP-6, REP-11, HV-1).
     *
     * @throws RuleViolation HV-OURS-2; REP-11, when nobody can come at once, and it is not said why
     */
    static Decision<Ticket> tell(Ticket ticket, TellAppointment command, Act act, Procedures office) {
        TicketRefusal.requireAlive(ticket);
        Appointment promised = find(ticket, command.appointment(), AppointmentState.COMMITTED);
        boolean delayed = promised.initiator() == Initiator.DEPARTMENT_DELAYED;
        if (delayed && office.appointments().changeExplained() && command.explanation() == null) {
            throw AppointmentRefusal.unexplained(ticket, false);
        }
        Appointment told = promised.withTold(new Appointment.Told(command.medium(), act.occurredAt()));
        Ticket next = explained(ticket.with(told), command.medium(), command.explanation(), act);
        return Decision.of(next, new TicketEvent.AppointmentTold(told.number(), command.medium()));
    }

    /** The work is reviewed before the visit (HV-2). */
    static Decision<Ticket> review(Ticket ticket, ReviewAppointment command, Act act) {
        TicketRefusal.requireAlive(ticket);
        Appointment.Briefing briefing = new Appointment.Briefing(
                command.content(), Duration.ofMinutes(command.minutes()), command.cautions(), act.occurredAt());
        Appointment reviewed =
                find(ticket, command.appointment(), AppointmentState.COMMITTED).withBriefing(briefing);
        return Decision.of(ticket.with(reviewed), new TicketEvent.AppointmentReviewed(reviewed.number()));
    }

    /** The customer confirms it shortly before (TKT-27). */
    static Decision<Ticket> confirm(Ticket ticket, ConfirmAppointment command, Act act) {
        TicketRefusal.requireAlive(ticket);
        Instant at = act.occurredAt();
        Appointment confirmed =
                find(ticket, command.appointment(), AppointmentState.COMMITTED).withConfirmedAt(at);
        Clocks clocks = AppointmentClocks.met(ticket.clocks(), AppointmentDuty.CONFIRM, confirmed, at);
        return Decision.of(
                ticket.with(confirmed).withClocks(clocks), new TicketEvent.AppointmentConfirmed(confirmed.number()));
    }

    /**
     * A promised time cannot be kept: another is promised in its place, and the customer is told why (HV-4).
     *
     * @throws RuleViolation HV-4, when the customer was not told; as when it is committed
     */
    static Decision<Ticket> reschedule(Ticket ticket, RescheduleAppointment command, Act act, Procedures office) {
        TicketRefusal.requireAlive(ticket);
        Appointment promised = find(ticket, command.appointment(), AppointmentState.COMMITTED);
        Channel told = command.told();
        if (office.appointments().changeExplained() && (told == null || command.reason() == null)) {
            throw AppointmentRefusal.unexplained(ticket, true);
        }
        Appointment wanted = new AppointmentBuilder()
                .from(promised)
                .number(ticket.appointments().size() + 1)
                .earliest(command.at())
                .latest(command.at())
                .state(AppointmentState.REQUESTED)
                .at(null)
                .committedBy(null)
                .told(null)
                .confirmedAt(null)
                .build();
        Ticket because = ticket.with(promised.withReason(command.reason()));
        Ticket explained = told == null ? because : explained(because, told, command.reason(), act);
        return committed(explained, wanted, command.at(), told, act, office);
    }

    /** Nobody is to come any more; what is promised of immediate service counts from now, if nobody else is (TKT-26). */
    static Decision<Ticket> cancel(Ticket ticket, CancelAppointment command, Act act, Procedures office) {
        TicketRefusal.requireAlive(ticket);
        Appointment open = find(ticket, command.appointment());
        if (!open.state().isOpen()) {
            throw AppointmentRefusal.wrongState(ticket, open, AppointmentState.COMMITTED);
        }
        Ticket next = ticket.with(ended(open, AppointmentState.CANCELLED, act).withReason(command.reason()));
        if (open.committed()) {
            next = next.withClocks(AppointmentClocks.over(next.clocks(), open, act.occurredAt()));
            next = unbooked(next, act, office);
        }
        Decision<Ticket> decision =
                Decision.of(next, new TicketEvent.AppointmentEnded(open.number(), AppointmentState.CANCELLED));
        return open.committed() ? telling(decision, AppointmentNotice.calledOff(ticket, open)) : decision;
    }

    /** All that is open is called off, since the ticket is over. */
    static Decision<Ticket> calledOff(Ticket ticket, Act act) {
        Decision<Ticket> decision = Decision.none(ticket);
        for (Appointment open : ticket.appointments()) {
            if (open.state().isOpen()) {
                decision = decision.then(next -> Decision.of(
                        next.with(ended(open, AppointmentState.CANCELLED, act)),
                        new TicketEvent.AppointmentEnded(open.number(), AppointmentState.CANCELLED)));
                decision = open.committed() ? telling(decision, AppointmentNotice.calledOff(ticket, open)) : decision;
            }
        }
        return decision;
    }

    private static Decision<Ticket> committed(
            Ticket ticket, Appointment wanted, Instant at, @Nullable Channel told, Act act, Procedures office) {
        AppointmentPolicy policy = office.appointments();
        Set<Role> may = policy.mayCommit(wanted.initiator());
        if (Collections.disjoint(may, act.caller().roles())) {
            throw AppointmentRefusal.mayNotPromise(ticket, wanted, may);
        }
        Wishes.requireDecided(ticket, act, office.complaints());
        requireAhead(ticket, at, act);
        if (isForExactTime(wanted.initiator(), office) && !(wanted.isExact() && at.equals(wanted.earliest()))) {
            throw AppointmentRefusal.anotherTime(ticket, wanted, at);
        }
        Appointment promised = new AppointmentBuilder()
                .from(wanted)
                .state(AppointmentState.COMMITTED)
                .since(act.occurredAt())
                .at(at)
                .committedBy(act.caller().party())
                .told(told == null ? null : new Appointment.Told(told, act.occurredAt()))
                .build();
        Ticket next = ticket;
        for (Appointment before : ticket.appointments()) {
            if (before.series() == wanted.series() && before.committed()) {
                next = next.with(ended(before, AppointmentState.SUPERSEDED, act));
            }
        }
        next = next.with(promised);
        next = anew(next.withClocks(AppointmentClocks.promised(next, promised, act, office)), act, office);
        Decision<Ticket> decision = Decision.of(
                next,
                new TicketEvent.AppointmentCommitted(
                        promised.number(), promised.series(), at, act.caller().party()));
        return telling(
                told == null ? decision.tell(AppointmentNotice.toTell(next, promised)) : decision,
                AppointmentNotice.committed(next, promised));
    }

    private static Appointment ended(Appointment open, AppointmentState state, Act act) {
        requireOrder(open, act);
        return open.withState(state).withSince(act.occurredAt());
    }

    static void requireOrder(Appointment open, Act act) {
        if (act.occurredAt().isBefore(open.since())) {
            throw TicketRefusal.outOfOrder("appointment " + open.number(), open.since(), act.occurredAt());
        }
    }

    /** The ticket once an appointment came to nothing: what is promised of immediate service counts from now (TKT-26). */
    static Ticket unbooked(Ticket ticket, Act act, Procedures office) {
        return ticket.isBooked()
                ? ticket
                : anew(ticket.withClocks(Promises.immediate(ticket, act, office)), act, office);
    }

    private static Ticket anew(Ticket ticket, Act act, Procedures office) {
        return ticket.withClocks(Promises.anew(ticket, act.occurredAt(), office, act.calendar()));
    }

    private static Ticket explained(Ticket ticket, Channel medium, @Nullable String explanation, Act act) {
        return explanation == null
                ? ticket
                : ticket.withReplies(WorkOrder.plus(
                        ticket.replies(),
                        new Reply(
                                ReplyKind.EXPLANATION,
                                medium,
                                act.caller().party(),
                                act.occurredAt(),
                                explanation,
                                null)));
    }

    private static boolean isForExactTime(Initiator initiator, Procedures office) {
        return initiator == Initiator.SERVICE_ORDERED && office.appointments().customerTimeDemanded();
    }

    private static void requireAhead(Ticket ticket, Instant at, Act act) {
        if (!at.isAfter(act.occurredAt())) {
            throw AppointmentRefusal.past(ticket, at, act.occurredAt());
        }
    }

    /**
     * One of a ticket’s appointments, by its number.
     *
     * @throws RuleViolation HV-OURS-2, when there is none, or it is in another state
     */
    static Appointment find(Ticket ticket, int number, AppointmentState wanted) {
        Appointment found = find(ticket, number);
        if (found.state() != wanted) {
            throw AppointmentRefusal.wrongState(ticket, found, wanted);
        }
        return found;
    }

    private static Appointment find(Ticket ticket, int number) {
        List<Appointment> all = ticket.appointments();
        if (number < 1 || number > all.size()) {
            throw AppointmentRefusal.none(ticket, number);
        }
        return all.get(number - 1);
    }

    private static Decision<Ticket> telling(Decision<Ticket> decision, Stream<Notice> notices) {
        return notices.reduce(decision, Decision::tell, (one, other) -> other);
    }
}
