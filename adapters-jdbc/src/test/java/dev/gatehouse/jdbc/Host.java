package dev.gatehouse.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A host with transactions of its own, one per thread, over a data source. */
final class Host implements HostTransactions {
    private final DataSource dataSource;

    @SuppressWarnings("ThreadLocalUsage") // each host has transactions of its own
    private final ThreadLocal<@Nullable Connection> running = new ThreadLocal<>();

    Host(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Optional<Connection> current() {
        return Optional.ofNullable(running.get());
    }

    @Override
    public <T> T inNew(Function<Connection, T> work) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(false);
            try {
                T result = work.apply(connection);
                connection.commit();
                return result;
            } catch (RuntimeException | Error thrown) {
                connection.rollback();
                throw thrown;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Carries out work in a transaction of the thread, which is committed unless the work throws. */
    <T> T transactional(Supplier<T> work) {
        @Nullable Connection outer = running.get();
        return inNew(connection -> {
            running.set(connection);
            try {
                return work.get();
            } finally {
                running.set(outer);
            }
        });
    }

    /** Runs a statement of the host's in the running transaction. */
    int execute(String sql) {
        try (var statement = current().orElseThrow().createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes how the running transaction is. */
    void change(Change change) {
        try {
            change.of(current().orElseThrow());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many rows a table of the host's has. */
    int rows(String table) {
        return inNew(connection -> {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
                row.next();
                return row.getInt(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** A change of a connection. */
    interface Change {
        void of(Connection connection) throws SQLException;
    }
}
