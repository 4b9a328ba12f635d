package dev.gatehouse.jdbc.internal;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.port.Numbers;
import java.sql.SQLException;

/** Numbers that people read, in {@code gh_number}. Who takes one holds its series until the transaction ends. */
final class JdbcNumbers implements Numbers {
    /** A series that others begin at the same moment and then roll back; nobody meets that often. */
    private static final int MOST_BEGINNINGS = 100;

    private static final String LAST = "SELECT last_number FROM gh_number WHERE estate_id = ? AND series = ?";

    private final Session session;

    JdbcNumbers(Session session) {
        this.session = session;
    }

    @Override
    public long next(EstateId estate, String series, int count) {
        return session.run(statements -> {
            for (int beginnings = 1; ; beginnings++) {
                try {
                    return session.dialect().nextNumber(statements, estate.value(), series, count) - count + 1;
                } catch (SQLException e) {
                    // Another has begun the series meanwhile: then it is there to be raised.
                    if (beginnings == MOST_BEGINNINGS
                            || Failures.violatedConstraint(session.dialect(), e).isEmpty()) {
                        throw e;
                    }
                }
            }
        });
    }

    @Override
    public long upcoming(EstateId estate, String series) {
        return session.first(LAST, row -> row.getLong("last_number"), estate.value(), series)
                        .orElse(0L)
                + 1;
    }
}
