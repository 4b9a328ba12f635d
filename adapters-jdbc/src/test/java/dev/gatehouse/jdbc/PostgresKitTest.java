package dev.gatehouse.jdbc;

import dev.gatehouse.port.Storage;

class PostgresKitTest extends KitTest {
    private static final Storage STORAGE =
            JdbcStorage.owning(Databases.pooled(Databases.postgres())).remembering(0);

    @Override
    Storage storage() {
        return STORAGE;
    }
}
