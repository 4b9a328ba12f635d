package dev.gatehouse.ticket;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Desk;
import dev.gatehouse.desk.Operation;
import dev.gatehouse.desk.Outcome;

/** Appointments of tickets: asked for, promised, moved, kept. */
public final class AppointmentService {
    private static final Role[] ASKERS = {
        Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.DEPARTMENT_SUPERVISOR, Role.SPECIALIST, Role.SYSTEM
    };
    private static final Role[] PROMISERS = {
        Role.CS_OFFICER,
        Role.CS_SUPERVISOR,
        Role.DEPARTMENT_SUPERVISOR,
        Role.SPECIALIST,
        Role.PROPERTY_MANAGER,
        Role.PROJECT_HEAD,
        Role.DIRECTOR,
        Role.SYSTEM
    };
    private static final Role[] VISITORS = {
        Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.DEPARTMENT_SUPERVISOR, Role.SPECIALIST, Role.SECURITY
    };
    private static final Operation<Ticket, TicketId, TicketQuery> REQUEST =
            TicketStepService.operation("appointment.request", ASKERS);
    private static final Operation<Ticket, TicketId, TicketQuery> COMMIT =
            TicketStepService.operation("appointment.commit", PROMISERS);
    private static final Operation<Ticket, TicketId, TicketQuery> TELL =
            TicketStepService.operation("appointment.tell", ASKERS);
    private static final Operation<Ticket, TicketId, TicketQuery> REVIEW =
            TicketStepService.operation("appointment.review", VISITORS);
    private static final Operation<Ticket, TicketId, TicketQuery> CONFIRM =
            TicketStepService.operation("appointment.confirm", ASKERS);
    private static final Operation<Ticket, TicketId, TicketQuery> KEEP =
            TicketStepService.operation("appointment.keep", VISITORS);
    private static final Operation<Ticket, TicketId, TicketQuery> NOBODY_HOME =
            TicketStepService.operation("appointment.nobody-home", VISITORS);
    private static final Operation<Ticket, TicketId, TicketQuery> RESCHEDULE =
            TicketStepService.operation("appointment.reschedule", PROMISERS);
    private static final Operation<Ticket, TicketId, TicketQuery> CANCEL =
            TicketStepService.operation("appointment.cancel", ASKERS);

    private final TicketStepService counter;

    /** A service at a desk. */
    public AppointmentService(Desk desk) {
        this.counter = new TicketStepService(desk);
    }

    /** Somebody wants somebody to come; see {@link Appointments#request}. */
    public Outcome<TicketId> request(Call call, RequestAppointment command) {
        return counter.change(
                call,
                REQUEST,
                command,
                command.ticket(),
                (ticket, act, office) -> Appointments.request(ticket, command, act, office));
    }

    /** A time is promised; see {@link Appointments#commit}. */
    public Outcome<TicketId> commit(Call call, CommitAppointment command) {
        return counter.change(
                call,
                COMMIT,
                command,
                command.ticket(),
                (ticket, act, office) -> Appointments.commit(ticket, command, act, office));
    }

    /** The customer is told of it; see {@link Appointments#tell}. */
    public Outcome<TicketId> tell(Call call, TellAppointment command) {
        return counter.change(
                call,
                TELL,
                command,
                command.ticket(),
                (ticket, act, office) -> Appointments.tell(ticket, command, act, office));
    }

    /** The work is reviewed beforehand; see {@link Appointments#review}. */
    public Outcome<TicketId> review(Call call, ReviewAppointment command) {
        return counter.change(
                call,
                REVIEW,
                command,
                command.ticket(),
                (ticket, act, office) -> Appointments.review(ticket, command, act));
    }

    /** The customer confirms it shortly before; see {@link Appointments#confirm}. */
    public Outcome<TicketId> confirm(Call call, ConfirmAppointment command) {
        return counter.change(
                call,
                CONFIRM,
                command,
                command.ticket(),
                (ticket, act, office) -> Appointments.confirm(ticket, command, act));
    }

    /** Whoever was to come is there; see {@link Arrivals#keep}. */
    public Outcome<TicketId> keep(Call call, KeepAppointment command) {
        return counter.change(
                call,
                KEEP,
                command,
                command.ticket(),
                (ticket, act, office) -> Arrivals.keep(ticket, command, act, office));
    }

    /** Nobody opened; see {@link Arrivals#nobodyHome}. */
    public Outcome<TicketId> nobodyHome(Call call, ReportNobodyHome command) {
        return counter.change(
                call,
                NOBODY_HOME,
                command,
                command.ticket(),
                (ticket, act, office) -> Arrivals.nobodyHome(ticket, command, act, office));
    }

    /** Another time is promised in its place; see {@link Appointments#reschedule}. */
    public Outcome<TicketId> reschedule(Call call, RescheduleAppointment command) {
        return counter.change(
                call,
                RESCHEDULE,
                command,
                command.ticket(),
                (ticket, act, office) -> Appointments.reschedule(ticket, command, act, office));
    }

    /** Nobody is to come any more; see {@link Appointments#cancel}. */
    public Outcome<TicketId> cancel(Call call, CancelAppointment command) {
        return counter.change(
                call,
                CANCEL,
                command,
                command.ticket(),
                (ticket, act, office) -> Appointments.cancel(ticket, command, act, office));
    }
}
