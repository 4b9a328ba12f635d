package dev.gatehouse.aggregate;

import dev.gatehouse.core.Event;
import dev.gatehouse.notice.Notice;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What an aggregate has decided: its next state, what happened, and who is to be told.
 *
 * @param next    the next state
 * @param events  what happened, in order
 * @param notices who is to be told what
 * @param <A>     the aggregate
 */
public record Decision<A>(A next, List<Event> events, List<Notice> notices) {
    /** Copies the lists. */
    public Decision {
        events = List.copyOf(events);
        notices = List.copyOf(notices);
    }

    /** Nothing decided yet: where a series of decisions begins. */
    public static <A> Decision<A> none(A state) {
        return new Decision<>(state, List.of(), List.of());
    }

    /** A decision with one event, of which nobody is told. */
    public static <A> Decision<A> of(A next, Event event) {
        return new Decision<>(next, List.of(event), List.of());
    }

    /** The decision with one more notice. */
    public Decision<A> tell(Notice notice) {
        return new Decision<>(
                next, events, Stream.concat(notices.stream(), Stream.of(notice)).toList());
    }

    /** What the next state decides after that, as one decision. */
    public Decision<A> then(Function<A, Decision<A>> following) {
        Decision<A> last = following.apply(next);
        return new Decision<>(
                last.next,
                Stream.concat(events.stream(), last.events.stream()).toList(),
                Stream.concat(notices.stream(), last.notices.stream()).toList());
    }
}
