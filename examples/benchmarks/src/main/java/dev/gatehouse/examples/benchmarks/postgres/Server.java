package dev.gatehouse.examples.benchmarks.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A server: one of our own with the settings that PostgreSQL comes with, or whichever there is. */
public final class Server implements AutoCloseable {
    private static final List<String> SETTINGS = List.of(
            "server_version", "fsync", "synchronous_commit", "full_page_writes", "wal_sync_method", "shared_buffers");
    private static final int CONNECTIONS = 8;

    private final @Nullable EmbeddedPostgres own;
    private final String url;
    private final List<HikariDataSource> pools = new ArrayList<>();
    private final List<String> databases = new ArrayList<>();

    /**
     * Starts a server, or uses one.
     *
     * @param url by which somebody who may create databases connects to it; null to start our own
     */
    public Server(@Nullable String url) throws IOException {
        // Ours comes as tests like it; as people run it, what was committed is on disk.
        own = url == null
                ? EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .start()
                : null;
        this.url = own == null ? String.valueOf(url) : own.getJdbcUrl("postgres", "postgres");
    }

    /** A new, empty database, which is dropped as the server is closed. */
    public PGSimpleDataSource create(String name) throws SQLException {
        String database = "gatehouse_" + name.toLowerCase(Locale.ROOT);
        execute("DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
        execute("CREATE DATABASE " + database);
        databases.add(database);
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setURL(url);
        dataSource.setDatabaseName(database);
        return dataSource;
    }

    /** A pool of connections to a database. */
    public HikariDataSource pool(PGSimpleDataSource database) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database);
        config.setMaximumPoolSize(CONNECTIONS);
        HikariDataSource pool = new HikariDataSource(config);
        pools.add(pool);
        return pool;
    }

    /** What the server is, and how safe its commits are. */
    public String settings() throws SQLException {
        List<String> settings = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String setting : SETTINGS) {
                try (ResultSet row = statement.executeQuery("SHOW " + setting)) {
                    row.next();
                    settings.add(setting + "=" + row.getString(1));
                }
            }
        }
        return "PostgreSQL: " + String.join(", ", settings);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect() throws SQLException {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setURL(url);
        return dataSource.getConnection();
    }

    @Override
    public void close() throws IOException, SQLException {
        pools.forEach(HikariDataSource::close);
        for (String database : databases) {
            execute("DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
        }
        if (own != null) {
            // It gets five seconds to stop, which is too short for much that is still to be written.
            execute("CHECKPOINT");
            own.close();
        }
    }
}
