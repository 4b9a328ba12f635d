package dev.gatehouse.examples.vendor.rocks;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.RequestKey;
import dev.gatehouse.port.Requests;
import java.util.Optional;

/** What was answered, by estate and key. */
final class RocksRequests implements Requests {
    private final Rows rows;

    RocksRequests(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Answered> find(EstateId estate, RequestKey key) {
        return rows.get(Keys.of("request", estate, key), Answered.class);
    }

    @Override
    public void insert(Answered answered) {
        String key = Keys.of("request", answered.estate(), answered.key());
        if (rows.lock(key, Answered.class).isPresent()) {
            throw Failures.duplicate("request", true);
        }
        rows.put(key, answered);
    }
}
