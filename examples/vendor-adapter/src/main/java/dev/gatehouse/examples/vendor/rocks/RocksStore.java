package dev.gatehouse.examples.vendor.rocks;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Position;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.aggregate.UniqueKey;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.StaleVersion;
import dev.gatehouse.port.Lock;
import dev.gatehouse.port.Page;
import dev.gatehouse.port.Store;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The aggregates of one type, by estate and printed id. */
final class RocksStore<A extends Aggregate<I>, I, Q extends Query> implements Store<A, I, Q> {
    private final AggregateType<A, I, Q> type;
    private final Rows rows;

    RocksStore(AggregateType<A, I, Q> type, Rows rows) {
        this.type = type;
        this.rows = rows;
    }

    @Override
    public Optional<A> find(EstateId estate, I id, Lock lock) {
        String key = key(estate, id);
        return switch (lock) {
            case NONE -> rows.get(key, type.type());
            case UPDATE -> rows.lock(key, type.type());
            case UPDATE_IF_FREE -> rows.lockIfFree(key, type.type());
        };
    }

    @Override
    public List<A> findAll(EstateId estate, Set<I> ids) {
        return ids.stream().flatMap(id -> find(estate, id, Lock.NONE).stream()).toList();
    }

    @Override
    public void insert(A aggregate) {
        type.uniqueKeys().forEach(key -> take(key, null, aggregate));
        if (find(aggregate.estate(), aggregate.id(), Lock.UPDATE).isPresent()) {
            throw Failures.duplicate(type.name(), false);
        }
        rows.put(key(aggregate.estate(), aggregate.id()), aggregate);
    }

    @Override
    public void update(A before, A after) {
        Optional<A> stored = find(before.estate(), before.id(), Lock.UPDATE);
        long found = stored.map(Aggregate::version).orElse(0L);
        if (found != before.version()) {
            throw new StaleVersion(type.name(), before.id(), before.version(), found);
        }
        type.uniqueKeys().forEach(key -> take(key, stored.orElseThrow(), after));
        rows.put(key(after.estate(), after.id()), after);
    }

    @Override
    public boolean isTaken(EstateId estate, UniqueKey<A> key, String value) {
        return rows.get(key(estate, key, value), String.class).isPresent();
    }

    /**
     * By what the type itself says of each aggregate of the estate: right, and slow once there are many. For a query that is
     * asked often, keep an entry that leads to what it means, as {@link #take} does.
     */
    @Override
    public Page<A> search(EstateId estate, Q query) {
        Position after = query.page().after();
        List<A> rest = rows.all(Keys.of("aggregate", type.name(), estate), type.type()).stream()
                .filter(aggregate -> type.matches().test(query, aggregate))
                .filter(aggregate -> after == null || type.position(aggregate).compareTo(after) > 0)
                .sorted(Comparator.comparing(type::position))
                .toList();
        int size = Math.min(rest.size(), query.page().size());
        return new Page<>(rest.subList(0, size), size == rest.size() ? null : type.position(rest.get(size - 1)));
    }

    @Override
    public List<A> walk(EstateId estate, @Nullable I after, int limit) {
        String prefix = Keys.of("aggregate", type.name(), estate);
        String from = after == null ? prefix : Keys.behind(key(estate, after));
        return rows.scan(from, Keys.behind(prefix), limit, (key, value) -> rows.read(value, type.type()));
    }

    /** Takes a unique value and lets go of the one before. Who races for it waits, then sees who has it. */
    private void take(UniqueKey<A> key, @Nullable A before, A after) {
        String had = before == null ? null : key.value().apply(before);
        String wants = key.value().apply(after);
        if (Objects.equals(had, wants)) {
            return;
        }
        if (wants != null) {
            String taken = key(after.estate(), key, wants);
            if (rows.lock(taken, String.class).isPresent()) {
                throw key.violation().apply(after);
            }
            rows.put(taken, type.printId().apply(after.id()));
        }
        if (had != null) {
            rows.remove(key(after.estate(), key, had));
        }
    }

    private String key(EstateId estate, I id) {
        return Keys.of("aggregate", type.name(), estate, type.printId().apply(id));
    }

    private String key(EstateId estate, UniqueKey<A> key, String value) {
        return Keys.of("unique", type.name(), estate, key.name(), value);
    }
}
