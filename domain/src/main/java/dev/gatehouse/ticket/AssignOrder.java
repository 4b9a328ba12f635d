package dev.gatehouse.ticket;

import dev.gatehouse.core.Party;
import jakarta.validation.constraints.NotNull;

/**
 * Hands a work order down to somebody (TKT-2).
 *
 * @param ticket which ticket
 * @param order  which of its orders
 * @param to     to whom
 */
public record AssignOrder(
        @NotNull TicketId ticket,
        @NotNull OrderNumber order,
        @NotNull Party to) {}
