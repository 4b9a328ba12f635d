package dev.gatehouse.desk;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.core.Role;
import java.util.function.BiFunction;

/**
 * What is done with an aggregate of which something is due.
 *
 * @param operation the sweep over its type
 * @param onDue     what it decides; what it creates besides goes into the work
 * @param <A>       the aggregate
 * @param <I>       its id
 * @param <Q>       the query over it
 */
public record Sweeping<A extends Aggregate<I>, I, Q extends Query>(
        Operation<A, I, Q> operation, BiFunction<Work, A, Decision<A>> onDue) {
    /** The name of the operation. */
    static final String NAME = "clock.sweep";

    /** Of a type whose clocks lapse, and of which nothing else is due. */
    public static <A extends Aggregate<I>, I, Q extends Query> Sweeping<A, I, Q> clocksOf(AggregateType<A, I, Q> type) {
        return of(type, (work, aggregate) -> work.sweep(type, aggregate));
    }

    /** Of a type for which more is to be done than its clocks do. */
    public static <A extends Aggregate<I>, I, Q extends Query> Sweeping<A, I, Q> of(
            AggregateType<A, I, Q> type, BiFunction<Work, A, Decision<A>> onDue) {
        return new Sweeping<>(Operation.of(NAME, type, Role.SYSTEM), onDue);
    }

    AggregateType<A, I, Q> type() {
        return operation.type();
    }
}
