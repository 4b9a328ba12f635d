package dev.gatehouse.jdbc.internal;

import dev.gatehouse.core.StorageFailure;
import dev.gatehouse.core.Text;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What went wrong below, in the words of the port. */
final class Failures {
    /** MariaDB and MySQL have no state of its own for a user with too many connections. */
    private static final Set<Integer> TOO_MANY = Set.of(1203, 1226);

    /** What the products say of a table that is not there: PostgreSQL, then the others. */
    private static final Set<String> NO_TABLE = Set.of("42P01", "42S02", "42S03", "42S04");

    private Failures() {}

    /** A failure of which nothing but the database is to blame. */
    static StorageFailure of(Dialect dialect, Exception thrown) {
        SQLException sql = sqlException(thrown).orElse(null);
        return sql == null
                ? new StorageFailure(
                        Text.of(
                                "the storage failed with {0}",
                                "存储出错：{0}", thrown.getClass().getName()),
                        false,
                        thrown)
                : failed(sql, dialect.isTransient(sql));
    }

    /** No connection; it may come back, unless user, password or database are wrong. */
    static StorageFailure unreachable(SQLException thrown) {
        String state = Objects.requireNonNullElse(thrown.getSQLState(), "");
        boolean wrong = state.startsWith("28") || state.startsWith("3D") || state.startsWith("42");
        return failed(thrown, !wrong || TOO_MANY.contains(thrown.getErrorCode()));
    }

    /** As that, of whatever a host makes of it; unchanged when it is about something else. */
    static RuntimeException unreachable(RuntimeException thrown) {
        return sqlException(thrown).<RuntimeException>map(Failures::unreachable).orElse(thrown);
    }

    /** What was violated, if a unique constraint was. */
    static Optional<String> violatedConstraint(Dialect dialect, Throwable thrown) {
        return sqlException(thrown).flatMap(dialect::violatedConstraint);
    }

    private static StorageFailure failed(SQLException thrown, boolean isTransient) {
        String state = Objects.requireNonNullElse(thrown.getSQLState(), "-");
        Text what = Text.of(
                "the database failed with SQL state {0}, code {1}",
                "数据库出错：SQL 状态 {0}，代码 {1}", state, thrown.getErrorCode());
        return new StorageFailure(NO_TABLE.contains(state) ? withoutTables(what) : what, isTransient, thrown);
    }

    private static Text withoutTables(Text failed) {
        return Text.of(
                        "; a table is missing: run GatehouseSchema.migrate first, or name the schema that it made",
                        "；缺少数据表：请先运行 GatehouseSchema.migrate，或指定其所建之 schema")
                .after(failed);
    }

    /** What the driver said. A batch says it last. */
    private static Optional<SQLException> sqlException(Throwable thrown) {
        @Nullable SQLException found = null;
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql) {
                found = sql;
                break;
            }
        }
        while (found != null && found.getNextException() != null) {
            found = found.getNextException();
        }
        return Optional.ofNullable(found);
    }
}
