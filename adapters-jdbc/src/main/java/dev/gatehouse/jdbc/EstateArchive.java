package dev.gatehouse.jdbc;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.jdbc.internal.ArchiveReader;
import dev.gatehouse.jdbc.internal.ArchiveSchema;
import dev.gatehouse.jdbc.internal.ArchiveTransaction;
import dev.gatehouse.jdbc.internal.ArchiveWriter;
import dev.gatehouse.jdbc.internal.Dialect;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept of one estate, as JSON Lines: to leave, to move to another database, to keep.
 *
 * <pre>{@code
 * {"gatehouse":"estate-archive","format":1,"schema":"1","estate":"river-house","takenAt":"2026-03-02T08:10:00.000000Z"}
 * {"table":"gh_unit","kind":"APARTMENT","occupancy":"VACANT",…,"document":{…}}
 * {"end":{"gh_unit":1,…},"sha256":"…"}
 * }</pre>
 *
 * <p>A line for each row, in every table that has a column {@code estate_id}: which those are, and what columns they have,
 * is read from the database itself. Aggregates, journal, outbox with its dead letters, clocks, numbers and request keys come
 * along. Tables come in the order of their names, rows in that of their keys; what is kept in the order of arrival comes
 * in that order, and arrives anew in it. Times are UTC, to the microsecond, and documents are the stored text to the
 * letter, whatever the database. So two archives of the same state are the same but for {@code takenAt}.
 *
 * <p>Neither way holds more in memory than a few hundred rows. The archive is as personal as the database: keep it as safe.
 */
public final class EstateArchive {
    private EstateArchive() {}

    /**
     * Writes the archive of an estate, as it is at one instant, however many work on it meanwhile.
     *
     * <p>The writer is flushed, and left open. When this throws, what was written is without its last line, and is not restored.
     *
     * @throws ArchiveRefused                   when there is no such estate, or no tables, or tables of another version
     * @throws dev.gatehouse.core.StorageFailure when the database fails
     */
    public static Summary export(DataSource dataSource, EstateId estate, Writer writer) throws IOException {
        return write(dataSource, estate, writer, null);
    }

    /** As {@link #export(DataSource, EstateId, Writer)}, from tables in another schema than that of the connections. */
    public static Summary export(DataSource dataSource, EstateId estate, Writer writer, String schema)
            throws IOException {
        return write(dataSource, estate, writer, schema);
    }

    private static Summary write(DataSource dataSource, EstateId estate, Writer writer, @Nullable String schema)
            throws IOException {
        Dialect dialect = Dialect.of(dataSource);
        return ArchiveTransaction.read(dataSource, dialect, connection -> {
            ArchiveSchema tables = ArchiveSchema.of(connection, schema);
            return new ArchiveWriter(connection, dialect, tables, estate, writer).write();
        });
    }

    /**
     * Restores an archive, in one transaction: all of it, or nothing.
     *
     * <p>The database has the tables, as {@link GatehouseSchema#migrate} makes them, and nothing of the estate. The numbers of
     * each series, the positions of the feed and the answers under request keys go on where they were.
     *
     * @throws ArchiveRefused                   when it is no archive, of a newer format or another version of the tables, cut
     *     off or changed, or the estate is there: the message names the line and what to do
     * @throws dev.gatehouse.core.StorageFailure when the database fails
     */
    public static Summary restore(DataSource dataSource, Reader reader) throws IOException {
        return read(dataSource, reader, null);
    }

    /** As {@link #restore(DataSource, Reader)}, into tables in another schema than that of the connections. */
    public static Summary restore(DataSource dataSource, Reader reader, String schema) throws IOException {
        return read(dataSource, reader, schema);
    }

    private static Summary read(DataSource dataSource, Reader reader, @Nullable String schema) throws IOException {
        Dialect dialect = Dialect.of(dataSource);
        return ArchiveTransaction.write(dataSource, dialect, connection -> {
            ArchiveSchema tables = ArchiveSchema.of(connection, schema);
            return new ArchiveReader(connection, dialect, tables, reader).restore();
        });
    }

    /**
     * What an archive holds.
     *
     * @param estate which estate
     * @param rows   how many rows of each table, in the order of their names
     * @param sha256 the digest of all lines but the first and the last, each ended by one line feed
     */
    public record Summary(EstateId estate, Map<String, Long> rows, String sha256) {
        /** Copies the counts. */
        public Summary {
            rows = Collections.unmodifiableMap(new TreeMap<>(rows));
        }
    }
}
