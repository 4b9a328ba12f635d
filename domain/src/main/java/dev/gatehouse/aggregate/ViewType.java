package dev.gatehouse.aggregate;

import java.util.List;
import java.util.function.BiFunction;

/**
 * The token of a question whose answer is not aggregates themselves: sums, figures, lists over all aggregates of a type.
 *
 * @param name   a stable name, such as {@code ticket-figures}
 * @param of     over which aggregates
 * @param answer what the answer is, given every aggregate of the estate: what every storage must agree with, in this order
 * @param <A>    the aggregates
 * @param <V>    one row of the answer
 * @param <Q>    what is asked
 */
public record ViewType<A extends Aggregate<?>, V, Q>(
        String name, AggregateType<A, ?, ?> of, BiFunction<Q, List<A>, List<V>> answer) {}
