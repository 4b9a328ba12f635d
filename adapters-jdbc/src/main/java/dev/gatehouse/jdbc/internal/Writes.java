package dev.gatehouse.jdbc.internal;

import dev.gatehouse.core.StorageFailure;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The writes of a transaction that have not been sent yet, in their order. */
final class Writes {
    /** So many statements go in one round trip at most, so that their texts stay few and short. */
    static final int MOST_AT_ONCE = 32;

    private final Dialect dialect;
    private final List<Write> waiting = new ArrayList<>();

    Writes(Dialect dialect) {
        this.dialect = dialect;
    }

    void add(Write write) {
        waiting.add(write);
    }

    /** Sends all that waits. */
    void send(Statements statements) throws SQLException {
        if (waiting.isEmpty()) {
            return;
        }
        List<Write> all = List.copyOf(waiting);
        waiting.clear();
        List<Write> together = new ArrayList<>();
        for (Write write : all) {
            if (!together.isEmpty() && !goesWith(write, together)) {
                send(statements, together);
                together = new ArrayList<>();
            }
            together.add(write);
        }
        send(statements, together);
    }

    /**
     * Whether a write may be sent with others: a database that fails does not say which of several statements it was, but
     * which constraint; no constraint may mean two things.
     */
    private boolean goesWith(Write write, List<Write> together) {
        return together.size() < MOST_AT_ONCE
                && (dialect.sendsTogether()
                        || (write.missed() == null
                                && write.sql().equals(together.get(0).sql())))
                && together.stream()
                        .noneMatch(other -> other.guards().keySet().stream().anyMatch(write.guards()::containsKey));
    }

    private void send(Statements statements, List<Write> together) throws SQLException {
        int[] changed;
        try {
            changed = isBatch(together)
                    ? statements.batch(
                            together.get(0).sql(),
                            together.stream().map(Write::values).toList())
                    : statements.updates(together);
        } catch (SQLException e) {
            throw meaning(together, e);
        }
        for (int i = 0; i < changed.length; i++) {
            Write write = together.get(i);
            if (changed[i] == 0 && write.missed() != null) {
                throw write.missed().on(statements);
            }
        }
    }

    private RuntimeException meaning(List<Write> together, SQLException failure) {
        StorageFailure plain = Failures.of(dialect, failure);
        String constraint = Failures.violatedConstraint(dialect, failure).orElse("");
        for (Write write : together) {
            Function<StorageFailure, ? extends RuntimeException> meaning =
                    write.guards().get(constraint);
            if (meaning != null) {
                return meaning.apply(plain);
            }
        }
        return plain;
    }

    /** A driver that rewrites a batch does not tell what each statement changed; so only where nobody wants to know. */
    private static boolean isBatch(List<Write> together) {
        String sql = together.get(0).sql();
        return together.size() > 1
                && together.stream()
                        .allMatch(write -> write.missed() == null && write.sql().equals(sql));
    }
}
