package dev.gatehouse.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresPlayTest {
    @TempDir
    private Path data;

    @Test
    void theSameTableComesOfAPlayOnPostgres() throws IOException {
        String onH2 = Plays.run(0, "--play", "--data", data.toString());
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            String url = server.getJdbcUrl("postgres", "postgres");

            String onPostgres = Plays.run(0, "--play", "--jdbc-url", url);

            assertThat(onPostgres).contains("Kept in jdbc:postgresql:");
            assertThat(Plays.table(onPostgres)).isEqualTo(Plays.table(onH2));
        }
    }
}
