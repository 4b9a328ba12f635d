package dev.gatehouse.port;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.aggregate.ViewType;
import dev.gatehouse.core.EstateId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A running transaction: the way to everything that is stored. */
public interface Transaction {
    /** The aggregates of one type. */
    <A extends Aggregate<I>, I, Q extends Query> Store<A, I, Q> store(AggregateType<A, I, Q> type);

    /**
     * Several aggregates, as they would be found one after the other: a storage behind a network finds them in one trip.
     *
     * @return what was found of each, in the order in which they are wanted
     */
    default List<Optional<? extends Aggregate<?>>> findTogether(EstateId estate, List<Wanted<?, ?, ?>> wanted) {
        List<Optional<? extends Aggregate<?>>> found = new ArrayList<>();
        wanted.forEach(each -> found.add(each.findIn(this, estate)));
        return found;
    }

    /** The answer to one question over the aggregates of a type. */
    <A extends Aggregate<?>, V, Q> View<V, Q> view(ViewType<A, V, Q> type);

    /** What happened. */
    Journal journal();

    /** What is to be told. */
    Outbox outbox();

    /** Which clocks are not over. */
    DueClocks dueClocks();

    /** Numbers that people read. */
    Numbers numbers();

    /** Commands that have been answered. */
    Requests requests();

    /** Whether what is written here may still be rolled back when the work has ended well, with a transaction of the host's. */
    default boolean isPartOfAnother() {
        return false;
    }
}
