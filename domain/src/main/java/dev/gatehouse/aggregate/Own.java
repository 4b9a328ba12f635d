package dev.gatehouse.aggregate;

import dev.gatehouse.core.Caller;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What residents get to see by an operation that looks at aggregates: what is their own, as far as it is for them. Others get
 * what they ask for.
 *
 * @param seen  what a resident sees of an aggregate: all of it, less of it under the same id and sort key, or nothing
 * @param asked the same query for what may be a resident's own only, so that it is found by that; empty when it asks for what
 *     cannot be
 * @param <A>   the aggregate
 * @param <Q>   the query over it
 */
public record Own<A, Q>(BiFunction<A, Caller, Optional<A>> seen, BiFunction<Q, Caller, Optional<Q>> asked) {}
