package dev.gatehouse.ticket;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * How many of those were asked afterwards who should have been by now (回访率; RV-1, X-3), whether their tickets are closed
 * or not; of what was closed in a time, see {@link Tally#returnVisits}.
 *
 * <p><b>Formula.</b> {@code rate = visited / due}, where
 *
 * <ul>
 *   <li>a ticket is <em>due</em> when it was neither withdrawn nor a duplicate, its class is visited, and there is something
 *       to ask about now: an order of its present cycle that is finished (and back, where the paper comes first); where the
 *       office visits every message and not work alone, and of the reports of an incident, also a ticket without orders
 *       that has a result; and what was closed unconfirmed though nobody had accepted its work;
 *   <li>a ticket that is due is <em>visited</em> when the desk reached somebody about every such order, in that order's
 *       present cycle; where there is none, about the ticket.
 * </ul>
 *
 * <p>An attempt on which nobody was reached does not count, nor does a sample: how many were sampled stands beside (TKT-10).
 * A ticket that was closed unconfirmed is due and not visited; how many there are stands beside, too.
 *
 * @param due         tickets that are due, from 0
 * @param visited     those of them that were visited, from 0
 * @param sampled     those of them of which a supervisor has reached somebody in this cycle, from 0
 * @param unconfirmed those of them that were closed since nobody could be reached, from 0
 */
public record VisitCoverage(int due, int visited, int sampled, int unconfirmed) {
    /** The coverage of tickets as they are now. */
    public static VisitCoverage of(Collection<Ticket> tickets, VisitPolicy policy) {
        List<Ticket> due =
                tickets.stream().filter(ticket -> isDue(ticket, policy)).toList();
        return new VisitCoverage(
                due.size(),
                (int) due.stream().filter(ticket -> isVisited(ticket, policy)).count(),
                (int) due.stream().filter(VisitCoverage::isSampled).count(),
                (int) due.stream().filter(VisitCoverage::isUnconfirmed).count());
    }

    /** The return-visit rate: visited / due, a rate of nothing when nothing is due. */
    public Rate rate() {
        return new Rate(visited, due);
    }

    private static boolean isDue(Ticket ticket, VisitPolicy policy) {
        boolean over = ticket.state() == TicketState.WITHDRAWN || ticket.state() == TicketState.DUPLICATE;
        boolean message =
                Visits.isMessageVisited(ticket, policy) && ticket.liveOrders().isEmpty() && ticket.isResolved();
        return !over
                && policy.visited().stream().anyMatch(kind -> kind == ticket.kind())
                && (message
                        || isUnconfirmed(ticket)
                        || !Visits.ready(ticket, policy).isEmpty());
    }

    private static boolean isVisited(Ticket ticket, VisitPolicy policy) {
        List<WorkOrder> ready = Visits.ready(ticket, policy);
        return ready.isEmpty()
                ? ticket.reached(Milestone.VISITED, 0).isPresent()
                : ready.stream().allMatch(order -> order.has(Milestone.VISITED));
    }

    private static boolean isSampled(Ticket ticket) {
        return ticket.visits().stream()
                .anyMatch(visit -> visit.sample() && visit.reached() && visit.cycle() == ticket.cycle());
    }

    private static boolean isUnconfirmed(Ticket ticket) {
        return ticket.state() == TicketState.CLOSED
                && Objects.requireNonNull(ticket.ending()).unconfirmed();
    }
}
