package dev.gatehouse.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A data source whose connections fail, as a test wants it. */
final class FailingDataSource {
    private static final Set<String> ASKS =
            Set.of("executeQuery", "executeUpdate", "execute", "executeBatch", "commit");
    private static final Set<String> STILL_WORKS = Set.of("close", "isClosed");

    private final DataSource behind;
    private final int breaksAt;
    private final boolean failsToRollBack;
    private int asked;
    private boolean broken;

    private FailingDataSource(DataSource behind, int breaksAt, boolean failsToRollBack) {
        this.behind = behind;
        this.breaksAt = breaksAt;
        this.failsToRollBack = failsToRollBack;
    }

    /** The connection breaks at the n-th statement or commit, and stays broken, for the roll-back too. */
    static FailingDataSource breakingAt(DataSource behind, int n) {
        return new FailingDataSource(behind, n, false);
    }

    /** Everything works but the roll-back. */
    static FailingDataSource failingToRollBack(DataSource behind) {
        return new FailingDataSource(behind, Integer.MAX_VALUE, true);
    }

    DataSource dataSource() {
        return proxy(DataSource.class, behind);
    }

    boolean isBroken() {
        return broken;
    }

    private <T> T proxy(Class<T> type, Object target) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            String name = method.getName();
            if (ASKS.contains(name) && ++asked == breaksAt) {
                broken = true;
            }
            boolean fails = broken ? !STILL_WORKS.contains(name) : failsToRollBack && name.equals("rollback");
            if (fails && !(target instanceof DataSource)) {
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
        return result instanceof PreparedStatement ? proxy(PreparedStatement.class, result) : result;
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
