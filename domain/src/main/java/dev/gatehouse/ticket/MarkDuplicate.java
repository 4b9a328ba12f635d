package dev.gatehouse.ticket;

import jakarta.validation.constraints.NotNull;

/**
 * A ticket is about what another is about, in the same place (TKT-OURS-8): the other goes on.
 *
 * @param ticket which
 * @param of     the one that goes on
 */
public record MarkDuplicate(
        @NotNull TicketId ticket, @NotNull TicketId of) {}
