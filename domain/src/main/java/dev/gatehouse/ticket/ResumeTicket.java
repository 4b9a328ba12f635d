package dev.gatehouse.ticket;

import jakarta.validation.constraints.NotNull;

/**
 * A ticket waits no more.
 *
 * @param ticket which
 */
public record ResumeTicket(@NotNull TicketId ticket) {}
