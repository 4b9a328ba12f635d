package dev.gatehouse.jdbc.internal;

import dev.gatehouse.jdbc.HostTransactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The transactions of a host, which it ends itself; each piece of work is behind a savepoint. */
public final class JoinedTransactions implements Transactions {
    private final HostTransactions host;
    private final Dialect dialect;
    private final Qualified names;

    private JoinedTransactions(HostTransactions host, Dialect dialect, Qualified names) {
        this.host = host;
        this.dialect = dialect;
        this.names = names;
    }

    /**
     * Of a host, which is asked for a transaction at once, to see which database it leads to.
     *
     * @param schema where our tables are; null for the schema of the connections
     */
    public static JoinedTransactions of(HostTransactions host, @Nullable String schema) {
        return inNew(host, Failures::unreachable, connection -> {
            try {
                return new JoinedTransactions(host, Dialect.of(connection), Qualified.by(schema, connection));
            } catch (SQLException e) {
                throw Failures.unreachable(e);
            }
        });
    }

    @Override
    public <T> T writing(Function<Session, T> work) {
        Connection connection = host.current()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "Gatehouse joins the host's transactions and none is running:"
                                        + " ask for this within one, or give this Gatehouse a storage that owns its transactions"));
        try {
            requireWritable(connection);
            return behindSavepoint(connection, work);
        } catch (SQLException e) {
            throw Failures.of(dialect, e);
        }
    }

    @Override
    public <T> T apart(Function<Session, T> work) {
        return inNew(host, thrown -> Failures.of(dialect, thrown), connection -> on(connection, false, work));
    }

    @Override
    public <T> T reading(Function<Session, T> work) {
        return host.current().map(connection -> on(connection, true, work)).orElseGet(() -> apart(work));
    }

    /** Work in a new transaction; what the host throws by itself means that it could not begin, or not commit. */
    private static <T> T inNew(
            HostTransactions host, UnaryOperator<RuntimeException> meaning, Function<Connection, T> work) {
        List<Throwable> thrown = new ArrayList<>();
        try {
            return host.inNew(connection -> {
                try {
                    return work.apply(connection);
                } catch (RuntimeException | Error e) {
                    thrown.add(e);
                    throw e;
                }
            });
        } catch (RuntimeException e) {
            throw thrown.isEmpty() ? meaning.apply(e) : e;
        }
    }

    private <T> T behindSavepoint(Connection connection, Function<Session, T> work) throws SQLException {
        Savepoint savepoint = connection.setSavepoint();
        T result;
        try {
            result = on(connection, true, work);
        } catch (RuntimeException | Error thrown) {
            try {
                connection.rollback(savepoint);
            } catch (SQLException e) {
                // The database has ended the host's transaction already, as after a deadlock: it will learn that.
                thrown.addSuppressed(e);
            }
            throw thrown;
        }
        connection.releaseSavepoint(savepoint);
        return result;
    }

    private <T> T on(Connection connection, boolean partOfAnother, Function<Session, T> work) {
        Session session = new Session(new Statements(connection, names), dialect, partOfAnother);
        T result = work.apply(session);
        session.flush();
        return result;
    }

    private void requireWritable(Connection connection) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalStateException(
                    "the host's connection commits by itself, so it is in no transaction: switch auto-commit off");
        }
        // H2's driver forgets that a connection was to be read-only.
        if (host.isReadOnly() || connection.isReadOnly()) {
            throw new IllegalStateException(
                    "the host's transaction is read-only: ask for a command within one that may write");
        }
        if (connection.getTransactionIsolation() != Connection.TRANSACTION_READ_COMMITTED) {
            throw new IllegalStateException(
                    "the host's transaction is not at READ COMMITTED, so that a command might not see what others have"
                            + " committed while it waited for them: begin it at READ COMMITTED, or have the pool do so");
        }
    }
}
