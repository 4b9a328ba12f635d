package dev.gatehouse.jdbc.internal;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.JDBCType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a schema has of ours: columns and unique constraints, in a form of one line each that is the same wherever it is read
 * from. The outline that this version needs is a resource beside the scripts.
 *
 * @param lines by place, such as {@code gh_unit.version} or {@code gh_unit_number}, what is there
 */
public record SchemaOutline(SortedMap<String, String> lines) {
    private static final String CONSTRAINTS =
            "SELECT named.table_name, named.constraint_name, named.constraint_type, part.column_name"
                    + " FROM information_schema.table_constraints named JOIN information_schema.key_column_usage part"
                    + " ON part.constraint_schema = named.constraint_schema"
                    + " AND part.constraint_name = named.constraint_name AND part.table_name = named.table_name"
                    + " WHERE named.table_schema = ? AND named.constraint_type IN ('PRIMARY KEY', 'UNIQUE')"
                    + " ORDER BY named.table_name, named.constraint_name, part.ordinal_position";

    /** The outline of what is there, in the schema of the connection or another. */
    public static SchemaOutline of(Connection connection, @Nullable String schema) throws SQLException {
        SortedMap<String, String> lines = new TreeMap<>();
        Place place = Place.of(connection, schema);
        readColumns(connection, place, lines);
        readConstraints(connection, place, lines);
        return new SchemaOutline(lines);
    }

    /** The outline that was written down. */
    static SchemaOutline parse(String text) {
        return new SchemaOutline(new TreeMap<>(text.lines()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]))));
    }

    /** A line for each place. */
    public String print() {
        return lines.entrySet().stream()
                .map(line -> line.getKey() + " " + line.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** What is not as it should be; a column more is fine where nobody has to fill it. */
    List<String> differences(SchemaOutline actual) {
        List<String> differences = new ArrayList<>();
        lines.forEach((place, needed) -> {
            String found = actual.lines.get(place);
            if (found == null) {
                String table = place.contains(".") ? place.substring(0, place.indexOf('.')) : "";
                boolean isThere = table.isEmpty()
                        || actual.lines.keySet().stream().anyMatch(other -> other.startsWith(table + "."));
                String missing = isThere ? place + " is missing: " + needed : "table " + table + " is missing";
                if (!differences.contains(missing)) {
                    differences.add(missing);
                }
            } else if (!found.equals(needed)) {
                differences.add(place + " is " + found + " and should be " + needed);
            }
        });
        actual.lines.forEach((place, found) -> {
            boolean oursAlone = place.contains(".")
                    && !lines.containsKey(place)
                    && lines.keySet().stream()
                            .anyMatch(other -> other.startsWith(place.substring(0, place.indexOf('.') + 1)));
            if (oursAlone && found.endsWith("not null")) {
                differences.add(place + " is " + found + " and unknown here, so that no row can be written");
            }
        });
        return differences;
    }

    private static void readColumns(Connection connection, Place place, Map<String, String> lines) throws SQLException {
        DatabaseMetaData metadata = connection.getMetaData();
        try (ResultSet column =
                metadata.getColumns(place.catalog(), place.pattern(metadata), Place.ofTables(metadata), null)) {
            while (column.next()) {
                String table = column.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (!table.equals(Place.HISTORY)) {
                    boolean fillsItself = column.getString("COLUMN_DEF") != null
                            || "YES".equals(column.getString("IS_AUTOINCREMENT"));
                    boolean nullable = column.getInt("NULLABLE") == DatabaseMetaData.columnNullable;
                    lines.put(
                            table + "." + column.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                            JDBCType.valueOf(column.getInt("DATA_TYPE"))
                                            .getName()
                                            .toLowerCase(Locale.ROOT) + "("
                                    + column.getInt("COLUMN_SIZE") + ")"
                                    + (nullable ? "" : fillsItself ? " fills itself" : " not null"));
                }
            }
        }
    }

    private static void readConstraints(Connection connection, Place place, Map<String, String> lines)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(CONSTRAINTS)) {
            select.setString(1, place.name());
            try (ResultSet part = select.executeQuery()) {
                while (part.next()) {
                    String table = part.getString("table_name").toLowerCase(Locale.ROOT);
                    String name = part.getString("constraint_name").toLowerCase(Locale.ROOT);
                    if (table.startsWith("gh_") && !table.equals(Place.HISTORY)) {
                        lines.merge(
                                name.startsWith("gh_") ? name : table + "/" + name,
                                part.getString("constraint_type").toLowerCase(Locale.ROOT) + " " + table + " "
                                        + part.getString("column_name").toLowerCase(Locale.ROOT),
                                (before, more) -> before + more.substring(more.lastIndexOf(' ')));
                    }
                }
            }
        }
    }
}
