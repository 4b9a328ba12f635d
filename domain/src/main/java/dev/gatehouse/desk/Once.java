package dev.gatehouse.desk;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.GatehouseException;
import dev.gatehouse.core.RequestKey;
import dev.gatehouse.core.RequestKeyReused;
import dev.gatehouse.core.StorageFailure;
import dev.gatehouse.port.Requests.Answered;
import dev.gatehouse.port.Transaction;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * A command under a request key: it is carried out once, and whoever asks again is told what it led to.
 *
 * @param <I> the id of what it is about
 */
final class Once<I> {
    private final Desk desk;
    private final Call call;
    private final RequestKey key;
    private final Operation<?, I, ?> operation;
    private final String fingerprint;
    private boolean partOfAnother;

    Once(Desk desk, Call call, RequestKey key, Operation<?, I, ?> operation, Object command) {
        this.desk = desk;
        this.call = call;
        this.key = key;
        this.operation = operation;
        this.fingerprint = Fingerprint.of(operation, command);
    }

    /**
     * What it led to the first time, or what it leads to now.
     *
     * @throws RequestKeyReused when another command came under the key
     */
    Outcome<I> outcome(Function<Transaction, Outcome<I>> carriedOut) {
        try {
            return desk.transactionally(call, transaction -> {
                partOfAnother = transaction.isPartOfAnother();
                return earlier(transaction).orElseGet(() -> carriedOut.apply(transaction));
            });
        } catch (RequestKeyReused e) {
            throw e;
        } catch (GatehouseException refused) {
            if (refused instanceof StorageFailure && partOfAnother) {
                // What the host has done before may be gone with it: no answer of ours may hide that.
                throw refused;
            }
            // The same request may have been carried out meanwhile by another thread or node: then that is the answer.
            return meanwhile(refused).orElseThrow(() -> refused);
        }
    }

    /** What is remembered of an outcome. */
    Answered answered(Outcome<I> outcome, Instant now) {
        return new Answered(
                call.caller().estate(),
                key,
                fingerprint,
                operation.type().subject(outcome.id()),
                outcome.version(),
                now);
    }

    private Optional<Outcome<I>> meanwhile(GatehouseException refused) {
        try {
            return desk.storage().reading(this::earlier);
        } catch (StorageFailure again) {
            refused.addSuppressed(again);
            return Optional.empty();
        }
    }

    private Optional<Outcome<I>> earlier(Transaction transaction) {
        return transaction.requests().find(call.caller().estate(), key).map(this::repeated);
    }

    private Outcome<I> repeated(Answered answered) {
        if (!answered.fingerprint().equals(fingerprint)) {
            throw new RequestKeyReused(key);
        }
        I id = operation.type().parseId().apply(answered.subject().id());
        return new Outcome<>(id, answered.version(), true, call.rehearsal());
    }
}
