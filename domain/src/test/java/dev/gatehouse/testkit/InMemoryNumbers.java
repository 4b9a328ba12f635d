package dev.gatehouse.testkit;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.port.Numbers;
import dev.gatehouse.testkit.InMemoryStorage.Undo;
import java.util.Map;

/** The last number of each series. */
final class InMemoryNumbers implements Numbers {
    private final Map<String, Long> last;
    private final Undo undo;

    InMemoryNumbers(Map<String, Long> last, Undo undo) {
        this.last = last;
        this.undo = undo;
    }

    @Override
    public long next(EstateId estate, String series, int count) {
        String key = estate + "/" + series;
        long before = last.getOrDefault(key, 0L);
        undo.put(last, key, before + count);
        return before + 1;
    }

    @Override
    public long upcoming(EstateId estate, String series) {
        return last.getOrDefault(estate + "/" + series, 0L) + 1;
    }
}
