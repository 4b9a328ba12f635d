package dev.gatehouse.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.testkit.Race;
import dev.gatehouse.unit.RegisterUnit;
import dev.gatehouse.unit.UnitKind;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A schema that a host has beside its own, that nodes share, that breaks off, that somebody else may change. */
class SchemaValidationTest {
    @ParameterizedTest
    @EnumSource(value = Database.class, mode = EnumSource.Mode.EXCLUDE, names = "MYSQL")
    void whatMigrationMakesIsValid(Database database) {
        DataSource dataSource = Databases.empty(database);
        GatehouseSchema.migrate(dataSource);
        assertThat(GatehouseSchema.differences(dataSource)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Database.class, mode = EnumSource.Mode.EXCLUDE, names = "MYSQL")
    void whatThePrintedScriptsMakeIsValidWithoutAnyHistory(Database database) {
        DataSource dataSource = Databases.empty(database);
        execute(dataSource, GatehouseSchema.ddl(database));
        GatehouseSchema.validate(dataSource);
    }

    @ParameterizedTest
    @EnumSource(value = Database.class, mode = EnumSource.Mode.EXCLUDE, names = "MYSQL")
    void anEmptySchemaMissesEveryTableByName(Database database) {
        assertThat(GatehouseSchema.differences(Databases.empty(database)))
                .contains("table gh_unit is missing", "table gh_outbox is missing")
                .allMatch(difference -> difference.contains(" missing"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DROP TABLE gh_clock                                   | table gh_clock is missing
                    ALTER TABLE gh_unit DROP COLUMN kind                  | gh_unit.kind is missing
                    ALTER TABLE gh_ticket DROP CONSTRAINT gh_ticket_id    | gh_ticket_id is missing
                    ALTER TABLE gh_unit DROP CONSTRAINT gh_unit_number    | gh_unit_number is missing
                    ALTER TABLE gh_unit ADD COLUMN colour integer NOT NULL | gh_unit.colour is
                    """)
    void whatDiffersIsNamed(String change, String named) {
        for (DataSource dataSource : List.of(Databases.h2InMemory(), Databases.postgres())) {
            execute(dataSource, change);
            assertThatThrownBy(() -> GatehouseSchema.validate(dataSource))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(named)
                    .hasMessageContaining("Run GatehouseSchema.migrate");
        }
    }

    @Test
    void aColumnOfAnotherTypeIsNamedWithBoth() {
        PGSimpleDataSource dataSource = Databases.postgres();
        execute(dataSource, "ALTER TABLE gh_unit ALTER COLUMN version TYPE integer");
        assertThat(GatehouseSchema.differences(dataSource))
                .containsExactly("gh_unit.version is integer(10) not null and should be bigint(19) not null");
    }

    @ParameterizedTest
    @EnumSource(value = Database.class, mode = EnumSource.Mode.EXCLUDE, names = "MYSQL")
    void whatNobodyHasToFillMayBeThereToo(Database database) {
        DataSource dataSource = Databases.migrated(database);
        execute(dataSource, "ALTER TABLE gh_unit ADD COLUMN colour varchar(10)");
        execute(dataSource, "CREATE TABLE gh_colour (id integer)");
        GatehouseSchema.validate(dataSource);
    }

    @ParameterizedTest
    @EnumSource(value = Database.class, mode = EnumSource.Mode.EXCLUDE, names = "MYSQL")
    void tablesOfANewerVersionAreRefused(Database database) {
        DataSource dataSource = Databases.migrated(database);
        String quote = Databases.quote(dataSource);
        execute(
                dataSource,
                ("INSERT INTO ~gh_schema_history~ (~installed_rank~, ~version~, ~description~, ~type~, ~script~,"
                                + " ~checksum~, ~installed_by~, ~execution_time~, ~success~)"
                                + " VALUES (99, '99', 'next', 'SQL', 'V99__next.sql', 1, 'x', 1, "
                                + "true)")
                        .replace("~", quote));
        assertThatThrownBy(() -> GatehouseSchema.migrate(dataSource))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("99")
                .hasMessageContaining("upgrade gatehouse-jdbc");
        assertThat(GatehouseSchema.differences(dataSource))
                .singleElement()
                .asString()
                .contains("script 99 is unknown here");
    }

    @ParameterizedTest
    @EnumSource(value = Database.class, mode = EnumSource.Mode.EXCLUDE, names = "MYSQL")
    void fourNodesThatStartAtOnceMakeTheTablesOnce(Database database) {
        for (int round = 0; round < 3; round++) {
            DataSource dataSource = Databases.empty(database);
            List<Race.Result<Boolean>> results = Race.of(4, node -> {
                GatehouseSchema.migrate(dataSource);
                return GatehouseSchema.differences(dataSource).isEmpty();
            });
            assertThat(results).allSatisfy(result -> assertThat(result.value()).contains(true));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Database.class, mode = EnumSource.Mode.EXCLUDE, names = "MYSQL")
    void aScriptThatBrokeOffAnywhereIsRunAgain(Database database) {
        List<String> statements = statements(GatehouseSchema.ddl(database));
        assertThat(statements).hasSizeGreaterThan(30);
        for (int done = 1; done < statements.size(); done += 17) {
            DataSource dataSource = Databases.empty(database);
            if (database != Database.POSTGRESQL) { // where a script is run whole or not at all
                execute(dataSource, String.join(";\n", statements.subList(0, done)));
            }
            GatehouseSchema.migrate(dataSource);
            GatehouseSchema.validate(dataSource);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Database.class, mode = EnumSource.Mode.EXCLUDE, names = "MYSQL")
    void tablesInASchemaOfTheirOwnServeAHostWhoseTablesAreElsewhere(Database database) {
        DataSource dataSource = Databases.empty(database);
        String schema = Databases.newSchema(dataSource);
        GatehouseSchema.migrate(dataSource, schema);
        GatehouseSchema.validate(dataSource, schema);
        assertThat(GatehouseSchema.differences(dataSource)).contains("table gh_unit is missing");

        House house = new House(JdbcStorage.owning(dataSource, schema));
        house.settled("3-1201", "Ada");
        Host host = new Host(dataSource);
        House joined = house.onAnotherNode(JdbcStorage.joining(host, schema));
        RegisterUnit again = new RegisterUnit("3-1201", UnitKind.APARTMENT, null, null);
        host.transactional(() -> {
            assertThatThrownBy(() -> joined.gatehouse.units().register(joined.call(), again))
                    .isInstanceOf(RuleViolation.class);
            return true;
        });
        assertThat(joined.gatehouse.journal().place(1_000)).isPositive();
        joined.gatehouse.outbox().deliver(10);
        joined.gatehouse.clocks().sweep(10);
    }

    @ParameterizedTest
    @EnumSource(value = Database.class, mode = EnumSource.Mode.EXCLUDE, names = "MYSQL")
    void anEstateGoesFromOneSchemaIntoAnother(Database database) throws IOException {
        DataSource dataSource = Databases.empty(database);
        String from = Databases.newSchema(dataSource);
        String to = Databases.newSchema(dataSource);
        GatehouseSchema.migrate(dataSource, from);
        GatehouseSchema.migrate(dataSource, to);
        House house = new House(JdbcStorage.owning(dataSource, from));
        house.settled("3-1201", "Ada");
        StringWriter archive = new StringWriter();
        EstateArchive.Summary left = EstateArchive.export(dataSource, house.estate, archive, from);
        EstateArchive.Summary arrived = EstateArchive.restore(dataSource, new StringReader(archive.toString()), to);
        assertThat(arrived).isEqualTo(left);
        assertThatThrownBy(() -> EstateArchive.export(dataSource, house.estate, new StringWriter()))
                .isInstanceOf(ArchiveRefused.class)
                .hasMessageContaining("where they are in another schema, name it");
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    void aSchemaThatHasNearlyTheSameNameIsNotTakenForOurs(Database database) throws IOException {
        DataSource dataSource = Databases.empty(database);
        String ours = Databases.newSchema(dataSource);
        String other = ours.replace('_', 'X');
        execute(dataSource, "CREATE SCHEMA " + other);
        GatehouseSchema.migrate(dataSource, ours);
        execute(dataSource, "CREATE TABLE " + other + ".gh_unit (colour VARCHAR(9) NOT NULL)");
        execute(dataSource, "CREATE TABLE " + other + ".gh_journal (operation VARCHAR(9) NOT NULL)");
        GatehouseSchema.validate(dataSource, ours);
        House house = new House(JdbcStorage.owning(dataSource, ours));
        StringWriter archive = new StringWriter();
        EstateArchive.export(dataSource, house.estate, archive, ours);
        execute(dataSource, "ALTER TABLE " + ours + ".gh_journal DROP COLUMN operation");
        assertThat(GatehouseSchema.differences(dataSource, ours))
                .singleElement()
                .asString()
                .startsWith("gh_journal.operation is missing");
    }

    @Test
    void aUserWhoMayNotChangeTheSchemaValidatesItAndWorks() {
        PGSimpleDataSource owner = Databases.postgres();
        String schema = owner.getCurrentSchema();
        execute(
                owner,
                "CREATE ROLE clerk_" + schema + " LOGIN PASSWORD 'x'; GRANT USAGE ON SCHEMA " + schema + " TO clerk_"
                        + schema + "; GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA " + schema
                        + " TO clerk_" + schema);
        PGSimpleDataSource clerk = Databases.as(owner, "clerk_" + schema, "x");
        GatehouseSchema.validate(clerk);
        new House(JdbcStorage.owning(clerk)).settled("3-1201", "Ada");
        GatehouseSchema.migrate(clerk); // has nothing to do

        execute(owner, "DROP TABLE gh_schema_history");
        assertThatThrownBy(() -> GatehouseSchema.migrate(clerk))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("as user clerk_" + schema)
                .hasMessageContaining("GatehouseSchema.ddl");
    }

    @Test
    void connectionsThatMayOnlyReadAreNamed() {
        PGSimpleDataSource dataSource = Databases.postgres();
        dataSource.setOptions("-c default_transaction_read_only=on");
        assertThat(GatehouseSchema.differences(dataSource))
                .singleElement()
                .asString()
                .contains("read-only");
    }

    private static List<String> statements(String script) {
        return Arrays.stream(script.replaceAll("(?m)^--.*$", "").split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static void execute(DataSource dataSource, String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String one : statements(sql)) {
                statement.execute(one);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
