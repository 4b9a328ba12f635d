package dev.gatehouse.jdbc.internal;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Everything that touches Flyway, apart, so that its classes are asked for only when they are needed. */
public final class FlywayMigration {
    private FlywayMigration() {}

    /** Runs the scripts that have not been run yet. */
    public static void run(DataSource dataSource, Dialect dialect) {
        Flyway.configure(FlywayMigration.class.getClassLoader())
                .loggers("slf4j")
                .dataSource(dataSource)
                .locations("classpath:" + dialect.migrations())
                .table("gh_schema_history")
                // The host's tables may be in the schema already; ours begin above this baseline.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .placeholderReplacement(false)
                .load()
                .migrate();
    }
}
