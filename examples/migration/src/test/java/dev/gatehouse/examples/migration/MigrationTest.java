package dev.gatehouse.examples.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.Presets;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Role;
import dev.gatehouse.estate.OpenEstateBuilder;
import dev.gatehouse.jdbc.GatehouseSchema;
import dev.gatehouse.jdbc.JdbcStorage;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.TicketQuery;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcConnectionPool;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MigrationTest {
    private static final PrintStream SILENCE =
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);

    private final JdbcConnectionPool dataSource =
            JdbcConnectionPool.create("jdbc:h2:mem:migration-test;DB_CLOSE_DELAY=-1", "sa", "");
    private final List<Notification> told = new ArrayList<>();
    private final Caller officer = Caller.staff(MigrationMain.ESTATE, "li.wei", Role.CS_OFFICER);
    private Gatehouse gatehouse;

    @BeforeEach
    void open() {
        GatehouseSchema.migrate(dataSource);
        gatehouse = Gatehouse.builder()
                .storage(JdbcStorage.owning(dataSource))
                .notifier(told::add)
                .build();
        gatehouse
                .estates()
                .open(
                        Call.by(MigrationMain.IMPORTER),
                        new OpenEstateBuilder()
                                .name("River House")
                                .zone(ZoneId.of("Asia/Shanghai"))
                                .currency(CurrencyUnit.of("CNY"))
                                .profile(Presets.PROJECT_HANDBOOK)
                                .build());
    }

    @AfterEach
    void close() throws Exception {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        }
        dataSource.dispose();
    }

    @Test
    void whatIsGoodIsImportedAndWhatIsBadIsToldWithItsRuleAndNobodyElseIsTold() {
        Migration.Report report = MigrationMain.run(gatehouse, new OldSystem(null), SILENCE);

        assertThat(report.imported()).isEqualTo(25);
        assertThat(report.refused())
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).contains("units.csv:5", "UNIT-"),
                        line -> assertThat(line).contains("units.csv:6", "registered_at"),
                        line -> assertThat(line).contains("units.csv:7", "CASTLE"),
                        line -> assertThat(line).contains("keys.csv:5", "KEY-"),
                        line -> assertThat(line).contains("tickets.csv:6", "number"),
                        line -> assertThat(line).contains("tickets.csv:7", "9-9999"),
                        line -> assertThat(line).contains("tickets.csv:8", "TKT-OURS-1"),
                        line -> assertThat(line).contains("tickets.csv:9", "occurredAt"),
                        line -> assertThat(line).contains("tickets.csv:10", "TKT-14"));
        assertThat(report.settled()).isPositive();
        gatehouse.outbox().deliver(1_000);
        assertThat(told).isEmpty();
    }

    @Test
    void ticketsKeepTheirNumbersAndHaveLapsed() {
        MigrationMain.run(gatehouse, new OldSystem(null), SILENCE);

        List<Ticket> tickets =
                gatehouse.tickets().search(officer, TicketQuery.ALL).items();
        assertThat(tickets)
                .extracting(ticket -> ticket.number().value())
                .contains("T-2019-000123", "T-2019-000124")
                .hasSize(5);
        assertThat(tickets)
                .filteredOn(
                        ticket -> ticket.state().isAlive() && !ticket.orders().isEmpty())
                .singleElement()
                .matches(ticket -> ticket.clocks().anyLapsed());
    }

    @Test
    void aSecondRunFindsAllOfItThere() {
        Migration.Report first = MigrationMain.run(gatehouse, new OldSystem(null), SILENCE);
        Migration.Report again = MigrationMain.run(gatehouse, new OldSystem(null), SILENCE);

        assertThat(again.imported()).isZero();
        assertThat(again.before()).isEqualTo(first.imported());
        assertThat(again.refused()).hasSameSizeAs(first.refused());
        assertThat(again.settled()).isZero();
    }
}
