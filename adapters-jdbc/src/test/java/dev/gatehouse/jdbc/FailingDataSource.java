package dev.gatehouse.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A data source whose connection breaks at the n-th thing that is asked of the database: a statement, or the commit.
 * Once it is broken it stays so, for the roll-back too.
 */
final class FailingDataSource {
    private static final Set<String> ASKS =
            Set.of("executeQuery", "executeUpdate", "execute", "executeBatch", "commit");
    private static final Set<String> STILL_WORKS = Set.of("close", "isClosed");

    private final DataSource behind;
    private final int failsAt;
    private int asked;
    private boolean broken;

    FailingDataSource(DataSource behind, int failsAt) {
        this.behind = behind;
        this.failsAt = failsAt;
    }

    DataSource dataSource() {
        return proxy(DataSource.class, behind);
    }

    boolean isBroken() {
        return broken;
    }

    private <T> T proxy(Class<T> type, Object target) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (ASKS.contains(method.getName()) && ++asked == failsAt) {
                broken = true;
            }
            if (broken && !STILL_WORKS.contains(method.getName()) && !(target instanceof DataSource)) {
                throw new SQLException("the connection broke", "08006");
            }
            return wrap(invoke(target, method, arguments));
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private @Nullable Object wrap(@Nullable Object result) {
        if (result instanceof Connection) {
            return proxy(Connection.class, result);
        }
        return result instanceof Statement ? proxy(PreparedStatement.class, result) : result;
    }

    private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
