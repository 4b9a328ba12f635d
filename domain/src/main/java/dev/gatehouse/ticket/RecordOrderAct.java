package dev.gatehouse.ticket;

import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.Party;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Records that somebody did something about a work order.
 *
 * @param ticket which ticket
 * @param order  which of its orders
 * @param act    what
 * @param by     who did it; null for the caller
 * @param drawn  the drawn signature, where somebody signs; null where the paper itself is kept
 */
@Value.Builder
public record RecordOrderAct(
        @NotNull TicketId ticket,
        @NotNull OrderNumber order,
        @NotNull OrderAct act,
        @Nullable Party by,
        @Nullable @Valid NewAttachment drawn)
        implements WithRecordOrderAct {
    /** What the caller did. */
    public static RecordOrderAct of(TicketId ticket, OrderNumber order, OrderAct act) {
        return new RecordOrderAct(ticket, order, act, null, null);
    }
}
