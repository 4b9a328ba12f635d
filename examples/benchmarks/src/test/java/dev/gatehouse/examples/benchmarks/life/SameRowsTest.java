package dev.gatehouse.examples.benchmarks.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.examples.benchmarks.life.HandWrittenLives.HandWrittenLife;
import dev.gatehouse.examples.benchmarks.life.HandWrittenLives.Sending;
import dev.gatehouse.examples.benchmarks.postgres.Server;
import dev.gatehouse.jdbc.GatehouseSchema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The comparison is fair: whoever lives a life leaves the same rows. */
class SameRowsTest {
    private static Server server;

    @BeforeAll
    static void start() throws Exception {
        server = new Server(null);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(Sending.class)
    void byHandTheRowsAreThoseOfTheLibrary(Sending sending) throws Exception {
        DataSource database = migrated("rows_" + sending);
        RecordedLife recorded = RecordedLife.in(database, Home.Place.UNIT);
        Map<String, List<List<String>>> library = rows(database, ticket(database));
        assertThat(library.get("gh_journal")).hasSize(24);
        assertThat(library.get("gh_outbox")).hasSize(2);

        InstantSource time = InstantSource.fixed(recorded.at());
        HandWrittenLife byHand = new HandWrittenLives(database, recorded, time, sending).begin();
        long version = 0;
        for (LifeStep step : LifeStep.values()) {
            byHand.take(step);
            version++;
            assertThat(rows(database, byHand.ticket()).get("gh_journal"))
                    .isEqualTo(upTo(version, Objects.requireNonNull(library.get("gh_journal"))));
        }
        assertThat(rows(database, byHand.ticket())).isEqualTo(library);
        assertThat(query(database, "SELECT last_number FROM gh_number WHERE series = 'ticket-2026'"))
                .containsExactly(List.of("2"));
    }

    @ParameterizedTest
    @EnumSource(Sending.class)
    void byHandWhoSawAnotherVersionIsRefused(Sending sending) throws Exception {
        DataSource database = migrated("stale_" + sending);
        RecordedLife recorded = RecordedLife.in(database, Home.Place.UNIT);
        HandWrittenLife life = new HandWrittenLives(database, recorded, InstantSource.system(), sending).begin();
        life.take(LifeStep.OPEN);
        execute(database, "UPDATE gh_ticket SET version = 7 WHERE ticket_id = '" + life.ticket() + "'");
        assertThatThrownBy(() -> life.take(LifeStep.ROUTE)).hasMessageContaining("stale");
        assertThat(query(database, "SELECT 1 FROM gh_clock WHERE clock_name LIKE 'on-site%'"))
                .isEmpty();
    }

    @Test
    void aLaterLifeHasItsOwnTimesAndNumber() throws Exception {
        DataSource database = migrated("later");
        RecordedLife recorded = RecordedLife.in(database, Home.Place.UNIT);
        InstantSource time = InstantSource.fixed(recorded.at().plus(Duration.ofDays(3)));
        HandWrittenLife life = new HandWrittenLives(database, recorded, time, Sending.PIPELINED).begin();
        life.take(LifeStep.OPEN);
        assertThat(query(
                        database,
                        "SELECT sort_key, ticket_number, document FROM gh_ticket WHERE ticket_id = '" + life.ticket()
                                + "'"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.subList(0, 2)).containsExactly("2026-03-05T02:00:00.000000Z", "T-2026-000002"))
                .satisfies(row -> assertThat(row.get(2))
                        .contains("T-2026-000002", "2026-03-05T02:02:00.000000Z")
                        .doesNotContain("T-2026-000001", "2026-03-02"));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void eachTakesItsRoundTrips(Way way) throws Exception {
        Map<Way, Integer> most =
                Map.of(Way.GATEHOUSE, 34, Way.EACH_READ, 34, Way.PIPELINED, 30, Way.SINGLE, 69, Way.JPA, 80);
        DataSource database = server.pool(server.create("trips_" + way));
        RoundTrips trips = new RoundTrips();
        try (Lives lives = way.in(database, Home.Place.PUBLIC_AREA).apply(trips.counted(database))) {
            assertThat(trips.ofOne(lives)).isBetween(30, most.get(way));
        }
    }

    private static DataSource migrated(String name) throws SQLException {
        DataSource database = server.pool(server.create(name));
        GatehouseSchema.migrate(database);
        return database;
    }

    private static String ticket(DataSource database) throws SQLException {
        return query(database, "SELECT ticket_id FROM gh_ticket").get(0).get(0);
    }

    private static List<List<String>> upTo(long version, List<List<String>> journal) {
        return journal.stream()
                .filter(row -> Long.parseLong(row.get(0)) <= version)
                .toList();
    }

    /** What a ticket has in each table, without its id and its number. */
    private static Map<String, List<List<String>>> rows(DataSource database, String ticket) throws SQLException {
        String number = query(database, "SELECT ticket_number FROM gh_ticket WHERE ticket_id = '" + ticket + "'")
                .get(0)
                .get(0);
        String event = "version, ordinal, event, party_kind, party_id, operation, occurred_at, recorded_at, document";
        String message = "message_key, recipient, series, recorded_at, not_before, due_at, document";
        String subject = " WHERE subject_type = 'ticket' AND subject_id";
        Map<String, String> tables = Map.of(
                "gh_ticket",
                "* FROM gh_ticket WHERE ticket_id",
                "gh_ticket_assignee",
                "* FROM gh_ticket_assignee WHERE ticket_id",
                "gh_ticket_customer",
                "* FROM gh_ticket_customer WHERE ticket_id",
                "gh_clock",
                "* FROM gh_clock" + subject,
                "gh_journal",
                event + " FROM gh_journal" + subject,
                "gh_outbox",
                message + " FROM gh_outbox" + subject);
        Map<String, List<List<String>>> rows = new TreeMap<>();
        for (Map.Entry<String, String> table : tables.entrySet()) {
            String sql = "SELECT " + table.getValue() + " = '" + ticket + "' ORDER BY 1, 2, 3";
            rows.put(
                    table.getKey(),
                    query(database, sql).stream()
                            .map(row -> row.stream()
                                    .map(value -> value.replace(ticket, "ID").replace(number, "NUMBER"))
                                    .toList())
                            .toList());
        }
        return rows;
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<List<String>> query(DataSource database, String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(found.getString(i)));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
