package dev.gatehouse.jdbc.internal;

import dev.gatehouse.aggregate.Position;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Subject;
import dev.gatehouse.port.ClockQuery;
import dev.gatehouse.port.DueClock;
import dev.gatehouse.port.DueClocks;
import dev.gatehouse.port.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Which clocks are not over, in {@code gh_clock}. Whoever writes there holds the aggregate, so nobody waits for a row. */
final class JdbcDueClocks implements DueClocks {
    private static final String ONE = " WHERE estate_id = ? AND subject_type = ? AND subject_id = ? AND clock_name = ?";
    private static final String DELETE = "DELETE FROM gh_clock" + ONE;
    private static final String INSERT =
            "INSERT INTO gh_clock (estate_id, subject_type, subject_id, clock_name, rule_id, due_at, next_at)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String DUE =
            "SELECT estate_id, subject_type, subject_id, clock_name, rule_id, due_at, next_at FROM gh_clock"
                    + " WHERE next_at < ? AND subject_type IN (";

    private static final String BOARD =
            "SELECT estate_id, subject_type, subject_id, clock_name, rule_id, due_at, next_at FROM gh_clock WHERE ";
    private static final String DUE_FIRST = " ORDER BY due_at, subject_type, subject_id, clock_name LIMIT ?";
    private static final String PUT_OFF = "UPDATE gh_clock SET next_at = ?" + ONE + " AND next_at = ?";

    private final Session session;

    JdbcDueClocks(Session session) {
        this.session = session;
    }

    @Override
    public void replace(List<DueClock> gone, List<DueClock> kept) {
        gone.forEach(clock -> session.write(
                DELETE,
                List.of(
                        clock.estate().value(),
                        clock.subject().type(),
                        clock.subject().id(),
                        clock.clock())));
        kept.forEach(clock -> session.write(
                INSERT,
                Arrays.asList(
                        clock.estate().value(),
                        clock.subject().type(),
                        clock.subject().id(),
                        clock.clock(),
                        clock.rule(),
                        session.instant(clock.dueAt()),
                        clock.nextAt() == null ? null : session.instant(clock.nextAt()))));
    }

    @Override
    public List<DueClock> due(Set<String> types, Instant before, int limit) {
        String sql = DUE + String.join(", ", Collections.nCopies(types.size(), "?")) + ") ORDER BY "
                + session.dialect().nullsLast("next_at") + " LIMIT ?";
        List<Object> values = new ArrayList<>(List.of(session.instant(before)));
        values.addAll(types);
        values.add(limit);
        return session.list(sql, this::clock, values.toArray());
    }

    @Override
    public Page<DueClock> board(EstateId estate, ClockQuery query) {
        Filter filter = new Filter(estate, "subject_id")
                .and("rule_id IS NOT NULL")
                .equal("subject_type", query.type(), Function.identity())
                .equal("rule_id", query.rule(), Function.identity());
        Instant before = query.dueBefore();
        if (before != null) {
            filter.and("due_at < ?", session.instant(before));
        }
        Position after = query.page().after();
        if (after != null) {
            String[] names = after.id().split(" ", -1);
            filter.after(
                    List.of("due_at", "subject_type", "subject_id", "clock_name"),
                    session.instant(Instant.parse(after.sortKey())),
                    names[0],
                    names[1],
                    names[2]);
        }
        int size = query.page().size();
        List<Object> values = new ArrayList<>(filter.values());
        values.add(size + 1);
        List<DueClock> found = session.list(BOARD + filter.conditions() + DUE_FIRST, this::clock, values.toArray());
        List<DueClock> items = found.subList(0, Math.min(size, found.size()));
        return new Page<>(items, found.size() > size ? ClockQuery.position(items.get(size - 1)) : null);
    }

    @Override
    public void putOff(DueClock clock, Instant until) {
        Instant nextAt = Objects.requireNonNull(clock.nextAt(), "a clock that came");
        session.update(
                PUT_OFF,
                session.instant(until),
                clock.estate().value(),
                clock.subject().type(),
                clock.subject().id(),
                clock.clock(),
                session.instant(nextAt));
    }

    private DueClock clock(ResultSet row) throws SQLException {
        return new DueClock(
                new EstateId(row.getString("estate_id")),
                new Subject(row.getString("subject_type"), row.getString("subject_id")),
                row.getString("clock_name"),
                row.getString("rule_id"),
                session.instant(row, "due_at"),
                row.getObject("next_at") == null ? null : session.instant(row, "next_at"));
    }
}
