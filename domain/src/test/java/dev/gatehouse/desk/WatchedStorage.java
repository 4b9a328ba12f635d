package dev.gatehouse.desk;

import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.port.Lock;
import dev.gatehouse.port.Storage;
import dev.gatehouse.port.Transaction;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A storage that tells what was asked of it, such as {@code unit.insert}, and can be made to fail there. */
final class WatchedStorage implements Storage {
    private static final Set<String> READS =
            Set.of("find", "search", "history", "deadLetters", "isTaken", "upcoming", "findAll", "feed", "unplaced");

    private final Storage storage;
    private final List<String> calls = new ArrayList<>();
    private final List<Lock> locks = new ArrayList<>();
    private String failing = "";

    WatchedStorage(Storage storage) {
        this.storage = storage;
    }

    /** What was asked for since this was last called; {@code begin} for each transaction. */
    List<String> calls() {
        List<String> last = List.copyOf(calls);
        calls.clear();
        return last;
    }

    /** How aggregates were asked for since this was last called. */
    List<Lock> locks() {
        List<Lock> last = List.copyOf(locks);
        locks.clear();
        return last;
    }

    /** What was to be written since calls were last asked for. */
    List<String> writes() {
        return calls().stream()
                .filter(call -> call.contains("."))
                .filter(call -> !READS.contains(call.substring(call.indexOf('.') + 1)))
                .toList();
    }

    /** Fails at each such call with an exception that nobody foresees. */
    void failAt(String call) {
        failing = call;
    }

    @Override
    public <T> T inTransaction(Function<Transaction, T> work) {
        calls.add("begin");
        return storage.inTransaction(transaction -> work.apply(watched(Transaction.class, transaction, "")));
    }

    private <P> P watched(Class<P> port, Object target, String name) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, arguments) -> method.isDefault()
                        ? InvocationHandler.invokeDefault(proxy, method, arguments)
                        : invoke(target, name, method, arguments)));
    }

    private @Nullable Object invoke(Object target, String name, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (target instanceof Transaction) {
            return method.getReturnType().isPrimitive()
                    ? call(target, method, arguments)
                    : watched(method.getReturnType(), call(target, method, arguments), portName(method, arguments));
        }
        String call = name + "." + method.getName();
        if (arguments == null || !(arguments[0] instanceof List<?> nothing && nothing.isEmpty())) {
            calls.add(call);
        }
        if (arguments != null && arguments[arguments.length - 1] instanceof Lock lock) {
            locks.add(lock);
        }
        if (call.equals(failing)) {
            throw new UnsupportedOperationException("the plug was pulled");
        }
        return call(target, method, arguments);
    }

    private static String portName(Method method, Object @Nullable [] arguments) {
        return arguments != null && arguments[0] instanceof AggregateType<?, ?, ?> type
                ? type.name()
                : method.getName();
    }

    private static Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        method.setAccessible(true);
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
