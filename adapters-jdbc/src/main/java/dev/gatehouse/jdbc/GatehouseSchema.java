package dev.gatehouse.jdbc;

import dev.gatehouse.jdbc.internal.Dialect;
import dev.gatehouse.jdbc.internal.FlywayMigration;
import dev.gatehouse.jdbc.internal.SchemaCheck;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The tables in which everything is kept; all their names begin with {@code gh_}.
 *
 * <p>A host calls {@link #migrate} as it starts or, where it may not change the schema, {@link #validate}. Both refuse a
 * schema that this version cannot work with, with a message that says what is wrong and what to do.
 */
public final class GatehouseSchema {
    private GatehouseSchema() {}

    /**
     * Makes the tables, or brings them up to date, in the default schema of the connections.
     *
     * <p>What was done is noted in {@code gh_schema_history}. Other tables in the schema are left alone. Flyway uses two
     * connections at once. Nodes that start at the same time wait for each other. A script that broke off, as when the
     * process was killed, is run again from its beginning.
     *
     * @throws IllegalStateException            when Flyway is not on the class path, the database is not supported, a newer
     *     version has made the tables, or the user may not make them
     * @throws dev.gatehouse.core.StorageFailure when the database cannot be reached
     */
    public static void migrate(DataSource dataSource) {
        run(dataSource, null);
    }

    /**
     * As {@link #migrate(DataSource)}, in another schema than that of the connections. Give the storage the same.
     *
     * @param schema its name, as the database spells it; it must be there. On MariaDB and MySQL, the name of a database
     */
    public static void migrate(DataSource dataSource, String schema) {
        run(dataSource, schema);
    }

    /**
     * Requires that the tables are as this version needs them; it only reads, and needs no Flyway.
     *
     * @throws IllegalStateException            naming all that {@link #differences} finds
     * @throws dev.gatehouse.core.StorageFailure when the database cannot be reached
     */
    public static void validate(DataSource dataSource) {
        requireNone(differences(dataSource));
    }

    /** As {@link #validate(DataSource)}, in another schema than that of the connections. */
    public static void validate(DataSource dataSource, String schema) {
        requireNone(differences(dataSource, schema));
    }

    /**
     * What differs from what this version needs, a sentence each: a connection that may not write, tables of a newer version,
     * a table that is missing, a column or unique constraint that is missing or is another.
     *
     * <p>A column that nobody has to fill, an index and a table more are fine.
     *
     * @return empty when all is well
     * @throws IllegalStateException            when the database is not supported
     * @throws dev.gatehouse.core.StorageFailure when the database cannot be reached
     */
    public static List<String> differences(DataSource dataSource) {
        return SchemaCheck.differences(dataSource, null);
    }

    /** As {@link #differences(DataSource)}, in another schema than that of the connections. */
    public static List<String> differences(DataSource dataSource, String schema) {
        return SchemaCheck.differences(dataSource, schema);
    }

    /**
     * All scripts for a database, in the order in which they are to be run, in the schema that is to have the tables. After a
     * new version of Gatehouse, only the scripts that were not there before are to be run.
     */
    public static String ddl(Database database) {
        return Dialect.of(database).ddl();
    }

    private static void run(DataSource dataSource, @Nullable String schema) {
        Dialect dialect = Dialect.of(dataSource);
        requireFlyway(dialect);
        FlywayMigration.run(dataSource, dialect, schema);
    }

    private static void requireNone(List<String> differences) {
        if (!differences.isEmpty()) {
            throw new IllegalStateException("the tables are not as this version of Gatehouse needs them: "
                    + String.join("; ", differences)
                    + ". Run GatehouseSchema.migrate, or the scripts that GatehouseSchema.ddl prints");
        }
    }

    private static void requireFlyway(Dialect dialect) {
        try {
            Class.forName(dialect.flywayClass(), false, GatehouseSchema.class.getClassLoader());
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "GatehouseSchema.migrate needs Flyway: add " + dialect.flywayArtifact()
                            + ", or run the scripts that GatehouseSchema.ddl prints",
                    e);
        }
    }
}
