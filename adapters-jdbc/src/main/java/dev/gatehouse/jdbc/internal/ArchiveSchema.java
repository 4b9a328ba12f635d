package dev.gatehouse.jdbc.internal;

import dev.gatehouse.jdbc.ArchiveRefused;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tables that hold something of an estate, as the database itself describes them: a new area comes along by itself.
 *
 * @param version which version of the tables this library works on
 * @param tables  the tables, by their names in lower case
 * @param names   how statements name them
 */
public record ArchiveSchema(String version, Map<String, ArchiveTable> tables, Qualified names) {
    /**
     * The tables where a connection leads.
     *
     * @param schema another schema than its own; null for its own
     * @throws ArchiveRefused when there are none
     */
    public static ArchiveSchema of(Connection connection, @Nullable String schema) throws SQLException {
        Place place = Place.of(connection, schema);
        DatabaseMetaData metadata = connection.getMetaData();
        Map<String, List<ArchiveColumn>> columns = new TreeMap<>();
        try (ResultSet row =
                metadata.getColumns(place.catalog(), place.pattern(metadata), Place.ofTables(metadata), null)) {
            while (row.next()) {
                columns.merge(
                        row.getString("TABLE_NAME"),
                        List.of(ArchiveColumn.of(row)),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList());
            }
        }
        Map<String, ArchiveTable> tables = new TreeMap<>();
        for (Map.Entry<String, List<ArchiveColumn>> table : columns.entrySet()) {
            String name = table.getKey().toLowerCase(Locale.ROOT);
            boolean ofAnEstate =
                    table.getValue().stream().anyMatch(column -> column.name().equals(ArchiveTable.ESTATE));
            if (ofAnEstate) {
                tables.put(name, ArchiveTable.of(name, table.getValue(), key(connection, place, table.getKey())));
            }
        }
        if (!tables.keySet().containsAll(Tables.names())) {
            throw new ArchiveRefused(
                    0,
                    "the schema " + place.name() + " has not all tables of Gatehouse: "
                            + Tables.names().stream()
                                    .filter(name -> !tables.containsKey(name))
                                    .sorted()
                                    .collect(Collectors.joining(", ")),
                    "make them with GatehouseSchema.migrate, or run the scripts that GatehouseSchema.ddl prints; where they"
                            + " are in another schema, name it",
                    null);
        }
        return new ArchiveSchema(newest(), tables, Qualified.by(schema, connection));
    }

    private static String newest() {
        String last = Dialect.SCRIPTS.get(Dialect.SCRIPTS.size() - 1);
        return last.substring(1, last.indexOf("__"));
    }

    private static List<String> key(Connection connection, Place place, String table) throws SQLException {
        Map<Integer, String> key = new TreeMap<>(Comparator.naturalOrder());
        try (ResultSet row = connection.getMetaData().getPrimaryKeys(place.catalog(), place.schema(), table)) {
            while (row.next()) {
                key.put(row.getInt("KEY_SEQ"), row.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return List.copyOf(key.values());
    }
}
