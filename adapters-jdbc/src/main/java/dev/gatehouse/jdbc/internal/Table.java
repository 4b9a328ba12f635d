package dev.gatehouse.jdbc.internal;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.aggregate.UniqueKey;
import dev.gatehouse.port.Lock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The statements on the table of a mapping, put together once.
 *
 * @param <A> the aggregate
 * @param <I> its id
 * @param <Q> the query over it
 */
final class Table<A extends Aggregate<I>, I, Q extends Query> {
    final Mapping<A, I, Q> mapping;
    private final String select;
    private final String find;
    private final String findForUpdate;
    private final String findIfFree;
    final String version;
    final String insert;
    final String update;

    Table(Mapping<A, I, Q> mapping) {
        this.mapping = mapping;
        String id = "estate_id = ? AND " + mapping.idColumn();
        List<String> own = mapping.columns().stream().map(Column::name).toList();

        for (UniqueKey<A> key : mapping.type().uniqueKeys()) {
            if (!own.contains(key.name()) && !mapping.idColumn().equals(key.name())) {
                throw new IllegalArgumentException(
                        mapping.table() + " has no column " + key.name() + " for the unique key of that name");
            }
        }

        // An estate's id is its estate's: then the two are one column.
        Set<String> all = new LinkedHashSet<>(List.of("estate_id", mapping.idColumn(), "version", "sort_key"));
        all.addAll(own);
        all.add("document");

        select = "SELECT document, " + mapping.idColumn() + " FROM " + mapping.table() + " WHERE ";
        find = select + id + " = ?";
        findForUpdate = find + " FOR UPDATE";
        findIfFree = findForUpdate + " SKIP LOCKED";
        version = "SELECT version FROM " + mapping.table() + " WHERE " + id + " = ?";
        insert = "INSERT INTO " + mapping.table() + " (" + String.join(", ", all) + ") VALUES ("
                + all.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
        update = "UPDATE " + mapping.table() + " SET version = ?, sort_key = ?, "
                + own.stream().map(column -> column + " = ?, ").collect(Collectors.joining())
                + "document = ? WHERE " + id + " = ? AND version = ?";
    }

    /** The statement that finds an aggregate by its id. */
    String find(Lock lock) {
        return switch (lock) {
            case NONE -> find;
            case UPDATE -> findForUpdate;
            case UPDATE_IF_FREE -> findIfFree;
        };
    }

    /** The statement that finds so many aggregates by their ids. */
    String findAll(int count) {
        return select + "estate_id = ? AND " + mapping.idColumn() + " IN ("
                + String.join(", ", Collections.nCopies(count, "?")) + ")";
    }

    /** The statement for the next aggregates behind an id. */
    String walk() {
        return select + "estate_id = ? AND " + mapping.idColumn() + " > ? ORDER BY " + mapping.idColumn() + " LIMIT ?";
    }

    /** The values of the columns that {@link #insert} sets. */
    List<@Nullable Object> inserted(A aggregate, String json) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(aggregate.estate().value());
        if (!mapping.idColumn().equals("estate_id")) {
            values.add(id(aggregate.id()));
        }
        values.addAll(projected(aggregate, json));
        return values;
    }

    /** The values that {@link #update} sets, then those by which it finds the row. */
    List<@Nullable Object> updated(A before, A after, String json) {
        List<@Nullable Object> values = new ArrayList<>(projected(after, json));
        values.add(after.estate().value());
        values.add(id(after.id()));
        values.add(before.version());
        return values;
    }

    /** The statement for a page, and one item more to know whether another page follows. */
    String search(Filter filter) {
        return select + filter.conditions() + " ORDER BY sort_key, " + mapping.idColumn() + " LIMIT ?";
    }

    /** The statement that tells whether a value is taken; a unique key is kept in the column of its name. */
    String taken(UniqueKey<A> key) {
        return "SELECT 1 FROM " + mapping.table() + " WHERE estate_id = ? AND " + key.name() + " = ?";
    }

    String id(I id) {
        return mapping.type().printId().apply(id);
    }

    private List<@Nullable Object> projected(A aggregate, String json) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(aggregate.version());
        values.add(Sql.text(mapping.type().sortKey().apply(aggregate)));
        for (Column<A> column : mapping.columns()) {
            Object value = column.value().apply(aggregate);
            values.add(value instanceof String text ? Sql.text(text) : value);
        }
        values.add(Sql.document(json));
        return values;
    }
}
