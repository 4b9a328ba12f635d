package dev.gatehouse.ticket;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Query;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Incidents, in the order in which they were seen.
 *
 * @param runs     whose work this ticket runs only; null for any
 * @param resolved only those that have their result, or only those that do not; null for both
 * @param page     which page
 */
@Value.Builder
public record IncidentQuery(
        @Nullable TicketId runs,
        @Nullable Boolean resolved,
        @NotNull @Valid PageRequest page) implements Query, WithIncidentQuery {
    /** All incidents. */
    public static final IncidentQuery ALL = new IncidentQuery(null, null, PageRequest.FIRST);

    boolean matches(Incident incident) {
        return (runs == null || runs.equals(incident.runs())) && (resolved == null || resolved == incident.resolved());
    }
}
