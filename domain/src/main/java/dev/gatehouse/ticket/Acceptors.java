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
     * Requires that somebody may accept finished work.
     *
     * @param spokesman what is known of that one
     * @throws RuleViolation HV-11, when the household employs that one, and the office does not take its word; else TKT-36
     */
    static void requireToAccept(
            Spokesman spokesman, Ticket ticket, WorkOrder order, Party by, Act act, Procedures office) {
        boolean employed = isEmployed(spokesman, ticket, by);
        Set<Acceptor> acceptors = office.orders().acceptors();
        if (employed && !acceptors.contains(Acceptor.HOUSEHOLD_EMPLOYEE)) {
            throw AppointmentRefusal.employee(order);
        }
        if (!isSource(ticket, by, office) && !mayAgree(spokesman, ticket, by, act, office)) {
            throw TicketRefusal.mayNotAccept(TicketRule.ACCEPTED_BY_SOURCE, order.number());
        }
    }

    /**
     * Requires that somebody may agree to work and its cost: whom the unit's authority names, the source itself unless the
     * household employs it, or the desk in public areas, as the office says.
     *
     * @param spokesman what is known of that one
     * @param what      what is to be agreed, by its number
     * @throws RuleViolation of the given rule
     */
    static void requireToAgree(
            Spokesman spokesman, Ticket ticket, Object what, Party by, Rule rule, Act act, Procedures office) {
        boolean source = isSource(ticket, by, office) && !isEmployed(spokesman, ticket, by);
        if (!source && !mayAgree(spokesman, ticket, by, act, office)) {
            throw TicketRefusal.mayNotAccept(rule, what);
        }
    }

    /**
     * Requires of whoever is no member of staff to speak for no other.
     *
     * @throws RuleViolation of the given rule
     */
    static void requireOwnWord(Object what, Party by, Rule rule, Act act) {
        Party caller = act.caller().party();
        boolean customer = caller.kind() == Party.Kind.RESIDENT || caller.kind() == Party.Kind.OUTSIDER;
        if (customer && !caller.equals(by)) {
            throw TicketRefusal.mayNotAccept(rule, what);
        }
    }

    private static boolean mayAgree(Spokesman spokesman, Ticket ticket, Party by, Act act, Procedures office) {
        Set<Acceptor> acceptors = office.orders().acceptors();
        boolean desk = acceptors.contains(Acceptor.DESK_FOR_PUBLIC_AREAS)
                && ticket.report().isOfPublicArea()
                && by.equals(act.caller().party())
                && by.kind() == Party.Kind.STAFF;
        return desk || (spokesman.authorized() && acceptors.contains(Acceptor.AUTHORIZED));
    }

    private static boolean isSource(Ticket ticket, Party by, Procedures office) {
        return office.orders().acceptors().contains(Acceptor.SOURCE)
                && by.equals(ticket.report().reporter());
    }

    private static boolean isEmployed(Spokesman spokesman, Ticket ticket, Party by) {
        Report report = ticket.report();
        return spokesman.employed()
                || (by.equals(report.reporter()) && report.standing() == Reporter.Standing.HOUSEHOLD_EMPLOYEE);
    }
}
