package dev.gatehouse.jdbc;

import dev.gatehouse.port.Storage;

class MariaDbKitTest extends KitTest {
    private static final Storage STORAGE =
            JdbcStorage.owning(Databases.pooled(Databases.mariaDb())).remembering(0);

    @Override
    Storage storage() {
        return STORAGE;
    }
}
