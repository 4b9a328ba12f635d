package dev.gatehouse.aggregate;

import dev.gatehouse.clock.Clocks;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Event;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Subject;
import dev.gatehouse.core.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The token of a type of aggregate: all that storage, journal and test kit need to know of it.
 *
 * @param name       a stable name, such as {@code unit}; aggregates are locked in the order of these names
 * @param type       the class of the aggregate
 * @param events     the sealed interface of its events
 * @param atVersion  the same aggregate at another version
 * @param printId    an id as text, 1 to 60 ASCII characters
 * @param parseId    the id back from its text
 * @param matches    whether a query means an aggregate, its page aside: what every storage must agree with
 * @param sortKey    by what its aggregates are ordered in answers, the printed id settling ties; at most 200 characters
 * @param uniqueKeys what no two of them may share
 * @param time       what time does to them; null when it does nothing
 * @param sight      what callers see of them; null when all who may see them see everything
 * @param begins     how an aggregate comes to be that has the id of something else, for whoever finds none; null when it has
 *                   an id of its own
 * @param running    what of them keeps somebody from being erased; null when nothing does
 * @param <A>        the aggregate
 * @param <I>        its id
 * @param <Q>        the query over it
 */
@Value.Builder
public record AggregateType<A extends Aggregate<I>, I, Q extends Query>(
        String name,
        Class<A> type,
        Class<? extends Event> events,
        BiFunction<A, Long, A> atVersion,
        Function<I, String> printId,
        Function<String, I> parseId,
        BiPredicate<Q, A> matches,
        Function<A, String> sortKey,
        List<UniqueKey<A>> uniqueKeys,
        @Nullable Timekeeping<A> time,
        @Nullable Sight<A, Q> sight,
        @Nullable Text begins,
        @Nullable Running<A> running) {
    /** Copies the unique keys. */
    public AggregateType {
        uniqueKeys = List.copyOf(uniqueKeys);
    }

    /** Whether something of an aggregate keeps somebody from being erased. */
    public boolean isRunning(A aggregate, Predicate<@Nullable Object> theirs, Act act) {
        return running != null && running.isRunning(aggregate, theirs, act);
    }

    /** That the estate has no such aggregate, and what to do first where that is known. */
    public NotFound notFound(I id) {
        return new NotFound(name, printId.apply(id), begins);
    }

    /** Which aggregate this is, for journal and notifications. */
    public Subject subject(I id) {
        return new Subject(name, printId.apply(id));
    }

    /** What a caller sees of an aggregate; empty when it is as if there were none. */
    public Optional<A> seenBy(Caller caller, A aggregate) {
        return sight == null ? Optional.of(aggregate) : sight.seen().apply(aggregate, caller);
    }

    /** Who did something to an aggregate that a caller sees, as the caller is told. */
    public Party named(Party by, Caller caller, A aggregate) {
        return sight == null ? by : sight.named().apply(aggregate, caller).apply(by);
    }

    /** Whether an aggregate is to a party, whatever its roles, as if there were none. */
    public boolean isHiddenFrom(Party party, A aggregate) {
        return seenBy(new Caller(aggregate.estate(), party, Set.of()), aggregate)
                .isEmpty();
    }

    /** The clocks of an aggregate. */
    public Clocks clocks(A aggregate) {
        return time == null ? Clocks.NONE : time.clocks().apply(aggregate);
    }

    /** When an aggregate is to be looked at apart from its clocks; null for never. */
    public @Nullable Instant wakesAt(A aggregate) {
        return time == null ? null : time.wakesAt().apply(aggregate);
    }

    /** Where an aggregate stands in answers. */
    public Position position(A aggregate) {
        return new Position(sortKey.apply(aggregate), printId.apply(aggregate.id()));
    }
}
