package dev.gatehouse.ticket;

import dev.gatehouse.estate.Estate;
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
    /** Those of an estate. */
    public static Procedures of(Estate estate) {
        return new Procedures(
                estate.policy(TicketPolicy.TYPE),
                estate.policy(OrderPolicy.TYPE),
                estate.policy(ComplaintPolicy.TYPE),
                estate.policy(AppointmentPolicy.TYPE),
                estate.policy(ServicePolicy.TYPE),
                estate.policy(VisitPolicy.TYPE),
                estate.policy(ClosingPolicy.TYPE));
    }

    /** All that is promised. */
    List<TicketPromise> promises() {
        return Stream.of(tickets.promises(), orders.promises(), complaints.promises(), visits.promises())
                .flatMap(List::stream)
                .toList();
    }
}
