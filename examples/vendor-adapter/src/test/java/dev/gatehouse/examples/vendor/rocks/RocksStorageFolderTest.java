package dev.gatehouse.examples.vendor.rocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Published;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.StorageFailure;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.port.Lock;
import dev.gatehouse.port.Outbox;
import dev.gatehouse.port.Outbox.DeadLetter;
import dev.gatehouse.port.Outbox.Message;
import dev.gatehouse.testkit.Samples;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitEvent;
import dev.gatehouse.unit.UnitId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import tools.jackson.core.JacksonException;

/** What the kit cannot know of: the folder, and what comes back from it; locks that another thread holds. */
class RocksStorageFolderTest {
    private final EstateId estate = Samples.newEstate();

    @TempDir
    Path folder;

    @Test
    void whatWasKeptIsThereWhenTheFolderIsOpenedAgain() {
        Unit unit = Samples.unit(estate, "3-1201");
        try (RocksStorage storage = RocksStorage.open(folder)) {
            storage.<Boolean>inTransaction(transaction -> {
                transaction.store(Unit.TYPE).insert(unit);
                return true;
            });
        }
        try (RocksStorage storage = RocksStorage.open(folder)) {
            assertThat(storage.<Unit>inTransaction(transaction -> transaction
                            .store(Unit.TYPE)
                            .find(estate, unit.id(), Lock.NONE)
                            .orElseThrow()))
                    .isEqualTo(unit);
        }
    }

    @Test
    void whatArrivesAfterTheFolderWasOpenedAgainComesBehindWhatArrivedBefore() {
        UnitId unit = new UnitId(UUID.randomUUID());
        for (int opening = 1; opening <= 3; opening++) {
            JournalEntry entry = Samples.entry(estate, unit, opening, 0);
            Notification told = Samples.notification(estate, "n" + (9 - opening), Samples.NOW);
            try (RocksStorage storage = RocksStorage.open(folder)) {
                storage.<Boolean>inTransaction(transaction -> {
                    transaction.journal().append(List.of(entry));
                    transaction.outbox().append(List.of(told));
                    return true;
                });
            }
        }
        try (RocksStorage storage = RocksStorage.open(folder)) {
            storage.<Integer>inTransaction(transaction -> transaction.journal().place(estate, 10));
            assertThat(storage.<List<Long>>inTransaction(
                            transaction -> transaction.journal().feed(estate, 0, 10).stream()
                                    .map(placed -> placed.entry().version())
                                    .toList()))
                    .containsExactly(1L, 2L, 3L);
            assertThat(storage.<List<String>>inTransaction(transaction ->
                            transaction.outbox().claim(10, Samples.NOW, Samples.NOW.plusSeconds(60)).stream()
                                    .map(Message::notification)
                                    .map(Notification::key)
                                    .toList()))
                    .containsExactly(estate + "/n8", estate + "/n7", estate + "/n6");
        }
    }

    @Test
    void whatAnotherThreadHoldsIsNotFoundByWhoWillNotWait() throws Exception {
        Unit unit = Samples.unit(estate, "3-1201");
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        try (RocksStorage storage = RocksStorage.open(folder)) {
            storage.<Boolean>inTransaction(transaction -> {
                transaction.store(Unit.TYPE).insert(unit);
                return true;
            });
            CompletableFuture<Boolean> other =
                    CompletableFuture.supplyAsync(() -> storage.inTransaction(transaction -> {
                        transaction.store(Unit.TYPE).find(estate, unit.id(), Lock.UPDATE);
                        held.countDown();
                        return await(asked);
                    }));
            assertThat(await(held)).isTrue();
            assertThat(storage.<Boolean>inTransaction(transaction -> transaction
                            .store(Unit.TYPE)
                            .find(estate, unit.id(), Lock.UPDATE_IF_FREE)
                            .isPresent()))
                    .isFalse();
            assertThat(storage.<Boolean>inTransaction(transaction -> transaction
                            .store(Unit.TYPE)
                            .find(estate, unit.id(), Lock.NONE)
                            .isPresent()))
                    .isTrue();
            asked.countDown();
            assertThat(other.get(30, TimeUnit.SECONDS)).isTrue();
            assertThat(storage.<Boolean>inTransaction(transaction -> transaction
                            .store(Unit.TYPE)
                            .find(estate, unit.id(), Lock.UPDATE_IF_FREE)
                            .isPresent()))
                    .isTrue();
        }
    }

