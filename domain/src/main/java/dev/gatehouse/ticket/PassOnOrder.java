package dev.gatehouse.ticket;

import dev.gatehouse.core.Department;
import jakarta.validation.constraints.NotNull;

/**
 * A department that cannot satisfy a message passes it on to the one that can (TKT-7): it cannot give it back.
 *
 * @param ticket which ticket
 * @param order  which of its orders
 * @param to     to which department
 */
public record PassOnOrder(
        @NotNull TicketId ticket,
        @NotNull OrderNumber order,
        @NotNull Department to) {}
