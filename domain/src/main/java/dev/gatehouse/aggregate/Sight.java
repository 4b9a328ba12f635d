package dev.gatehouse.aggregate;

import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Party;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * What callers see of the aggregates of a type of which not everybody sees everything, whatever the host's access policy
 * allows. What somebody sees nothing of is to that one as if it did not exist: it is not found, and cannot be touched, and
 * notices about it are not addressed to that one.
 *
 * @param seen   what a caller sees of an aggregate: all of it, less of it under the same id and sort key, or nothing
 * @param named  who did something to an aggregate, as a caller is told
 * @param turned the same query for another page
 * @param <A>    the aggregate
 * @param <Q>    the query over it
 */
public record Sight<A, Q>(
        BiFunction<A, Caller, Optional<A>> seen,
        BiFunction<A, Caller, UnaryOperator<Party>> named,
        BiFunction<Q, PageRequest, Q> turned) {}
