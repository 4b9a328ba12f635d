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

/** A sweep over a million clocks, of which a thousand are due, on PostgreSQL. */
class SweepPlanTest {
    private static final Instant NOW = Samples.NOW;
    private static final String CLOCKS = "INSERT INTO gh_clock"
            + " SELECT 'e' || n % 20, 'pass-book', 'b' || n, 'make-up', 'PASS-5', timestamptz '%1$s' + due, "
            + " timestamptz '%1$s' + due FROM (SELECT n, CASE WHEN n %% 1000 = 0 THEN -n ELSE n END * interval '1 s' AS due"
            + " FROM generate_series(1, 1000000) AS numbers (n)) AS clocks";

    @Test
    void whatIsDueIsReadFromTheIndexAndNothingElseIs() throws SQLException {
        DataSource dataSource = Databases.postgres();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(String.format(CLOCKS.replace("n % 20", "n %% 20"), NOW));
            statement.execute("ANALYZE gh_clock");
        }
        StringBuilder asked = new StringBuilder();
        JdbcStorage storage = JdbcStorage.owning(ProxyDataSourceBuilder.create(dataSource)
                .afterQuery((execution, queries) -> queries.forEach(query -> asked.append(query.getQuery())))
                .build());
        List<DueClock> due = storage.inTransaction(
                transaction -> transaction.dueClocks().due(Set.of("pass-book", "duty"), NOW, 5_000));
        assertThat(due).hasSize(1_000);
        assertThat(plan(dataSource, asked.toString()))
                .contains("Index Scan using gh_clock_due", "actual rows=1000")
                .doesNotContain("Seq Scan", "Sort", "Rows Removed");
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
