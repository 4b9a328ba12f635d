package dev.gatehouse.jdbc;

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
import org.junit.jupiter.api.Nested;

/** The whole test kit on one database, of which each product once has all documents read, whoever wrote them. */
abstract class KitTest {
    abstract Storage storage();

    @Nested
    class KeepsTheStoragePromises extends StorageContract {
        @Override
        protected Storage storage() {
            return KitTest.this.storage();
        }
    }

    @Nested
    class KeepsTheStorePromises extends StoreContract {
        @Override
        protected Storage storage() {
            return KitTest.this.storage();
        }
    }

    @Nested
    class KeepsTheSearchPromises extends SearchContract {
        @Override
        protected Storage storage() {
            return KitTest.this.storage();
        }
    }

    @Nested
    class KeepsTheJournalPromises extends JournalContract {
        @Override
        protected Storage storage() {
            return KitTest.this.storage();
        }
    }

    @Nested
    class KeepsTheOutboxPromises extends OutboxContract {
        @Override
        protected Storage storage() {
            return KitTest.this.storage();
        }
    }

    @Nested
    class KeepsTheDueClocksPromises extends DueClocksContract {
        @Override
        protected Storage storage() {
            return KitTest.this.storage();
        }
    }

    @Nested
    class KeepsTheNumbersPromises extends NumbersContract {
        @Override
        protected Storage storage() {
            return KitTest.this.storage();
        }
    }

    @Nested
    class KeepsTheRequestsPromises extends RequestsContract {
        @Override
        protected Storage storage() {
            return KitTest.this.storage();
        }
    }

    @Nested
    class KeepsThePromisesOfRaces extends RaceContract {
        @Override
        protected Storage storage() {
            return KitTest.this.storage();
        }
    }
}
