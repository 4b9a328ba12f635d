package dev.gatehouse.testkit;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.port.Outbox;
import dev.gatehouse.testkit.InMemoryStorage.Undo;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is to be told, by its key. */
final class InMemoryOutbox implements Outbox {
    private final Map<String, Row> rows;
    private final Undo undo;

    InMemoryOutbox(Map<String, Row> rows, Undo undo) {
        this.rows = rows;
        this.undo = undo;
    }

    @Override
    public void append(List<Notification> notifications) {
        for (Notification notification : notifications) {
            if (rows.containsKey(notification.key())) {
                throw Failures.duplicate("outbox");
            }
            put(new Row(notification, rows.size(), 0, notification.recordedAt(), null, null, ""));
        }
    }

    @Override
    public List<Message> claim(int limit, Instant now, Instant leaseUntil) {
        List<Row> due = rows.values().stream()
                .filter(row -> row.endedAt == null && row.buriedAt == null)
                .filter(row -> !row.dueAt.isAfter(now))
                .sorted(Comparator.comparingInt(Row::place))
                .limit(limit)
                .map(row -> row.claimed(leaseUntil))
                .toList();
        due.forEach(this::put);
        return due.stream()
                .map(row -> new Message(row.notification, row.attempts))
                .toList();
    }

    @Override
    public void delivered(Message message, Instant at) {
        Row row = row(message);
        put(new Row(row.notification, row.place, row.attempts, row.dueAt, at, null, ""));
    }

    @Override
    public void retry(Message message, Instant dueAt, String reason) {
        Row row = row(message);
        if (row.isHeldBy(message)) {
            put(new Row(row.notification, row.place, row.attempts, dueAt, null, null, reason));
        }
    }

    @Override
    public void bury(Message message, Instant at, String reason) {
        Row row = row(message);
        if (row.isHeldBy(message)) {
            put(new Row(row.notification, row.place, row.attempts, row.dueAt, null, at, reason));
        }
    }

    @Override
    public List<DeadLetter> deadLetters(EstateId estate, int limit) {
        return rows.values().stream()
                .filter(row -> row.notification.estate().equals(estate))
                .sorted(Comparator.comparingInt(Row::place))
                .flatMap(row -> row.buriedAt == null
                        ? Stream.empty()
                        : Stream.of(new DeadLetter(row.notification, row.attempts, row.buriedAt, row.reason)))
                .limit(limit)
                .toList();
    }

    private Row row(Message message) {
        return Objects.requireNonNull(rows.get(message.notification().key()), "a claimed message");
    }

    private void put(Row row) {
        undo.put(rows, row.notification.key(), row);
    }

    record Row(
            Notification notification,
            int place,
            int attempts,
            Instant dueAt,
            @Nullable Instant endedAt,
            @Nullable Instant buriedAt,
            String reason) {
        boolean isHeldBy(Message message) {
            return attempts == message.attempts() && endedAt == null && buriedAt == null;
        }

        Row claimed(Instant leaseUntil) {
            return new Row(notification, place, attempts + 1, leaseUntil, endedAt, buriedAt, reason);
        }
    }
}
