package dev.gatehouse.jdbc.internal;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.jdbc.ArchiveRefused;
import dev.gatehouse.jdbc.EstateArchive.Summary;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A line of an archive: fields with a text, a number, or a piece of JSON as it stands there.
 *
 * @param number which line, from 1
 * @param fields its fields
 */
record ArchiveLine(long number, Map<String, Object> fields) {
    private static final String AGAIN = "export it again";

    /** JSON within a line, to the letter. */
    private record Raw(String json) {}

    static ArchiveLine of(long number, String line) {
        Map<String, Object> fields = new LinkedHashMap<>();
        try (JsonParser parser = ArchiveFormat.parser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw noJson(number, null);
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken token = parser.nextToken();
                if (fields.put(name, value(number, name, token, parser, line)) != null) {
                    throw new ArchiveRefused(number, "there are two fields " + name, AGAIN, null);
                }
            }
            if (parser.nextToken() != null) {
                throw noJson(number, null);
            }
        } catch (JacksonException e) {
            throw noJson(number, e);
        }
        return new ArchiveLine(number, fields);
    }

    private static Object value(long number, String name, JsonToken token, JsonParser parser, String line) {
        return switch (token) {
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case START_OBJECT -> {
                int from = (int) parser.currentTokenLocation().getCharOffset();
                parser.skipChildren();
                yield new Raw(
                        line.substring(from, (int) parser.currentLocation().getCharOffset()));
            }
            default ->
                throw new ArchiveRefused(
                        number, "field " + name + " is neither text nor a whole number nor an object", AGAIN, null);
        };
    }

    private static ArchiveRefused noJson(long number, @Nullable Throwable cause) {
        return number == 1
                ? noArchive(cause)
                : new ArchiveRefused(number, "this is not one object of JSON", AGAIN, cause);
    }

    private static ArchiveRefused noArchive(@Nullable Throwable cause) {
        return new ArchiveRefused(
                1, "this is not an archive of an estate", "restore what EstateArchive.export has written", cause);
    }

    /** The estate of an archive that this version can read. */
    static EstateId header(String text, String schema) {
        ArchiveLine line = of(1, text);
        if (!ArchiveFormat.NAME.equals(line.fields.get("gatehouse"))
                || !(line.fields.get("format") instanceof Long format)
                || !(line.fields.get("schema") instanceof String version)
                || !(line.fields.get("estate") instanceof String estate)) {
            throw noArchive(null);
        }
        if (format != ArchiveFormat.VERSION) {
            throw new ArchiveRefused(
                    1,
                    "the archive is of format " + format + ", and this version reads format " + ArchiveFormat.VERSION,
                    "restore it with the version of Gatehouse that wrote it, or a later one",
                    null);
        }
        if (!version.equals(schema)) {
            throw new ArchiveRefused(
                    1,
                    "the archive is of tables at version " + version + ", and these are at version " + schema,
                    "restore it with the version of Gatehouse that wrote it, then migrate",
                    null);
        }
        try {
            return new EstateId(estate);
        } catch (IllegalArgumentException e) {
            throw noArchive(e);
        }
    }

    /** To which table it belongs; null when it is the last line. */
    @Nullable
    String table() {
        if (fields.get("end") instanceof Raw) {
            return null;
        }
        if (fields.get("table") instanceof String table) {
            return table;
        }
        throw new ArchiveRefused(number, "this line names no table", AGAIN, null);
    }

    ArchiveTable tableIn(ArchiveSchema schema) {
        ArchiveTable table = schema.tables().get(String.valueOf(table()));
        if (table == null) {
            throw new ArchiveRefused(
                    number, "there is no table " + table(), "restore into tables of the version that wrote it", null);
        }
        return table;
    }

    /** What is to be put into a column. */
    @Nullable
    Object value(ArchiveColumn column) {
        Object value = fields.get(column.name());
        if (value == null && column.nullable()) {
            return null;
        }
        return switch (column.kind()) {
            case TEXT -> text(column, value instanceof Raw raw ? raw.json() : value);
            case NUMBER -> {
                if (value instanceof Long) {
                    yield value;
                }
                throw bad(column, null);
            }
            case TIME -> instant(column, value);
        };
    }

    private String text(ArchiveColumn column, @Nullable Object value) {
        if (value instanceof String text && text.codePointCount(0, text.length()) <= column.size()) {
            return text;
        }
        throw bad(column, null);
    }

    private Instant instant(ArchiveColumn column, @Nullable Object value) {
        try {
            return Instant.parse(String.valueOf(value));
        } catch (DateTimeException e) {
            throw bad(column, e);
        }
    }

    private ArchiveRefused bad(ArchiveColumn column, @Nullable Throwable cause) {
        String what = fields.containsKey(column.name()) ? "holds what does not fit" : "is missing";
        return new ArchiveRefused(number, "field " + column.name() + " " + what, AGAIN, cause);
    }

    void requireNothingElse(ArchiveTable table) {
        Set<String> unknown = new TreeSet<>(fields.keySet());
        unknown.remove("table");
        unknown.removeAll(table.columns().stream().map(ArchiveColumn::name).collect(Collectors.toSet()));
        if (!unknown.isEmpty()) {
            throw new ArchiveRefused(
                    number,
                    table.name() + " has no column " + String.join(", ", unknown),
                    "restore into tables of the version that wrote it",
                    null);
        }
    }

    /** Requires that the last line tells of what was read. */
    void requireEnd(Summary read) {
        Map<String, Object> counted =
                fields.get("end") instanceof Raw counts ? of(number, counts.json()).fields : Map.of();
        Map<String, Object> found = new LinkedHashMap<>(read.rows());
        if (!counted.equals(found) || !read.sha256().equals(fields.get("sha256"))) {
            throw new ArchiveRefused(
                    number,
                    "the lines before this one are not those that were written: rows are missing, or changed",
                    "export it again, or copy the whole file",
                    null);
        }
    }
}
