package dev.gatehouse.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.jdbc.internal.Dialect;
import dev.gatehouse.jdbc.internal.SchemaOutline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The outline of a schema that is committed is that of the tables which the scripts make. */
class SchemaOutlineTest {
    @ParameterizedTest
    @EnumSource(value = Database.class, mode = EnumSource.Mode.EXCLUDE, names = "MYSQL")
    void theOutlineIsWhatTheScriptsMake(Database database) throws SQLException, IOException {
        DataSource migrated = Databases.migrated(database);
        String actual;
        try (Connection connection = migrated.getConnection()) {
            actual = SchemaOutline.of(connection, null).print();
        }
        Path file = Path.of("src/main/resources", Dialect.of(database).migrations(), "outline.txt");
        if (System.getProperty("outline.write") != null) {
            Files.writeString(file, actual);
        }
        assertThat(file).hasContent(actual);
    }

    @ParameterizedTest
    @EnumSource(value = Database.class, mode = EnumSource.Mode.EXCLUDE, names = "MYSQL")
    void everyPrimaryKeyBeginsWithTheEstate(Database database) throws SQLException {
        try (Connection connection = Databases.migrated(database).getConnection()) {
            SchemaOutline outline = SchemaOutline.of(connection, null);
            assertThat(outline.lines().values().stream().filter(line -> line.startsWith("primary key")))
                    .hasSizeGreaterThan(30)
                    .allMatch(line -> line.matches("primary key \\w+ estate_id( .*)?"));
            assertThat(outline.lines().values().stream().filter(line -> line.startsWith("unique")))
                    .isNotEmpty()
                    .allMatch(line -> line.contains(" estate_id"));
        }
    }
}
