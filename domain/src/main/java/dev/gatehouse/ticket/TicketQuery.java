package dev.gatehouse.ticket;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Phone;
import dev.gatehouse.unit.UnitId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Tickets, in the order in which their messages were received.
 *
 * @param number       of this number only; null for any
 * @param state        in this state only; null for any
 * @param alive        only what is not over, or only what is; null for both
 * @param kind         of this class only; null for any
 * @param unit         about this unit only: its history; null for any
 * @param firstContact only those for which somebody answers now, as first contact or standing in; null for any
 * @param assignee     only those of which somebody has a work order that is not finished: a worklist; null for any
 * @param department   only those for which a department is responsible; null for any
 * @param phone        only those of whoever calls from this number; null for any
 * @param customers    only those that one of these reported, or that are for one of them; null for any
 * @param page         which page
 */
@Value.Builder
public record TicketQuery(
        @Nullable TicketNumber number,
        @Nullable TicketState state,
        @Nullable Boolean alive,
        @Nullable TicketClass kind,
        @Nullable UnitId unit,
        @Nullable Party firstContact,
        @Nullable Party assignee,
        @Nullable Department department,
        @Nullable Phone phone,
        @Nullable @Size(min = 1, max = 500) Set<Party> customers,
        @NotNull @Valid PageRequest page)
        implements Query, WithTicketQuery {
    /** All tickets. */
    public static final TicketQuery ALL =
            new TicketQuery(null, null, null, null, null, null, null, null, null, null, PageRequest.FIRST);

    /** Copies the customers. */
    public TicketQuery {
        customers = customers == null ? null : Set.copyOf(customers);
    }

    /** What a specialist has to do, the longest waiting first. */
    public static TicketQuery worklist(Party assignee) {
        return ALL.withAssignee(assignee);
    }

    boolean matches(Ticket ticket) {
        return (number == null || number.equals(ticket.number()))
                && (state == null || state == ticket.state())
                && (alive == null || alive == ticket.state().isAlive())
                && (kind == null || kind == ticket.kind())
                && (unit == null || unit.equals(ticket.report().location().unit()))
                && (firstContact == null
                        || firstContact.equals(ticket.firstContact().answering()))
                && (assignee == null || workers(ticket).contains(assignee))
                && (department == null || department.equals(ticket.department()))
                && (phone == null || phone.equals(ticket.report().contact().phone()))
                && (customers == null || customers(ticket).stream().anyMatch(customers::contains));
    }

    /** Who reported a ticket, and for whom it is. */
    public static Set<Party> customers(Ticket ticket) {
        return Stream.concat(
                        Stream.ofNullable(ticket.report().reporter()),
                        Stream.ofNullable(ticket.report().resident()).map(Party::resident))
                .collect(Collectors.toSet());
    }

    /** Who has a work order of a ticket that is not finished. */
    public static Set<Party> workers(Ticket ticket) {
        return ticket.state().isAlive()
                ? ticket.liveOrders().stream()
                        .filter(order -> !order.isFinished())
                        .map(WorkOrder::assignee)
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
