package dev.gatehouse.jdbc;

import dev.gatehouse.jdbc.internal.Dialect;
import dev.gatehouse.jdbc.internal.JdbcTransaction;
import dev.gatehouse.jdbc.internal.OwnTransaction;
import dev.gatehouse.jdbc.internal.Tables;
import dev.gatehouse.port.Storage;
import dev.gatehouse.port.Transaction;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;

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
 */
public final class JdbcStorage implements Storage {
    private final Jdbi jdbi;
    private final Dialect dialect;
    private final Tables tables = new Tables();

    private JdbcStorage(Jdbi jdbi, Dialect dialect) {
        this.jdbi = jdbi;
        this.dialect = dialect;
    }

    /**
     * A storage that opens a connection for each piece of work, and commits or rolls back by itself.
     *
     * <p>It works at READ COMMITTED, whatever the data source's level and auto-commit mode; a connection is given back
     * as it came. It holds one connection per piece of work, so that a pool of one is enough.
     *
     * @param dataSource a pool, or anything else that gives connections; it is asked for one at once
     * @throws IllegalStateException            when the database is of a product that is not supported
     * @throws dev.gatehouse.core.StorageFailure when it cannot be reached
     */
    public static JdbcStorage owning(DataSource dataSource) {
        Jdbi jdbi = Jdbi.create(dataSource);
        // Our transactions end by themselves; Jdbi is not to end one on a connection that came with auto-commit off.
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        return new JdbcStorage(jdbi, Dialect.of(dataSource));
    }

    @Override
    public <T> T inTransaction(Function<Transaction, T> work) {
        try (OwnTransaction own = OwnTransaction.begin(jdbi, dialect)) {
            T result = work.apply(new JdbcTransaction(own.session(), tables));
            own.commit();
            return result;
        }
    }
}
