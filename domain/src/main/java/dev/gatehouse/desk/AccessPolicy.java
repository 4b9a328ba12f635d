package dev.gatehouse.desk;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.core.Caller;
import java.util.Collections;

/**
 * Who may do what. It is asked before anything is read, and again on every aggregate that was loaded.
 *
 * <p>It takes the place of the library's own roles: whoever only forbids more begins with {@link #byRole()}, and permits what
 * that permits too. Operations are known by their {@linkplain Operation#name names}; {@code domain/OPERATIONS.md} lists them.
 *
 * <pre>{@code
 * AccessPolicy byRole = AccessPolicy.byRole();
 * AccessPolicy ours = (caller, operation) -> byRole.permits(caller, operation) && !operation.name().equals("key-ring.hand-out");
 * }</pre>
 */
@FunctionalInterface
public interface AccessPolicy {
    /** Whether the caller may ask for the operation at all. */
    boolean permits(Caller caller, Operation<?, ?, ?> operation);

    /** Whether the caller may do it to this aggregate. */
    default boolean permits(Caller caller, Operation<?, ?, ?> operation, Aggregate<?> loaded) {
        return true;
    }

    /** Whoever has one of the operation's own roles may. */
    static AccessPolicy byRole() {
        return (caller, operation) -> !Collections.disjoint(caller.roles(), operation.roles());
    }
}
