package dev.gatehouse.examples.vendor.rocks;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.aggregate.ViewType;
import dev.gatehouse.port.DueClocks;
import dev.gatehouse.port.Journal;
import dev.gatehouse.port.Numbers;
import dev.gatehouse.port.Outbox;
import dev.gatehouse.port.Requests;
import dev.gatehouse.port.Store;
import dev.gatehouse.port.Transaction;
import dev.gatehouse.port.View;
import java.util.function.LongSupplier;

/** The ways to everything, all over the same rows: so all of it shares one fate (J1, O1, D1, R1). */
final class RocksTransaction implements Transaction {
    private final Rows rows;
    private final LongSupplier arrivals;

    RocksTransaction(Rows rows, LongSupplier arrivals) {
        this.rows = rows;
        this.arrivals = arrivals;
    }

    @Override
    public <A extends Aggregate<I>, I, Q extends Query> Store<A, I, Q> store(AggregateType<A, I, Q> type) {
        return new RocksStore<>(type, rows);
    }

    /** By the reference answer, over all aggregates of the estate: right, and slow once there are many. */
    @Override
    public <A extends Aggregate<?>, V, Q> View<V, Q> view(ViewType<A, V, Q> type) {
        return (estate, query) -> type.answer()
                .apply(
                        query,
                        rows.all(
                                Keys.of("aggregate", type.of().name(), estate),
                                type.of().type()));
    }

    @Override
    public Journal journal() {
        return new RocksJournal(rows, arrivals);
    }

    @Override
    public Outbox outbox() {
        return new RocksOutbox(rows, arrivals);
    }

    @Override
    public DueClocks dueClocks() {
        return new RocksDueClocks(rows);
    }

    @Override
    public Numbers numbers() {
        return new RocksNumbers(rows);
    }

    @Override
    public Requests requests() {
        return new RocksRequests(rows);
    }
}
