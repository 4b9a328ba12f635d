package dev.gatehouse.jdbc;

import dev.gatehouse.port.Storage;
import dev.gatehouse.port.Transaction;
import java.util.function.Function;

/** A host that does one piece of work in each of its transactions has a storage that keeps all promises. */
class JoinedKitTest extends KitTest {
    private static final Host HOST = new Host(Databases.pooled(Databases.postgres()));
    private static final Storage JOINED = JdbcStorage.joining(HOST);
    private static final Storage STORAGE = new Storage() {
        @Override
        public <T> T inTransaction(Function<Transaction, T> work) {
            return HOST.transactional(() -> JOINED.inTransaction(work));
        }
    };

    @Override
    Storage storage() {
        return STORAGE;
    }
}
