package dev.gatehouse.ticket;

import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Desk;
import dev.gatehouse.desk.Operation;
import java.util.List;

/** The statistics of tickets, for whoever answers for them. */
public final class FigureService {
    private static final Operation<Ticket, TicketId, TicketQuery> VIEW = Operation.of(
            "ticket.figures",
            Ticket.TYPE,
            Role.CS_OFFICER,
            Role.CS_SUPERVISOR,
            Role.DEPARTMENT_SUPERVISOR,
            Role.PROPERTY_MANAGER,
            Role.PROJECT_HEAD,
            Role.DIRECTOR,
            Role.MANAGERS_MEETING,
            Role.SYSTEM);

    private final Desk desk;

    /** A service at a desk. */
    public FigureService(Desk desk) {
        this.desk = desk;
    }

    /**
     * Tallies of what was closed, summed up over intervals, in the order of days, departments and classes; see
     * {@link Tally} for the rates. An interval in which nothing was closed is there, with rates of nothing.
     *
     * @param byDepartment whether each department has its own
     * @param byClass      whether each class has its own
     */
    public List<Tally> tallies(
            Caller caller, TallyQuery query, Interval interval, boolean byDepartment, boolean byClass) {
        List<Tally> days = desk.answer(caller, VIEW, TicketFigures.TALLIES, query);
        return TicketFigures.summed(days, query, interval, byDepartment, byClass);
    }
}
