package dev.gatehouse.jdbc.internal;

import java.util.List;
import java.util.function.Function;

/**
 * A table by which aggregates are found that have one of many values.
 *
 * @param table  its name; its columns are the estate, the value, and the aggregate's id
 * @param column the column of the value
 * @param values the values of an aggregate, each once
 * @param <A>    the aggregate
 */
record Lookup<A>(String table, String column, Function<A, List<String>> values) {
    String insert(String idColumn) {
        return "INSERT INTO " + table + " (estate_id, " + column + ", " + idColumn + ") VALUES (?, ?, ?)";
    }

    String delete(String idColumn) {
        return "DELETE FROM " + table + " WHERE estate_id = ? AND " + column + " = ? AND " + idColumn + " = ?";
    }
}
