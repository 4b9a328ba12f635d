package dev.gatehouse.examples.faults;

import dev.gatehouse.jdbc.GatehouseSchema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.postgresql.ds.PGSimpleDataSource;

/** A real PostgreSQL, as durable as it is by default, that is stopped from one moment to the next and started again. */
final class Server implements AutoCloseable {
    /** Every message that was ever to be told, whatever became of it: a table of the host's, filled with the outbox. */
    private static final String MESSAGES = """
            CREATE TABLE message (message_key text PRIMARY KEY);
            CREATE FUNCTION keep_message() RETURNS trigger LANGUAGE plpgsql AS
            'BEGIN INSERT INTO message VALUES (NEW.message_key) ON CONFLICT DO NOTHING; RETURN NEW; END';
            CREATE TRIGGER keep_message AFTER INSERT ON gh_outbox FOR EACH ROW EXECUTE FUNCTION keep_message()""";

    private final Path data;
    private EmbeddedPostgres running;

    private Server(Path data, EmbeddedPostgres running) {
        this.data = data;
        this.running = running;
    }

    /** A new server with the tables. */
    static Server start() throws IOException, SQLException {
        Path data = Files.createTempDirectory("faults");
        Server server = new Server(data, started(data, 0));
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setURL(server.url());
        GatehouseSchema.migrate(dataSource);
        try (Connection connection = server.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(MESSAGES);
        }
        return server;
    }

    String url() {
        return running.getJdbcUrl("postgres", "postgres");
    }

    Connection connection() throws SQLException {
        return DriverManager.getConnection(url());
    }

    /** Stops it as a power cut would, as far as a process can be cut, and starts it again: it recovers from its log. */
    void crash() throws IOException, InterruptedException {
        ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid"))
                        .get(0)
                        .strip()))
                .orElseThrow();
        // SIGQUIT is PostgreSQL's immediate shutdown: nothing is written any more.
        new ProcessBuilder("kill", "-QUIT", Long.toString(postmaster.pid()))
                .start()
                .waitFor();
        postmaster.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        int port = running.getPort();
        // It is gone already; only what holds its directory is to be let go.
        running.close();
        running = started(data, port);
    }

    /** Ends the session of somebody who is in the middle of a transaction; says whether there was anybody. */
    boolean cutConnection() throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                var cut = statement.executeQuery("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE xact_start IS NOT NULL AND pid <> pg_backend_pid() AND backend_type = 'client backend'"
                        + " ORDER BY random() LIMIT 1")) {
            return cut.next();
        }
    }

    private static EmbeddedPostgres started(Path data, int port) throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on");
        return port == 0 ? builder.start() : builder.setPort(port).start();
    }

    @Override
    public void close() {
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
