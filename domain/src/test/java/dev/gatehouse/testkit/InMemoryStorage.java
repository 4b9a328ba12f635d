package dev.gatehouse.testkit;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.aggregate.ViewType;
import dev.gatehouse.port.DueClocks;
import dev.gatehouse.port.Journal;
import dev.gatehouse.port.Numbers;
import dev.gatehouse.port.Outbox;
import dev.gatehouse.port.Requests;
import dev.gatehouse.port.Storage;
import dev.gatehouse.port.Store;
import dev.gatehouse.port.Transaction;
import dev.gatehouse.port.View;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * A storage in memory: what the ports promise, in the simplest way. One transaction runs at a time; one that throws is
 * undone step by step.
 */
public final class InMemoryStorage implements Storage {
    private final ReentrantLock turn = new ReentrantLock();
    private final Map<String, Map<String, Object>> tables = new HashMap<>();

    @Override
    public <T> T inTransaction(Function<Transaction, T> work) {
        Undo undo = new Undo();
        turn.lock();
        try {
            return work.apply(new InMemoryTransaction(undo));
        } catch (RuntimeException | Error e) {
            undo.all();
            throw e;
        } finally {
            turn.unlock();
        }
    }

    /** All that is kept, table by table, as it is now; equal to what it was exactly when nothing has changed. */
    public Map<String, Map<String, Object>> contents() {
        turn.lock();
        try {
            Map<String, Map<String, Object>> kept = new TreeMap<>();
            tables.forEach((name, rows) -> {
                if (!rows.isEmpty()) {
                    kept.put(name, Map.copyOf(rows));
                }
            });
            return kept;
        } finally {
            turn.unlock();
        }
    }

    /** What takes back the steps of a transaction, the last one first. */
    static final class Undo {
        private final Deque<Runnable> steps = new ArrayDeque<>();

        void all() {
            steps.forEach(Runnable::run);
        }

        /** Takes a value out of a table, so that it can be undone. */
        <V> void remove(Map<String, V> table, String key) {
            V before = table.remove(key);
            if (before != null) {
                steps.push(() -> table.put(key, before));
            }
        }

        /** Puts a value into a table, so that it can be undone. */
        <V> void put(Map<String, V> table, String key, V value) {
            V before = table.put(key, value);
            steps.push(() -> {
                if (before == null) {
                    table.remove(key);
                } else {
                    table.put(key, before);
                }
            });
        }
    }

    private final class InMemoryTransaction implements Transaction {
        private final Undo undo;

        InMemoryTransaction(Undo undo) {
            this.undo = undo;
        }

        @Override
        public <A extends Aggregate<I>, I, Q extends Query> Store<A, I, Q> store(AggregateType<A, I, Q> type) {
            return new InMemoryStore<>(type, table(type.name()), undo);
        }

        @Override
        public <A extends Aggregate<?>, V, Q> View<V, Q> view(ViewType<A, V, Q> type) {
            Map<String, A> rows = table(type.of().name());
            return (estate, query) -> type.answer()
                    .apply(
                            query,
                            rows.values().stream()
                                    .filter(row -> row.estate().equals(estate))
                                    .toList());
        }

        @Override
        public Journal journal() {
            return new InMemoryJournal(table("journal"), table("unplaced"), table("feed"), undo);
        }

        @Override
        public Outbox outbox() {
            return new InMemoryOutbox(table("outbox"), undo);
        }

        @Override
        public DueClocks dueClocks() {
            return new InMemoryDueClocks(table("clocks"), undo);
        }

        @Override
        public Numbers numbers() {
            return new InMemoryNumbers(table("numbers"), undo);
        }

        @Override
        public Requests requests() {
            return new InMemoryRequests(table("requests"), undo);
        }

        @SuppressWarnings("unchecked") // each name is asked for with one type of value only, right here
        private <V> Map<String, V> table(String name) {
            return (Map<String, V>) tables.computeIfAbsent(name, created -> new TreeMap<>());
        }
    }
}
