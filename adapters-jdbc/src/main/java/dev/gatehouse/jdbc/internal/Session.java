package dev.gatehouse.jdbc.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.argument.Argument;
import tools.jackson.core.JacksonException;

/**
 * A connection within a transaction: whatever goes wrong on it is thrown as {@link dev.gatehouse.core.StorageFailure}.
 *
 * @param handle  the connection
 * @param dialect what database it leads to
 */
record Session(Handle handle, Dialect dialect) {
    /** An instant, whatever the zones of this machine and of the connection, and their gaps. */
    Argument instant(Instant instant) {
        Object bound = dialect.toColumn(instant);
        return (position, statement, context) -> statement.setObject(position, bound);
    }

    /** An instant back. */
    Instant instant(ResultSet row, String column) throws SQLException {
        return dialect.fromColumn(row, column);
    }

    <T> T run(Function<Handle, T> statement) {
        return run(statement, failure -> Failures.of(dialect, failure));
    }

    /** Runs a statement whose failure may mean something to whoever runs it. */
    <T> T run(Function<Handle, T> statement, Function<RuntimeException, ? extends RuntimeException> meaning) {
        try {
            return statement.apply(handle);
        } catch (JdbiException | JacksonException e) {
            throw meaning.apply(e);
        }
    }
}
