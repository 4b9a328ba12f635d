package dev.gatehouse.desk;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Subject;
import dev.gatehouse.port.Lock;
import dev.gatehouse.port.Transaction;
import dev.gatehouse.port.Wanted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How one piece of work comes by aggregates: in one order; those that it has said it will need, together and each for once. */
final class Loading {
    private static final Comparator<Subject> IN_ORDER =
            Comparator.comparing(Subject::type).thenComparing(Subject::id);

    private final Transaction transaction;
    private final EstateId estate;
    private final String operation;
    private final boolean locks;
    private final Map<Subject, Found> foreseen = new HashMap<>();
    private @Nullable Subject last;

    /**
     * For an operation.
     *
     * @param locks whether anything is locked; a rehearsal locks nothing
     */
    Loading(Transaction transaction, EstateId estate, String operation, boolean locks) {
        this.transaction = transaction;
        this.estate = estate;
        this.operation = operation;
        this.locks = locks;
    }

    /** Finds together what will be loaded or looked at next, in whatever order it is named here. */
    void foresee(List<? extends Wanted<?, ?, ?>> next) {
        List<Wanted<?, ?, ?>> wanted = new ArrayList<>();
        next.forEach(each -> wanted.add(locks ? each : each.unlocked()));
        if (wanted.isEmpty()) {
            return;
        }
        wanted.sort(Comparator.comparing(Wanted::subject, IN_ORDER));
        wanted.stream().filter(each -> each.lock() != Lock.NONE).forEach(each -> keepOrder(each.subject()));
        List<Optional<? extends Aggregate<?>>> found = transaction.findTogether(estate, wanted);
        for (int i = 0; i < found.size(); i++) {
            foreseen.put(wanted.get(i).subject(), new Found(wanted.get(i).lock(), found.get(i)));
        }
    }

    /** Finds an aggregate in its turn, and locks it. */
    <A extends Aggregate<I>, I, Q extends Query> Optional<A> load(AggregateType<A, I, Q> type, I id, Lock lock) {
        Lock actual = locks ? lock : Lock.NONE;
        return taken(type, id, actual).orElseGet(() -> {
            keepOrder(type.subject(id));
            return transaction.store(type).find(estate, id, actual);
        });
    }

    /** Finds an aggregate out of turn, without locking it. */
    <A extends Aggregate<I>, I, Q extends Query> Optional<A> look(AggregateType<A, I, Q> type, I id) {
        return taken(type, id, Lock.NONE)
                .orElseGet(() -> transaction.store(type).find(estate, id, Lock.NONE));
    }

    /** What was found of it before, for once; empty when it was not foreseen. */
    private <A extends Aggregate<I>, I, Q extends Query> Optional<Optional<A>> taken(
            AggregateType<A, I, Q> type, I id, Lock lock) {
        Subject subject = type.subject(id);
        Found found = foreseen.get(subject);
        if (found == null || found.lock() != lock) {
            return Optional.empty();
        }
        foreseen.remove(subject);
        return Optional.of(found.aggregate().map(type.type()::cast));
    }

    private void keepOrder(Subject next) {
        if (last != null && IN_ORDER.compare(last, next) >= 0) {
            throw new IllegalStateException(
                    operation + " loads " + next + " after " + last + "; load by type, then id");
        }
        last = next;
    }

    private record Found(Lock lock, Optional<? extends Aggregate<?>> aggregate) {}
}
