package dev.gatehouse.ticket;

import jakarta.validation.constraints.NotNull;

/**
 * A ticket is a report of an incident.
 *
 * @param incident which
 * @param report   which ticket
 */
public record JoinIncident(
        @NotNull IncidentId incident, @NotNull TicketId report) {}
