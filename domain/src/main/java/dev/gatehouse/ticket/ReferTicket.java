package dev.gatehouse.ticket;

import jakarta.validation.constraints.NotNull;

/**
 * The supervisor is asked what to answer (TKT-5, CMP-9).
 *
 * @param ticket which
 */
public record ReferTicket(@NotNull TicketId ticket) {}
