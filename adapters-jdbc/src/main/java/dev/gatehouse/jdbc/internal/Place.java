package dev.gatehouse.jdbc.internal;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Where in a database our tables are, as its metadata is asked for them: on some products a schema is a catalog.
 *
 * @param catalog the catalog; null where there are none
 * @param schema  the schema; null where a catalog is one
 */
record Place(@Nullable String catalog, @Nullable String schema) {
    /** What Flyway notes; hosts that run the scripts themselves do not have it. */
    static final String HISTORY = "gh_schema_history";

    /**
     * Where a connection leads.
     *
     * @param schema another schema than its own; null for its own
     */
    static Place of(Connection connection, @Nullable String schema) throws SQLException {
        if (connection.getSchema() == null) {
            return new Place(schema == null ? connection.getCatalog() : schema, null);
        }
        return new Place(connection.getCatalog(), schema == null ? connection.getSchema() : schema);
    }

    /** The schema as a pattern, by which the metadata of a connection is asked for columns and tables. */
    @Nullable
    String pattern(DatabaseMetaData metadata) throws SQLException {
        if (schema == null) {
            return null;
        }
        String escape = metadata.getSearchStringEscape();
        return schema.replace(escape, escape + escape)
                .replace("_", escape + "_")
                .replace("%", escape + "%");
    }

    /** What the information schema calls it. */
    @Nullable
    String name() {
        return schema == null ? catalog : schema;
    }

    /** What the names of all our tables look like, as the metadata of a connection has them. */
    static String ofTables(DatabaseMetaData metadata) throws SQLException {
        return metadata.storesUpperCaseIdentifiers() ? "GH\\_%" : "gh\\_%";
    }
}
