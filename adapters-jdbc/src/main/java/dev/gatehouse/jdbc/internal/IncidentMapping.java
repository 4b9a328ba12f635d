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
                    new Column<>("resolved", incident -> Sql.flag(incident.resolved()))),
            List.of(),
            (filter, query) -> filter.equal("runs", query.runs(), TicketId::toString)
                    .equal("resolved", query.resolved(), Sql::flag));

    private IncidentMapping() {}
}
