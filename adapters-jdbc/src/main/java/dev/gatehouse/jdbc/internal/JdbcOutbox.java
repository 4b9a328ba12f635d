package dev.gatehouse.jdbc.internal;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Subject;
import dev.gatehouse.notice.Notice;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.port.Outbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * What is to be told, in {@code gh_outbox}. What is delivered is deleted; what is dead is never due.
 *
 * <p>Only whoever claimed a message last may put it off or bury it: the number of its attempts tells.
 */
final class JdbcOutbox implements Outbox {
    private static final String INSERT = "INSERT INTO gh_outbox"
            + " (estate_id, message_key, subject_type, subject_id, recorded_at, due_at, attempts, document)"
            + " VALUES (?, ?, ?, ?, ?, ?, 0, ?)";
    private static final String DUE =
            "SELECT estate_id, message_key, subject_type, subject_id, recorded_at, attempts, document FROM gh_outbox"
                    + " WHERE due_at <= ? ORDER BY arrival FETCH FIRST ? ROWS ONLY FOR UPDATE SKIP LOCKED";
    private static final String CLAIM =
            "UPDATE gh_outbox SET due_at = ?, attempts = attempts + 1 WHERE estate_id = ? AND message_key = ?";
    private static final String DELIVERED = "DELETE FROM gh_outbox WHERE estate_id = ? AND message_key = ?";
    private static final String RETRY = "UPDATE gh_outbox SET due_at = ?, reason = ?"
            + " WHERE estate_id = ? AND message_key = ? AND attempts = ? AND due_at IS NOT NULL";
    private static final String BURY = "UPDATE gh_outbox SET due_at = NULL, buried_at = ?, reason = ?"
            + " WHERE estate_id = ? AND message_key = ? AND attempts = ? AND due_at IS NOT NULL";
    private static final String DEAD =
            "SELECT estate_id, message_key, subject_type, subject_id, recorded_at, attempts, buried_at, reason, document"
                    + " FROM gh_outbox"
                    + " WHERE estate_id = ? AND due_at IS NULL ORDER BY arrival FETCH FIRST ? ROWS ONLY";

    private final Session session;
    private final Json json;

    JdbcOutbox(Session session, Json json) {
        this.session = session;
        this.json = json;
    }

    @Override
    public void append(List<Notification> notifications) {
        if (notifications.isEmpty()) {
            return;
        }
        session.run(handle -> {
            PreparedBatch batch = handle.prepareBatch(INSERT);
            notifications.forEach(notification -> batch.add(
                    notification.estate().value(),
                    notification.key(),
                    notification.subject().type(),
                    notification.subject().id(),
                    Sql.instant(notification.recordedAt()),
                    Sql.instant(notification.recordedAt()),
                    Sql.document(json.write(notification.notice()))));
            return batch.execute();
        });
    }

    @Override
    public List<Message> claim(int limit, Instant now, Instant leaseUntil) {
        return session.run(handle -> {
            List<Message> due = handle.select(DUE, Sql.instant(now), limit)
                    .map((row, context) -> new Message(notification(row), row.getInt("attempts") + 1))
                    .list();
            if (!due.isEmpty()) {
                PreparedBatch batch = handle.prepareBatch(CLAIM);
                due.forEach(message -> batch.add(
                        Sql.instant(leaseUntil),
                        message.notification().estate().value(),
                        message.notification().key()));
                batch.execute();
            }
            return due;
        });
    }

    @Override
    public void delivered(Message message, Instant at) {
        session.run(handle -> handle.execute(
                DELIVERED,
                message.notification().estate().value(),
                message.notification().key()));
    }

    @Override
    public void retry(Message message, Instant dueAt, String reason) {
        mark(RETRY, message, dueAt, reason);
    }

    @Override
    public void bury(Message message, Instant at, String reason) {
        mark(BURY, message, at, reason);
    }

    @Override
    public List<DeadLetter> deadLetters(EstateId estate, int limit) {
        return session.run(handle -> handle.select(DEAD, estate.value(), limit)
                .map((row, context) -> new DeadLetter(
                        notification(row),
                        row.getInt("attempts"),
                        Sql.instant(row, "buried_at"),
                        row.getString("reason")))
                .list());
    }

    private void mark(String sql, Message message, Instant at, String reason) {
        session.run(handle -> handle.execute(
                sql,
                Sql.instant(at),
                Sql.text(reason),
                message.notification().estate().value(),
                message.notification().key(),
                message.attempts()));
    }

    private Notification notification(ResultSet row) throws SQLException {
        return new Notification(
                new EstateId(row.getString("estate_id")),
                row.getString("message_key"),
                new Subject(row.getString("subject_type"), row.getString("subject_id")),
                json.read(row, Notice.class),
                Sql.instant(row, "recorded_at"));
    }
}
