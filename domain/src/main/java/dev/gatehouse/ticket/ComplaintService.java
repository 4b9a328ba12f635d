package dev.gatehouse.ticket;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Desk;
import dev.gatehouse.desk.Operation;
import dev.gatehouse.desk.Outcome;

/** What is done about complaints, beside what is done about every ticket. */
public final class ComplaintService {
    private static final Role[] DESK = {Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SYSTEM};
    private static final Role[] HANDLERS = {
        Role.CS_OFFICER,
        Role.CS_SUPERVISOR,
        Role.DEPARTMENT_SUPERVISOR,
        Role.PROPERTY_MANAGER,
        Role.PROJECT_HEAD,
        Role.DIRECTOR,
        Role.SYSTEM
    };
    private static final Operation<Ticket, TicketId, TicketQuery> RECORD =
            TicketStepService.operation("complaint.record", DESK);
    private static final Operation<Ticket, TicketId, TicketQuery> GRADE =
            TicketStepService.operation("complaint.grade", HANDLERS);
    private static final Operation<Ticket, TicketId, TicketQuery> JUDGE =
            TicketStepService.operation("complaint.judge", HANDLERS);
    private static final Operation<Ticket, TicketId, TicketQuery> PLAN =
            TicketStepService.operation("complaint.plan-remedy", HANDLERS);
    private static final Operation<Ticket, TicketId, TicketQuery> HANDLE =
            TicketStepService.operation("complaint.handle", HANDLERS);
    private static final Operation<Ticket, TicketId, TicketQuery> WISH =
            TicketStepService.operation("complaint.wish-for-time", DESK);
    private static final Operation<Ticket, TicketId, TicketQuery> DECIDE =
            TicketStepService.operation("complaint.decide-time", HANDLERS);

    private final Desk desk;
    private final TicketStepService counter;

    /** A service at a desk. */
    public ComplaintService(Desk desk) {
        this.desk = desk;
        this.counter = new TicketStepService(desk);
    }

    /** What is complained about is recorded; see {@link Complaints#record}. */
    public Outcome<TicketId> record(Call call, RecordComplaint command) {
        return counter.change(
                call,
                RECORD,
                command,
                command.ticket(),
                (ticket, act, office) -> Complaints.record(ticket, command, act, office));
    }

    /** It is said how bad it is; see {@link Complaints#grade}. */
    public Outcome<TicketId> grade(Call call, GradeComplaint command) {
        return counter.change(
                call,
                GRADE,
                command,
                command.ticket(),
                (ticket, act, office) -> Complaints.grade(ticket, command, act, office));
    }

    /** It is said whether it has ground, and whose fault it is; see {@link Complaints#judge}. */
    public Outcome<TicketId> judge(Call call, JudgeComplaint command) {
        return counter.change(
                call,
                JUDGE,
                command,
                command.ticket(),
                (ticket, act, office) -> Complaints.judge(ticket, command, act, office));
    }

    /** There is one more draft of how it might be made good; see {@link Complaints#plan}. */
    public Outcome<TicketId> planRemedy(Call call, PlanRemedy command) {
        return desk.perform(
                call,
                PLAN,
                command,
                work -> work.change(
                        Ticket.TYPE,
                        command.ticket(),
                        ticket -> Complaints.plan(
                                ticket, command, work.estate().currency(), work.act(), Procedures.of(work.estate()))));
    }

    /** Something was done about it that needs nothing but who did it; see {@link ComplaintDeeds#record}. */
    public Outcome<TicketId> handle(Call call, RecordComplaintAct command) {
        return counter.change(
                call,
                HANDLE,
                command,
                command.ticket(),
                (ticket, act, office) -> ComplaintDeeds.record(ticket, command, act, office));
    }

    /** The complainant wants a time; see {@link Wishes#wish}. */
    public Outcome<TicketId> wishForTime(Call call, WishForTime command) {
        return counter.change(
                call,
                WISH,
                command,
                command.ticket(),
                (ticket, act, office) -> Wishes.wish(ticket, command, act, office));
    }

    /** Whoever may commit a time says what is promised; see {@link Wishes#decide}. */
    public Outcome<TicketId> decideTime(Call call, DecideTime command) {
        return counter.change(
                call,
                DECIDE,
                command,
                command.ticket(),
                (ticket, act, office) -> Wishes.decide(ticket, command, act, office));
    }
}
