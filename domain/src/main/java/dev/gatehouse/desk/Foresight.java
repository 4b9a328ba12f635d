package dev.gatehouse.desk;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Subject;
import dev.gatehouse.port.Lock;
import dev.gatehouse.port.Transaction;
import dev.gatehouse.port.Wanted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds aggregates: those that a command has said it will need have been found together, each for once. */
final class Foresight {
    private final Transaction transaction;
    private final EstateId estate;
    private final Map<Subject, Found> foreseen = new HashMap<>();

    Foresight(Transaction transaction, EstateId estate) {
        this.transaction = transaction;
        this.estate = estate;
    }

    /** Finds these now, in this order. */
    void look(List<Wanted<?, ?, ?>> wanted) {
        List<Optional<? extends Aggregate<?>>> found = transaction.findTogether(estate, wanted);
        for (int i = 0; i < found.size(); i++) {
            foreseen.put(wanted.get(i).subject(), new Found(wanted.get(i).lock(), found.get(i)));
        }
    }

    boolean has(Subject subject, Lock lock) {
        Found found = foreseen.get(subject);
        return found != null && found.lock() == lock;
    }

    <A extends Aggregate<I>, I, Q extends Query> Optional<A> find(AggregateType<A, I, Q> type, I id, Lock lock) {
        Found found = has(type.subject(id), lock) ? foreseen.remove(type.subject(id)) : null;
        return found == null
                ? transaction.store(type).find(estate, id, lock)
                : found.aggregate().map(type.type()::cast);
    }

    private record Found(Lock lock, Optional<? extends Aggregate<?>> aggregate) {}
}
