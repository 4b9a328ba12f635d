package dev.gatehouse.testkit;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.RequestKey;
import dev.gatehouse.port.Requests;
import dev.gatehouse.testkit.InMemoryStorage.Undo;
import java.util.Map;
import java.util.Optional;

/** What was answered, by estate and key. */
final class InMemoryRequests implements Requests {
    private final Map<String, Answered> rows;
    private final Undo undo;

    InMemoryRequests(Map<String, Answered> rows, Undo undo) {
        this.rows = rows;
        this.undo = undo;
    }

    @Override
    public Optional<Answered> find(EstateId estate, RequestKey key) {
        return Optional.ofNullable(rows.get(estate + "/" + key));
    }

    @Override
    public void insert(Answered answered) {
        String key = answered.estate() + "/" + answered.key();
        if (rows.containsKey(key)) {
            throw Failures.duplicate("requests");
        }
        undo.put(rows, key, answered);
    }
}
