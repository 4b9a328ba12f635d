package dev.gatehouse.jdbc.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that touches Flyway, apart, so that its classes are asked for only when they are needed. */
public final class FlywayMigration {
    private static final Logger LOG = LoggerFactory.getLogger(FlywayMigration.class);
    /** How often, and how long at first, a node tries again where others start with it. */
    private static final int ATTEMPTS = 5;

    private static final Duration PAUSE = Duration.ofMillis(100);

    private FlywayMigration() {}

    /**
     * Runs the scripts that have not been run yet.
     *
     * @param schema the schema; null for that of the connections
     */
    public static void run(DataSource dataSource, Dialect dialect, @Nullable String schema) {
        FluentConfiguration configuration = Flyway.configure(FlywayMigration.class.getClassLoader())
                .loggers("slf4j")
                .dataSource(dataSource)
                .locations("classpath:" + dialect.migrations())
                .table(Place.HISTORY)
                // The host's tables may be in the schema already; ours begin above this baseline.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .placeholderReplacement(false)
                .createSchemas(false);
        if (schema != null) {
            configuration.defaultSchema(schema);
        }
        Flyway flyway = configuration.load();
        for (int attempt = 1; ; attempt++) {
            try {
                migrate(flyway, () -> requireRights(dataSource, dialect, schema));
                return;
            } catch (FlywayException e) {
                if (attempt == ATTEMPTS) {
                    throw failed(dataSource, e);
                }
                // Another node may have been making the same tables at the same moment: then they are there soon.
                LOG.debug("the tables are not made yet, and will be tried again", e);
                LockSupport.parkNanos(PAUSE.multipliedBy(attempt).toNanos());
            }
        }
    }

    private static void migrate(Flyway flyway, Runnable requireRights) {
        MigrationInfoService info = flyway.info();
        if (info.current() == null) {
            requireRights.run();
        }
        List<MigrationInfo> all = Arrays.asList(info.all());
        requireNoneNewer(all);
        if (all.stream().anyMatch(script -> script.getState().isFailed())) {
            // A script may be run again after it broke off; Flyway wants that it did not to be forgotten first.
            flyway.repair();
        }
        flyway.migrate();
    }

    /** Flyway tries for most of a minute to make its first table where it may not. */
    private static void requireRights(DataSource dataSource, Dialect dialect, @Nullable String schema) {
        try (Connection connection = dataSource.getConnection()) {
            if (!dialect.mayMakeTables(connection, schema)) {
                throw failed(dataSource, null);
            }
        } catch (SQLException e) {
            throw Failures.unreachable(e);
        }
    }

    private static IllegalStateException failed(DataSource dataSource, @Nullable FlywayException cause) {
        return new IllegalStateException(
                "Gatehouse's tables could not be made or brought up to date" + user(dataSource)
                        + ": let somebody who may change the schema run GatehouseSchema.migrate, or the scripts that"
                        + " GatehouseSchema.ddl prints, and start with GatehouseSchema.validate",
                cause);
    }

    private static void requireNoneNewer(List<MigrationInfo> all) {
        String newer = all.stream()
                .filter(script -> script.getState() == MigrationState.FUTURE_SUCCESS
                        || script.getState() == MigrationState.FUTURE_FAILED)
                .map(script -> String.valueOf(script.getVersion()))
                .collect(Collectors.joining(", "));
        if (!newer.isEmpty()) {
            throw new IllegalStateException("the tables of Gatehouse were made by a newer version (script " + newer
                    + " is unknown here): upgrade gatehouse-jdbc on this node");
        }
    }

    private static String user(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return " as user " + connection.getMetaData().getUserName();
        } catch (SQLException e) {
            return "";
        }
    }
}
