package dev.gatehouse.port;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Subject;
import java.util.Optional;

/**
 * An aggregate that is to be found.
 *
 * @param type its type
 * @param id   its id
 * @param lock how it is held from then on
 * @param <A>  the aggregate
 * @param <I>  its id
 * @param <Q>  the query over it
 */
public record Wanted<A extends Aggregate<I>, I, Q extends Query>(AggregateType<A, I, Q> type, I id, Lock lock) {
    /** One that is to be held until the transaction ends. */
    public static <A extends Aggregate<I>, I, Q extends Query> Wanted<A, I, Q> held(AggregateType<A, I, Q> type, I id) {
        return new Wanted<>(type, id, Lock.UPDATE);
    }

    /** One that is only looked at. */
    public static <A extends Aggregate<I>, I, Q extends Query> Wanted<A, I, Q> seen(AggregateType<A, I, Q> type, I id) {
        return new Wanted<>(type, id, Lock.NONE);
    }

    /** The same, only looked at. */
    public Wanted<A, I, Q> unlocked() {
        return seen(type, id);
    }

    /** What it is called in the journal. */
    public Subject subject() {
        return type.subject(id);
    }

    /** It alone, if the estate has it. */
    public Optional<A> findIn(Transaction transaction, EstateId estate) {
        return transaction.store(type).find(estate, id, lock);
    }
}
