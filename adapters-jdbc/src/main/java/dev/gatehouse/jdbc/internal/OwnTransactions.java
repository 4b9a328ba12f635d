package dev.gatehouse.jdbc.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Transactions of our own, each on a connection of our own. */
public final class OwnTransactions implements Transactions {
    private static final Logger LOG = LoggerFactory.getLogger(OwnTransactions.class);

    private final DataSource dataSource;
    private final Qualified names;
    private final Dialect dialect;
    private final int isolation;

    private OwnTransactions(DataSource dataSource, Qualified names, Dialect dialect, int isolation) {
        this.dataSource = dataSource;
        this.names = names;
        this.dialect = dialect;
        this.isolation = isolation;
    }

    /**
     * Over a data source, of which the first connection tells the database, and the level of all.
     *
     * @param schema where our tables are; null for the schema of the connections
     */
    public static OwnTransactions over(DataSource dataSource, @Nullable String schema) {
        try (Connection connection = dataSource.getConnection()) {
            return new OwnTransactions(
                    dataSource,
                    Qualified.by(schema, connection),
                    Dialect.of(connection),
                    connection.getTransactionIsolation());
        } catch (SQLException e) {
            throw Failures.unreachable(e);
        }
    }

    @Override
    public <T> T writing(Function<Session, T> work) {
        try (Running running = begin(true)) {
            T result = work.apply(running.session);
            running.commit();
            return result;
        }
    }

    @Override
    public <T> T apart(Function<Session, T> work) {
        return writing(work);
    }

    /** Each read sees what was committed before it, in a transaction as without one: so it takes no round trip to end one. */
    @Override
    public <T> T reading(Function<Session, T> work) {
        try (Running running = begin(false)) {
            T result = work.apply(running.session);
            running.session.flush();
            running.done = true;
            return result;
        }
    }

    private Running begin(boolean writes) {
        Connection connection;
        try {
            connection = dataSource.getConnection();
        } catch (SQLException e) {
            throw Failures.unreachable(e);
        }
        try {
            return new Running(connection, writes);
        } catch (SQLException e) {
            RuntimeException failure = Failures.of(dialect, e);
            try {
                connection.close();
            } catch (SQLException again) {
                failure.addSuppressed(again);
            }
            throw failure;
        }
    }

    /** Work on a connection, in a transaction if it writes. What has not been committed is rolled back when it closes. */
    private final class Running implements AutoCloseable {
        private final Connection connection;
        private final Session session;
        private final boolean writes;
        private final boolean autoCommit;
        private boolean done;

        Running(Connection connection, boolean writes) throws SQLException {
            this.connection = connection;
            this.writes = writes;
            session = new Session(new Statements(connection, names), dialect, false);
            autoCommit = connection.getAutoCommit();
            if (writes && isolation != Connection.TRANSACTION_READ_COMMITTED) {
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            }
            if (autoCommit == writes) {
                connection.setAutoCommit(!writes);
            }
        }

        /** Commits; when that fails, nobody knows whether it was. */
        void commit() {
            session.flush();
            try {
                connection.commit();
                done = true;
            } catch (SQLException e) {
                throw Failures.of(dialect, e);
            }
        }

        @Override
        public void close() {
            try (connection) {
                if (writes && !done) {
                    // If this fails the connection is left as it is: to switch auto-commit on would commit.
                    connection.rollback();
                }
                if (writes && isolation != Connection.TRANSACTION_READ_COMMITTED) {
                    connection.setTransactionIsolation(isolation);
                }
                if (autoCommit == writes) {
                    connection.setAutoCommit(autoCommit);
                }
            } catch (SQLException e) {
                RuntimeException failure = Failures.of(dialect, e);
                if (!done) {
                    throw failure;
                }
                LOG.warn("done, but the connection could not be given back: {}", failure.getMessage());
            }
        }
    }
}
