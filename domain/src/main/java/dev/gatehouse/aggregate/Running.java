package dev.gatehouse.aggregate;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether something of an aggregate is not over for somebody, who then cannot be erased (RES-OURS-7): a pass that is good, a key
 * that is out, a ticket that is alive, a sum that is owed.
 *
 * @param <A> the aggregate
 */
@FunctionalInterface
public interface Running<A> {
    /**
     * Whether something is running.
     *
     * @param theirs whether something is the id of that one: of the person, of the party, of a household that the person heads
     * @param act    now
     */
    boolean isRunning(A aggregate, Predicate<@Nullable Object> theirs, Act act);
}
