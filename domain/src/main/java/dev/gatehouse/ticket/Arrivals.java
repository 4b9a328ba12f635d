package dev.gatehouse.ticket;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Somebody comes when it was promised, or later, or nobody opens. */
final class Arrivals {
    private Arrivals() {}

    /**
     * Whoever was to come is there: it is kept, or late.
     *
     * @throws RuleViolation HV-OURS-2; HV-1, CMP-6 or REP-11, when the customer was not told as the office demands; TKT-24,
     *     when the office promises that the paper is signed for before, and it is not
     */
    static Decision<Ticket> keep(Ticket ticket, KeepAppointment command, Act act, Procedures office) {
        TicketRefusal.requireAlive(ticket);
        Appointment promised = Appointments.find(ticket, command.appointment(), AppointmentState.COMMITTED);
        ComplaintGuards.requireNotAccused(ticket, command.officer());
        List<Executor> absent =
                command.absent().stream().map(NewParticipant::participant).toList();
        Instant at = act.occurredAt();
        AppointmentState state =
                at.isAfter(Objects.requireNonNull(promised.at())) ? AppointmentState.LATE : AppointmentState.KEPT;
        Appointment.Arrival arrival = new Appointment.Arrival(at, command.officer(), absent);
        return arrived(ticket, promised, state, arrival, act, office);
    }

    /** A specialist who comes for an order keeps the appointment that is this specialist’s, or nobody’s, if there is any. */
    static Decision<Ticket> keptBy(Ticket ticket, WorkOrder order, Party by, Act act, Procedures office) {
        return ticket.appointments().stream()
                .filter(Appointment::committed)
                .filter(appointment -> appointment.lead() == null || by.equals(appointment.lead()))
                .min(Comparator.comparing(appointment -> Objects.requireNonNull(appointment.at())))
                .map(appointment -> new KeepAppointment(ticket.id(), appointment.number(), order.officer(), List.of()))
                .map(command -> keep(ticket, command, act, office))
                .orElseGet(() -> Decision.none(ticket));
    }

    /**
     * Whoever came rang and waited, and nobody opened (ours): an attempt with its time. What is promised of immediate service
     * counts from now, if nobody else is to come (TKT-26).
     *
     * @throws RuleViolation as when it is kept; HV-5, when the wait is not over, or the promised time has not come
     */
    static Decision<Ticket> nobodyHome(Ticket ticket, ReportNobodyHome command, Act act, Procedures office) {
        TicketRefusal.requireAlive(ticket);
        Appointment promised = Appointments.find(ticket, command.appointment(), AppointmentState.COMMITTED);
        if (command.rangAt().isBefore(promised.since())) {
            throw TicketRefusal.outOfOrder(ticket.number(), promised.since(), command.rangAt());
        }
        Duration wait = office.appointments().waitAtDoor();
        Instant time = Objects.requireNonNull(promised.at());
        Instant waited = command.rangAt().plus(wait);
        Instant until = waited.isBefore(time) ? time : waited;
        if (act.occurredAt().isBefore(until)) {
            throw AppointmentRefusal.waitOn(ticket, command.rangAt(), wait, until);
        }
        Appointment.Arrival arrival = new Appointment.Arrival(command.rangAt(), null, List.of());
        return arrived(ticket, promised, AppointmentState.NO_SHOW, arrival, act, office);
    }

    private static Decision<Ticket> arrived(
            Ticket ticket,
            Appointment promised,
            AppointmentState state,
            Appointment.Arrival arrival,
            Act act,
            Procedures office) {
        AppointmentPolicy policy = office.appointments();
        Appointment.Told told = promised.told();
        if (!policy.toldBy().isEmpty() && (told == null || !policy.toldBy().contains(told.medium()))) {
            throw AppointmentRefusal.untold(ticket, promised, policy.toldBy());
        }
        if (policy.promises(AppointmentDuty.SIGN_SLIP) && !ticket.emergency() && !AppointmentClocks.isSigned(ticket)) {
            throw AppointmentRefusal.unsigned(ticket);
        }
        Appointments.requireOrder(promised, act);
        Appointment ended = new AppointmentBuilder()
                .from(promised)
                .state(state)
                .since(act.occurredAt())
                .arrival(arrival)
                .build();
        Clocks met = AppointmentClocks.met(ticket.clocks(), AppointmentDuty.ARRIVE, promised, arrival.at());
        Ticket next = ticket.with(ended).withClocks(AppointmentClocks.over(met, promised, act.occurredAt()));
        return Decision.of(
                state == AppointmentState.NO_SHOW ? Appointments.unbooked(next, act, office) : next,
                new TicketEvent.AppointmentEnded(promised.number(), state));
    }
}
