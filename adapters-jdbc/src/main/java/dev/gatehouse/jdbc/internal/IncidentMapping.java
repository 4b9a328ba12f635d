package dev.gatehouse.jdbc.internal;

import dev.gatehouse.ticket.Incident;
import dev.gatehouse.ticket.IncidentId;
import dev.gatehouse.ticket.IncidentQuery;
import dev.gatehouse.ticket.TicketId;
import java.util.List;

/** Incidents. */
final class IncidentMapping {
    static final Mapping<Incident, IncidentId, IncidentQuery> MAPPING = new Mapping<>(
            Incident.TYPE,
            "gh_incident",
            "incident_id",
            List.of(
                    new Column<>("runs", incident -> incident.runs().toString()),
                    new Column<>("resolved", incident -> resolved(incident.resolved()))),
            List.of(),
            List.of(),
            (filter, query) -> filter.equal("runs", query.runs(), TicketId::toString)
                    .equal("resolved", query.resolved(), IncidentMapping::resolved));

    private IncidentMapping() {}

    private static String resolved(boolean resolved) {
        return resolved ? "Y" : "N";
    }
}
