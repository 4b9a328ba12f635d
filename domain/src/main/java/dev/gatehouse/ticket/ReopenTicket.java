package dev.gatehouse.ticket;

import jakarta.validation.constraints.NotNull;

/**
 * A ticket that is over is handled again; what lapsed, stays.
 *
 * @param ticket which
 */
public record ReopenTicket(@NotNull TicketId ticket) {}
