package dev.gatehouse.ticket;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Desk;
import dev.gatehouse.desk.Operation;
import dev.gatehouse.desk.Outcome;

/** What the desk, departments and specialists do with work orders. */
public final class WorkOrderService {
    private static final Role[] DISPATCHERS = {
        Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.DEPARTMENT_SUPERVISOR, Role.SYSTEM
    };
    private static final Role[] WORKERS = {
        Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.DEPARTMENT_SUPERVISOR, Role.SPECIALIST, Role.SECURITY, Role.SYSTEM
    };
    private static final Operation<Ticket, TicketId, TicketQuery> ISSUE =
            TicketStepService.operation("work-order.issue", Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SYSTEM);
    private static final Operation<Ticket, TicketId, TicketQuery> ASSIGN =
            TicketStepService.operation("work-order.assign", DISPATCHERS);
    private static final Operation<Ticket, TicketId, TicketQuery> PASS_ON =
            TicketStepService.operation("work-order.pass-on", WORKERS);
    private static final Operation<Ticket, TicketId, TicketQuery> CANCEL =
            TicketStepService.operation("work-order.cancel", Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SYSTEM);
    private static final Operation<Ticket, TicketId, TicketQuery> SEND_OFFICER =
            TicketStepService.operation("work-order.send-officer", Role.CS_SUPERVISOR);
    private static final Operation<Ticket, TicketId, TicketQuery> RECORD =
            TicketStepService.operation("work-order.record", WORKERS);
    private static final Operation<Ticket, TicketId, TicketQuery> SIGN =
            TicketStepService.operation("work-order.sign", Role.CS_OFFICER, Role.CS_SUPERVISOR);
    private static final Operation<Ticket, TicketId, TicketQuery> DIAGNOSE =
            TicketStepService.operation("work-order.diagnose", WORKERS);
    private static final Operation<Ticket, TicketId, TicketQuery> PLAN =
            TicketStepService.operation("work-order.plan", WORKERS);
    private static final Operation<Ticket, TicketId, TicketQuery> TELL_PLAN =
            TicketStepService.operation("work-order.tell-plan", WORKERS);
    private static final Operation<Ticket, TicketId, TicketQuery> FINISH =
            TicketStepService.operation("work-order.finish", WORKERS);

    private final Desk desk;
    private final TicketStepService counter;

    /** A service at a desk. */
    public WorkOrderService(Desk desk) {
        this.desk = desk;
        this.counter = new TicketStepService(desk);
    }

    /** A message is passed on to whoever is responsible; see {@link Handling#issue}. */
    public Outcome<TicketId> issue(Call call, IssueOrder command) {
        return counter.change(
                call,
                ISSUE,
                command,
                command.ticket(),
                (ticket, act, office) -> Handling.issue(ticket, command, act, office));
    }

    /** Somebody is given a work order; see {@link Handling#assign}. */
    public Outcome<TicketId> assign(Call call, AssignOrder command) {
        return counter.change(
                call,
                ASSIGN,
                command,
                command.ticket(),
                (ticket, act, office) -> Handling.assign(ticket, command, act, office));
    }

    /** A work order goes to another department; see {@link Handling#passOn}. */
    public Outcome<TicketId> passOn(Call call, PassOnOrder command) {
        return counter.change(
                call,
                PASS_ON,
                command,
                command.ticket(),
                (ticket, act, office) -> Handling.passOn(ticket, command, act, office));
    }

    /** Nothing is to be done any more; see {@link Handling#cancel}. */
    public Outcome<TicketId> cancel(Call call, CancelOrder command) {
        return counter.change(
                call,
                CANCEL,
                command,
                command.ticket(),
                (ticket, act, office) -> Handling.cancel(ticket, command, act, office));
    }

    /** The supervisor sends an officer along, or nobody; see {@link Handling#sendOfficer}. */
    public Outcome<TicketId> sendOfficer(Call call, SendOfficer command) {
        return counter.change(
                call,
                SEND_OFFICER,
                command,
                command.ticket(),
                (ticket, act, office) -> Handling.sendOfficer(ticket, command, act));
    }

    /** Something was done that needs nothing but who did it; see {@link Working#record}. */
    public Outcome<TicketId> record(Call call, RecordOrderAct command) {
        return counter.change(
                call,
                RECORD,
                command,
                command.ticket(),
                (ticket, act, office) -> Working.record(ticket, command, act, office));
    }

    /** The officer who was sent along signs; see {@link Working#sign}. */
    public Outcome<TicketId> sign(Call call, SignOrder command) {
        return counter.change(
                call, SIGN, command, command.ticket(), (ticket, act, office) -> Working.sign(ticket, command, act));
    }

    /** The specialist says what is the matter; see {@link Working#diagnose}. */
    public Outcome<TicketId> diagnose(Call call, Diagnose command) {
        return counter.change(
                call,
                DIAGNOSE,
                command,
                command.ticket(),
                (ticket, act, office) -> Working.diagnose(ticket, command, act, office));
    }

    /** The specialist says how it is to be done; see {@link Working#plan}. */
    public Outcome<TicketId> plan(Call call, PlanWork command) {
        return desk.perform(
                call,
                PLAN,
                command,
                work -> work.change(
                        Ticket.TYPE,
                        command.ticket(),
                        ticket -> Working.plan(
                                ticket, command, work.estate().currency(), work.act(), Procedures.of(work.estate()))));
    }

    /** The customer is told of the plan; see {@link Working#tellPlan}. */
    public Outcome<TicketId> tellPlan(Call call, TellPlan command) {
        return counter.change(
                call,
                TELL_PLAN,
                command,
                command.ticket(),
                (ticket, act, office) -> Working.tellPlan(ticket, command, act, office));
    }

    /** The work is done; see {@link Working#finish}. */
    public Outcome<TicketId> finish(Call call, FinishWork command) {
        return desk.perform(
                call,
                FINISH,
                command,
                work -> work.change(
                        Ticket.TYPE,
                        command.ticket(),
                        ticket -> Working.finish(
                                ticket, command, work.estate().currency(), work.act(), Procedures.of(work.estate()))));
    }
}
