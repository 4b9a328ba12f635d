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
            boolean done = false;
            try {
                T result = task.on(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setTransactionIsolation(before);
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException e) {
            throw Failures.of(dialect, e);
        }
    }

    /** What is done in it. */
    public interface Task<T> {
        /** Does it. */
        T on(Connection connection) throws SQLException, IOException;
    }
}
