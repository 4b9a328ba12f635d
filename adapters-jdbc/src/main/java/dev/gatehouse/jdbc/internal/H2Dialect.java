package dev.gatehouse.jdbc.internal;

import java.sql.SQLException;
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
    /** Such as {@code "PUBLIC.GH_UNIT_NUMBER_INDEX_5 ON PUBLIC.GH_UNIT(…) VALUES (…)"}, in messages of any language. */
    private static final Pattern INDEX = Pattern.compile("\"(?:[^\" ]*\\.)?(\\w+) ON (?:[^\" (]*\\.)?(\\w+)");

    @Override
    public String migrations() {
        return "dev/gatehouse/jdbc/migration/h2";
    }

    @Override
    public String flywayArtifact() {
        return "org.flywaydb:flyway-core";
    }

    @Override
    public String nextNumber() {
        return "SELECT last_number FROM FINAL TABLE ("
                + "MERGE INTO gh_number USING (VALUES (CAST(? AS varchar), CAST(? AS varchar), CAST(? AS bigint)))"
                + " AS taken (estate_id, series, numbers)"
                + " ON gh_number.estate_id = taken.estate_id AND gh_number.series = taken.series"
                + " WHEN MATCHED THEN UPDATE SET last_number = gh_number.last_number + taken.numbers"
                + " WHEN NOT MATCHED THEN INSERT (estate_id, series, last_number)"
                + " VALUES (taken.estate_id, taken.series, taken.numbers))";
    }

    /** A primary key has an index without its name in H2; then the table tells. */
    @Override
    public Optional<String> violatedConstraint(SQLException failure) {
        Matcher index = INDEX.matcher(String.valueOf(failure.getMessage()));
        if (failure.getErrorCode() != DUPLICATE_KEY || !index.find()) {
            return Optional.empty();
        }
        String name = index.group(1).toLowerCase(Locale.ROOT);
        return Optional.of(
                name.startsWith("primary_key")
                        ? index.group(2).toLowerCase(Locale.ROOT) + "_id"
                        : name.replaceFirst("_index_\\w+$", ""));
    }

    @Override
    public boolean isTransient(SQLException failure) {
        return TRANSIENT.contains(failure.getErrorCode()) || Dialect.super.isTransient(failure);
    }
}
