package dev.gatehouse.jdbc.internal;

import dev.gatehouse.core.Department;
import dev.gatehouse.ticket.Tally;
import dev.gatehouse.ticket.TallyQuery;
import dev.gatehouse.ticket.TicketClass;
import dev.gatehouse.ticket.TicketFigures;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** The tallies of tickets, summed up where they are. */
final class TallyMapping {
    static final ViewMapping<Tally, TallyQuery> MAPPING = new ViewMapping<>(
            TicketFigures.TALLIES,
            "SELECT closed_on, department, class, COUNT(*) AS closed, SUM(unconfirmed) AS unconfirmed, SUM(late) AS late,"
                    + " SUM(judged) AS judged, SUM(accepted_first) AS accepted_first, SUM(to_visit) AS to_visit,"
                    + " SUM(visited) AS visited, SUM(asked) AS asked, SUM(satisfied) AS satisfied FROM gh_ticket",
            (filter, query) -> filter.and(
                            "closed_on >= ? AND closed_on <= ?",
                            query.since().toString(),
                            query.until().toString())
                    .equal("department", query.department(), Department::code)
                    .equal("class", query.kind(), Enum::name),
            " GROUP BY closed_on, department, class"
                    + " ORDER BY closed_on, department IS NOT NULL, department, class IS NOT NULL, class",
            TallyMapping::tally);

    private TallyMapping() {}

    private static Tally tally(ResultSet row) throws SQLException {
        String department = row.getString("department");
        String kind = row.getString("class");
        return new Tally(
                LocalDate.parse(row.getString("closed_on")),
                department == null ? null : new Department(department),
                kind == null ? null : TicketClass.valueOf(kind),
                row.getLong("closed"),
                row.getLong("unconfirmed"),
                row.getLong("late"),
                row.getLong("judged"),
                row.getLong("accepted_first"),
                row.getLong("to_visit"),
                row.getLong("visited"),
                row.getLong("asked"),
                row.getLong("satisfied"));
    }
}
