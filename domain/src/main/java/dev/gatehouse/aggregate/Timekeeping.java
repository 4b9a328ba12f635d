package dev.gatehouse.aggregate;

import dev.gatehouse.clock.BusinessCalendar;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.clock.Sweep;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What time does to the aggregates of a type: their clocks lapse, and some are to be looked at at a time of their own.
 *
 * @param clocks     the clocks of an aggregate
 * @param withClocks the same aggregate with other clocks
 * @param wakesAt    when an aggregate is to be looked at apart from its clocks; null for never
 * @param <A>        the aggregate
 */
public record Timekeeping<A>(
        Function<A, Clocks> clocks, BiFunction<A, Clocks, A> withClocks, Function<A, @Nullable Instant> wakesAt) {
    /** Of aggregates that have clocks. */
    public static <A> Timekeeping<A> of(Function<A, Clocks> clocks, BiFunction<A, Clocks, A> withClocks) {
        return new Timekeeping<>(clocks, withClocks, aggregate -> null);
    }

    /** Of aggregates without clocks that are to be looked at from time to time. */
    public static <A> Timekeeping<A> waking(Function<A, @Nullable Instant> wakesAt) {
        return new Timekeeping<>(aggregate -> Clocks.NONE, (aggregate, clocks) -> aggregate, wakesAt);
    }

    /** What the clocks of an aggregate do at an instant: they lapse, and who is to be told is told. */
    public Decision<A> sweep(A aggregate, Instant now, BusinessCalendar calendar) {
        Sweep sweep = Sweep.of(clocks.apply(aggregate), now, calendar);
        return new Decision<>(withClocks.apply(aggregate, sweep.clocks()), List.of(), sweep.notices());
    }
}
