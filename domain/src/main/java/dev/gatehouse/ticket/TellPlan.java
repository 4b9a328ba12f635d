package dev.gatehouse.ticket;

import jakarta.validation.constraints.NotNull;

/**
 * The customer is told of the plan (TKT-31).
 *
 * @param ticket             which ticket
 * @param order              which of its orders
 * @param priceListShown     whether the price list was shown (SVC-7)
 * @param computationExplained whether it was explained how the charge comes about (SVC-8)
 */
public record TellPlan(
        @NotNull TicketId ticket, @NotNull OrderNumber order, boolean priceListShown, boolean computationExplained) {}
