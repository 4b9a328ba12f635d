package dev.gatehouse.jdbc.internal;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Looks whether a schema is as this version needs it, by reading alone. */
public final class SchemaCheck {
    private SchemaCheck() {}

    /**
     * What is not as it should be.
     *
     * @param schema the schema; null for that of the connections
     */
    public static List<String> differences(DataSource dataSource, @Nullable String schema) {
        try (Connection connection = dataSource.getConnection()) {
            Dialect dialect = Dialect.of(connection);
            List<String> differences = new ArrayList<>();
            if (dialect.isReadOnly(connection)) {
                differences.add("the connections are read-only: Gatehouse needs a data source that may write");
            }
            for (String newer : newer(connection, schema)) {
                differences.add(
                        "script " + newer
                                + " is unknown here: a newer version has made these tables; upgrade gatehouse-jdbc on this node");
            }
            differences.addAll(dialect.outline().differences(SchemaOutline.of(connection, schema)));
            return differences;
        } catch (SQLException e) {
            throw Failures.unreachable(e);
        }
    }

    /** The versions of scripts that have been run and that we do not have; none where nobody kept a history. */
    private static List<String> newer(Connection connection, @Nullable String schema) throws SQLException {
        List<String> newer = new ArrayList<>();
        Place place = Place.of(connection, schema);
        DatabaseMetaData metadata = connection.getMetaData();
        try (ResultSet history = metadata.getTables(place.catalog(), place.pattern(metadata), Place.HISTORY, null)) {
            if (!history.next()) {
                return newer;
            }
        }
        String quote = connection.getMetaData().getIdentifierQuoteString();
        String qualifier = schema == null ? "" : quote + schema + quote + ".";
        String select = "SELECT ~version~ FROM " + qualifier + "~" + Place.HISTORY + "~ WHERE ~version~ IS NOT NULL";
        try (Statement statement = connection.createStatement();
                ResultSet run = statement.executeQuery(select.replace("~", quote))) {
            while (run.next()) {
                String version = run.getString(1);
                if (!version.equals("0")
                        && Dialect.SCRIPTS.stream().noneMatch(script -> script.startsWith("V" + version + "__"))) {
                    newer.add(version);
                }
            }
        }
        return newer;
    }
}
