package dev.gatehouse.desk;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.estate.Estate;
import dev.gatehouse.port.Lock;
import dev.gatehouse.port.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Estates, read again when what is known of one is older than {@link #MAX_AGE}. */
final class EstateCache {
    /** Ours: how long another node may go on by an old profile. */
    static final Duration MAX_AGE = Duration.ofSeconds(30);

    private final Map<EstateId, Known> known = new ConcurrentHashMap<>();
    private final Map<EstateId, Instant> changed = new ConcurrentHashMap<>();
    private final AtomicLong forgotten = new AtomicLong();

    Estate get(Transaction transaction, EstateId id, Instant now) {
        Known cached = known.get(id);
        if (cached != null && now.isBefore(cached.readAt.plus(MAX_AGE))) {
            return cached.estate;
        }
        long before = forgotten.get();
        Estate estate = transaction.store(Estate.TYPE).find(id, id, Lock.NONE).orElseThrow(() -> NotFound.estate(id));
        if (transaction.isPartOfAnother() && isUnsettled(id, now)) {
            // The host may roll back what was changed.
            return estate;
        }
        Known read = new Known(estate, now);
        known.put(id, read);
        if (forgotten.get() != before) {
            // What was read may be older than what has been changed meanwhile.
            known.remove(id, read);
        }
        return estate;
    }

    /** The estate has been opened or changed. */
    void forget(EstateId id, Instant now) {
        forgotten.incrementAndGet();
        changed.put(id, now);
        known.remove(id);
    }

    private boolean isUnsettled(EstateId id, Instant now) {
        Instant at = changed.get(id);
        return at != null && now.isBefore(at.plus(MAX_AGE));
    }

    private record Known(Estate estate, Instant readAt) {}
}
