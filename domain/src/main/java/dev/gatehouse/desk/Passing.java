package dev.gatehouse.desk;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.aggregate.Timekeeping;
import dev.gatehouse.clock.BusinessCalendar;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What one moment did to the clocks of something that was imported: made up for in silence, as if a sweep had looked right
 * then.
 *
 * @param before as it was
 * @param after  as it was then, a version later
 * @param at     the first instant at which that could be seen
 */
record Passing<A>(A before, A after, Instant at) {
    /** All moments since an aggregate last changed, up to an instant, in order. */
    static <A extends Aggregate<I>, I, Q extends Query> List<Passing<A>> of(
            AggregateType<A, I, Q> type, A stored, Instant until, BusinessCalendar calendar) {
        Timekeeping<A> time = type.time();
        List<Passing<A>> passed = new ArrayList<>();
        A state = stored;
        Instant next = type.clocks(state).nextAt();
        while (time != null && next != null && next.isBefore(until)) {
            Instant seen = next.plus(1, ChronoUnit.MICROS);
            A swept = time.sweep(state, seen, calendar).next();
            A after = type.atVersion().apply(swept, state.version() + 1);
            passed.add(new Passing<>(state, after, seen));
            state = after;
            next = type.clocks(state).nextAt();
        }
        return passed;
    }
}
