package dev.gatehouse.examples.replay;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** That the file is to be played, and where its tickets are kept. */
final class PlayOptions {
    private static final Path USUAL = Path.of("gatehouse-replay");

    /** Flyway uses two at once. */
    private static final int CONNECTIONS = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Patience, and as many statements kept prepared as the library has, of which H2 would keep eight. */
    private static final String H2_SETTINGS = ";LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=100";

    @Option(
            names = "--play",
            required = true,
            description = "play the requests as tickets, in simulated time; stopped and started again, it goes on")
    private boolean play;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "with --play: keep its database in this directory (default: gatehouse-replay)")
    private @Nullable Path data;

    @Option(
            names = "--jdbc-url",
            paramLabel = "URL",
            description = "with --play, instead of --data: keep it in this database, of H2 or PostgreSQL")
    private @Nullable String url;

    /** Whether it is to be played after all; {@code --play=false} says no. */
    boolean isAsked() {
        return play;
    }

    /** Whether two places are named, of which a play needs one. */
    boolean isTornBetweenTwo() {
        return data != null && url != null;
    }

    /** How people call where the tickets are kept. */
    String place() {
        return url == null ? directory().toString() : url;
    }

    /** Connections to where they are kept. */
    HikariDataSource database() throws IOException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(PATIENCE.toMillis());
        // Whoever asks for a connection is told why there is none.
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    private String address() throws IOException {
        if (url != null) {
            return url;
        }
        Files.createDirectories(directory());
        return "jdbc:h2:file:" + directory().resolve("replay").toAbsolutePath() + H2_SETTINGS;
    }

    private Path directory() {
        return data == null ? USUAL : data;
    }
}
