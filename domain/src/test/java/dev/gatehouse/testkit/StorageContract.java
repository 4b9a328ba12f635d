package dev.gatehouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.RequestKey;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.pass.PassBook;
import dev.gatehouse.port.ClockQuery;
import dev.gatehouse.port.DueClock;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.port.Lock;
import dev.gatehouse.port.Outbox;
import dev.gatehouse.port.Requests;
import dev.gatehouse.port.Storage;
import dev.gatehouse.port.Wanted;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link Storage} promises: S1 to S3, S7, and that everything of a transaction shares its fate (J1, O1, R1). */
public abstract class StorageContract {
    private final EstateId estate = Samples.newEstate();

    /** The storage to be tested; the same, or another over the same data, at each call. */
    protected abstract Storage storage();

    @Test
    void s1_whatReturnsIsKept() {
        Unit unit = Samples.unit(estate, "3-1201");
        String answer = storage().inTransaction(transaction -> {
            transaction.store(Unit.TYPE).insert(unit);
            return "done";
        });
        assertThat(answer).isEqualTo("done");
        assertThat(storage()
                        .<Boolean>inTransaction(transaction -> transaction
                                .store(Unit.TYPE)
                                .find(estate, unit.id(), Lock.NONE)
                                .isPresent()))
                .isTrue();
    }

    @Test
    void s1_whatThrowsLeavesNothingBehind() {
        Unit unit = Samples.unit(estate, "3-1201");
        Unit kept = Samples.unit(estate, "3-1202");
        RequestKey key = new RequestKey("key");
        storage().inTransaction(transaction -> {
            transaction.store(Unit.TYPE).insert(kept);
            return transaction.numbers().next(estate, "series", 1);
        });
        assertThatThrownBy(() -> storage().inTransaction(transaction -> {
                    transaction.requests().insert(answered(unit, key));
                    transaction.store(Unit.TYPE).insert(unit);
                    transaction.store(Unit.TYPE).update(kept, kept.withVersion(2));
                    transaction.journal().append(List.of(Samples.entry(estate, unit.id(), 1, 0)));
                    transaction.outbox().append(List.of(Samples.notification(estate, "a", Samples.NOW)));
                    throw new IllegalStateException("after all writes");
                }))
                .isInstanceOf(IllegalStateException.class);

        storage().inTransaction(transaction -> {
            assertThat(transaction.store(Unit.TYPE).find(estate, unit.id(), Lock.NONE))
                    .isEmpty();
            assertThat(transaction.store(Unit.TYPE).find(estate, kept.id(), Lock.NONE))
                    .hasValue(kept);
            assertThat(transaction.journal().history(estate, Unit.TYPE.subject(unit.id()), 0, 10))
                    .isEmpty();
            assertThat(transaction.outbox().claim(1_000, Samples.NOW, Samples.NOW.plusSeconds(1)).stream()
                            .filter(message -> message.notification().estate().equals(estate)))
                    .isEmpty();
            assertThat(transaction.requests().find(estate, key)).isEmpty();
            return true;
        });
    }

    @Test
    void s2_whatIsThrownComesBackUnchanged() {
        IllegalStateException thrown = new IllegalStateException("mine");
        assertThatThrownBy(() -> storage().inTransaction(transaction -> {
                    throw thrown;
                }))
                .isSameAs(thrown);
    }

    @Test
    void s3_workSeesWhatItHasWritten() {
        Unit unit = Samples.unit(estate, "3-1201");
        storage().inTransaction(transaction -> {
            transaction.store(Unit.TYPE).insert(unit);
            assertThat(transaction.store(Unit.TYPE).find(estate, unit.id(), Lock.UPDATE))
                    .hasValue(unit);
            return true;
        });
    }

