package dev.gatehouse.jdbc.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLNonTransientException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** H2. */
final class H2Dialect implements Dialect {
    private static final int DUPLICATE_KEY = 23505;
    /** Database closed or closing, a lock that was not free in time, a connection that broke, a row changed meanwhile. */
    private static final Set<Integer> TRANSIENT = Set.of(50200, 90067, 90098, 90121, 90131);
    /** The constraint comes before any value, in messages of any language. */
    private static final Pattern CONSTRAINT = Pattern.compile("(gh_\\w+) INDEX ", Pattern.CASE_INSENSITIVE);

    private static final String NEXT_NUMBER = "SELECT last_number FROM FINAL TABLE ("
            + "MERGE INTO gh_number USING (VALUES (CAST(? AS varchar), CAST(? AS varchar), CAST(? AS bigint)))"
            + " AS taken (estate_id, series, numbers)"
            + " ON gh_number.estate_id = taken.estate_id AND gh_number.series = taken.series"
            + " WHEN MATCHED THEN UPDATE SET last_number = gh_number.last_number + taken.numbers"
            + " WHEN NOT MATCHED THEN INSERT (estate_id, series, last_number)"
            + " VALUES (taken.estate_id, taken.series, taken.numbers))";

    private static final String PLACE_IN_FEED = "MERGE INTO gh_journal AS entry USING ("
            + "SELECT estate_id, subject_type, subject_id, version, ordinal,"
            + " CAST(? AS bigint) + ROW_NUMBER() OVER (ORDER BY arrival) AS place FROM gh_journal"
            + " WHERE estate_id = ? AND feed_position IS NULL ORDER BY arrival LIMIT ?) AS unplaced"
            + " ON entry.estate_id = unplaced.estate_id AND entry.subject_type = unplaced.subject_type"
            + " AND entry.subject_id = unplaced.subject_id AND entry.version = unplaced.version"
            + " AND entry.ordinal = unplaced.ordinal"
            + " WHEN MATCHED THEN UPDATE SET feed_position = unplaced.place";

    /** {@code SNAPSHOT}, for which JDBC has no name; H2's REPEATABLE READ is that of each table alone. */
    @Override
    public int snapshot() {
        return 6;
    }

    @Override
    public String migrations() {
        return "dev/gatehouse/jdbc/migration/h2";
    }

    @Override
    public String flywayClass() {
        return "org.flywaydb.core.Flyway";
    }

    @Override
    public String flywayArtifact() {
        return "org.flywaydb:flyway-core";
    }

    @Override
    public long nextNumber(Statements statements, String estate, String series, int numbers) throws SQLException {
        return statements
                .list(NEXT_NUMBER, row -> row.getLong("last_number"), List.of(estate, series, numbers))
                .get(0);
    }

    @Override
    public int placeInFeed(Statements statements, String estate, long before, int limit) throws SQLException {
        return statements.update(PLACE_IN_FEED, List.of(before, estate, limit));
    }

    /** A string ends at a million characters. */
    @Override
    public String document(ResultSet row) throws SQLException {
        try (Reader document = row.getCharacterStream("document")) {
            StringWriter text = new StringWriter();
            document.transferTo(text);
            return text.toString();
        } catch (IOException e) {
            throw new SQLNonTransientException("a document could not be read", e);
        }
    }

    @Override
    public Optional<String> violatedConstraint(SQLException failure) {
        Matcher constraint = CONSTRAINT.matcher(String.valueOf(failure.getMessage()));
        return failure.getErrorCode() == DUPLICATE_KEY && constraint.find()
                ? Optional.of(constraint.group(1).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    @Override
    public boolean isTransient(SQLException failure) {
        return TRANSIENT.contains(failure.getErrorCode()) || Dialect.super.isTransient(failure);
    }
}
