package dev.gatehouse.ticket;

import dev.gatehouse.core.Party;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The supervisor decides whether a customer service officer goes along (REP-9).
 *
 * @param ticket  which ticket
 * @param order   which of its orders
 * @param officer who goes along; null when nobody does
 */
public record SendOfficer(
        @NotNull TicketId ticket,
        @NotNull OrderNumber order,
        @Nullable Party officer) {}
