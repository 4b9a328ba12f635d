package dev.gatehouse.desk;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Subject;
import dev.gatehouse.notice.Notice;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.port.Store;
import dev.gatehouse.port.Transaction;
import java.time.Instant;
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

    Stream<JournalEntry> entries(Call call, Operation<?, ?, ?> operation, Instant occurredAt, Instant recordedAt) {
        return IntStream.range(0, decision.events().size())
                .mapToObj(ordinal -> new JournalEntry(
                        after.estate(),
                        subject(),
                        after.version(),
                        ordinal,
                        decision.events().get(ordinal),
                        call.caller().party(),
                        operation.name(),
                        occurredAt,
                        recordedAt));
    }

    Stream<Notification> notifications(Instant recordedAt, Function<Notice, Instant> notBefore) {
        return IntStream.range(0, decision.notices().size())
                .mapToObj(ordinal -> new Notification(
                        after.estate(),
                        after.estate() + "/" + subject() + "/" + after.version() + "/" + ordinal,
                        subject(),
                        decision.notices().get(ordinal),
                        recordedAt,
                        notBefore.apply(decision.notices().get(ordinal))));
    }

    Subject subject() {
        return type.subject(after.id());
    }
}
