package dev.gatehouse.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.port.DueClock;
import dev.gatehouse.testkit.Samples;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.jupiter.api.Test;

/** A sweep reads what is due and nothing else, of however many clocks. */
class SweepPlanTest {
    private static final Instant NOW = Samples.NOW;
    private static final String CLOCKS = "INSERT INTO gh_clock"
            + " SELECT 'e' || n % 20, 'pass-book', 'b' || n, 'make-up', 'PASS-5', timestamptz '%1$s' + due, "
            + " timestamptz '%1$s' + due FROM (SELECT n, CASE WHEN n %% 1000 = 0 THEN -n ELSE n END * interval '1 s' AS due"
            + " FROM generate_series(1, 1000000) AS numbers (n)) AS clocks";

    private static final String LAPSED = "INSERT INTO gh_clock"
            + " SELECT 'e', 'ticket', 't' || x, 'close.received', 'R-1', TIMESTAMP WITH TIME ZONE '" + NOW + "',"
            + " CASE WHEN MOD(x, 100) = 0 THEN TIMESTAMP WITH TIME ZONE '" + NOW + "' END FROM system_range(1, 10000)";

    /** A lapse of which everybody has been told has nothing ahead of it, however long its ticket stays open. */
    @Test
    void whatHasLapsedAndIsStillOpenIsNotReadAgainOnH2() throws SQLException {
        DataSource dataSource = Databases.h2InMemory();
        StringBuilder asked = new StringBuilder();
        List<DueClock> due;
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(LAPSED);
            due = due(dataSource, "ticket", NOW.plusSeconds(1), asked);
            String plan = "EXPLAIN ANALYZE " + asked;
            for (String value :
                    List.of("TIMESTAMP WITH TIME ZONE '" + NOW.plusSeconds(1) + "'", "'ticket'", "'duty'", "5000")) {
                plan = plan.replaceFirst("\\?", value);
            }
            try (ResultSet row = statement.executeQuery(plan)) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).contains("GH_CLOCK_DUE", "scanCount: 101 ", "index sorted");
            }
        }
        assertThat(due).hasSize(100);
    }

    @Test
    void aThousandOfAMillionAreReadFromTheIndexOnPostgres() throws SQLException {
        DataSource dataSource = Databases.postgres();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(String.format(CLOCKS.replace("n % 20", "n %% 20"), NOW));
            statement.execute("ANALYZE gh_clock");
        }
        StringBuilder asked = new StringBuilder();
        List<DueClock> due = due(dataSource, "pass-book", NOW, asked);
        assertThat(due).hasSize(1_000);
        assertThat(plan(dataSource, asked.toString()))
                .contains("Index Scan using gh_clock_due", "actual rows=1000")
                .doesNotContain("Seq Scan", "Sort", "Rows Removed");
    }

    private static List<DueClock> due(DataSource dataSource, String type, Instant before, StringBuilder asked) {
        JdbcStorage storage = JdbcStorage.owning(ProxyDataSourceBuilder.create(dataSource)
                .afterQuery((execution, queries) -> queries.forEach(query -> asked.append(query.getQuery())))
                .build());
        return storage.inTransaction(transaction -> transaction.dueClocks().due(Set.of(type, "duty"), before, 5_000));
    }

    private static String plan(DataSource dataSource, String sql) throws SQLException {
        StringBuilder plan = new StringBuilder();
        String prepared = sql;
        for (int i = 1; i <= 4; i++) {
            prepared = prepared.replaceFirst("\\?", "\\$" + i);
        }
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET plan_cache_mode = force_generic_plan");
            statement.execute("PREPARE asked AS " + prepared);
            String explain =
                    "EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) EXECUTE asked('" + NOW + "', 'pass-book', 'duty', 5000)";
            try (ResultSet row = statement.executeQuery(explain)) {
                while (row.next()) {
                    plan.append(row.getString(1)).append('\n');
                }
            }
        }
        return plan.toString();
    }
}
