package dev.gatehouse.examples.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class PostgresTest {
    @Test
    void theDeskIsFilledOnceAndFoundAgainOnPostgres() throws IOException, SQLException {
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            String url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres";

            assertThat(opened(url)).contains("first answer (200", "#token=");
            long tickets = tickets(postgres);
            assertThat(opened(url)).contains("first answer (200", "#token=");

            // The weeks before were told too, and nothing was told again.
            assertThat(tickets).isGreaterThan(60).isEqualTo(tickets(postgres));
        }
    }

    private static String opened(String url) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        assertThat(FrontDeskMain.run(out, "--port", "0", "--jdbc-url", url, "--jdbc-user", "postgres", "--stop"))
                .as(() -> printed.toString(StandardCharsets.UTF_8))
                .isZero();
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static long tickets(EmbeddedPostgres postgres) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM gh_ticket")) {
            count.next();
            return count.getLong(1);
        }
    }
}
