package dev.gatehouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.RequestKey;
import dev.gatehouse.core.StorageFailure;
import dev.gatehouse.core.Subject;
import dev.gatehouse.port.Requests.Answered;
import dev.gatehouse.port.Storage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link dev.gatehouse.port.Requests} promises: R2 and R3; R1 is with {@link StorageContract}. */
public abstract class RequestsContract {
    private final EstateId estate = Samples.newEstate();

    /** The storage to be tested; the same, or another over the same data, at each call. */
    protected abstract Storage storage();

    @Test
    void r1_anAnswerComesBack() {
        Answered answered = insert(answered(estate, "key with spaces, 汉字, 😀"));
        assertThat(find(estate, answered.key().value())).hasValue(answered);
    }

    @Test
    void r2_keysAreToldApartByCaseAndByEstate() {
        Answered answered = insert(answered(estate, "key"));
        EstateId other = Samples.newEstate();
        assertThat(find(estate, "KEY")).isEmpty();
        assertThat(find(estate, "key ")).isEmpty();
        assertThat(find(other, "key")).isEmpty();
        insert(answered(estate, "KEY"));
        insert(answered(other, "key"));
        assertThat(find(estate, "key")).hasValue(answered);
    }

    @Test
    void r3_aSecondAnswerIsRefusedForNow() {
        Answered first = insert(answered(estate, "key"));
        Answered second = new Answered(
                estate, first.key(), "f".repeat(64), new Subject("unit", "other"), 7, Samples.NOW.plusSeconds(1));
        assertThatThrownBy(() -> insert(second))
                .isInstanceOfSatisfying(
                        StorageFailure.class,
                        failure -> assertThat(failure.isTransient()).isTrue());
        assertThat(find(estate, "key")).hasValue(first);
    }

    private static Answered answered(EstateId estate, String key) {
        return new Answered(
                estate, new RequestKey(key), "0123456789abcdef".repeat(4), new Subject("unit", "u1"), 3, Samples.NOW);
    }

    private Answered insert(Answered answered) {
        return storage().inTransaction(transaction -> {
            transaction.requests().insert(answered);
            return answered;
        });
    }

    private Optional<Answered> find(EstateId of, String key) {
        return storage().inTransaction(transaction -> transaction.requests().find(of, new RequestKey(key)));
    }
}
