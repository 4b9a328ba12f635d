package dev.gatehouse.testkit;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Subject;
import dev.gatehouse.notice.Notice;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.port.Outbox;
import dev.gatehouse.testkit.InMemoryStorage.Undo;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is to be told, by its key. What is over stays, never due, so that no key comes twice. */
final class InMemoryOutbox implements Outbox {
    private static final Instant NEVER = Instant.MAX;

    private final Map<String, Row> rows;
    private final Undo undo;

    InMemoryOutbox(Map<String, Row> rows, Undo undo) {
        this.rows = rows;
        this.undo = undo;
    }

    @Override
    public void append(List<Notification> notifications) {
        notifications.forEach(notification -> insert(notification, rows.size()));
    }

    @Override
    public List<Message> claim(int limit, Instant now, Instant leaseUntil) {
        List<Row> due = alive().filter(row -> !row.dueAt().isAfter(now))
                .filter(row -> alive().noneMatch(row::waitsFor))
                .sorted(Comparator.comparing(Row::dueAt).thenComparing(Row::place))
                .limit(limit)
                .toList();
        return due.stream().map(row -> claimed(row, leaseUntil)).toList();
    }

    @Override
    public void delivered(Message message, Instant at) {
        find(message.notification().estate(), message.notification().key())
                .filter(row -> row.dropped == null)
                .ifPresent(row -> put(row.over(null, null)));
    }

    @Override
    public void retry(Message message, Instant dueAt, String reason) {
        held(message).ifPresent(row -> put(row.due(dueAt, row.attempts, row.claims)));
    }

    @Override
    public void release(Message message, Instant dueAt) {
        held(message).ifPresent(row -> put(row.due(dueAt, row.attempts - 1, row.claims)));
    }

    @Override
    public void postpone(EstateId estate, Recipient to, Instant due, Instant until) {
        List<Row> putOff = alive().filter(row -> !row.dueAt().isAfter(due))
                .filter(row -> row.notification.estate().equals(estate))
                .filter(row -> row.notification.notice().to().equals(to))
                .toList();
        putOff.forEach(row -> put(row.due(until, row.attempts, row.claims)));
    }

    @Override
    public void bury(Message message, Instant at, String reason) {
        held(message).ifPresent(row -> put(row.over(new DeadLetter(row.notification, row.attempts, at, reason), null)));
    }

    @Override
    public void replace(Message message, List<Notification> replacements) {
        held(message).ifPresent(row -> {
            put(row.over(null, null));
            replacements.forEach(replacement -> insert(replacement, row.place));
        });
    }

    @Override
    public List<DeadLetter> deadLetters(EstateId estate, int limit) {
        return rows.values().stream()
                .filter(row -> row.notification.estate().equals(estate))
                .sorted(Comparator.comparing(Row::place))
                .flatMap(row -> row.dropped == null ? Stream.ofNullable(row.dead) : Stream.empty())
                .limit(limit)
                .toList();
    }

    @Override
    public boolean sendAgain(EstateId estate, String key, Instant dueAt) {
        Optional<Row> dead = dead(estate, key);
        dead.ifPresent(row -> put(row.due(dueAt, 0, row.claims)));
        return dead.isPresent();
    }

    @Override
    public boolean drop(EstateId estate, String key, Party by, Instant at, String reason) {
        Optional<Row> dead = dead(estate, key);
        dead.ifPresent(
                row -> put(row.over(row.dead, new DroppedLetter(Objects.requireNonNull(row.dead), by, at, reason))));
        return dead.isPresent();
    }

    @Override
    public List<DroppedLetter> dropped(EstateId estate, int limit) {
        return rows.values().stream()
                .filter(row -> row.notification.estate().equals(estate))
                .sorted(Comparator.comparing(Row::place).reversed())
                .flatMap(row -> Stream.ofNullable(row.dropped))
                .sorted(Comparator.comparing(DroppedLetter::at).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public int rewrite(EstateId estate, BiFunction<Subject, Notice, Notice> notices, UnaryOperator<String> reasons) {
        int changed = 0;
        for (Row row : List.copyOf(rows.values())) {
            if (!row.notification.estate().equals(estate)) {
                continue;
            }
            Row next = row.rewritten(notices.apply(row.notification.subject(), row.notification.notice()), reasons);
            if (!next.equals(row)) {
                put(next.heldBy(row.claims + 1));
                changed++;
            }
        }
        return changed;
    }

    private void insert(Notification notification, int place) {
        if (rows.containsKey(notification.key())) {
            throw Failures.duplicate("outbox");
        }
        put(new Row(notification, place, 0, 0, notification.notBefore(), null, null));
    }

    private Message claimed(Row row, Instant leaseUntil) {
        Row claimed = row.due(leaseUntil, row.attempts + 1, row.claims + 1);
        put(claimed);
        return new Message(claimed.notification, claimed.attempts, claimed.claims);
    }

    private Stream<Row> alive() {
        return rows.values().stream().filter(row -> !row.dueAt.equals(NEVER));
    }

    private Optional<Row> held(Message message) {
        return find(message.notification().estate(), message.notification().key())
                .filter(row -> !row.dueAt.equals(NEVER) && row.claims == message.claim());
    }

    private Optional<Row> dead(EstateId estate, String key) {
        return find(estate, key).filter(row -> row.dead != null && row.dropped == null);
    }

    private Optional<Row> find(EstateId estate, String key) {
        return Optional.ofNullable(rows.get(key))
                .filter(row -> row.notification.estate().equals(estate));
    }

    private void put(Row row) {
        undo.put(rows, row.notification.key(), row);
    }

    record Row(
            Notification notification,
            Integer place,
            int attempts,
            int claims,
            Instant dueAt,
            @Nullable DeadLetter dead,
            @Nullable DroppedLetter dropped) {
        boolean waitsFor(Row other) {
            return other.place < place
                    && other.notification.estate().equals(notification.estate())
                    && other.notification.subject().equals(notification.subject())
                    && other.notification
                            .notice()
                            .to()
                            .equals(notification.notice().to());
        }

        Row due(Instant at, int attempts, int claims) {
            return new Row(notification, place, attempts, claims, at, null, null);
        }

        Row rewritten(Notice notice, UnaryOperator<String> reasons) {
            Notification told = notification.telling(notice);
            DeadLetter letter =
                    dead == null ? null : new DeadLetter(told, dead.attempts(), dead.buriedAt(), dead.reason());
            DroppedLetter gone = dropped == null
                    ? null
                    : new DroppedLetter(
                            Objects.requireNonNull(letter),
                            dropped.by(),
                            dropped.at(),
                            reasons.apply(dropped.reason()));
            return new Row(told, place, attempts, claims, dueAt, letter, gone);
        }

        Row heldBy(int claim) {
            return new Row(notification, place, attempts, claim, dueAt, dead, dropped);
        }

        Row over(@Nullable DeadLetter dead, @Nullable DroppedLetter dropped) {
            return new Row(notification, place, attempts, claims, NEVER, dead, dropped);
        }
    }
}
