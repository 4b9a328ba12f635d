package dev.gatehouse.ticket;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/**
 * The customer was asked shortly before, and confirms (TKT-27).
 *
 * @param ticket      which ticket
 * @param appointment the number of its appointment
 */
public record ConfirmAppointment(
        @NotNull TicketId ticket, @Positive int appointment) {}
