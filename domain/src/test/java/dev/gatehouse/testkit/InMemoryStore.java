package dev.gatehouse.testkit;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Position;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.aggregate.UniqueKey;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.StaleVersion;
import dev.gatehouse.core.StorageFailure;
import dev.gatehouse.core.Text;
import dev.gatehouse.port.Lock;
import dev.gatehouse.port.Page;
import dev.gatehouse.port.Store;
import dev.gatehouse.testkit.InMemoryStorage.Undo;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The aggregates of one type, by estate and id. */
final class InMemoryStore<A extends Aggregate<I>, I, Q extends Query> implements Store<A, I, Q> {
    private final AggregateType<A, I, Q> type;
    private final Map<String, A> rows;
    private final Undo undo;

    InMemoryStore(AggregateType<A, I, Q> type, Map<String, A> rows, Undo undo) {
        this.type = type;
        this.rows = rows;
        this.undo = undo;
    }

    @Override
    public Optional<A> find(EstateId estate, I id, Lock lock) {
        return Optional.ofNullable(rows.get(key(estate, id)));
    }

    @Override
    public List<A> findAll(EstateId estate, Set<I> ids) {
        return ids.stream().flatMap(id -> find(estate, id, Lock.NONE).stream()).toList();
    }

    @Override
    public void insert(A aggregate) {
        requireUnique(aggregate);
        String key = key(aggregate.estate(), aggregate.id());
        if (rows.containsKey(key)) {
            throw new StorageFailure(
                    Text.of("there is a {0} {1} already", "{0} {1} 已存在", type.name(), key), false, null);
        }
        undo.put(rows, key, aggregate);
    }

    @Override
    public void update(A before, A after) {
        A stored = rows.get(key(before.estate(), before.id()));
        long found = stored == null ? 0 : stored.version();
        if (found != before.version()) {
            throw new StaleVersion(type.name(), before.id(), before.version(), found);
        }
        requireUnique(after);
        undo.put(rows, key(after.estate(), after.id()), after);
    }

    @Override
    public Page<A> search(EstateId estate, Q query) {
        Position after = query.page().after();
        List<A> rest = rows.values().stream()
                .filter(row -> row.estate().equals(estate))
                .filter(row -> type.matches().test(query, row))
                .sorted(Comparator.comparing(type::position))
                .filter(row -> after == null || type.position(row).compareTo(after) > 0)
                .toList();
        int size = Math.min(rest.size(), query.page().size());
        return new Page<>(rest.subList(0, size), size == rest.size() ? null : type.position(rest.get(size - 1)));
    }

    @Override
    public List<A> walk(EstateId estate, @Nullable I after, int limit) {
        String last = after == null ? "" : type.printId().apply(after);
        return rows.values().stream()
                .filter(row -> row.estate().equals(estate))
                .filter(row -> type.printId().apply(row.id()).compareTo(last) > 0)
                .sorted(Comparator.comparing(row -> type.printId().apply(row.id())))
                .limit(limit)
                .toList();
    }

    @Override
    public boolean isTaken(EstateId estate, UniqueKey<A> key, String value) {
        return rows.values().stream()
                .filter(row -> row.estate().equals(estate))
                .anyMatch(row -> value.equals(key.value().apply(row)));
    }

    private void requireUnique(A candidate) {
        for (UniqueKey<A> key : type.uniqueKeys()) {
            String value = key.value().apply(candidate);
            boolean taken = value != null
                    && rows.values().stream()
                            .filter(row -> row.estate().equals(candidate.estate()))
                            .filter(row -> !row.id().equals(candidate.id()) || candidate.version() == 1)
                            .anyMatch(row -> value.equals(key.value().apply(row)));
            if (taken) {
                throw key.violation().apply(candidate);
            }
        }
    }

    private String key(EstateId estate, I id) {
        return estate + "/" + type.printId().apply(id);
    }
}
