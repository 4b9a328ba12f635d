package dev.gatehouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.RequestKey;
import dev.gatehouse.port.Lock;
import dev.gatehouse.port.Requests;
import dev.gatehouse.port.Storage;
import dev.gatehouse.unit.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link Storage} promises: S1 to S3, and that everything of a transaction shares its fate (J1, O1, R1). */
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

    private Requests.Answered answered(Unit unit, RequestKey key) {
        return new Requests.Answered(estate, key, "0".repeat(64), Unit.TYPE.subject(unit.id()), 1, Samples.NOW);
    }
}
