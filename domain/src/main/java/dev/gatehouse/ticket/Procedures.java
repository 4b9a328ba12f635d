package dev.gatehouse.ticket;

import dev.gatehouse.desk.Work;
import java.util.List;
import java.util.stream.Stream;

/**
 * How an office works on tickets: its policies of all that a ticket has.
 *
 * @param tickets      the message and its way
 * @param orders       work orders
 * @param complaints   complaints
 * @param appointments appointments
 * @param services     ordered services
 * @param visits       return visits
 * @param closing      what a ticket needs before it is closed
 */
public record Procedures(
        TicketPolicy tickets,
        OrderPolicy orders,
        ComplaintPolicy complaints,
        AppointmentPolicy appointments,
        ServicePolicy services,
        VisitPolicy visits,
        ClosingPolicy closing) {
    /** Those of the estate in which something is being done. */
    public static Procedures of(Work work) {
        return new Procedures(
                work.policy(TicketPolicy.TYPE),
                work.policy(OrderPolicy.TYPE),
                work.policy(ComplaintPolicy.TYPE),
                work.policy(AppointmentPolicy.TYPE),
                work.policy(ServicePolicy.TYPE),
                work.policy(VisitPolicy.TYPE),
                work.policy(ClosingPolicy.TYPE));
    }

    /** All that is promised. */
    List<TicketPromise> promises() {
        return Stream.of(tickets.promises(), orders.promises(), complaints.promises(), visits.promises())
                .flatMap(List::stream)
                .toList();
    }
}