    @Test
    void aMessageOfANewerVersionHoldsUpNoOther() throws RocksDBException {
        Notification newer = Samples.notification(estate, "a", Recipient.role(Role.SECURITY), "a", Samples.NOW);
        Notification other = Samples.notification(estate, "b", Recipient.role(Role.SECURITY), "b", Samples.NOW);
        try (RocksStorage storage = RocksStorage.open(folder)) {
            storage.<Boolean>inTransaction(transaction -> {
                transaction.outbox().append(List.of(newer, other));
                return true;
            });
        }
        rewrite(Keys.of("told", newer.key()), "\"type\":\"post\"", "\"type\":\"drone\"");
        try (RocksStorage storage = RocksStorage.open(folder)) {
            assertThat(claimed(storage)).containsExactly(other);
            assertThat(storage.<Boolean>inTransaction(transaction ->
                            transaction.outbox().deadLetters(estate, 10).isEmpty()))
                    .isTrue();
        }
        rewrite(Keys.of("told", newer.key()), "\"type\":\"drone\"", "\"type\":\"post\"");
        try (RocksStorage storage = RocksStorage.open(folder)) {
            assertThat(storage.<List<DeadLetter>>inTransaction(
                            transaction -> transaction.outbox().deadLetters(estate, 10)))
                    .containsExactly(new DeadLetter(newer, 0, Samples.NOW, Outbox.UNREADABLE));
            assertThat(storage.<Boolean>inTransaction(
                            transaction -> transaction.outbox().sendAgain(estate, newer.key(), Samples.NOW)))
                    .isTrue();
            assertThat(claimed(storage)).containsExactly(newer);
        }
    }

    @Test
    void anEntryOfANewerVersionStaysAsItIsWhenSomebodyIsErased() throws RocksDBException {
        UnitId unit = new UnitId(UUID.randomUUID());
        JournalEntry entry = Samples.entry(estate, unit, 1, 0);
        try (RocksStorage storage = RocksStorage.open(folder)) {
            storage.<Boolean>inTransaction(transaction -> {
                transaction.journal().append(List.of(entry, Samples.entry(estate, unit, 2, 0)));
                return true;
            });
        }
        String key =
                Keys.of("entry", estate, entry.subject().type(), entry.subject().id(), 1, 0);
        rewrite(
                key,
                "\"type\":\""
                        + UnitEvent.Registered.class
                                .getAnnotation(Published.class)
                                .value(),
                "\"type\":\"unit.moved");
        try (RocksStorage storage = RocksStorage.open(folder)) {
            assertThat(storage.<Integer>inTransaction(transaction -> transaction
                            .journal()
                            .rewrite(estate, (subject, event) -> new UnitEvent.HouseholdMovedIn(7))))
                    .isEqualTo(1);
            assertThatThrownBy(() -> storage.inTransaction(
                            transaction -> transaction.journal().history(estate, entry.subject(), 0, 10)))
                    .isInstanceOf(StorageFailure.class)
                    .hasMessage("a JournalEntry is kept that this version cannot read")
                    .hasCauseInstanceOf(JacksonException.class);
        }
    }

    @Test
    void aFolderThatIsOpenElsewhereIsRefused() {
        try (RocksStorage storage = RocksStorage.open(folder)) {
            assertThat(storage).isNotNull();
            assertThatIllegalStateException()
                    .isThrownBy(() -> RocksStorage.open(folder))
                    .withMessage(folder + " is open already: end the other process, or name another folder");
        }
    }

    @Test
    void aFolderOfSomethingElseIsRefusedAndLeftAsItWas() throws IOException {
        Files.writeString(folder.resolve("holiday.txt"), "pictures");
        assertThatIllegalStateException()
                .isThrownBy(() -> RocksStorage.open(folder))
                .withMessage(folder + " holds something else: name an empty folder, or a new one");
        assertThat(folder.toFile().list()).containsExactly("holiday.txt");
    }

    @Test
    void aDatabaseOfSomethingElseIsRefused() throws RocksDBException {
        write("theirs", "value");
        assertThatIllegalStateException()
                .isThrownBy(() -> RocksStorage.open(folder))
                .withMessage(folder + " is a database of something else: name another folder");
    }

    @Test
    void whatANewerVersionHasWrittenIsRefused() throws RocksDBException {
        RocksStorage.open(folder).close();
        write(Keys.of("gatehouse", "format"), "2");
        assertThatIllegalStateException()
                .isThrownBy(() -> RocksStorage.open(folder))
                .withMessageContainingAll("written by a newer version, in format 2", "this one reads format 1");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatIllegalStateException()
                .isThrownBy(() -> RocksStorage.open(file))
                .withMessageContaining("name a folder that can be");
    }

    @Test
    void aClosedStorageRefusesAndMayBeClosedTwice() {
        RocksStorage storage = RocksStorage.open(folder);
        storage.close();
        storage.close();
        assertThatThrownBy(() -> storage.<Boolean>inTransaction(transaction -> true))
                .isInstanceOf(StorageFailure.class)
                .hasMessage("the storage has been closed");
    }

    private static List<Notification> claimed(RocksStorage storage) {
        return storage.inTransaction(
                transaction -> transaction.outbox().claim(10, Samples.NOW, Samples.NOW.plusSeconds(60)).stream()
                        .map(Message::notification)
                        .toList());
    }

    private void rewrite(String key, String from, String to) throws RocksDBException {
        try (RocksDB db = RocksDB.open(folder.toString())) {
            String before = Keys.text(db.get(Keys.bytes(key)));
            assertThat(before).contains(from);
            db.put(Keys.bytes(key), Keys.bytes(before.replace(from, to)));
        }
    }

    private void write(String key, String value) throws RocksDBException {
        RocksDB.loadLibrary();
        try (Options options = new Options().setCreateIfMissing(true);
                RocksDB db = RocksDB.open(options, folder.toString())) {
            db.put(Keys.bytes(key), Keys.bytes(value));
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
