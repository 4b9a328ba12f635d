package dev.gatehouse.port;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Query;

/** A running transaction: the way to everything that is stored. */
public interface Transaction {
    /** The aggregates of one type. */
    <A extends Aggregate<I>, I, Q extends Query> Store<A, I, Q> store(AggregateType<A, I, Q> type);

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
}
