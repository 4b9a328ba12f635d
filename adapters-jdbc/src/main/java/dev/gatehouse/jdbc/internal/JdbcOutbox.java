package dev.gatehouse.jdbc.internal;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Subject;
import dev.gatehouse.notice.Notice;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.port.Outbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * What is to be told, in {@code gh_outbox}. What is delivered or replaced is deleted; what is dead or dropped is never
 * due.
 *
 * <p>Only whoever claimed a message last may let go of it: the number of its claims tells.
 */
final class JdbcOutbox implements Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcOutbox.class);

    private static final String NOTIFICATION =
            "estate_id, message_key, subject_type, subject_id, recorded_at, not_before, document";
    private static final String INSERT = "INSERT INTO gh_outbox (" + NOTIFICATION
            + ", recipient, series, due_at, attempts, claims) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)";
    private static final String INSERT_INTO_PLACE = "INSERT INTO gh_outbox (" + NOTIFICATION
            + ", recipient, series, due_at, attempts, claims, arrival) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?)";
    private static final String DUE = "SELECT " + NOTIFICATION + ", attempts, claims FROM gh_outbox message"
            + " WHERE due_at <= ? AND NOT EXISTS (SELECT 1 FROM gh_outbox earlier"
            + " WHERE earlier.estate_id = message.estate_id AND earlier.series = message.series"
            + " AND earlier.arrival < message.arrival AND earlier.due_at IS NOT NULL)";
    private static final String CLAIM = "UPDATE gh_outbox SET due_at = ?, attempts = attempts + 1, claims = claims + 1"
            + " WHERE estate_id = ? AND message_key = ?";
    private static final String DELIVERED =
            "DELETE FROM gh_outbox WHERE estate_id = ? AND message_key = ? AND dropped_at IS NULL";
    private static final String HELD = " WHERE estate_id = ? AND message_key = ? AND claims = ? AND due_at IS NOT NULL";
    private static final String RETRY = "UPDATE gh_outbox SET due_at = ?, reason = ?" + HELD;
    private static final String RELEASE = "UPDATE gh_outbox SET due_at = ?, attempts = attempts - 1" + HELD;
    private static final String POSTPONE =
            "UPDATE gh_outbox SET due_at = ? WHERE estate_id = ? AND recipient = ? AND due_at <= ?";
    private static final String BURY = "UPDATE gh_outbox SET due_at = NULL, buried_at = ?, reason = ?" + HELD;
    private static final String BURY_UNREAD =
            "UPDATE gh_outbox SET due_at = NULL, buried_at = ?, reason = ?, claims = claims + 1"
                    + " WHERE estate_id = ? AND message_key = ?";
    private static final String PLACE = "SELECT arrival FROM gh_outbox" + HELD + " FOR UPDATE";
    private static final String REPLACED = "DELETE FROM gh_outbox WHERE estate_id = ? AND message_key = ?";
    private static final String DEAD = "SELECT " + NOTIFICATION + ", attempts, buried_at, reason FROM gh_outbox"
            + " WHERE estate_id = ? AND buried_at IS NOT NULL AND dropped_at IS NULL"
            + " ORDER BY arrival LIMIT ?";
    private static final String A_DEAD_LETTER =
            " WHERE estate_id = ? AND message_key = ? AND buried_at IS NOT NULL AND dropped_at IS NULL";
    private static final String SEND_AGAIN =
            "UPDATE gh_outbox SET due_at = ?, attempts = 0, buried_at = NULL, reason = NULL" + A_DEAD_LETTER;
    private static final String DROP =
            "UPDATE gh_outbox SET dropped_at = ?, dropped_by_kind = ?, dropped_by_id = ?, drop_reason = ?"
                    + A_DEAD_LETTER;
    private static final String DROPPED = "SELECT " + NOTIFICATION + ", attempts, buried_at, reason,"
            + " dropped_at, dropped_by_kind, dropped_by_id, drop_reason FROM gh_outbox"
            + " WHERE estate_id = ? AND dropped_at IS NOT NULL"
            + " ORDER BY dropped_at DESC, arrival DESC LIMIT ?";

    private static final String SAID = "SELECT message_key, subject_type, subject_id, drop_reason, document"
            + " FROM gh_outbox WHERE estate_id = ? AND message_key ";
    private static final String WALK = SAID + "> ? ORDER BY message_key LIMIT ?";
    private static final String AGAIN = SAID + "= ? FOR UPDATE";
    private static final String REWRITE = "UPDATE gh_outbox SET document = ?, drop_reason = ?, claims = claims + 1"
            + " WHERE estate_id = ? AND message_key = ?";
    private static final int AT_ONCE = 500;

    private final Session session;
    private final Json json;

    JdbcOutbox(Session session, Json json) {
        this.session = session;
        this.json = json;
    }

    @Override
    public void append(List<Notification> notifications) {
        notifications.forEach(notification -> session.write(INSERT, values(notification)));
    }

    /** What cannot be read makes room for what can, and for what waits for it in its series. */
    @Override
    public List<Message> claim(int limit, Instant now, Instant leaseUntil) {
        Dialect dialect = session.dialect();
        String sql = DUE + dialect.seenUnlocked() + " ORDER BY " + dialect.nullsLast("due_at")
                + ", arrival LIMIT ? FOR UPDATE SKIP LOCKED";
        return session.run(statements -> {
            List<Message> claimed = new ArrayList<>();
            boolean goesOn = true;
            while (goesOn) {
                List<Due> due = statements.list(sql, this::due, List.of(session.instant(now), limit - claimed.size()));
                List<Due> unreadable =
                        due.stream().filter(one -> one.message().isEmpty()).toList();
                List<Message> readable =
                        due.stream().flatMap(one -> one.message().stream()).toList();
                claim(statements, readable, leaseUntil);
                buryUnread(statements, unreadable, now);
                claimed.addAll(readable);
                goesOn = !unreadable.isEmpty() && claimed.size() < limit;
            }
            return claimed;
        });
    }

    @Override
    public void delivered(Message message, Instant at) {
        session.update(
                DELIVERED,
                message.notification().estate().value(),
                message.notification().key());
    }

    @Override
    public void retry(Message message, Instant dueAt, String reason) {
        mark(RETRY, message, session.instant(dueAt), Sql.text(reason));
    }

    @Override
    public void release(Message message, Instant dueAt) {
        mark(RELEASE, message, session.instant(dueAt));
    }

    @Override
    public void postpone(EstateId estate, Recipient to, Instant due, Instant until) {
        session.update(POSTPONE, session.instant(until), estate.value(), to.toString(), session.instant(due));
    }

    @Override
    public void bury(Message message, Instant at, String reason) {
        mark(BURY, message, session.instant(at), Sql.text(reason));
    }

    @Override
    public void replace(Message message, List<Notification> replacements) {
        String estate = message.notification().estate().value();
        String key = message.notification().key();
        session.first(PLACE, row -> row.getLong("arrival"), estate, key, message.claim())
                .ifPresent(arrival -> {
                    session.update(REPLACED, estate, key);
                    replacements.forEach(
                            notification -> session.write(INSERT_INTO_PLACE, values(notification, arrival)));
                });
    }

    @Override
    public List<DeadLetter> deadLetters(EstateId estate, int limit) {
        return readable(DEAD, estate, limit, this::deadLetter);
    }

    @Override
    public boolean sendAgain(EstateId estate, String key, Instant dueAt) {
        return session.update(SEND_AGAIN, session.instant(dueAt), estate.value(), key) > 0;
    }

    @Override
    public boolean drop(EstateId estate, String key, Party by, Instant at, String reason) {
        return session.update(
                        DROP, session.instant(at), by.kind().name(), by.id(), Sql.text(reason), estate.value(), key)
                > 0;
    }

    @Override
    public List<DroppedLetter> dropped(EstateId estate, int limit) {
        return readable(
                DROPPED,
                estate,
                limit,
                row -> new DroppedLetter(
                        deadLetter(row),
                        new Party(Party.Kind.valueOf(row.getString("dropped_by_kind")), row.getString("dropped_by_id")),
                        session.instant(row, "dropped_at"),
                        row.getString("drop_reason")));
    }

    /** What changes is found without a lock, and read again under one: it may have been dropped or rewritten meanwhile. */
    @Override
    public int rewrite(EstateId estate, BiFunction<Subject, Notice, Notice> notices, UnaryOperator<String> reasons) {
        int changed = 0;
        String last = "";
        List<Said> some;
        do {
            some = session.list(WALK, this::said, estate.value(), last, AT_ONCE);
            for (Said said : some) {
                if (said.differs(notices, reasons)) {
                    changed += session.first(AGAIN, this::said, estate.value(), said.key())
                            .filter(now -> now.differs(notices, reasons))
                            .map(now -> write(estate, now.rewritten(notices, reasons)))
                            .orElse(0);
                }
                last = said.key();
            }
        } while (some.size() == AT_ONCE);
        return changed;
    }

    private Said said(ResultSet row) throws SQLException {
        return new Said(
                row.getString("message_key"),
                new Subject(row.getString("subject_type"), row.getString("subject_id")),
                row.getString("drop_reason"),
                json.readIfKnown(session.document(row), Notice.class).orElse(null));
    }

    private int write(EstateId estate, Said next) {
        Notice notice = Objects.requireNonNull(next.notice());
        return session.update(REWRITE, Sql.document(json.write(notice)), next.reason(), estate.value(), next.key());
    }

    /** A message on a walk; without its notice where that cannot be read. */
    private record Said(
            String key,
            Subject subject,
            @Nullable String reason,
            @Nullable Notice notice) {
        boolean differs(BiFunction<Subject, Notice, Notice> notices, UnaryOperator<String> reasons) {
            return notice != null && !equals(rewritten(notices, reasons));
        }

        Said rewritten(BiFunction<Subject, Notice, Notice> notices, UnaryOperator<String> reasons) {
            return new Said(
                    key,
                    subject,
                    reason == null ? null : reasons.apply(reason),
                    notice == null ? null : notices.apply(subject, notice));
        }
    }

    private void claim(Statements statements, List<Message> messages, Instant leaseUntil) throws SQLException {
        if (!messages.isEmpty()) {
            statements.batch(
                    CLAIM,
                    messages.stream()
                            .map(message -> List.of(
                                    session.instant(leaseUntil),
                                    message.notification().estate().value(),
                                    message.notification().key()))
                            .toList());
        }
    }

    private void buryUnread(Statements statements, List<Due> messages, Instant at) throws SQLException {
        if (!messages.isEmpty()) {
            statements.batch(
                    BURY_UNREAD,
                    messages.stream()
                            .map(message -> List.of(session.instant(at), UNREADABLE, message.estate(), message.key()))
                            .toList());
            messages.forEach(message -> LOG.warn("{} is buried: this version cannot read it", message.key()));
        }
    }

    /** So many of the rows as can be read: where some cannot, more are looked at. */
    private <T> List<T> readable(String sql, EstateId estate, int limit, Statements.Row<T> reading) {
        return session.run(statements -> {
            int size = limit;
            while (true) {
                List<Optional<T>> found =
                        statements.list(sql, row -> ifReadable(row, reading), List.of(estate.value(), size));
                List<T> readable =
                        found.stream().flatMap(Optional::stream).limit(limit).toList();
                if (readable.size() == limit || found.size() < size) {
                    return readable;
                }
                size *= 2;
            }
        });
    }

    /** What a row holds; empty when a newer version has written what this one does not know. */
    private static <T> Optional<T> ifReadable(ResultSet row, Statements.Row<T> reading) throws SQLException {
        try {
            return Optional.of(reading.read(row));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private List<Object> values(Notification notification, Object... more) {
        List<Object> values = new ArrayList<>(List.of(
                notification.estate().value(),
                notification.key(),
                notification.subject().type(),
                notification.subject().id(),
                session.instant(notification.recordedAt()),
                session.instant(notification.notBefore()),
                Sql.document(json.write(notification.notice())),
                notification.notice().to().toString(),
                notification.notice().to() + "|" + notification.subject(),
                session.instant(notification.notBefore())));
        values.addAll(List.of(more));
        return values;
    }

    private void mark(String sql, Message message, Object... changed) {
        List<Object> values = new ArrayList<>(List.of(changed));
        values.add(message.notification().estate().value());
        values.add(message.notification().key());
        values.add(message.claim());
        session.update(sql, values.toArray());
    }

    private Due due(ResultSet row) throws SQLException {
        return new Due(
                row.getString("estate_id"),
                row.getString("message_key"),
                ifReadable(
                        row,
                        one -> new Message(notification(one), one.getInt("attempts") + 1, one.getInt("claims") + 1)));
    }

    private DeadLetter deadLetter(ResultSet row) throws SQLException {
        return new DeadLetter(
                notification(row), row.getInt("attempts"), session.instant(row, "buried_at"), row.getString("reason"));
    }

    private Notification notification(ResultSet row) throws SQLException {
        return new Notification(
                new EstateId(row.getString("estate_id")),
                row.getString("message_key"),
                new Subject(row.getString("subject_type"), row.getString("subject_id")),
                Optional.ofNullable(json.read(session.document(row), Notice.class))
                        .orElseThrow(() -> new IllegalArgumentException("a document without a notice")),
                session.instant(row, "recorded_at"),
                session.instant(row, "not_before"));
    }

    /** A row that is due; without a message when it cannot be read. */
    private record Due(String estate, String key, Optional<Message> message) {}
}
