package dev.gatehouse.jdbc;

import dev.gatehouse.port.Storage;

class H2FileKitTest extends KitTest {
    private static final Storage STORAGE = JdbcStorage.owning(Databases.h2File());

    @Override
    Storage storage() {
        return STORAGE;
    }
}
