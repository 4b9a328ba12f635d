package dev.gatehouse.ticket;

import jakarta.validation.constraints.NotNull;

/**
 * Nothing is to be done for a work order any more.
 *
 * @param ticket which ticket
 * @param order  which of its orders
 */
public record CancelOrder(@NotNull TicketId ticket, @NotNull OrderNumber order) {}
