package dev.gatehouse.desk;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.port.Transaction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a rehearsed piece of work does instead of writing: it looks at what would be in its way, and takes nothing. */
final class Rehearsal {
    private final Transaction transaction;
    private final EstateId estate;
    private final Map<String, Long> upcoming = new HashMap<>();

    Rehearsal(Transaction transaction, EstateId estate) {
        this.transaction = transaction;
        this.estate = estate;
    }

    /** The number that would be drawn now. */
    long number(String series, int count) {
        long first = upcoming.computeIfAbsent(
                series, unknown -> transaction.numbers().upcoming(estate, series));
        upcoming.put(series, first + count);
        return first;
    }

    /** Refuses what the storage would refuse since somebody has a unique value already. */
    void requireUnique(List<Change<?, ?, ?>> changes) {
        Map<String, Boolean> taken = new HashMap<>();
        changes.forEach(change -> change.requireUnique(transaction, taken));
    }
}
