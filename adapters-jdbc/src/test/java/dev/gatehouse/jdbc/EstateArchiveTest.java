package dev.gatehouse.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.RequestKey;
import dev.gatehouse.core.StorageFailure;
import dev.gatehouse.core.Text;
import dev.gatehouse.jdbc.EstateArchive.Summary;
import dev.gatehouse.jdbc.internal.Furnished;
import dev.gatehouse.port.Journal.Placed;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.port.Lock;
import dev.gatehouse.port.Storage;
import dev.gatehouse.port.Transaction;
import dev.gatehouse.testkit.Samples;
import dev.gatehouse.unit.FileSection;
import dev.gatehouse.unit.FiledPaper;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitId;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EstateArchiveTest {
    private final EstateId estate = Samples.newEstate();

    @EachDatabase
    void everyTableOfAnEstateIsInItsArchive(DataSource dataSource) throws Exception {
        Furnished.furnish(dataSource, estate);
        Summary summary = EstateArchive.export(dataSource, estate, new StringWriter());
        assertThat(summary.rows().keySet()).isEqualTo(tablesWithAnEstate(dataSource));
        assertThat(summary.rows())
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isPositive());
    }

    static Stream<Database[]> ways() {
        return Stream.of(
                new Database[] {Database.H2, Database.POSTGRESQL},
                new Database[] {Database.POSTGRESQL, Database.MARIADB},
                new Database[] {Database.MARIADB, Database.H2});
    }

    @ParameterizedTest(name = "from {0} to {1} and back")
    @MethodSource("ways")
    void whatIsRestoredIsArchivedTheSame(Database from, Database to) throws Exception {
        DataSource source = Databases.migrated(from);
        Furnished.furnish(source, Samples.newEstate());
        Furnished.furnish(source, estate);
        DataSource target = Databases.migrated(to);
        Furnished.furnish(target, Samples.newEstate());

        String archive = archive(source);
        Summary restored = EstateArchive.restore(target, new StringReader(archive));
        String again = archive(target);
        assertThat(rowsOf(again)).isEqualTo(rowsOf(archive));
        assertThat(restored.estate()).isEqualTo(estate);
        assertThat(restored.rows().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(rowsOf(archive).size() - 1);

        DataSource back = Databases.migrated(from);
        EstateArchive.restore(back, new StringReader(again));
        assertThat(rowsOf(archive(back))).isEqualTo(rowsOf(archive));
    }

    @EachDatabase
    void longTextOfCharactersThatNeedTwoArrivesWhole(DataSource target) throws Exception {
        DataSource source = Databases.h2InMemory();
        Storage before = JdbcStorage.owning(source);
        List<Unit> units = IntStream.range(0, 8)
                .mapToObj(i -> Samples.unit(estate, "9-" + i).withFile(papers("x".repeat(i) + "𠮷".repeat(3_000))))
                .toList();
        in(before, transaction -> {
            units.forEach(transaction.store(Unit.TYPE)::insert);
            return true;
        });
        EstateArchive.restore(target, new StringReader(archive(source)));
        Storage after = JdbcStorage.owning(target).remembering(0);
        units.forEach(unit -> assertThat(in(
                        after,
                        transaction -> transaction
                                .store(Unit.TYPE)
                                .find(estate, unit.id(), Lock.NONE)
                                .orElseThrow()))
                .isEqualTo(unit));
    }

    /** Many titles, since one is of 200 characters at most. */
    private static List<FiledPaper> papers(String text) {
        return IntStream.range(0, 60)
                .mapToObj(i -> text.substring(i * 80, Math.min(text.length(), i * 80 + 80)))
                .map(title -> new FiledPaper(
                        FileSection.AGREEMENT,
                        Paper.unsigned("P-1", Text.of(title, title), Samples.NOW),
                        Party.staff("li.wei"),
                        Samples.NOW))
                .toList();
    }

    @EachDatabase
    void theOfficeGoesOnWhereItWas(DataSource target) throws Exception {
        DataSource source = Databases.h2InMemory();
        Furnished.furnish(source, estate);
        Storage before = JdbcStorage.owning(source);
        before.inTransaction(transaction -> transaction.journal().place(estate, 1_000));
        EstateArchive.restore(target, new StringReader(archive(source)));
        Storage after = JdbcStorage.owning(target);

        assertThat(in(after, transaction -> transaction.numbers().next(estate, "t-2026", 1)))
                .isEqualTo(42L);
        assertThat(feed(after)).isNotEmpty().isEqualTo(feed(before));
        assertThat(in(after, transaction -> transaction.outbox().deadLetters(estate, 10)))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isNotEmpty()
                .isEqualTo(in(before, transaction -> transaction.outbox().deadLetters(estate, 10)));
        assertThat(in(after, transaction -> transaction.outbox().dropped(estate, 10)))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isNotEmpty()
                .isEqualTo(in(before, transaction -> transaction.outbox().dropped(estate, 10)));
        assertThat(in(
                        after,
                        transaction -> transaction
                                .requests()
                                .find(estate, new RequestKey("list/3-1201"))
                                .isPresent()))
                .isEqualTo(true);

        int placed = feed(after).size();
        JournalEntry next = Samples.entry(estate, new UnitId(UUID.randomUUID()), 1, 0);
        in(after, transaction -> {
            transaction.journal().append(List.of(next));
            return true;
        });
        in(after, transaction -> transaction.journal().place(estate, 1_000));
        assertThat(feed(after))
                .hasSize(placed + 1)
                .last()
                .satisfies(last -> assertThat(last.entry()).isEqualTo(next));
    }

    private static Object in(Storage storage, Function<Transaction, Object> work) {
        return storage.inTransaction(work);
    }

    private List<Placed> feed(Storage storage) {
        return storage.<List<Placed>>inTransaction(
                transaction -> transaction.journal().feed(estate, 0, 1_000));
    }

    @EachDatabase
    void whatIsWrongWithAnArchiveIsNamedAndNothingOfItIsKept(DataSource target) throws Exception {
        DataSource source = Databases.h2InMemory();
        Furnished.furnish(source, estate);
        List<String> lines = archive(source).lines().toList();
        int last = lines.size();

        assertRefused(target, "", "line 1: an empty file; export it again");
        assertRefused(target, "estate,unit\n", "line 1: this is not an archive of an estate; restore what");
        assertRefused(target, "{\"hello\":1}\n", "line 1: this is not an archive of an estate");
        assertRefused(
                target,
                with(lines, 1, lines.get(0).replace("\"format\":1", "\"format\":2")),
                "line 1: the archive is of format 2, and this version reads format 1; restore it with the version");
        assertRefused(
                target,
                with(lines, 1, lines.get(0).replaceFirst("\"schema\":\"\\d+\"", "\"schema\":\"99\"")),
                "line 1: the archive is of tables at version 99");
        assertRefused(
                target, text(lines.subList(0, last - 1)), "line " + last + ": the archive is cut off: its last line");
        assertRefused(
                target,
                text(lines.subList(0, last - 1)) + lines.get(last - 2).substring(0, 30),
                "line " + last + ": this is not one object of JSON");
        assertRefused(target, with(lines, 5, "what?"), "line 5: this is not one object of JSON; export it again");
        assertRefused(target, with(lines, 5, "{} {}"), "line 5: this is not one object of JSON; export it again");
        assertRefused(target, with(lines, 5, "{\"a\":1,\"a\":1}"), "line 5: there are two fields a");
        assertRefused(target, with(lines, 5, "{\"a\":1}"), "line 5: this line names no table");
        assertRefused(target, with(lines, 5, "{\"a\":[1]}"), "line 5: field a is neither text nor a whole number");
        assertRefused(
                target, with(lines, 5, "{\"table\":\"gh_fax\"}"), "line 5: there is no table gh_fax; restore into");
        String unit = lines.stream()
                .filter(line -> line.startsWith("{\"table\":\"gh_unit\""))
                .findFirst()
                .orElseThrow();
        int at = lines.indexOf(unit) + 1;
        assertRefused(
                target,
                with(lines, at, unit.replace("\"occupancy\"", "\"mood\"")),
                "line " + at + ": field occupancy is missing");
        assertRefused(
                target,
                with(lines, at, unit.replace("\"occupancy\"", "\"mood\":1,\"occupancy\"")),
                "line " + at + ": gh_unit has no column mood");
        assertRefused(
                target,
                with(lines, at, unit.replaceFirst("\"version\":\\d+", "\"version\":\"three\"")),
                "line " + at + ": field version holds what does not fit");
        assertRefused(
                target,
                with(lines, at, unit.replaceFirst("\"kind\":\"\\w+\"", "\"kind\":\"" + "x".repeat(61) + "\"")),
                "line " + at + ": field kind holds what does not fit");
        List<String> without = new ArrayList<>(lines);
        without.remove(at - 1);
        assertRefused(target, text(without), "line " + (last - 1) + ": the lines before this one are not those that");
        assertRefused(
                target,
                with(lines, at, unit.replace("\"version\":", "\"version\":1")),
                "line " + last + ": the lines before this one are not those that");
        List<String> twice = new ArrayList<>(lines);
        twice.add(at, unit);
        assertRefused(target, text(twice), "a row is there already (");
        assertRefused(target, text(lines) + "{}\n", "line " + (last + 1) + ": something follows the last line");

        EstateArchive.restore(target, new StringReader(text(lines)));
        assertThatThrownBy(() -> EstateArchive.restore(target, new StringReader(text(lines))))
                .isInstanceOf(ArchiveRefused.class)
                .hasMessage("line 1: estate " + estate + " is in this database already (gh_cabinet_count);"
                        + " restore into a database without it");
    }

    @Test
    void withoutTablesTheRemedyIsNamed() throws Exception {
        for (DataSource empty : List.of(Databases.emptyH2(), Databases.emptyPostgres())) {
            assertThatThrownBy(() -> EstateArchive.restore(empty, new StringReader("")))
                    .isInstanceOf(ArchiveRefused.class)
                    .hasMessageContaining("has not all tables of Gatehouse: gh_cabinet_count, ")
                    .hasMessageContaining("make them with GatehouseSchema.migrate");
        }
    }

    @EachDatabase
    void anEstateThatIsNotThereHasNoArchive(DataSource dataSource) {
        assertThatThrownBy(() -> EstateArchive.export(dataSource, estate, new StringWriter()))
                .isInstanceOf(ArchiveRefused.class)
                .hasMessage("there is no estate " + estate + "; name an estate that this database has");
    }

    @EachDatabase
    void anArchiveIsOfOneInstant(DataSource dataSource) throws Exception {
        Furnished.furnish(dataSource, estate);
        List<String> before = rowsOf(archive(dataSource));
        Storage storage = JdbcStorage.owning(dataSource);
        StringWriter meanwhile = new StringWriter() {
            private boolean done;

            @Override
            public void write(String line) {
                if (!done && line.startsWith("{\"table\"")) {
                    done = true;
                    storage.inTransaction(transaction -> transaction.numbers().next(estate, "t-2026", 1));
                }
                super.write(line);
            }
        };
        EstateArchive.export(dataSource, estate, meanwhile);
        assertThat(rowsOf(meanwhile.toString())).isEqualTo(before);
        assertThat(rowsOf(archive(dataSource))).isNotEqualTo(before);
    }

    @EachDatabase
    void aDocumentOfSeveralLinesComesBackToTheLetter(DataSource dataSource) throws Exception {
        Furnished.furnish(dataSource, estate);
        String pretty = "{\n  \"reformatted\" : \"by hand 🔧\"\r\n}";
        try (Connection connection = dataSource.getConnection();
                var update = connection.prepareStatement("UPDATE gh_number SET last_number = 1 WHERE estate_id = ?");
                var document = connection.prepareStatement("UPDATE gh_unit SET document = ? WHERE estate_id = ?")) {
            update.setString(1, estate.value());
            document.setString(1, pretty);
            document.setString(2, estate.value());
            assertThat(document.executeUpdate()).isEqualTo(1);
        }
        String archive = archive(dataSource);
        DataSource target = Databases.h2InMemory();
        EstateArchive.restore(target, new StringReader(archive));
        assertThat(rowsOf(archive(target))).isEqualTo(rowsOf(archive));
        try (Connection connection = target.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT document FROM gh_unit")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo(pretty);
        }
    }

    @EachDatabase
    void aReaderThatBreaksLeavesNothing(DataSource target) throws Exception {
        DataSource source = Databases.h2InMemory();
        Furnished.furnish(source, estate);
        String archive = archive(source);
        Reader breaking = new Reader() {
            private final Reader half = new StringReader(archive.substring(0, archive.length() / 2));

            @Override
            public int read(char[] into, int from, int length) throws IOException {
                int read = half.read(into, from, length);
                if (read < 0) {
                    throw new IOException("the disk is gone");
                }
                return read;
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> EstateArchive.restore(target, breaking))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
        assertThatThrownBy(() -> archive(target)).hasMessageContaining("there is no estate");
    }

    @Test
    void aDatabaseThatIsNotThereIsAFailureOfTheStorage() {
        DataSource breaking =
                FailingDataSource.breakingAt(Databases.h2InMemory(), 1).dataSource();
        assertThatThrownBy(() -> EstateArchive.export(breaking, estate, new StringWriter()))
                .isInstanceOf(StorageFailure.class);
    }

    private void assertRefused(DataSource target, String archive, String message) {
        assertThatThrownBy(() -> EstateArchive.restore(target, new StringReader(archive)))
                .isInstanceOf(ArchiveRefused.class)
                .hasMessageContaining(message);
        assertThatThrownBy(() -> archive(target))
                .as("after: " + message)
                .hasMessageContaining("there is no estate " + estate);
    }

    private String archive(DataSource dataSource) throws IOException {
        StringWriter archive = new StringWriter();
        EstateArchive.export(dataSource, estate, archive);
        return archive.toString();
    }

    private static List<String> rowsOf(String archive) {
        List<String> lines = archive.lines().toList();
        return lines.subList(1, lines.size());
    }

    private static String with(List<String> lines, int number, String line) {
        List<String> changed = new ArrayList<>(lines);
        assertThat(changed.set(number - 1, line)).isNotEqualTo(line);
        return text(changed);
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private static Set<String> tablesWithAnEstate(DataSource dataSource) throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (Connection connection = dataSource.getConnection();
                ResultSet row = connection
                        .getMetaData()
                        .getColumns(connection.getCatalog(), connection.getSchema(), null, null)) {
            while (row.next()) {
                if (row.getString("COLUMN_NAME").equalsIgnoreCase("estate_id")) {
                    tables.add(row.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return tables;
    }
}
