package dev.gatehouse.examples.vendor.rocks;

import dev.gatehouse.port.Storage;
import dev.gatehouse.testkit.DueClocksContract;
import dev.gatehouse.testkit.JournalContract;
import dev.gatehouse.testkit.NumbersContract;
import dev.gatehouse.testkit.OutboxContract;
import dev.gatehouse.testkit.RaceContract;
import dev.gatehouse.testkit.RequestsContract;
import dev.gatehouse.testkit.SearchContract;
import dev.gatehouse.testkit.StorageContract;
import dev.gatehouse.testkit.StoreContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** The whole kit, over one folder: each test works in an estate of its own. */
class RocksStorageTest {
    @TempDir
    static Path folder;

    private static RocksStorage storage;

    @BeforeAll
    static void open() {
        storage = RocksStorage.open(folder);
    }

    @AfterAll
    static void close() {
        storage.close();
    }

    @Nested
    class AsStorage extends StorageContract {
        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @Nested
    class AsStore extends StoreContract {
        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @Nested
    class AsSearch extends SearchContract {
        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @Nested
    class AsJournal extends JournalContract {
        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @Nested
    class AsOutbox extends OutboxContract {
        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @Nested
    class AsDueClocks extends DueClocksContract {
        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @Nested
    class AsNumbers extends NumbersContract {
        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @Nested
    class AsRequests extends RequestsContract {
        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @Nested
    class AsRaced extends RaceContract {
        @Override
        protected Storage storage() {
            return storage;
        }
    }
}
