package dev.gatehouse.jdbc;

import dev.gatehouse.jdbc.internal.JdbcTransaction;
import dev.gatehouse.jdbc.internal.JoinedTransactions;
import dev.gatehouse.jdbc.internal.OwnTransactions;
import dev.gatehouse.jdbc.internal.Tables;
import dev.gatehouse.jdbc.internal.Transactions;
import dev.gatehouse.port.Storage;
import dev.gatehouse.port.Transaction;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Storage in a relational database, in tables that {@link GatehouseSchema} makes.
 *
 * <p>Safe for use by many threads, as far as its data source is. A database's own message may quote the values of a
 * row; it is kept as the cause of a {@link dev.gatehouse.core.StorageFailure}, never in its message. On PostgreSQL,
 * {@code logServerErrorDetail=false} in the URL keeps values out of it too.
 *
 * <p>On H2, whoever waits for a lock gives up after 2 seconds, with a transient failure; a URL with
 * {@code ;LOCK_TIMEOUT=10000} makes that 10 seconds, which suits a busy desk better. MariaDB and MySQL give up after
 * {@code innodb_lock_wait_timeout}, 50 seconds unless it is set.
 *
 * <p>What a command writes is sent at its end: on PostgreSQL in one round trip.
 */
public final class JdbcStorage implements Storage {
    private final Transactions transactions;
    private final Tables tables;

    private JdbcStorage(Transactions transactions) {
        this(transactions, new Tables());
    }

    private JdbcStorage(Transactions transactions, Tables tables) {
        this.transactions = transactions;
        this.tables = tables;
    }

    /**
     * A storage that opens a connection for each piece of work, and commits or rolls back by itself.
     *
     * <p>It works at READ COMMITTED, whatever the data source's level and auto-commit mode; a connection is given back
     * as it came. It holds one connection per piece of work, so that a pool of one is enough.
     *
     * @param dataSource a pool, or anything else that gives connections, all at one level; it is asked for one at once
     * @throws IllegalStateException            when the database is of a product that is not supported
     * @throws dev.gatehouse.core.StorageFailure when it cannot be reached
     */
    public static JdbcStorage owning(DataSource dataSource) {
        return new JdbcStorage(OwnTransactions.over(dataSource, null));
    }

    /**
     * A storage that works in the transactions of a host, so that a row of the host's and a command are kept together, or
     * neither.
     *
     * <p>A command must be asked for within a transaction of the host's, and is kept when the host commits. Each command is
     * behind a savepoint: what is refused has written nothing, and the host's own work goes on. What only reads joins the
     * host's transaction or, where none is running, has a new one; sweeps, the relay and the feed have new ones always.
     *
     * <p>The host's transactions are at READ COMMITTED: at another level a command might not see what others have committed while
     * it waited for them, and is refused. On MariaDB and MySQL that is not the default; the pool can be told. Aggregates stay locked until the host ends its transaction: who asks for several commands in one
     * transaction may wait for another who does so in another order, of whom the database then refuses one.
     *
     * <p>After a failure that made the database end the host's transaction itself, such as a deadlock on MariaDB, there is no
     * savepoint to go back to: the host has to roll back and begin anew, as after a failure of a statement of its own.
     *
     * @param host its transactions; it is asked for a new one at once
     * @throws IllegalStateException            when the database is of a product that is not supported; later, when a command
     *     is asked for and no transaction is running, or one that is read-only, or not at READ COMMITTED
     * @throws dev.gatehouse.core.StorageFailure when it cannot be reached
     */
    public static JdbcStorage joining(HostTransactions host) {
        return new JdbcStorage(JoinedTransactions.of(host, null));
    }

    /**
     * As {@link #owning(DataSource)}, with tables in another schema than that of the connections.
     *
     * @param schema its name, as the database spells it
     */
    public static JdbcStorage owning(DataSource dataSource, String schema) {
        return new JdbcStorage(OwnTransactions.over(dataSource, schema));
    }

    /**
     * As {@link #joining(HostTransactions)}, with tables in another schema than that of the connections.
     *
     * @param schema its name, as the database spells it
     */
    public static JdbcStorage joining(HostTransactions host, String schema) {
        return new JdbcStorage(JoinedTransactions.of(host, schema));
    }

    /**
     * The same storage, with another limit to what it remembers of documents.
     *
     * <p>Every row is read from the database whenever it is asked for. The document in it is taken apart only if it is not, letter
     * by letter, the one that was last read or written of that aggregate; so whatever others write is seen at once. With what
     * was made of it, a document takes some four bytes for each of its characters, of which it has one to six thousand as a
     * rule; those of more than 8,192 are not remembered. What another process has changed or erased since may stay in
     * memory until it is read again or another document takes its place.
     *
     * @param documents how many at most; 0 to remember none. It is 1,024 unless this is asked for
     * @throws IllegalArgumentException when it is negative
     */
    public JdbcStorage remembering(int documents) {
        if (documents < 0) {
            throw new IllegalArgumentException("so many documents cannot be remembered: " + documents + "; 0 is none");
        }
        return new JdbcStorage(transactions, tables.remembering(documents));
    }

    @Override
    public <T> T inTransaction(Function<Transaction, T> work) {
        return transactions.writing(session -> work.apply(new JdbcTransaction(session, tables)));
    }

    @Override
    public <T> T apart(Function<Transaction, T> work) {
        return transactions.apart(session -> work.apply(new JdbcTransaction(session, tables)));
    }

    @Override
    public <T> T reading(Function<Transaction, T> work) {
        return transactions.reading(session -> work.apply(new JdbcTransaction(session, tables)));
    }
}
