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
import dev.gatehouse.core.Import;
import dev.gatehouse.core.Party;
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

/**
 * A decision on its way to the storage.
 *
 * @param before   on what it was decided; null when the aggregate is new
 * @param after    what is stored
 * @param decision what was decided
 * @param passed   what time had done to it before; only where it is imported
 */
record Change<A extends Aggregate<I>, I, Q extends Query>(
        AggregateType<A, I, Q> type, @Nullable A before, A after, Decision<A> decision, List<Passing<A>> passed) {
    void write(Transaction transaction) {
        Store<A, I, Q> store = transaction.store(type);
        A stored = stored();
        if (stored == null) {
            store.insert(after);
        } else {
            store.update(stored, after);
        }
    }

    /** What is in the storage; null when the aggregate is new. */
    private @Nullable A stored() {
        return passed.isEmpty() ? before : passed.get(0).before();
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

    /** What time had done, then what was decided, then what that did to the clocks. */
    Stream<JournalEntry> entries(Call call, Operation<?, ?, ?> operation, Instant occurredAt, Instant recordedAt) {
        Import imported = call.imported();
        Party importer = imported == null ? null : imported.by().party();
        // Without an import, a sweep makes up for what was left alone since the last.
        Party made = importer == null ? call.caller().party() : importer;
        Stream<JournalEntry> time = passed.stream()
                .flatMap(moment -> entries(
                        moment.after().version(),
                        ClockChanges.between(type.clocks(moment.before()), type.clocks(moment.after())),
                        new Signature(Party.SYSTEM, Sweeping.NAME, moment.at(), recordedAt, made)));
        List<Event> events = Stream.concat(
                        decision.events().stream(), ClockChanges.between(clocksBefore(), type.clocks(after)).stream())
                .toList();
        return Stream.concat(
                time,
                entries(
                        after.version(),
                        events,
                        new Signature(call.caller().party(), operation.name(), occurredAt, recordedAt, importer)));
    }

    private Stream<JournalEntry> entries(long version, List<? extends Event> events, Signature signed) {
        return IntStream.range(0, events.size())
                .mapToObj(ordinal -> new JournalEntry(
                        after.estate(),
                        subject(),
                        version,
                        ordinal,
                        events.get(ordinal),
                        signed.by(),
                        signed.operation(),
                        signed.occurredAt(),
                        signed.recordedAt(),
                        signed.importedBy()));
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
        A stored = stored();
        return stored == null ? List.of() : without(DueTimes.of(type, stored), DueTimes.of(type, after));
    }

    /** The clocks that are not over, and were not so before. */
    List<DueClock> clocksKept() {
        List<DueClock> now = DueTimes.of(type, after);
        A stored = stored();
        return stored == null ? now : without(now, DueTimes.of(type, stored));
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

    /** What all that happened at one version has in common. */
    private record Signature(
            Party by,
            String operation,
            Instant occurredAt,
            Instant recordedAt,
            @Nullable Party importedBy) {}
}
