package dev.gatehouse.ticket;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Says what a ticket is about, for the first time or anew (TKT-17).
 *
 * @param ticket which
 * @param about  what it is about
 */
public record ClassifyTicket(
        @NotNull TicketId ticket, @NotNull @Valid About about) {}
