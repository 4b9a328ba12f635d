package dev.gatehouse.jdbc.internal;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Position;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.aggregate.UniqueKey;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.StaleVersion;
import dev.gatehouse.core.StorageFailure;
import dev.gatehouse.port.Lock;
import dev.gatehouse.port.Page;
import dev.gatehouse.port.Store;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The aggregates of one type, each a row with its document. */
final class JdbcStore<A extends Aggregate<I>, I, Q extends Query> implements Store<A, I, Q> {
    private final Session session;
    private final Table<A, I, Q> table;
    private final Mapping<A, I, Q> mapping;
    private final AggregateType<A, I, Q> type;
    private final Documents documents;

    JdbcStore(Session session, Table<A, I, Q> table, Documents documents) {
        this.session = session;
        this.table = table;
        this.mapping = table.mapping;
        this.type = mapping.type();
        this.documents = documents;
    }

    @Override
    public Optional<A> find(EstateId estate, I id, Lock lock) {
        return session.run(statements -> statements.first(finding(estate, id, lock)));
    }

    /** What {@link #find} asks for. */
    Statements.Query<A> finding(EstateId estate, I id, Lock lock) {
        return new Statements.Query<>(table.find(lock), document(estate), List.of(estate.value(), table.id(id)));
    }

    @Override
    public List<A> findAll(EstateId estate, Set<I> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(List.of(estate.value()));
        ids.forEach(id -> values.add(table.id(id)));
        return session.list(table.findAll(ids.size()), document(estate), values.toArray());
    }

    @Override
    public void insert(A aggregate) {
        session.write(table.insert, table.inserted(aggregate, text(aggregate)), violations(null, aggregate));
        for (Lookup<A> lookup : mapping.lookups()) {
            list(lookup.insert(mapping.idColumn()), aggregate, lookup.values().apply(aggregate));
        }
    }

    @Override
    public void update(A before, A after) {
        session.write(new Write(
                table.update,
                table.updated(before, after, text(after)),
                violations(before, after),
                statements -> stale(statements, before)));
        for (Lookup<A> lookup : mapping.lookups()) {
            List<String> old = lookup.values().apply(before);
            List<String> now = lookup.values().apply(after);
            list(lookup.delete(mapping.idColumn()), after, without(old, now));
            list(lookup.insert(mapping.idColumn()), after, without(now, old));
        }
    }

    @Override
    public Page<A> search(EstateId estate, Q query) {
        Filter filter = new Filter(estate, mapping.idColumn());
        mapping.conditions().accept(filter, query);
        Position after = query.page().after();
        if (after != null) {
            filter.after(List.of("sort_key", mapping.idColumn()), Sql.text(after.sortKey()), after.id());
        }
        int size = query.page().size();
        List<Object> values = new ArrayList<>(filter.values());
        values.add(size + 1);
        List<A> found = session.list(table.search(filter), document(estate), values.toArray());
        List<A> items = found.subList(0, Math.min(size, found.size()));
        return new Page<>(items, found.size() > size ? type.position(items.get(size - 1)) : null);
    }

    @Override
    public List<A> walk(EstateId estate, @Nullable I after, int limit) {
        String behind = after == null ? "" : table.id(after);
        return session.list(table.walk(), document(estate), estate.value(), behind, limit);
    }

    @Override
    public boolean isTaken(EstateId estate, UniqueKey<A> key, String value) {
        return session.first(table.taken(key), row -> true, estate.value(), Sql.text(value))
                .isPresent();
    }

    private Statements.Row<A> document(EstateId estate) {
        return row -> documents.read(session.document(row), estate, row.getString(mapping.idColumn()), type.type());
    }

    private String text(A aggregate) {
        return documents.write(aggregate.estate(), table.id(aggregate.id()), aggregate);
    }

    /**
     * The rules behind the unique constraints, whose names are those of the keys after {@code gh_}; that of an id is the
     * primary key.
     */
    private Map<String, Function<StorageFailure, ? extends RuntimeException>> violations(@Nullable A before, A after) {
        Map<String, Function<StorageFailure, ? extends RuntimeException>> violations = new HashMap<>();
        for (UniqueKey<A> key : type.uniqueKeys()) {
            if (before == null
                    || !Objects.equals(key.value().apply(before), key.value().apply(after))) {
                String name = "gh_" + key.name();
                boolean isPrimary = key.name().equals(mapping.idColumn());
                violations.put(
                        isPrimary ? session.dialect().primaryKey(name) : name,
                        refused -> key.violation().apply(after));
            }
        }
        return violations;
    }

    private StaleVersion stale(Statements statements, A before) throws SQLException {
        String id = table.id(before.id());
        long found = statements
                .first(new Statements.Query<>(
                        table.version,
                        row -> row.getLong("version"),
                        List.of(before.estate().value(), id)))
                .orElse(0L);
        return new StaleVersion(type.name(), id, before.version(), found);
    }

    private void list(String sql, A aggregate, List<String> values) {
        values.forEach(
                value -> session.write(sql, List.of(aggregate.estate().value(), value, table.id(aggregate.id()))));
    }

    private static List<String> without(List<String> values, List<String> others) {
        return values.stream().filter(value -> !others.contains(value)).toList();
    }
}
