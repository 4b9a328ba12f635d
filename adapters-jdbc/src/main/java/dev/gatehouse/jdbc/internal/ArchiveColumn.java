package dev.gatehouse.jdbc.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A column of an archived table.
 *
 * @param name      its name in lower case
 * @param type      its SQL type, as {@link Types} has it
 * @param nullable  whether it may hold nothing
 * @param size      how many characters it holds at most
 * @param generated whether the database fills it
 * @param arrival   whether the database counts it up, row by row
 */
record ArchiveColumn(String name, int type, boolean nullable, int size, boolean generated, boolean arrival) {
    /** What columns hold, whatever a database calls it. */
    enum Kind {
        TEXT,
        NUMBER,
        TIME
    }

    /** The column that a row of {@link java.sql.DatabaseMetaData#getColumns} describes. */
    static ArchiveColumn of(ResultSet row) throws SQLException {
        String name = row.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
        return new ArchiveColumn(
                name,
                row.getInt("DATA_TYPE"),
                "YES".equals(row.getString("IS_NULLABLE")),
                row.getInt("COLUMN_SIZE"),
                "YES".equals(row.getString("IS_GENERATEDCOLUMN")),
                "YES".equals(row.getString("IS_AUTOINCREMENT")));
    }

    /** What it holds. */
    Kind kind() {
        return switch (type) {
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> Kind.TEXT;
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> Kind.NUMBER;
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> Kind.TIME;
            default -> throw new IllegalStateException("column " + name + " is of SQL type " + type);
        };
    }

    /** What a row has in it: a text, a number, an instant, or nothing. */
    @Nullable
    Object read(ResultSet row, Dialect dialect) throws SQLException, IOException {
        return switch (kind()) {
            case TEXT -> text(row);
            case NUMBER -> number(row);
            case TIME -> row.getObject(name) == null ? null : dialect.fromColumn(row, name);
        };
    }

    void bind(PreparedStatement statement, int position, @Nullable Object value, Dialect dialect) throws SQLException {
        if (value == null) {
            statement.setNull(
                    position,
                    switch (kind()) {
                        case TEXT -> Types.VARCHAR;
                        case NUMBER -> Types.BIGINT;
                        case TIME -> type;
                    });
        } else if (value instanceof String text) {
            Sql.document(text).bind(statement, position);
        } else if (value instanceof Instant instant) {
            statement.setObject(position, dialect.toColumn(instant));
        } else {
            statement.setLong(position, (Long) value);
        }
    }

    /** Read as a stream, since a string ends at a million characters on H2. */
    private @Nullable String text(ResultSet row) throws SQLException, IOException {
        try (Reader reader = row.getCharacterStream(name)) {
            if (reader == null) {
                return null;
            }
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        }
    }

    private @Nullable Long number(ResultSet row) throws SQLException {
        long number = row.getLong(name);
        return row.wasNull() ? null : number;
    }
}
