package dev.gatehouse.jdbc.internal;

import dev.gatehouse.core.StorageFailure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * A connection within a transaction: whatever goes wrong on it is thrown as {@link dev.gatehouse.core.StorageFailure}.
 *
 * <p>Writes wait until something is read or the transaction ends, and are sent together then.
 */
public final class Session {
    private final Statements statements;
    private final Dialect dialect;
    private final boolean partOfAnother;
    private final Writes writes;

    /**
     * A session on a connection.
     *
     * @param partOfAnother whether its transaction ends after the work that is done in it
     */
    Session(Statements statements, Dialect dialect, boolean partOfAnother) {
        this.statements = statements;
        this.dialect = dialect;
        this.partOfAnother = partOfAnother;
        this.writes = new Writes(dialect);
    }

    /** What database it leads to. */
    Dialect dialect() {
        return dialect;
    }

    boolean isPartOfAnother() {
        return partOfAnother;
    }

    /** An instant, whatever the zones of this machine and of the connection, and their gaps. */
    Object instant(Instant instant) {
        return dialect.toColumn(instant);
    }

    /** An instant back. */
    Instant instant(ResultSet row, String column) throws SQLException {
        return dialect.fromColumn(row, column);
    }

    /** The document of a row, as it was written. */
    String document(ResultSet row) throws SQLException {
        return dialect.document(row);
    }

    /** Runs statements at once, after all that was to be written. */
    <T> T run(Work<T> work) {
        try {
            writes.send(statements);
            return work.on(statements);
        } catch (SQLException | JacksonException e) {
            throw Failures.of(dialect, e);
        }
    }

    /** What a query finds now, in its order. */
    <T> List<T> list(String sql, Statements.Row<T> row, @Nullable Object... values) {
        return run(sent -> sent.list(sql, row, Arrays.asList(values)));
    }

    /** The first that a query finds now. */
    <T> Optional<T> first(String sql, Statements.Row<T> row, @Nullable Object... values) {
        return run(sent -> sent.first(new Statements.Query<>(sql, row, Arrays.asList(values))));
    }

    /** How many rows a statement changes now. */
    int update(String sql, @Nullable Object... values) {
        return run(sent -> sent.update(sql, Arrays.asList(values)));
    }

    /** Writes when something is read, or at the end. */
    void write(String sql, List<@Nullable Object> values) {
        writes.add(Write.of(sql, values));
    }

    /** Writes when something is read, or at the end; a violated constraint may mean something. */
    void write(
            String sql,
            List<@Nullable Object> values,
            Map<String, Function<StorageFailure, ? extends RuntimeException>> violations) {
        writes.add(new Write(sql, values, violations, null));
    }

    /** Writes when something is read, or at the end, what must change a row. */
    void write(Write write) {
        writes.add(write);
    }

    /** Writes what is still to be written. */
    void flush() {
        run(sent -> true);
    }

    /** Statements, and what they lead to. */
    interface Work<T> {
        T on(Statements statements) throws SQLException;
    }
}
