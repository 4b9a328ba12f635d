package dev.gatehouse.desk;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.estate.Estate;
import dev.gatehouse.port.Lock;
import dev.gatehouse.port.Transaction;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Estates, read again when what is known of one is older than {@link #MAX_AGE}. */
final class EstateCache {
    /** Ours: how long another node may go on by an old profile. */
    static final Duration MAX_AGE = Duration.ofSeconds(30);

    private final LongSupplier nanos;
    private final Map<EstateId, Known> known = new ConcurrentHashMap<>();
    private final Map<EstateId, Long> changed = new ConcurrentHashMap<>();
    private final AtomicLong forgotten = new AtomicLong();

    EstateCache() {
        this(System::nanoTime);
    }

    /** A cache by some stopwatch: how long something has been known is no matter of what the host says the time is. */
    EstateCache(LongSupplier nanos) {
        this.nanos = nanos;
    }

    Estate get(Transaction transaction, EstateId id) {
        Known cached = known.get(id);
        long now = nanos.getAsLong();
        if (cached != null && now - cached.readAt < MAX_AGE.toNanos()) {
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
    void forget(EstateId id) {
        forgotten.incrementAndGet();
        changed.put(id, nanos.getAsLong());
        known.remove(id);
    }

    private boolean isUnsettled(EstateId id, long now) {
        Long at = changed.get(id);
        return at != null && now - at < MAX_AGE.toNanos();
    }

    private record Known(Estate estate, long readAt) {}
}
