package dev.gatehouse.ticket;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Desk;
import dev.gatehouse.desk.Operation;
import dev.gatehouse.desk.Outcome;

/** What the desk and its supervisors do to learn whether all is well. */
public final class ReturnVisitService {
    private static final Operation<Ticket, TicketId, TicketQuery> RECORD =
            TicketStepService.operation("return-visit.record", Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SYSTEM);
    private static final Operation<Ticket, TicketId, TicketQuery> SAMPLE = TicketStepService.operation(
            "return-visit.sample", Role.CS_SUPERVISOR, Role.DEPARTMENT_SUPERVISOR, Role.PROPERTY_MANAGER);
    private static final Operation<Ticket, TicketId, TicketQuery> SET_DATE =
            TicketStepService.operation("return-visit.set-date", Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SYSTEM);

    private final Desk desk;
    private final TicketStepService counter;

    /** A service at a desk. */
    public ReturnVisitService(Desk desk) {
        this.desk = desk;
        this.counter = new TicketStepService(desk);
    }

    /** The desk asks, or tries to; see {@link Visits#record}. */
    public Outcome<TicketId> record(Call call, RecordVisit command) {
        return desk.perform(
                call,
                RECORD,
                command,
                work -> work.change(
                        Ticket.TYPE,
                        command.ticket(),
                        ticket -> Visits.record(
                                ticket, command, work.estate().currency(), work.act(), Procedures.of(work.estate()))));
    }

    /**
     * A supervisor or team leader (领班: whom the host gives {@link Role#DEPARTMENT_SUPERVISOR}) asks besides; see {@link
     * Visits#sample}.
     */
    public Outcome<TicketId> sample(Call call, RecordVisit command) {
        return desk.perform(
                call,
                SAMPLE,
                command,
                work -> work.change(
                        Ticket.TYPE,
                        command.ticket(),
                        ticket -> Visits.sample(
                                ticket, command, work.estate().currency(), work.act(), Procedures.of(work.estate()))));
    }

    /** Whoever handles it sets or moves the date of its return visit; see {@link Visits#setDate}. */
    public Outcome<TicketId> setDate(Call call, SetVisitDate command) {
        return counter.change(
                call,
                SET_DATE,
                command,
                command.ticket(),
                (ticket, act, office) -> Visits.setDate(ticket, command, act, office));
    }
}
