package dev.gatehouse.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Named;
import org.postgresql.ds.PGSimpleDataSource;

/** New databases, each with the tables of Gatehouse; PostgreSQL and MariaDB are one server each for all tests, a schema for each. */
final class Databases {
    private static final String H2_SETTINGS = ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";

    private Databases() {}

    /** One database of each kind, with its tables, for all tests that work in estates of their own. */
    static Stream<Named<DataSource>> each() {
        return Shared.ALL.stream();
    }

    static DataSource h2InMemory() {
        return migrated(emptyH2());
    }

    static JdbcDataSource emptyH2() {
        return h2("jdbc:h2:mem:" + UUID.randomUUID() + H2_SETTINGS);
    }

    static DataSource h2File() {
        return migrated(h2("jdbc:h2:file:./target/h2/" + UUID.randomUUID() + H2_SETTINGS));
    }

    static PGSimpleDataSource postgres() {
        PGSimpleDataSource dataSource = emptyPostgres();
        GatehouseSchema.migrate(dataSource);
        return dataSource;
    }

    static PGSimpleDataSource emptyPostgres() {
        String schema = "s" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = Server.ONE.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setURL(Server.ONE.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema);
        return dataSource;
    }

    static DataSource mariaDb() {
        return migrated(emptyMariaDb());
    }

    static DataSource emptyMariaDb() {
        return MariaDbServer.ONE.newSchema("");
    }

    static DataSource empty(Database database) {
        return switch (database) {
            case H2 -> emptyH2();
            case POSTGRESQL -> emptyPostgres();
            case MARIADB, MYSQL -> emptyMariaDb();
        };
    }

    static DataSource migrated(Database database) {
        return migrated(empty(database));
    }

    /** What stands before and after a name. */
    static String quote(DataSource dataSource) {
        return on(dataSource, connection -> connection.getMetaData().getIdentifierQuoteString());
    }

    /** A new schema, without tables, beside that of the connections; its name. */
    static String newSchema(DataSource dataSource) {
        String schema = "other_" + UUID.randomUUID().toString().replace("-", "");
        return on(dataSource, connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE SCHEMA " + schema);
            }
            return connection.getMetaData().storesUpperCaseIdentifiers() ? schema.toUpperCase(Locale.ROOT) : schema;
        });
    }

    /** The same PostgreSQL for somebody else. */
    static PGSimpleDataSource as(PGSimpleDataSource owner, String user, String password) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setURL(owner.getURL());
        dataSource.setUser(user);
        dataSource.setPassword(password);
        return dataSource;
    }

    private static <T> T on(DataSource dataSource, Asked<T> asked) {
        try (Connection connection = dataSource.getConnection()) {
            return asked.of(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Asked<T> {
        T of(Connection connection) throws SQLException;
    }

    private static JdbcDataSource h2(String url) {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL(url);
        return dataSource;
    }

    /** A pool of one connection, for which others wait a second. */
    static HikariDataSource poolOfOne(DataSource behind, boolean autoCommit) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(behind);
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(1_000);
        config.setAutoCommit(autoCommit);
        return new HikariDataSource(config);
    }

    /**
     * The same, with connections that stay open: to open one takes a server longer than most tests. The pool does not show, since
     * JUnit closes what it hands to a test.
     */
    static DataSource pooled(DataSource dataSource) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(dataSource);
        config.setMaximumPoolSize(32);
        config.setMinimumIdle(1);
        DataSource pool = new HikariDataSource(config);
        return (DataSource) Proxy.newProxyInstance(
                Databases.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(pool, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }

    private static DataSource migrated(DataSource dataSource) {
        GatehouseSchema.migrate(dataSource);
        return dataSource;
    }

    private static final class Shared {
        static final List<Named<DataSource>> ALL = List.of(
                Named.of("H2 in memory", h2InMemory()),
                Named.of("H2 in a file", h2File()),
                Named.of("PostgreSQL", pooled(postgres())),
                Named.of("MariaDB", pooled(mariaDb())));
    }

    /** Started when first asked for; it stops by itself when the tests end. */
    private static final class Server {
        static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
