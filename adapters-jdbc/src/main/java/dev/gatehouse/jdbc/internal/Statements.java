package dev.gatehouse.jdbc.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Statements on one connection: each is prepared, given its values in their order, carried out, read and closed. */
final class Statements {
    private final Connection connection;
    private final Qualified names;

    /** Statements on a connection, at which our tables have these names. */
    Statements(Connection connection, Qualified names) {
        this.connection = connection;
        this.names = names;
    }

    /** What a query finds, in its order. */
    <T> List<T> list(String sql, Row<T> row, List<? extends @Nullable Object> values) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(names.in(sql))) {
            bind(query, 1, values);
            try (ResultSet rows = query.executeQuery()) {
                return list(rows, row);
            }
        }
    }

    /** The first that a query finds. */
    <T> Optional<T> first(String sql, Row<T> row, List<? extends @Nullable Object> values) throws SQLException {
        return list(sql, row, values).stream().findFirst();
    }

    /** The first that each of several queries finds, which are sent as one text with semicolons between them. */
    List<Optional<Object>> firsts(List<Query> queries) throws SQLException {
        String text = queries.stream().map(Query::sql).collect(Collectors.joining("; "));
        try (PreparedStatement all = connection.prepareStatement(names.in(text))) {
            int position = 1;
            for (Query query : queries) {
                position = bind(all, position, query.values());
            }
            all.execute();
            List<Optional<Object>> found = new ArrayList<>();
            for (Query query : queries) {
                try (ResultSet rows = all.getResultSet()) {
                    found.add(rows.next() ? Optional.of(query.row().read(rows)) : Optional.empty());
                }
                all.getMoreResults();
            }
            return found;
        }
    }

    /** How many rows a statement changes. */
    int update(String sql, List<? extends @Nullable Object> values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(names.in(sql))) {
            bind(update, 1, values);
            return update.executeUpdate();
        }
    }

    /** The number that the database has given to what a statement inserts or updates. */
    long key(String sql, List<? extends @Nullable Object> values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(names.in(sql), Statement.RETURN_GENERATED_KEYS)) {
            bind(update, 1, values);
            update.executeUpdate();
            try (ResultSet keys = update.getGeneratedKeys()) {
                return list(keys, row -> row.getLong(1)).get(0);
            }
        }
    }

    /** How many rows one statement changes each time, for so many lists of values. */
    int[] batch(String sql, List<? extends List<? extends @Nullable Object>> values) throws SQLException {
        try (PreparedStatement batch = connection.prepareStatement(names.in(sql))) {
            for (List<? extends @Nullable Object> each : values) {
                bind(batch, 1, each);
                batch.addBatch();
            }
            return batch.executeBatch();
        }
    }

    /** How many rows each of several statements changes, which are sent as one text with semicolons between them. */
    int[] together(List<Write> writes) throws SQLException {
        String text = writes.stream().map(Write::sql).collect(Collectors.joining("; "));
        try (PreparedStatement all = connection.prepareStatement(names.in(text))) {
            int position = 1;
            for (Write write : writes) {
                position = bind(all, position, write.values());
            }
            all.execute();
            int[] counts = new int[writes.size()];
            Arrays.setAll(counts, i -> -1);
            for (int i = 0; i < counts.length; i++) {
                counts[i] = all.getUpdateCount();
                all.getMoreResults();
            }
            return counts;
        }
    }

    private static <T> List<T> list(ResultSet rows, Row<T> row) throws SQLException {
        List<T> found = new ArrayList<>();
        while (rows.next()) {
            found.add(row.read(rows));
        }
        return found;
    }

    private static int bind(PreparedStatement statement, int first, List<? extends @Nullable Object> values)
            throws SQLException {
        int position = first;
        for (@Nullable Object value : values) {
            if (value == null) {
                statement.setNull(position++, Types.NULL);
            } else if (value instanceof Value own) {
                own.bind(statement, position++);
            } else {
                statement.setObject(position++, value);
            }
        }
        return position;
    }

    /** A query, and how a row of what it finds is read. */
    record Query(String sql, List<?> values, Row<?> row) {}

    /** How a row is read. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** A value that is bound in a way of its own. */
    interface Value {
        void bind(PreparedStatement statement, int position) throws SQLException;
    }
}
