package dev.gatehouse.jdbc.internal;

import dev.gatehouse.aggregate.ViewType;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * How one question over the aggregates of a type is answered: by one statement.
 *
 * @param type       the question
 * @param select     the statement up to its conditions
 * @param conditions what a query asks of the columns, beside the estate
 * @param rest       the statement after its conditions
 * @param row        a row of the answer
 * @param <V>        one row of the answer
 * @param <Q>        what is asked
 */
record ViewMapping<V, Q>(
        ViewType<?, V, Q> type, String select, BiConsumer<Filter, Q> conditions, String rest, Statements.Row<V> row) {
    /** Every question: where a new one is made known. */
    private static final List<ViewMapping<?, ?>> ALL = List.of(ChargeMapping.MAPPING, TallyMapping.MAPPING);

    @SuppressWarnings("unchecked") // a mapping is found by its own token
    static <V, Q> ViewMapping<V, Q> of(ViewType<?, V, Q> type) {
        return (ViewMapping<V, Q>) ALL.stream()
                .filter(mapping -> mapping.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no answer to " + type.name()));
    }
}
