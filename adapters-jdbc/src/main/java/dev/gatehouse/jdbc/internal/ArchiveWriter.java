package dev.gatehouse.jdbc.internal;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.jdbc.ArchiveRefused;
import dev.gatehouse.jdbc.EstateArchive.Summary;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** Writes the archive of an estate from one snapshot. */
public final class ArchiveWriter {
    private static final int ROWS_AT_ONCE = 200;

    private final Connection connection;
    private final Dialect dialect;
    private final ArchiveSchema schema;
    private final EstateId estate;
    private final Writer writer;
    private final ArchiveFormat.Digest digest = new ArchiveFormat.Digest();
    private final Map<String, Long> rows = new TreeMap<>();

    /** An archive on its way to a writer. */
    public ArchiveWriter(Connection connection, Dialect dialect, ArchiveSchema schema, EstateId estate, Writer writer) {
        this.connection = connection;
        this.dialect = dialect;
        this.schema = schema;
        this.estate = estate;
        this.writer = writer;
    }

    /** Writes all of it. */
    public Summary write() throws SQLException, IOException {
        line(object(json -> {
            json.writeStringProperty("gatehouse", ArchiveFormat.NAME);
            json.writeNumberProperty("format", ArchiveFormat.VERSION);
            json.writeStringProperty("schema", schema.version());
            json.writeStringProperty("estate", estate.value());
            json.writeStringProperty("takenAt", ArchiveFormat.print(Instant.now()));
        }));
        for (ArchiveTable table : schema.tables().values()) {
            rows.put(table.name(), write(table));
        }
        if (rows.values().stream().mapToLong(Long::longValue).sum() == 0) {
            throw new ArchiveRefused(0, "there is no estate " + estate, "name an estate that this database has", null);
        }
        Summary summary = new Summary(estate, rows, digest.hex());
        line(object(json -> {
            json.writeObjectPropertyStart("end");
            summary.rows().forEach(json::writeNumberProperty);
            json.writeEndObject();
            json.writeStringProperty("sha256", summary.sha256());
        }));
        writer.flush();
        return summary;
    }

    private long write(ArchiveTable table) throws SQLException, IOException {
        long count = 0;
        try (PreparedStatement statement =
                connection.prepareStatement(schema.names().in(table.select()))) {
            statement.setFetchSize(ROWS_AT_ONCE);
            statement.setString(1, estate.value());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    String line = line(table, row);
                    digest.line(line);
                    line(line);
                    count++;
                }
            }
        }
        return count;
    }

    private String line(ArchiveTable table, ResultSet row) throws SQLException, IOException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (ArchiveColumn column : table.columns()) {
            values.put(column.name(), column.read(row, dialect));
        }
        return object(json -> {
            json.writeStringProperty("table", table.name());
            values.forEach((column, value) -> write(json, column, value));
        });
    }

    private static void write(JsonGenerator json, String column, @Nullable Object value) {
        if (value instanceof Long number) {
            json.writeNumberProperty(column, number);
        } else if (value instanceof Instant instant) {
            json.writeStringProperty(column, ArchiveFormat.print(instant));
        } else if (value instanceof String text) {
            json.writeName(column);
            if (column.equals(ArchiveTable.DOCUMENT) && ArchiveFormat.isOneLineOfJson(text)) {
                json.writeRawValue(text);
            } else {
                json.writeString(text);
            }
        }
    }

    private void line(String line) throws IOException {
        writer.write(line);
        writer.write('\n');
    }

    private static String object(Consumer<JsonGenerator> content) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = ArchiveFormat.JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            content.accept(json);
            json.writeEndObject();
        }
        return line.toString();
    }
}
