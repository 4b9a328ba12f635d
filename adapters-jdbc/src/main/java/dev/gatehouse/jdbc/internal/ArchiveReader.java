package dev.gatehouse.jdbc.internal;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.jdbc.ArchiveRefused;
import dev.gatehouse.jdbc.EstateArchive.Summary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Restores an archive, or finds what is wrong with it. Nothing is committed before its last line was read. */
public final class ArchiveReader {
    private static final int ROWS_AT_ONCE = 200;

    private final Connection connection;
    private final Dialect dialect;
    private final ArchiveSchema schema;
    private final BufferedReader reader;
    private final ArchiveFormat.Digest digest = new ArchiveFormat.Digest();
    private final Map<String, Long> rows = new TreeMap<>();
    private long number;

    /** An archive from a reader. */
    public ArchiveReader(Connection connection, Dialect dialect, ArchiveSchema schema, Reader reader) {
        this.connection = connection;
        this.dialect = dialect;
        this.schema = schema;
        this.reader = new BufferedReader(reader);
    }

    /** Writes all of it. */
    public Summary restore() throws SQLException, IOException {
        EstateId estate = ArchiveLine.header(next("an empty file"), schema.version());
        schema.tables().keySet().forEach(table -> rows.put(table, 0L));
        for (ArchiveTable table : schema.tables().values()) {
            requireNothingOf(estate, table);
        }
        ArchiveLine line = row();
        while (line.table() != null) {
            line = restore(estate, line.tableIn(schema), line);
        }
        Summary summary = new Summary(estate, rows, digest.hex());
        line.requireEnd(summary);
        if (reader.readLine() != null) {
            throw new ArchiveRefused(number + 1, "something follows the last line", "export it again", null);
        }
        return summary;
    }

    /** Puts all lines of one table that follow each other, and answers the next line. */
    private ArchiveLine restore(EstateId estate, ArchiveTable table, ArchiveLine first)
            throws SQLException, IOException {
        ArchiveLine line = first;
        try (PreparedStatement insert =
                connection.prepareStatement(schema.names().in(table.insert()))) {
            int waiting = 0;
            while (table.name().equals(line.table())) {
                insert.setString(1, estate.value());
                for (int i = 0; i < table.columns().size(); i++) {
                    ArchiveColumn column = table.columns().get(i);
                    column.bind(insert, i + 2, line.value(column), dialect);
                }
                line.requireNothingElse(table);
                insert.addBatch();
                rows.merge(table.name(), 1L, Long::sum);
                if (++waiting == ROWS_AT_ONCE) {
                    put(insert, waiting);
                    waiting = 0;
                }
                line = row();
            }
            put(insert, waiting);
        }
        return line;
    }

    private void put(PreparedStatement insert, int waiting) throws SQLException {
        if (waiting == 0) {
            return;
        }
        try {
            insert.executeBatch();
        } catch (SQLException e) {
            String constraint = Failures.violatedConstraint(dialect, e).orElseThrow(() -> e);
            throw new ArchiveRefused(
                    number,
                    "within the " + waiting + " lines up to here, a row is there already (" + constraint + ")",
                    "export it again, and restore into a database without the estate",
                    e);
        }
    }

    private void requireNothingOf(EstateId estate, ArchiveTable table) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(schema.names().in(table.exists()))) {
            statement.setString(1, estate.value());
            try (ResultSet row = statement.executeQuery()) {
                if (row.next()) {
                    throw new ArchiveRefused(
                            1,
                            "estate " + estate + " is in this database already (" + table.name() + ")",
                            "restore into a database without it",
                            null);
                }
            }
        }
    }

    private ArchiveLine row() throws IOException {
        String text = next("the archive is cut off: its last line is missing");
        ArchiveLine line = ArchiveLine.of(number, text);
        if (line.table() != null) {
            digest.line(text);
        }
        return line;
    }

    private String next(String otherwise) throws IOException {
        @Nullable String line = reader.readLine();
        number++;
        if (line == null) {
            throw new ArchiveRefused(number, otherwise, "export it again, or copy the whole file", null);
        }
        return line;
    }
}
