package dev.gatehouse.jdbc.internal;

import dev.gatehouse.core.StorageFailure;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A statement that writes, and waits to be sent with others.
 *
 * @param sql    the statement
 * @param values its parameters
 * @param guards what is thrown when it violates a unique constraint, by the constraint's name, instead of the failure
 * @param missed what is thrown when it has changed no row; null when that is no failure
 */
record Write(
        String sql,
        List<@Nullable Object> values,
        Map<String, Function<StorageFailure, ? extends RuntimeException>> guards,
        Session.@Nullable Work<? extends RuntimeException> missed) {
    /** A statement of which no refusal means anything. */
    static Write of(String sql, List<@Nullable Object> values) {
        return new Write(sql, values, Map.of(), null);
    }
}
