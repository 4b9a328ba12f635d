package dev.gatehouse.jdbc.internal;

import dev.gatehouse.jdbc.HostTransactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Function;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The transactions of a host, which it ends itself; each piece of work is behind a savepoint. */
public final class JoinedTransactions implements Transactions {
    /** Set while a handle is opened on it, by the thread that opens it. */
    private static final ThreadLocal<Connection> LENT = new ThreadLocal<>();

    private final HostTransactions host;
    private final Dialect dialect;
    private final Jdbi jdbi;

    private JoinedTransactions(HostTransactions host, Dialect dialect, Jdbi jdbi) {
        this.host = host;
        this.dialect = dialect;
        this.jdbi = jdbi;
    }

    /**
     * Of a host, which is asked for a transaction at once, to see which database it leads to.
     *
     * @param schema where our tables are; null for the schema of the connections
     */
    public static JoinedTransactions of(HostTransactions host, @Nullable String schema) {
        Jdbi jdbi = Jdbi.create(new Lending());
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        return host.inNew(connection -> {
            try {
                if (schema != null) {
                    Qualified.by(schema, connection, jdbi);
                }
                return new JoinedTransactions(host, Dialect.of(connection), jdbi);
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
        return host.inNew(connection -> on(connection, false, work));
    }

    @Override
    public <T> T reading(Function<Session, T> work) {
        return host.current().map(connection -> on(connection, true, work)).orElseGet(() -> apart(work));
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
        try (Handle handle = open(connection)) {
            Session session = new Session(handle, dialect, partOfAnother);
            T result = work.apply(session);
            session.flush();
            return result;
        }
    }

    private Handle open(Connection connection) {
        LENT.set(connection);
        try {
            return jdbi.open();
        } finally {
            LENT.remove();
        }
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
    }

    /** Hands out the connection that the host lent, and leaves it open. */
    private static final class Lending implements ConnectionFactory {
        @Override
        public Connection openConnection() {
            return LENT.get();
        }

        @Override
        public void closeConnection(Connection connection) {}
    }
}
