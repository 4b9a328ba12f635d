package dev.gatehouse.desk;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.core.Subject;
import dev.gatehouse.port.DueClock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When an aggregate is to be looked at, as a sweep finds it. */
final class DueTimes {
    /** The name, which no clock has, under which an aggregate is found that is to be looked at apart from its clocks. */
    private static final String WAKE = "";

    private DueTimes() {}

    static <A extends Aggregate<I>, I, Q extends Query> List<DueClock> of(AggregateType<A, I, Q> type, A aggregate) {
        Subject subject = type.subject(aggregate.id());
        Clocks all = type.clocks(aggregate);
        Stream<DueClock> clocks = all.open().stream().map(clock -> of(aggregate, subject, clock, all.looksAt(clock)));
        Instant wakesAt = type.wakesAt(aggregate);
        Stream<DueClock> wake = wakesAt == null
                ? Stream.empty()
                : Stream.of(new DueClock(aggregate.estate(), subject, WAKE, null, wakesAt, wakesAt));
        return Stream.concat(clocks, wake).toList();
    }

    /** Those of a name. */
    static List<DueClock> named(List<DueClock> clocks, DueClock like) {
        return clocks.stream()
                .filter(clock -> clock.clock().equals(like.clock()))
                .toList();
    }

    private static DueClock of(Aggregate<?> aggregate, Subject subject, Clock clock, @Nullable Instant nextAt) {
        return new DueClock(
                aggregate.estate(), subject, clock.name(), clock.terms().rule(), clock.dueAt(), nextAt);
    }
}