    @Test
    void s7_whatIsFoundTogetherIsWhatIsFoundOneByOne() {
        Unit first = Samples.unit(estate, "3-1201");
        Unit second = Samples.unit(estate, "3-1202");
        Unit elsewhere = Samples.unit(Samples.newEstate(), "3-1203");
        PassBook book = Samples.passBook(estate, new PersonId(UUID.randomUUID()), 1);
        storage().inTransaction(transaction -> {
            transaction.store(PassBook.TYPE).insert(book);
            transaction.store(Unit.TYPE).insert(second);
            transaction.store(Unit.TYPE).insert(elsewhere);
            return true;
        });
        storage().inTransaction(transaction -> {
            transaction.store(Unit.TYPE).insert(first);
            List<Wanted<?, ?, ?>> wanted = List.of(
                    Wanted.seen(Unit.TYPE, second.id()),
                    Wanted.held(PassBook.TYPE, book.id()),
                    Wanted.held(Unit.TYPE, first.id()),
                    Wanted.held(Unit.TYPE, elsewhere.id()));
            assertThat(transaction.findTogether(estate, wanted))
                    .isEqualTo(List.of(
                            Optional.of(second), Optional.of(book), Optional.of(first), Optional.<Unit>empty()));
            List<Wanted<?, ?, ?>> many = new ArrayList<>();
            Collections.nCopies(99, "")
                    .forEach(nothing -> many.add(Wanted.held(Unit.TYPE, new UnitId(UUID.randomUUID()))));
            many.add(Wanted.held(Unit.TYPE, second.id()));
            assertThat(transaction.findTogether(estate, many))
                    .hasSize(100)
                    .endsWith(Optional.of(second))
                    .containsOnlyOnce(Optional.of(second));
            transaction.store(Unit.TYPE).update(first, first.withVersion(2));
            assertThat(transaction.findTogether(estate, List.of(Wanted.held(Unit.TYPE, first.id()))))
                    .isEqualTo(List.of(Optional.of(first.withVersion(2))));
            return true;
        });
    }

    /** Where summer time begins in Berlin, in the zone of these tests, and beyond what four bytes of seconds hold. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-29T01:00:00.000001Z",
                "2026-03-29T02:30:00.999999Z",
                "2026-09-26T14:00:00.5Z",
                "2026-09-27T03:00:00.123456Z",
                "2026-10-25T00:30:00Z",
                "2026-10-25T01:30:00Z",
                "1970-01-01T00:00:00Z",
                "2038-01-19T03:14:08.000001Z",
                "2199-12-31T23:59:59.999998Z"
            })
    void everyMicrosecondComesBackFromWhereverItIsKept(String time) {
        Instant at = Instant.parse(time);
        Instant next = at.plusNanos(1_000);
        Unit unit = Samples.unit(estate, "3-1201");
        JournalEntry sample = Samples.entry(estate, unit.id(), 1, 0);
        JournalEntry entry = new JournalEntry(
                estate, sample.subject(), 1, 0, sample.event(), sample.by(), sample.operation(), at, next);
        Notification told = Samples.notification(estate, "a", at);
        Notification waiting = new Notification(estate, told.key(), told.subject(), told.notice(), at, next);
        DueClock clock = new DueClock(estate, sample.subject(), "a", "RULE-1", at, next);
        RequestKey key = new RequestKey("key");
        Requests.Answered answered = new Requests.Answered(estate, key, "0".repeat(64), sample.subject(), 1, at);
        storage().inTransaction(transaction -> {
            transaction.requests().insert(answered);
            transaction.dueClocks().replace(List.of(), List.of(clock));
            transaction.journal().append(List.of(entry));
            transaction.outbox().append(List.of(waiting));
            return true;
        });
        storage().inTransaction(transaction -> {
            assertThat(transaction.requests().find(estate, key)).hasValue(answered);
            assertThat(transaction.dueClocks().board(estate, ClockQuery.ALL).items())
                    .containsExactly(clock);
            assertThat(transaction.journal().history(estate, sample.subject(), 0, 10))
                    .containsExactly(entry);
            List<Outbox.Message> claimed = transaction.outbox().claim(10_000, next, next).stream()
                    .filter(message -> message.notification().estate().equals(estate))
                    .toList();
            assertThat(claimed).extracting(Outbox.Message::notification).containsExactly(waiting);
            claimed.forEach(message -> transaction.outbox().delivered(message, next));
            return true;
        });
    }

    private Requests.Answered answered(Unit unit, RequestKey key) {
        return new Requests.Answered(estate, key, "0".repeat(64), Unit.TYPE.subject(unit.id()), 1, Samples.NOW);
    }
}
