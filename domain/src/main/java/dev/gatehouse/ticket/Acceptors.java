package dev.gatehouse.ticket;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Reporter;
import dev.gatehouse.core.Rule;
import dev.gatehouse.core.RuleViolation;
import java.util.Set;

/** Who may accept plans and work for the customer. */
final class Acceptors {
    private Acceptors() {}

    /**
     * Requires that somebody may speak for the customer: whom the unit's authority names, the source itself, or the desk in
     * public areas, as the office says.
     *
     * @param authorized whether the unit's authority names that one
     * @throws RuleViolation of the given rule; HV-11, when it is somebody of the household who may not
     */
    static void require(
            boolean authorized, Ticket ticket, WorkOrder order, Party by, Rule rule, Act act, Procedures office) {
        Set<Acceptor> acceptors = office.orders().acceptors();
        Report report = ticket.report();
        boolean source = acceptors.contains(Acceptor.SOURCE)
                && by.equals(report.reporter())
                && report.standing() != Reporter.Standing.HOUSEHOLD_EMPLOYEE;
        boolean desk = acceptors.contains(Acceptor.DESK_FOR_PUBLIC_AREAS)
                && report.location().unit() == null
                && by.equals(act.caller().party())
                && by.kind() == Party.Kind.STAFF;
        if (!source && !desk && !(authorized && acceptors.contains(Acceptor.AUTHORIZED))) {
            throw TicketRefusal.mayNotAccept(rule, order);
        }
    }
}
