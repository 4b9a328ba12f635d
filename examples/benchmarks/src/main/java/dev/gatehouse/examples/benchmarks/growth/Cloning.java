package dev.gatehouse.examples.benchmarks.growth;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Copies rows within the database: each text that names what differs names another in each copy, in columns and documents
 * alike, and each time is as much later as the copy is.
 *
 * @param statement where it is done
 * @param texts     what differs, and what stands there in the copy, in SQL, in which {@code g} is the number of the copy
 * @param later     how much later a copy is, in SQL
 */
record Cloning(Statement statement, Map<String, String> texts, String later) {
    /** So many places in the feed for each copy. */
    static final int PLACES = 100;

    private static final String FEED_POSITION = "n.g * " + PLACES + " + t.version * 8 + t.ordinal";

    /**
     * Copies the rows that a condition names.
     *
     * @param numbers the numbers of the copies, a row source in SQL with the column {@code g}
     */
    void copy(String table, String where, String numbers) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Column column : columns(table)) {
            names.add(column.name());
            values.add(value(table, where, column));
        }
        // Copy by copy, as tickets come, and not row by row of what is copied.
        statement.execute("WITH lived AS MATERIALIZED (SELECT * FROM " + table + " WHERE " + where + ") INSERT INTO "
                + table + " (" + String.join(", ", names) + ") SELECT " + String.join(", ", values) + " FROM ("
                + numbers + ") n CROSS JOIN LATERAL (SELECT * FROM lived WHERE n.g >= 0 OFFSET 0) t");
    }

    private List<Column> columns(String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        Connection connection = statement.getConnection();
        try (ResultSet rows = connection.getMetaData().getColumns(null, "public", table, null)) {
            while (rows.next()) {
                if (!rows.getString("COLUMN_NAME").equals("arrival")) {
                    columns.add(new Column(rows.getString("COLUMN_NAME"), rows.getString("TYPE_NAME")));
                }
            }
        }
        return columns;
    }

    private String value(String table, String where, Column column) throws SQLException {
        String own = "t." + column.name();
        if (column.name().equals("feed_position")) {
            return FEED_POSITION;
        }
        if (column.type().equals("timestamptz")) {
            return own + " + (" + later + ")";
        }
        String value = own;
        if (column.isText()) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                if (isThere(text.getKey(), table, where, column)) {
                    value = "replace(" + value + ", '" + text.getKey() + "', " + text.getValue() + ")";
                }
            }
        }
        return value;
    }

    private boolean isThere(String text, String table, String where, Column column) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT 1 FROM " + table + " WHERE " + where + " AND strpos("
                + column.name() + ", '" + text + "') > 0")) {
            return rows.next();
        }
    }

    private record Column(String name, String type) {
        boolean isText() {
            return type.equals("text") || type.equals("varchar");
        }
    }
}
