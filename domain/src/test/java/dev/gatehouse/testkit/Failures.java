package dev.gatehouse.testkit;

import dev.gatehouse.core.StorageFailure;
import dev.gatehouse.core.Text;

/** What the storage in memory refuses. */
final class Failures {
    private Failures() {}

    static StorageFailure duplicate(String table) {
        return new StorageFailure(Text.of("{0} has that already", "{0} 中已有此项", table), true, null);
    }
}
