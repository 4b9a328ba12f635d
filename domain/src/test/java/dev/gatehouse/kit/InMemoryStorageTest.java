package dev.gatehouse.kit;

import dev.gatehouse.port.Storage;
import dev.gatehouse.testkit.DueClocksContract;
import dev.gatehouse.testkit.InMemoryStorage;
import dev.gatehouse.testkit.JournalContract;
import dev.gatehouse.testkit.NumbersContract;
import dev.gatehouse.testkit.OutboxContract;
import dev.gatehouse.testkit.RaceContract;
import dev.gatehouse.testkit.RequestsContract;
import dev.gatehouse.testkit.SearchContract;
import dev.gatehouse.testkit.StorageContract;
import dev.gatehouse.testkit.StoreContract;
import org.junit.jupiter.api.Nested;

/** The reference keeps what the ports promise. */
class InMemoryStorageTest {
    private final Storage storage = new InMemoryStorage();

    @Nested
    class AsStorage extends StorageContract {
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
