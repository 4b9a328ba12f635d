package dev.gatehouse.jdbc.internal;

import dev.gatehouse.core.StorageFailure;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The writes of a transaction that have not been sent yet, in their order. */
final class Writes {
    /** So many statements go in one round trip at most, so that their texts stay few and short. */
    private static final int MOST_AT_ONCE = 32;

    private final Dialect dialect;
    private final List<Write> waiting = new ArrayList<>();

    Writes(Dialect dialect) {
        this.dialect = dialect;
    }

    void add(Write write) {
        waiting.add(write);
    }

    /** Sends all that waits. */
    void send(Handle handle) {
        if (waiting.isEmpty()) {
            return;
        }
        List<Write> all = List.copyOf(waiting);
        waiting.clear();
        List<Write> together = new ArrayList<>();
        for (Write write : all) {
            if (!together.isEmpty() && !goesWith(write, together)) {
                send(handle, together);
                together = new ArrayList<>();
            }
            together.add(write);
        }
        send(handle, together);
    }

    /**
     * Whether a write may be sent with others: a database that fails does not say which of several statements it was, but
     * which constraint; no constraint may mean two things.
     */
    private boolean goesWith(Write write, List<Write> together) {
        if (together.stream()
                .anyMatch(other -> other.guards().keySet().stream().anyMatch(write.guards()::containsKey))) {
            return false;
        }
        return dialect.sendsTogether()
                ? together.size() < MOST_AT_ONCE
                : write.missed() == null && write.sql().equals(together.get(0).sql());
    }

    private void send(Handle handle, List<Write> together) {
        int[] changed;
        try {
            changed = isBatch(together) ? batch(handle, together) : inOne(handle, together);
        } catch (JdbiException e) {
            throw meaning(together, e);
        }
        for (int i = 0; i < changed.length; i++) {
            Write write = together.get(i);
            if (changed[i] == 0 && write.missed() != null) {
                throw write.missed().apply(handle);
            }
        }
    }

    private RuntimeException meaning(List<Write> together, JdbiException failure) {
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

    private static int[] batch(Handle handle, List<Write> together) {
        try (PreparedBatch batch = handle.prepareBatch(together.get(0).sql())) {
            together.forEach(write -> batch.add(write.values().toArray()));
            return batch.execute();
        }
    }

    private static int[] inOne(Handle handle, List<Write> together) {
        try (Update update =
                handle.createUpdate(together.stream().map(Write::sql).collect(Collectors.joining("; ")))) {
            int position = 0;
            for (Write write : together) {
                for (@Nullable Object value : write.values()) {
                    update.bind(position++, value);
                }
            }
            return update.execute((executed, context) -> counts(executed.get(), together.size()));
        }
    }

    private static int[] counts(PreparedStatement executed, int statements) throws SQLException {
        int[] counts = new int[statements];
        Arrays.setAll(counts, i -> -1);
        for (int i = 0; i < statements; i++) {
            counts[i] = executed.getUpdateCount();
            if (i + 1 < statements) {
                executed.getMoreResults();
            }
        }
        return counts;
    }
}
