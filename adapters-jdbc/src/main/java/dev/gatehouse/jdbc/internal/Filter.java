package dev.gatehouse.jdbc.internal;

import dev.gatehouse.core.EstateId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The conditions of one search; what is null in the query sets none. */
final class Filter {
    private final EstateId estate;
    private final String idColumn;
    private final StringBuilder conditions = new StringBuilder("estate_id = ?");
    private final List<Object> values = new ArrayList<>();

    Filter(EstateId estate, String idColumn) {
        this.estate = estate;
        this.idColumn = idColumn;
        values.add(estate.value());
    }

    /** The column has this value. */
    <V> Filter equal(String column, @Nullable V value, Function<V, String> print) {
        return value == null ? this : and(column + " = ?", Sql.text(print.apply(value)));
    }

    /** The column has this in it; unlike with LIKE, no character means anything but itself. */
    <V> Filter contains(String column, @Nullable V value, Function<V, String> print) {
        return value == null ? this : and("POSITION(? IN " + column + ") > 0", Sql.text(print.apply(value)));
    }

    /** The aggregate is in the lookup under this value. */
    <V> Filter listed(Lookup<?> lookup, @Nullable V value, Function<V, String> print) {
        return value == null
                ? this
                : and(
                        idColumn + " IN (SELECT " + idColumn + " FROM " + lookup.table() + " WHERE estate_id = ? AND "
                                + lookup.column() + " = ?)",
                        estate.value(),
                        print.apply(value));
    }

    /** The aggregate is in the lookup under one of these values, at least one. */
    <V> Filter listedAny(Lookup<?> lookup, @Nullable Set<V> values, Function<V, String> print) {
        if (values == null) {
            return this;
        }
        List<Object> bound = new ArrayList<>(List.of(estate.value()));
        values.stream().map(print).sorted().forEach(bound::add);
        return and(
                idColumn + " IN (SELECT " + idColumn + " FROM " + lookup.table() + " WHERE estate_id = ? AND "
                        + lookup.column() + " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + "))",
                bound.toArray());
    }

    /**
     * What comes after these values in the order of these columns, as an index has them.
     *
     * <p>The first column is said twice: MariaDB and MySQL find the beginning in an index by that condition alone.
     */
    Filter after(List<String> columns, Object... parameters) {
        String first = columns.get(0);
        and(first + " >= ?", parameters[0]);
        return and(
                "(" + String.join(", ", columns) + ") > (" + String.join(", ", Collections.nCopies(columns.size(), "?"))
                        + ")",
                parameters);
    }

    /** One more condition, with its values. */
    Filter and(String condition, Object... parameters) {
        conditions.append(" AND ").append(condition);
        values.addAll(List.of(parameters));
        return this;
    }

    String conditions() {
        return conditions.toString();
    }

    List<Object> values() {
        return values;
    }
}
