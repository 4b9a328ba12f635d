package dev.gatehouse.examples.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine;

class FaultsTest {
    @Test
    void aFewRoundsLoseNothing() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int exit = new CommandLine(new FaultsMain(new PrintStream(printed, true, StandardCharsets.UTF_8)))
                .execute("--rounds", "4", "--workers", "2");
        assertThat(exit).as(printed.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("4 rounds")
                .contains("Nothing is lost");
    }

    @Test
    void whatIsLostHalfOrThereTwiceIsFound() throws Exception {
        Ledger ledger = new Ledger(Duration.ofMillis(100));
        try (Server server = Server.start()) {
            PGSimpleDataSource dataSource = new PGSimpleDataSource();
            dataSource.setURL(server.url());
            var node = Estate.node(dataSource, told -> ledger.heard(Line.told(told.key())), Instant.now());
            Estate.open(node);
            var first = node.tickets().open(Worker.call("a"), Worker.LAMP);
            var second = node.tickets().open(Worker.call("b"), Worker.LAMP);
            ledger.heard("ack a " + first.id() + " 1");
            assertThat(Check.findings(server, ledger)).isEmpty();

            ledger.heard("ack c " + second.id() + " 2");
            try (Connection connection = server.connection();
                    Statement statement = connection.createStatement()) {
                statement.execute("UPDATE gh_ticket SET ticket_number = 'T-1', version = 2");
                statement.execute("DELETE FROM gh_clock");
                statement.execute("INSERT INTO message VALUES ('gone')");
            }
            assertThat(Check.findings(server, ledger))
                    .anyMatch(finding -> finding.startsWith("lost: "))
                    .anyMatch(finding -> finding.startsWith("a ticket whose document"))
                    .anyMatch(finding -> finding.startsWith("a ticket whose clocks"))
                    .anyMatch(finding -> finding.startsWith("a number that two tickets have"))
                    .anyMatch(finding -> finding.startsWith("a message that nobody was told"));
        }
    }
}
