package dev.gatehouse.ticket;

import dev.gatehouse.core.NewAttachment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The officer who was sent along signs a work order afterwards (REP-10).
 *
 * @param ticket which ticket
 * @param order  which of its orders
 * @param drawn  the drawn signature; null where the paper itself is kept
 */
public record SignOrder(
        @NotNull TicketId ticket,
        @NotNull OrderNumber order,
        @Nullable @Valid NewAttachment drawn) {}
