package dev.gatehouse.jdbc;

import java.sql.Connection;
import java.util.Optional;
import java.util.function.Function;

/**
 * The transactions of a host, which {@link JdbcStorage#joining} works in: some ten lines over whatever the host has, such as
 * Spring's {@code DataSourceUtils} and {@code TransactionTemplate}.
 *
 * <p>Gatehouse never commits, rolls back or closes a connection that it is given, but to a savepoint of its own.
 */
public interface HostTransactions {
    /**
     * The connection of the transaction that the calling thread is in, with auto-commit off, at READ COMMITTED.
     *
     * @return empty when there is none
     */
    Optional<Connection> current();

    /**
     * Whether the transaction that the calling thread is in was begun for reading alone: then no command is carried out in
     * it. A connection that says so itself is believed too; many do not.
     *
     * @return whether the host says so; without an answer of the host's own, no
     */
    default boolean isReadOnly() {
        return false;
    }

    /**
     * Carries out work in a new transaction, whatever the calling thread is in, which goes on afterwards: commits when the
     * work returns, rolls back and throws what it threw when it throws. It is at READ COMMITTED, too.
     *
     * <p>What it throws by itself, since it cannot begin or not commit, is a {@link dev.gatehouse.core.StorageFailure} to whoever
     * asked Gatehouse, and what the database said is the cause of that.
     *
     * <p>What one call needs of connections is one, or a second one beside the transaction that the thread is in.
     */
    <T> T inNew(Function<Connection, T> work);
}
