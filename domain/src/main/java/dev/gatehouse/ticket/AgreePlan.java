package dev.gatehouse.ticket;

import dev.gatehouse.core.Party;
import jakarta.validation.constraints.NotNull;

/**
 * Somebody accepts the plan and its price for the customer (TKT-33).
 *
 * @param ticket which ticket
 * @param order  which of its orders
 * @param by     who accepts
 */
public record AgreePlan(
        @NotNull TicketId ticket,
        @NotNull OrderNumber order,
        @NotNull Party by) {}
