package dev.gatehouse.jdbc.internal;

import dev.gatehouse.jdbc.Database;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What differs from one database to another, and nothing else. */
public interface Dialect {
    /** The scripts of every dialect, in order. */
    List<String> SCRIPTS = List.of("V1__house.sql");

    /** The directory of its scripts on the class path. */
    String migrations();

    /** What {@link dev.gatehouse.jdbc.GatehouseSchema#migrate} needs on the class path: a class that nothing else has. */
    String flywayClass();

    /** The artifact that has it. */
    String flywayArtifact();

    /**
     * Raises a series and answers its last number, by one statement; the series begins if it has not begun.
     *
     * <p>It may meet a unique violation when a series begins twice at once, if that leaves the transaction whole: then it is
     * carried out again.
     */
    long nextNumber(Statements statements, String estate, String series, int numbers) throws SQLException;

    /**
     * Places in the feed what an estate has that is in none, the earliest first, and answers how much it was.
     *
     * <p>It sees what was committed when it begins and nothing else, so that nothing is placed before what it follows.
     *
     * @param before the position before the first
     * @param limit  how many at most
     */
    int placeInFeed(Statements statements, String estate, long before, int limit) throws SQLException;

    /** Whether statements that are sent as one text, with semicolons between them, take one round trip. */
    default boolean sendsTogether() {
        return false;
    }

    /** How an instant is bound, so that neither the zone of this machine nor that of the connection plays a part. */
    default Object toColumn(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** What was bound like this, read back. */
    default Instant fromColumn(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The document of a row, as it was written. */
    default String document(ResultSet row) throws SQLException {
        return row.getString("document");
    }

    /** A condition on a {@code message} to be locked: that reads without a lock, in the same statement, see it too. */
    default String seenUnlocked() {
        return "";
    }

    /** A column by which rows are sorted whose condition leaves no null: in the order of its index, which has them last. */
    default String nullsLast(String column) {
        return column + " NULLS LAST";
    }

    /** What a primary key is called when it is violated, that has this name in the scripts of H2 and PostgreSQL. */
    default String primaryKey(String name) {
        return name;
    }

    /** The name of the unique constraint that was violated, in lower case; empty when it was something else. */
    Optional<String> violatedConstraint(SQLException failure);

    /** Whether the same call may well succeed a moment later. */
    default boolean isTransient(SQLException failure) {
        String state = Objects.requireNonNullElse(failure.getSQLState(), "");
        return state.startsWith("08") // no connection
                || state.startsWith("40") // rolled back: deadlock, serialization
                || failure instanceof SQLTransientException
                || failure instanceof SQLRecoverableException;
    }

    /** The isolation level at which all reads of a transaction see the database as it was at one instant. */
    default int snapshot() {
        return Connection.TRANSACTION_REPEATABLE_READ;
    }

    /** All scripts as one text. */
    default String ddl() {
        return SCRIPTS.stream()
                .map(script -> resource(migrations() + "/" + script))
                .collect(Collectors.joining("\n"));
    }

    /** Whether nothing can be written on a connection. */
    default boolean isReadOnly(Connection connection) throws SQLException {
        return connection.isReadOnly();
    }

    /**
     * Whether whoever is connected may make tables; yes where only trying tells.
     *
     * @param schema the schema; null for that of the connection
     */
    default boolean mayMakeTables(Connection connection, @Nullable String schema) throws SQLException {
        return true;
    }

    /** What this version needs of a schema. */
    default SchemaOutline outline() {
        return SchemaOutline.parse(resource(migrations() + "/outline.txt"));
    }

    /** The dialect of a product. */
    static Dialect of(Database database) {
        return switch (database) {
            case H2 -> new H2Dialect();
            case POSTGRESQL -> new PostgresDialect();
            case MARIADB, MYSQL -> new MySqlDialect();
        };
    }

    /**
     * The dialect of whatever is behind a data source.
     *
     * @throws IllegalStateException when it is not supported
     */
    static Dialect of(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return of(connection);
        } catch (SQLException e) {
            throw Failures.unreachable(e);
        }
    }

    /**
     * The dialect of whatever is behind a connection.
     *
     * @throws IllegalStateException when it is not supported
     */
    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "H2" -> of(Database.H2);
            case "PostgreSQL" -> of(Database.POSTGRESQL);
            case "MariaDB" -> of(Database.MARIADB);
            // The driver of MySQL calls MariaDB by this name too; the two are spoken to alike.
            case "MySQL" -> of(Database.MYSQL);
            default ->
                throw new IllegalStateException("Gatehouse does not keep its data on " + product
                        + "; pass a data source of H2, PostgreSQL, MariaDB or MySQL");
        };
    }

    private static String resource(String path) {
        try (InputStream script = Dialect.class.getClassLoader().getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(script, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
