package dev.gatehouse.desk;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.aggregate.UniqueKey;
import dev.gatehouse.clock.ClockChanges;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Event;
import dev.gatehouse.core.Subject;
import dev.gatehouse.notice.Notice;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.port.DueClock;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.port.Store;
import dev.gatehouse.port.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A decision on its way to the storage; {@code before} is null when the aggregate is new. */
record Change<A extends Aggregate<I>, I, Q extends Query>(
        AggregateType<A, I, Q> type, @Nullable A before, A after, Decision<A> decision) {
    void write(Transaction transaction) {
        Store<A, I, Q> store = transaction.store(type);
        if (before == null) {
            store.insert(after);
        } else {
            store.update(before, after);
        }
    }

    /**
     * Requires what the storage would require of unique values.
     *
     * @param taken what is known of the values that this work takes and gives free, by their places
     */
    void requireUnique(Transaction transaction, Map<String, Boolean> taken) {
        for (UniqueKey<A> key : type.uniqueKeys()) {
            String was = before == null ? null : key.value().apply(before);
            String is = key.value().apply(after);
            if (Objects.equals(was, is)) {
                continue;
            }
            if (was != null) {
                taken.put(place(key, was), false);
            }
            if (is != null) {
                boolean isTaken = taken.computeIfAbsent(
                        place(key, is), unknown -> transaction.store(type).isTaken(after.estate(), key, is));
                if (isTaken) {
                    throw key.violation().apply(after);
                }
                taken.put(place(key, is), true);
            }
        }
    }

    private String place(UniqueKey<A> key, String value) {
        return type.name() + " " + key.name() + " " + value;
    }

    /** What was decided, then what that did to the clocks. */
    Stream<JournalEntry> entries(Call call, Operation<?, ?, ?> operation, Instant occurredAt, Instant recordedAt) {
        List<Event> events = Stream.concat(
                        decision.events().stream(), ClockChanges.between(clocksBefore(), type.clocks(after)).stream())
                .toList();
        return IntStream.range(0, events.size())
                .mapToObj(ordinal -> new JournalEntry(
                        after.estate(),
                        subject(),
                        after.version(),
                        ordinal,
                        events.get(ordinal),
                        call.caller().party(),
                        operation.name(),
                        occurredAt,
                        recordedAt));
    }

    Stream<Notification> notifications(Instant recordedAt, Function<Notice, Instant> notBefore) {
        return IntStream.range(0, decision.notices().size())
                .filter(ordinal -> mayKnow(decision.notices().get(ordinal).to()))
                .mapToObj(ordinal -> new Notification(
                        after.estate(),
                        after.estate() + "/" + subject() + "/" + after.version() + "/" + ordinal,
                        subject(),
                        decision.notices().get(ordinal),
                        recordedAt,
                        notBefore.apply(decision.notices().get(ordinal))));
    }

    /** The clocks that are not over any more, or not as they were. */
    List<DueClock> clocksGone() {
        return before == null ? List.of() : without(DueTimes.of(type, before), DueTimes.of(type, after));
    }

    /** The clocks that are not over, and were not so before. */
    List<DueClock> clocksKept() {
        List<DueClock> now = DueTimes.of(type, after);
        return before == null ? now : without(now, DueTimes.of(type, before));
    }

    private static List<DueClock> without(List<DueClock> clocks, List<DueClock> others) {
        return clocks.stream().filter(clock -> !others.contains(clock)).toList();
    }

    private Clocks clocksBefore() {
        return before == null ? Clocks.NONE : type.clocks(before);
    }

    private boolean mayKnow(Recipient to) {
        return !(to instanceof Recipient.ToParty one && type.isHiddenFrom(one.party(), after));
    }

    Subject subject() {
        return type.subject(after.id());
    }
}
