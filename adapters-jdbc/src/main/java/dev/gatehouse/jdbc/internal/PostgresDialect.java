package dev.gatehouse.jdbc.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** PostgreSQL. */
final class PostgresDialect implements Dialect {
    /** The message names the constraint before it quotes any value, in whatever language. */
    private static final Pattern CONSTRAINT = Pattern.compile("gh_[a-z0-9_]+");
    /** Too many connections, a lock that was not free in time, a server that stops or starts. */
    private static final Pattern TRANSIENT = Pattern.compile("53300|55P03|57P0[1-5]");

    private static final String NEXT_NUMBER = "INSERT INTO gh_number (estate_id, series, last_number) VALUES (?, ?, ?)"
            + " ON CONFLICT (estate_id, series)"
            + " DO UPDATE SET last_number = gh_number.last_number + EXCLUDED.last_number"
            + " RETURNING last_number";

    /** Yes for a schema that is not there: what is wrong then is not a right. */
    private static final String MAY_MAKE_TABLES =
            "SELECT COALESCE(has_schema_privilege(to_regnamespace(quote_ident(?)), 'CREATE'), TRUE)";

    private static final String PLACE_IN_FEED = "UPDATE gh_journal AS entry SET feed_position = unplaced.place FROM ("
            + "SELECT estate_id, subject_type, subject_id, version, ordinal,"
            + " CAST(? AS bigint) + ROW_NUMBER() OVER (ORDER BY arrival) AS place FROM gh_journal"
            + " WHERE estate_id = ? AND feed_position IS NULL ORDER BY arrival LIMIT ?) AS unplaced"
            + " WHERE entry.estate_id = unplaced.estate_id AND entry.subject_type = unplaced.subject_type"
            + " AND entry.subject_id = unplaced.subject_id AND entry.version = unplaced.version"
            + " AND entry.ordinal = unplaced.ordinal";

    @Override
    public String migrations() {
        return "dev/gatehouse/jdbc/migration/postgresql";
    }

    @Override
    public String flywayClass() {
        return "org.flywaydb.database.postgresql.PostgreSQLDatabaseType";
    }

    @Override
    public String flywayArtifact() {
        return "org.flywaydb:flyway-database-postgresql";
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

    /** A standby, or a user that by default may only read, does not tell the driver. */
    @Override
    public boolean isReadOnly(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet setting = statement.executeQuery("SHOW transaction_read_only")) {
            return setting.next() && setting.getString(1).equals("on");
        }
    }

    @Override
    public boolean mayMakeTables(Connection connection, @Nullable String schema) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MAY_MAKE_TABLES)) {
            statement.setString(1, schema == null ? connection.getSchema() : schema);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    @Override
    public boolean sendsTogether() {
        return true;
    }

    @Override
    public Optional<String> violatedConstraint(SQLException failure) {
        Matcher constraint = CONSTRAINT.matcher(String.valueOf(failure.getMessage()));
        return "23505".equals(failure.getSQLState()) && constraint.find()
                ? Optional.of(constraint.group())
                : Optional.empty();
    }

    @Override
    public boolean isTransient(SQLException failure) {
        String state = Objects.requireNonNullElse(failure.getSQLState(), "");
        return TRANSIENT.matcher(state).matches() || Dialect.super.isTransient(failure);
    }
}
