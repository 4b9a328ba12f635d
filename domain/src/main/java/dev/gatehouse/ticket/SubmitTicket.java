package dev.gatehouse.ticket;

import jakarta.validation.constraints.NotNull;

/**
 * What the department or the day does not suffice for is put before whoever decides then (TKT-35); a complaint that is
 * graded is put before whoever decides at its grade, see {@link ComplaintAct#SUBMIT}.
 *
 * @param ticket which
 */
public record SubmitTicket(@NotNull TicketId ticket) {}
