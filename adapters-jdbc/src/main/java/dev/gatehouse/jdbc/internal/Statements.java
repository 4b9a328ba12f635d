package dev.gatehouse.jdbc.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            bind(query, values);
            try (ResultSet rows = query.executeQuery()) {
                return list(rows, row);
            }
        }
    }

    /** The first that a query finds. */
    <T> Optional<T> first(Query<T> query) throws SQLException {
        return list(query.sql(), query.row(), query.values()).stream().findFirst();
    }

    /** The first that each of several queries finds, which are sent as one text. */
    <T> List<Optional<? extends T>> firsts(List<? extends Query<? extends T>> queries) throws SQLException {
        List<Optional<? extends T>> found = new ArrayList<>();
        try (PreparedStatement all =
                together(queries.stream().map(Query::sql), queries.stream().map(Query::values))) {
            for (Query<? extends T> query : queries) {
                try (ResultSet rows = all.getResultSet()) {
                    found.add(list(rows, query.row()).stream().findFirst());
                }
                all.getMoreResults();
            }
        }
        return found;
    }

    /** How many rows a statement changes. */
    int update(String sql, List<? extends @Nullable Object> values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(names.in(sql))) {
            bind(update, values);
            return update.executeUpdate();
        }
    }

    /** The number that the database has given to what a statement inserts or updates. */
    long key(String sql, List<? extends @Nullable Object> values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(names.in(sql), Statement.RETURN_GENERATED_KEYS)) {
            bind(update, values);
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
                bind(batch, each);
                batch.addBatch();
            }
            return batch.executeBatch();
        }
    }

    /** How many rows each of several statements changes, which are sent as one text. */
    int[] updates(List<Write> writes) throws SQLException {
        int[] counts = new int[writes.size()];
        try (PreparedStatement all =
                together(writes.stream().map(Write::sql), writes.stream().map(Write::values))) {
            for (int i = 0; i < counts.length; i++) {
                counts[i] = all.getUpdateCount();
                all.getMoreResults();
            }
        }
        return counts;
    }

    /** Several statements, carried out as one text with semicolons between them; their results follow each other. */
    private PreparedStatement together(
            Stream<String> statements, Stream<? extends List<? extends @Nullable Object>> values) throws SQLException {
        PreparedStatement all = connection.prepareStatement(names.in(statements.collect(Collectors.joining("; "))));
        try {
            bind(all, values.<@Nullable Object>flatMap(List::stream).toList());
            all.execute();
            return all;
        } catch (SQLException | RuntimeException e) {
            all.close();
            throw e;
        }
    }

    private static <T> List<T> list(ResultSet rows, Row<T> row) throws SQLException {
        List<T> found = new ArrayList<>();
        while (rows.next()) {
            found.add(row.read(rows));
        }
        return found;
    }

    private static void bind(PreparedStatement statement, List<? extends @Nullable Object> values) throws SQLException {
        int position = 1;
        for (@Nullable Object value : values) {
            if (value == null) {
                statement.setNull(position++, Types.NULL);
            } else if (value instanceof Value own) {
                own.bind(statement, position++);
            } else {
                statement.setObject(position++, value);
            }
        }
    }

    /** A query, and how a row of what it finds is read. */
    record Query<T>(String sql, Row<T> row, List<? extends @Nullable Object> values) {}

    /** How a row is read. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** A value that is bound in a way of its own. */
    interface Value {
        void bind(PreparedStatement statement, int position) throws SQLException;
    }
}
