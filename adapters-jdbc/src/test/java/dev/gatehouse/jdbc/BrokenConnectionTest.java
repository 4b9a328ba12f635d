package dev.gatehouse.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.RequestKey;
import dev.gatehouse.core.StorageFailure;
import dev.gatehouse.pass.PassBook;
import dev.gatehouse.port.Lock;
import dev.gatehouse.port.Requests;
import dev.gatehouse.port.Storage;
import dev.gatehouse.port.Transaction;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.testkit.Samples;
import dev.gatehouse.unit.Unit;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

class BrokenConnectionTest {
    private final EstateId estate = Samples.newEstate();
    private final Unit there = Samples.unit(estate, "1");
    private final Unit coming = Samples.unit(estate, "2");
    private final PassBook book = Samples.passBook(estate, new PersonId(UUID.randomUUID()), 1);

    @EachDatabase
    void whereverTheConnectionBreaksNothingIsHalfWritten(DataSource dataSource) {
        Storage sound = JdbcStorage.owning(dataSource);
        sound.inTransaction(transaction -> {
            transaction.store(Unit.TYPE).insert(there);
            return true;
        });
        int failsAt = 1;
        FailingDataSource failing = FailingDataSource.breakingAt(dataSource, failsAt);
        while (isRefused(failing)) {
            assertThat(sound.<Boolean>inTransaction(this::isUntouched))
                    .as("untouched after failing at %d", failsAt)
                    .isTrue();
            failsAt++;
            failing = FailingDataSource.breakingAt(dataSource, failsAt);
        }
        // find, number, then update, insert, insert with its passes, journal, outbox, request, in one on PostgreSQL;
        // commit
        assertThat(failsAt - 1).isIn(4, 10);
        assertThat(sound.<Boolean>inTransaction(this::isUntouched)).isFalse();
    }

    @EachDatabase
    void whatTheWorkThrewIsNotLostWhenTheRollbackFailsToo(DataSource dataSource) {
        IllegalStateException thrown = new IllegalStateException("mine");
        Storage failing =
                JdbcStorage.owning(FailingDataSource.breakingAt(dataSource, 1).dataSource());
        assertThatThrownBy(() -> failing.inTransaction(transaction -> {
                    assertThatThrownBy(() -> transaction.numbers().next(estate, "series", 1))
                            .isInstanceOf(StorageFailure.class);
                    throw thrown;
                }))
                .isSameAs(thrown)
                .satisfies(
                        same -> assertThat(same.getSuppressed()).singleElement().isInstanceOf(StorageFailure.class));
    }

    @EachDatabase
    void whatCannotBeRolledBackIsNotCommittedInstead(DataSource dataSource) {
        Storage sound = JdbcStorage.owning(dataSource);
        Storage failing = JdbcStorage.owning(
                FailingDataSource.failingToRollBack(dataSource).dataSource());
        assertThatThrownBy(() -> failing.inTransaction(transaction -> {
                    transaction.store(Unit.TYPE).insert(coming);
                    throw new IllegalStateException("mine");
                }))
                .hasMessage("mine")
                .satisfies(thrown -> assertThat(thrown.getSuppressed()).hasSize(1));
        Optional<Unit> found =
                sound.inTransaction(transaction -> transaction.store(Unit.TYPE).find(estate, coming.id(), Lock.NONE));
        assertThat(found).isEmpty();
    }

    private boolean isRefused(FailingDataSource failing) {
        Storage storage = JdbcStorage.owning(failing.dataSource());
        try {
            storage.inTransaction(this::writeEverywhere);
            return false;
        } catch (StorageFailure failure) {
            assertThat(failing.isBroken()).isTrue();
            assertThat(failure.isTransient()).isTrue();
            assertThat(failure).hasCauseInstanceOf(SQLException.class);
            return true;
        }
    }

    private boolean writeEverywhere(Transaction transaction) {
        Unit found = transaction
                .store(Unit.TYPE)
                .find(estate, there.id(), Lock.UPDATE)
                .orElseThrow();
        transaction.numbers().next(estate, "series", 1);
        transaction.store(Unit.TYPE).update(found, found.withVersion(2));
        transaction.store(Unit.TYPE).insert(coming);
        transaction.store(PassBook.TYPE).insert(book);
        transaction.journal().append(List.of(Samples.entry(estate, there.id(), 2, 0)));
        transaction.outbox().append(List.of(Samples.notification(estate, "a", Samples.NOW)));
        transaction
                .requests()
                .insert(new Requests.Answered(
                        estate, new RequestKey("key"), "0".repeat(64), Unit.TYPE.subject(there.id()), 2, Samples.NOW));
        return true;
    }

    private boolean isUntouched(Transaction transaction) {
        return transaction
                        .store(Unit.TYPE)
                        .find(estate, there.id(), Lock.NONE)
                        .orElseThrow()
                        .equals(there)
                && transaction
                        .store(Unit.TYPE)
                        .find(estate, coming.id(), Lock.NONE)
                        .isEmpty()
                && transaction
                        .store(PassBook.TYPE)
                        .find(estate, book.id(), Lock.NONE)
                        .isEmpty()
                && transaction
                        .journal()
                        .history(estate, Unit.TYPE.subject(there.id()), 0, 10)
                        .isEmpty()
                && transaction.requests().find(estate, new RequestKey("key")).isEmpty();
    }
}
