package dev.gatehouse.jdbc;

import dev.gatehouse.jdbc.internal.Dialect;
import dev.gatehouse.jdbc.internal.FlywayMigration;
import javax.sql.DataSource;

/** The tables in which everything is kept; all their names begin with {@code gh_}. */
public final class GatehouseSchema {
    private GatehouseSchema() {}

    /**
     * Makes the tables, or brings them up to date, in the default schema of the connections.
     *
     * <p>What was done is noted in {@code gh_schema_history}. Other tables in the schema are left alone. Flyway uses two
     * connections at once.
     *
     * @throws IllegalStateException when Flyway is not on the class path, or the database is not supported
     */
    public static void migrate(DataSource dataSource) {
        Dialect dialect = Dialect.of(dataSource);
        requireFlyway(dialect);
        FlywayMigration.run(dataSource, dialect);
    }

    /** All scripts for a database, in the order in which they are to be run. */
    public static String ddl(Database database) {
        return Dialect.of(database).ddl();
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
