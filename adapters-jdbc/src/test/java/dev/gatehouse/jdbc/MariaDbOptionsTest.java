package dev.gatehouse.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.core.StorageFailure;
import dev.gatehouse.jdbc.internal.Dialect;
import dev.gatehouse.port.Storage;
import dev.gatehouse.testkit.StorageContract;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the host's URL says, and whatever the server's defaults. */
class MariaDbOptionsTest {
    /** Instants are converted by the driver to a zone with summer time; values are sent in bulk, prepared by the server. */
    @Nested
    class InAnotherZonePreparedByTheServer extends StorageContract {
        private static final Storage STORAGE = migrated(
                "&connectionTimeZone=Europe/Berlin&forceConnectionTimeZoneToSession=false&preserveInstants=true"
                        + "&useServerPrepStmts=true&useBulkStmts=true");

        @Override
        protected Storage storage() {
            return STORAGE;
        }
    }

    /** A session at an offset of its own, and affected rows counted as MySQL counts them. */
    @Nested
    class AtAnOffsetCountingWhatChanged extends StorageContract {
        private static final Storage STORAGE =
                migrated("&sessionVariables=time_zone='-09:30'&useAffectedRows=true&rewriteBatchedStatements=true");

        @Override
        protected Storage storage() {
            return STORAGE;
        }
    }

    @Test
    void aScriptThatBrokeOffIsRunAgain() throws SQLException {
        DataSource dataSource = Databases.emptyMariaDb();
        String script = GatehouseSchema.ddl(Database.MARIADB);
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(script.substring(0, script.indexOf("CREATE TABLE IF NOT EXISTS gh_ticket ")));
        }
        GatehouseSchema.migrate(dataSource);
        new House(JdbcStorage.owning(dataSource)).unit("3-1201");
    }

    @Test
    void aSchemaThatIsNotThereStaysMissing() {
        DataSource dataSource = MariaDbServer.ONE.dataSource("nobody_made_this", "");
        assertThatThrownBy(() -> JdbcStorage.owning(dataSource))
                .isInstanceOfSatisfying(
                        StorageFailure.class,
                        failure -> assertThat(failure.isTransient()).isFalse());
    }

    @ParameterizedTest
    @EnumSource(names = {"MARIADB", "MYSQL"})
    void theConstraintIsWhatIsQuotedLastWithoutItsTable(Database database) {
        Dialect dialect = Dialect.of(database);
        assertThat(dialect.violatedConstraint(duplicate("Duplicate entry 'e-gh_x' for key 'gh_unit_number'")))
                .contains("gh_unit_number");
        assertThat(dialect.violatedConstraint(duplicate("Duplicate entry 'O'Brien' for key 'gh_unit.gh_unit_number'")))
                .contains("gh_unit_number");
        assertThat(dialect.violatedConstraint(duplicate("Duplicate entry 'for key 'x'' for key 'gh_roster.PRIMARY'")))
                .contains(dialect.primaryKey("gh_roster_id"));
        assertThat(dialect.violatedConstraint(new SQLException("for key 'gh_unit_number'", "42000", 1064)))
                .isEmpty();
    }

    private static SQLException duplicate(String message) {
        return new SQLException(message, "23000", 1062);
    }

    private static Storage migrated(String options) {
        DataSource dataSource = MariaDbServer.ONE.newSchema(options);
        GatehouseSchema.migrate(dataSource);
        return JdbcStorage.owning(dataSource);
    }
}
