package dev.gatehouse.jdbc.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One transaction on a connection that is given back as it came. */
public final class ArchiveTransaction {
    private ArchiveTransaction() {}

    /** Reads from one snapshot of the database. */
    public static <T> T read(DataSource dataSource, Dialect dialect, Task<T> task) throws IOException {
        return run(dataSource, dialect, dialect.snapshot(), task);
    }

    /** Writes, and commits when the task returns. */
    public static <T> T write(DataSource dataSource, Dialect dialect, Task<T> task) throws IOException {
        return run(dataSource, dialect, Connection.TRANSACTION_READ_COMMITTED, task);
    }

    private static <T> T run(DataSource dataSource, Dialect dialect, int isolation, Task<T> task) throws IOException {
        try (Connection connection = dataSource.getConnection()) {
            int before = connection.getTransactionIsolation();
            boolean autoCommit = connection.getAutoCommit();
            connection.setTransactionIsolation(isolation);
            connection.setAutoCommit(false);
            T result;
            try {
                result = task.on(connection);
                connection.commit();
            } catch (SQLException | IOException | RuntimeException | Error e) {
                giveUp(connection, before, autoCommit, e);
                throw e;
            }
            giveBack(connection, before, autoCommit);
            return result;
        } catch (SQLException e) {
            throw Failures.of(dialect, e);
        }
    }

    /** Takes everything back; what goes wrong with that is told with what went wrong first. */
    private static void giveUp(Connection connection, int isolation, boolean autoCommit, Throwable first) {
        try {
            connection.rollback();
            giveBack(connection, isolation, autoCommit);
        } catch (SQLException again) {
            first.addSuppressed(again);
        }
    }

    private static void giveBack(Connection connection, int isolation, boolean autoCommit) throws SQLException {
        connection.setTransactionIsolation(isolation);
        connection.setAutoCommit(autoCommit);
    }

    /** What is done in it. */
    public interface Task<T> {
        /** Does it. */
        T on(Connection connection) throws SQLException, IOException;
    }
}
