package dev.gatehouse.ticket;

import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.notice.Notice;
import java.util.List;
import java.util.stream.Stream;

/** Work in homes is shown to those who live there, on the spot. */
final class HomeVisits {
    private HomeVisits() {}

    /** Who is told at once that work is done: the residents, where the office has it accepted on the spot (HV-9). */
    static Stream<Notice> done(Ticket ticket, WorkOrder order, Procedures office) {
        return isJudgedOnTheSpot(ticket, office) ? AppointmentNotice.acceptNow(ticket, order) : Stream.empty();
    }

    /**
     * Requires of the paper of work in a home that it goes back when the work was accepted there.
     *
     * @throws RuleViolation HV-9, when nobody was asked to; HV-10, when it did not satisfy, and nobody followed it up
     */
    static void requireAccepted(Ticket ticket, WorkOrder order, Procedures office) {
        if (!isJudgedOnTheSpot(ticket, office) || order.has(Milestone.ACCEPTED)) {
            return;
        }
        List<Acceptance> all = order.acceptances();
        boolean rejected = !all.isEmpty() && !order.has(Milestone.DONE);
        throw rejected ? AppointmentRefusal.notFollowedUp(order) : AppointmentRefusal.notLooked(order);
    }

    private static boolean isJudgedOnTheSpot(Ticket ticket, Procedures office) {
        return office.appointments().acceptedOnTheSpot() && !ticket.report().isOfPublicArea();
    }
}
