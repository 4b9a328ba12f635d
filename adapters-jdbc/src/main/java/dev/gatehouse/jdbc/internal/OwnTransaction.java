package dev.gatehouse.jdbc.internal;

import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A transaction of our own, on a connection of our own. What has not been committed is rolled back when it closes. */
public final class OwnTransaction implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OwnTransaction.class);

    private final Session session;
    private final boolean autoCommit;
    private final int isolation;
    private boolean committed;

    private OwnTransaction(Session session) throws SQLException {
        this.session = session;
        Connection connection = connection();
        autoCommit = connection.getAutoCommit();
        isolation = connection.getTransactionIsolation();
        if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
        if (autoCommit) {
            connection.setAutoCommit(false);
        }
    }

    /** Opens a connection and begins. */
    public static OwnTransaction begin(Jdbi jdbi, Dialect dialect) {
        Handle handle;
        try {
            handle = jdbi.open();
        } catch (ConnectionException e) {
            throw e.getCause() instanceof SQLException sql ? Failures.unreachable(sql) : Failures.of(dialect, e);
        }
        try {
            return new OwnTransaction(new Session(handle, dialect));
        } catch (SQLException e) {
            RuntimeException failure = Failures.of(dialect, e);
            try {
                handle.close();
            } catch (JdbiException again) {
                failure.addSuppressed(again);
            }
            throw failure;
        }
    }

    /** What statements run on. */
    public Session session() {
        return session;
    }

    /** Commits; when that fails, nobody knows whether it was. */
    public void commit() {
        try {
            connection().commit();
            committed = true;
        } catch (SQLException e) {
            throw Failures.of(session.dialect(), e);
        }
    }

    @Override
    public void close() {
        try (Handle handle = session.handle()) {
            Connection connection = handle.getConnection();
            if (!committed) {
                // If this fails the connection is left as it is: to switch auto-commit on would commit.
                connection.rollback();
            }
            if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
                connection.setTransactionIsolation(isolation);
            }
            if (autoCommit) {
                connection.setAutoCommit(true);
            }
        } catch (SQLException | JdbiException e) {
            RuntimeException failure = Failures.of(session.dialect(), e);
            if (!committed) {
                throw failure;
            }
            LOG.warn("committed, but the connection could not be given back: {}", failure.getMessage());
        }
    }

    private Connection connection() {
        return session.handle().getConnection();
    }
}
