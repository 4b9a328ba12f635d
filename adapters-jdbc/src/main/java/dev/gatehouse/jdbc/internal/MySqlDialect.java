package dev.gatehouse.jdbc.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** MariaDB and MySQL, by statements that both understand. */
final class MySqlDialect implements Dialect {
    private static final int DUPLICATE_ENTRY = 1062;
    /** A lock that was not free in time, a row changed meanwhile, a session that the server ended. */
    private static final Set<Integer> TRANSIENT = Set.of(1205, 1020, 1317, 1927);
    /** What is quoted last, after the value, in messages of any language; MySQL puts the table before it. */
    private static final Pattern CONSTRAINT = Pattern.compile("'(?:\\w+\\.)?(\\w+)'[^']*$");

    private static final String NEXT_NUMBER =
            "INSERT INTO gh_number (estate_id, series, last_number) VALUES (?, ?, LAST_INSERT_ID(?))"
                    + " ON DUPLICATE KEY UPDATE last_number = LAST_INSERT_ID(last_number + ?)";

    private static final String UNPLACED = "SELECT subject_type, subject_id, version, ordinal FROM gh_journal"
            + " WHERE estate_id = ? AND feed_position IS NULL ORDER BY arrival LIMIT ?";
    private static final String PLACE = "UPDATE gh_journal SET feed_position = ?"
            + " WHERE estate_id = ? AND subject_type = ? AND subject_id = ? AND version = ? AND ordinal = ?";

    @Override
    public String migrations() {
        return "dev/gatehouse/jdbc/migration/mariadb";
    }

    @Override
    public String flywayClass() {
        return "org.flywaydb.database.mysql.MySQLDatabaseType";
    }

    @Override
    public String flywayArtifact() {
        return "org.flywaydb:flyway-mysql";
    }

    /** The number comes with the answer to the statement, as a generated key: MySQL has no other way in one round trip. */
    @Override
    public long nextNumber(Statements statements, String estate, String series, int numbers) throws SQLException {
        return statements.key(NEXT_NUMBER, List.of(estate, series, numbers, numbers));
    }

    /** In two steps: within an update, a read waits for what is not committed, or sees what is committed after it began. */
    @Override
    public int placeInFeed(Statements statements, String estate, long before, int limit) throws SQLException {
        List<List<Object>> places = statements.list(
                UNPLACED,
                row -> List.of(
                        before + row.getRow(),
                        estate,
                        row.getString("subject_type"),
                        row.getString("subject_id"),
                        row.getLong("version"),
                        row.getInt("ordinal")),
                List.of(estate, limit));
        return places.isEmpty() ? 0 : statements.batch(PLACE, places).length;
    }

    /** A column without a zone, which holds UTC. */
    @Override
    public Object toColumn(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    @Override
    public Instant fromColumn(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    /** A row that is locked is read as it is now, another as it was when the statement began. */
    @Override
    public String seenUnlocked() {
        return " AND EXISTS (SELECT 1 FROM gh_outbox seen"
                + " WHERE seen.estate_id = message.estate_id AND seen.message_key = message.message_key)";
    }

    @Override
    public String nullsLast(String column) {
        return column;
    }

    /** It has no name of its own. */
    @Override
    public String primaryKey(String name) {
        return "primary";
    }

    @Override
    public Optional<String> violatedConstraint(SQLException failure) {
        Matcher constraint = CONSTRAINT.matcher(String.valueOf(failure.getMessage()));
        return failure.getErrorCode() == DUPLICATE_ENTRY && constraint.find()
                ? Optional.of(constraint.group(1).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    @Override
    public boolean isTransient(SQLException failure) {
        return TRANSIENT.contains(failure.getErrorCode()) || Dialect.super.isTransient(failure);
    }
}
