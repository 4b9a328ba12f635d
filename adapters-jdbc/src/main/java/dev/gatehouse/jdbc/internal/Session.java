package dev.gatehouse.jdbc.internal;

import dev.gatehouse.core.StorageFailure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.argument.Argument;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * A connection within a transaction: whatever goes wrong on it is thrown as {@link dev.gatehouse.core.StorageFailure}.
 *
 * <p>Writes wait until something is read or the transaction ends, and are sent together then.
 */
public final class Session {
    private final Handle handle;
    private final Dialect dialect;
    private final boolean partOfAnother;
    private final Writes writes;

    /**
     * A session on a connection.
     *
     * @param partOfAnother whether its transaction ends after the work that is done in it
     */
    Session(Handle handle, Dialect dialect, boolean partOfAnother) {
        this.handle = handle;
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
    Argument instant(Instant instant) {
        Object bound = dialect.toColumn(instant);
        return (position, statement, context) -> statement.setObject(position, bound);
    }

    /** An instant back. */
    Instant instant(ResultSet row, String column) throws SQLException {
        return dialect.fromColumn(row, column);
    }

    /** Runs a statement at once, after all that was to be written. */
    <T> T run(Function<Handle, T> statement) {
        try {
            writes.send(handle);
            return statement.apply(handle);
        } catch (JdbiException | JacksonException e) {
            throw Failures.of(dialect, e);
        }
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
}
