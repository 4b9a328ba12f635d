package dev.gatehouse.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.jdbc.internal.Dialect;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GatehouseSchemaTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/dev/gatehouse/jdbc/migration");

    @ParameterizedTest
    @EnumSource(Database.class)
    void theTablesComeBesideThoseOfTheHostAndStayWhenMigratedAgain(Database database) throws SQLException {
        DataSource dataSource = Databases.empty(database);
        execute(dataSource, "CREATE TABLE ticket (id integer)");
        GatehouseSchema.migrate(dataSource);
        House house = new House(JdbcStorage.owning(dataSource));
        GatehouseSchema.migrate(dataSource);
        assertThat(house.gatehouse.estates().find(house.officer)).isPresent();
        assertThat(tables(dataSource))
                .contains("ticket", "gh_schema_history", "gh_unit")
                .allMatch(table -> table.equals("ticket") || table.startsWith("gh_"));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void whatIsPrintedMakesTheTablesThatAreMigrated(Database database) throws SQLException {
        DataSource migrated = Databases.empty(database);
        GatehouseSchema.migrate(migrated);
        DataSource printed = Databases.empty(database);
        execute(printed, GatehouseSchema.ddl(database));
        Set<String> expected = columns(migrated);
        expected.removeIf(column -> column.startsWith("gh_schema_history."));
        assertThat(columns(printed)).hasSizeGreaterThan(60).isEqualTo(expected);
    }

    @Test
    void everyDatabaseHasTheSameTablesAndColumns() throws SQLException {
        Map<Database, Set<String>> names = new TreeMap<>();
        for (Database database : Database.values()) {
            DataSource dataSource = Databases.empty(database);
            GatehouseSchema.migrate(dataSource);
            names.put(
                    database,
                    columns(dataSource).stream()
                            .filter(column -> !column.startsWith("gh_schema_history."))
                            .map(column -> column.substring(0, column.indexOf(' ')))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        assertThat(Set.copyOf(names.values())).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void everyScriptInTheJarIsPrinted(Database database) throws IOException {
        Path directory =
                MIGRATIONS.resolve(Path.of(Dialect.of(database).migrations()).getFileName());
        try (Stream<Path> scripts = Files.list(directory)) {
            assertThat(scripts.map(script -> script.getFileName().toString())
                            .filter(script -> script.endsWith(".sql"))
                            .sorted())
                    .isEqualTo(Dialect.SCRIPTS);
        }
        try (Stream<Path> directories = Files.list(MIGRATIONS)) {
            assertThat(directories.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("h2", "postgresql", "mariadb");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "H2, flyway, org.flywaydb:flyway-core",
        "POSTGRESQL, flyway, org.flywaydb:flyway-database-postgresql",
        "POSTGRESQL, flyway-database-postgresql, org.flywaydb:flyway-database-postgresql",
        "MARIADB, flyway-mysql, org.flywaydb:flyway-mysql"
    })
    void withoutFlywayTheErrorNamesWhatToAdd(Database database, String missing, String artifact) throws Exception {
        try (URLClassLoader without = new ClassPathWithout(missing)) {
            Class<?> schema = without.loadClass(GatehouseSchema.class.getName());
            assertThat(schema).isNotSameAs(GatehouseSchema.class);
            assertThatThrownBy(
                            () -> schema.getMethod("migrate", DataSource.class).invoke(null, Databases.empty(database)))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("GatehouseSchema.migrate needs Flyway: add " + artifact
                            + ", or run the scripts that GatehouseSchema.ddl prints");
        }
    }

    @Test
    void anUnsupportedDatabaseIsNamedTogetherWithTheRemedy() {
        DataSource oracle = answering(
                DataSource.class,
                "getConnection",
                answering(
                        Connection.class,
                        "getMetaData",
                        answering(DatabaseMetaData.class, "getDatabaseProductName", "Oracle")));
        assertThatThrownBy(() -> JdbcStorage.owning(oracle))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "Gatehouse does not keep its data on Oracle; pass a data source of H2, PostgreSQL, MariaDB or MySQL");
    }

    private static void execute(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> tables(DataSource dataSource) throws SQLException {
        return columns(dataSource).stream()
                .map(column -> column.substring(0, column.indexOf('.')))
                .distinct()
                .toList();
    }

    /** Such as {@code gh_unit.version bigint(64)?}, in lower case. */
    private static Set<String> columns(DataSource dataSource) throws SQLException {
        Set<String> columns = new TreeSet<>();
        try (Connection connection = dataSource.getConnection();
                ResultSet row = connection
                        .getMetaData()
                        .getColumns(connection.getCatalog(), connection.getSchema(), null, null)) {
            while (row.next()) {
                columns.add((row.getString("TABLE_NAME") + "." + row.getString("COLUMN_NAME") + " "
                                + row.getString("TYPE_NAME") + row.getInt("COLUMN_SIZE") + row.getString("IS_NULLABLE"))
                        .toLowerCase(Locale.ROOT));
            }
        }
        return columns;
    }

    private static <T> T answering(Class<T> type, String method, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, called, arguments) -> called.getName().equals(method) ? answer : null));
    }

    /** The same class path, of which some jars cannot be seen. */
    private static final class ClassPathWithout extends URLClassLoader {
        ClassPathWithout(String jar) {
            super(classPath(jar), ClassLoader.getPlatformClassLoader());
        }

        private static URL[] classPath(String without) {
            return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .filter(entry -> !Path.of(entry).getFileName().toString().startsWith(without))
                    .map(ClassPathWithout::url)
                    .toArray(URL[]::new);
        }

        private static URL url(String entry) {
            try {
                return Path.of(entry).toUri().toURL();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
