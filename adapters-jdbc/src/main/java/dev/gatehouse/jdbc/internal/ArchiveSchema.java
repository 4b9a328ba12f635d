package dev.gatehouse.jdbc.internal;

import dev.gatehouse.jdbc.ArchiveRefused;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables that hold something of an estate, as the database itself describes them: a new area comes along by itself.
 *
 * @param version which version of the tables this library works on
 * @param tables  the tables, by their names in lower case
 */
public record ArchiveSchema(String version, Map<String, ArchiveTable> tables) {
    /**
     * The tables in the default schema of a connection.
     *
     * @throws ArchiveRefused when there are none
     */
    public static ArchiveSchema of(Connection connection) throws SQLException {
        Place place = Place.of(connection, null);
        Map<String, List<ArchiveColumn>> columns = new TreeMap<>();
        try (ResultSet row =
                connection.getMetaData().getColumns(place.catalog(), place.schema(), Place.pattern(connection), null)) {
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
                    "make them with GatehouseSchema.migrate, or run the scripts that GatehouseSchema.ddl prints",
                    null);
        }
        return new ArchiveSchema(newest(), tables);
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
