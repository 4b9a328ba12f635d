package dev.gatehouse.desk;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Own;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.Role;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that a caller may ask for: one command, or looking at aggregates of one type.
 *
 * @param name  a stable name, such as {@code pass.make}; journal, logs and access policies know it by this
 * @param type  the type of the aggregate that it is about
 * @param roles who may ask for it where the host sets no access policy of its own
 * @param own   what residents get to see by it; null where no resident asks for it, or it is not for looking
 * @param <A>   the aggregate
 * @param <I>   its id
 * @param <Q>   the query over it
 */
public record Operation<A extends Aggregate<I>, I, Q extends Query>(
        String name,
        AggregateType<A, I, Q> type,
        Set<Role> roles,
        @Nullable Own<A, Q> own) {
    /** Copies the roles. */
    public Operation {
        roles = Set.copyOf(roles);
    }

    /** An operation for these roles. */
    public static <A extends Aggregate<I>, I, Q extends Query> Operation<A, I, Q> of(
            String name, AggregateType<A, I, Q> type, Role... roles) {
        return new Operation<>(name, type, Set.of(roles), null);
    }

    /** The same operation, for residents too, who get to see by it what is their own. */
    public Operation<A, I, Q> forResidents(Own<A, Q> own) {
        Set<Role> both =
                Stream.concat(roles.stream(), Stream.of(Role.RESIDENT)).collect(Collectors.toUnmodifiableSet());
        return new Operation<>(name, type, both, own);
    }

    /** Refuses it to a caller, and says who may. */
    public NotPermitted refusedTo(Caller caller) {
        return new NotPermitted(caller, name, roles);
    }

    /** What a caller gets to see by it of an aggregate; empty when it is as if there were none. */
    Optional<A> seenBy(Caller caller, A aggregate) {
        return own == null || !caller.isResident()
                ? Optional.of(aggregate)
                : own.seen().apply(aggregate, caller);
    }

    /** What a query asks for when a caller asks it; empty for nothing. */
    Optional<Q> asked(Caller caller, Q query) {
        return own == null || !caller.isResident()
                ? Optional.of(query)
                : own.asked().apply(query, caller);
    }
}
