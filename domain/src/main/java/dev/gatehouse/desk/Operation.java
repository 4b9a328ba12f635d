package dev.gatehouse.desk;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.core.Role;
import java.util.Set;

/**
 * Something that a caller may ask for: one command, or looking at aggregates of one type.
 *
 * @param name  a stable name, such as {@code pass.make}; journal, logs and access policies know it by this
 * @param type  the type of the aggregate that it is about
 * @param roles who may ask for it where the host sets no access policy of its own
 * @param <A>   the aggregate
 * @param <I>   its id
 * @param <Q>   the query over it
 */
public record Operation<A extends Aggregate<I>, I, Q extends Query>(
        String name, AggregateType<A, I, Q> type, Set<Role> roles) {
    /** Copies the roles. */
    public Operation {
        roles = Set.copyOf(roles);
    }

    /** An operation for these roles. */
    public static <A extends Aggregate<I>, I, Q extends Query> Operation<A, I, Q> of(
            String name, AggregateType<A, I, Q> type, Role... roles) {
        return new Operation<>(name, type, Set.of(roles));
    }
}
