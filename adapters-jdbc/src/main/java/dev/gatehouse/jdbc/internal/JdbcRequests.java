package dev.gatehouse.jdbc.internal;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.RequestKey;
import dev.gatehouse.core.StorageFailure;
import dev.gatehouse.core.Subject;
import dev.gatehouse.core.Text;
import dev.gatehouse.port.Requests;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Commands that have been answered, in {@code gh_request}. */
final class JdbcRequests implements Requests {
    private static final String FIND =
            "SELECT fingerprint, subject_type, subject_id, version, recorded_at FROM gh_request"
                    + " WHERE estate_id = ? AND request_key = ?";
    private static final String INSERT = "INSERT INTO gh_request (estate_id, request_key, fingerprint, subject_type,"
            + " subject_id, version, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)";

    private final Session session;

    JdbcRequests(Session session) {
        this.session = session;
    }

    @Override
    public Optional<Answered> find(EstateId estate, RequestKey key) {
        return session.first(
                FIND,
                row -> new Answered(
                        estate,
                        key,
                        row.getString("fingerprint"),
                        new Subject(row.getString("subject_type"), row.getString("subject_id")),
                        row.getLong("version"),
                        session.instant(row, "recorded_at")),
                estate.value(),
                key.value());
    }

    @Override
    public void insert(Answered answered) {
        session.write(
                INSERT,
                List.of(
                        answered.estate().value(),
                        answered.key().value(),
                        answered.fingerprint(),
                        answered.subject().type(),
                        answered.subject().id(),
                        answered.version(),
                        session.instant(answered.recordedAt())),
                Map.of(session.dialect().primaryKey("gh_request_key"), JdbcRequests::answeredMeanwhile));
    }

    /** A key that another transaction has taken meanwhile has its answer by now. */
    private static StorageFailure answeredMeanwhile(StorageFailure refused) {
        return new StorageFailure(
                Text.of("a request key has been answered meanwhile; ask again for the answer", "请求键已被答复；请重新查询结果"),
                true,
                refused.getCause());
    }
}
