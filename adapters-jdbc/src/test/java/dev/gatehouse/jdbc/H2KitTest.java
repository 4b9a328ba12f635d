package dev.gatehouse.jdbc;

import dev.gatehouse.port.Storage;

class H2KitTest extends KitTest {
    private static final Storage STORAGE =
            JdbcStorage.owning(Databases.h2InMemory()).remembering(0);

    @Override
    Storage storage() {
        return STORAGE;
    }
}
