package dev.gatehouse.examples.vendor.rocks;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.port.Numbers;

/** The last number of each series. Who takes one holds the series until the transaction ends (N1, N2). */
final class RocksNumbers implements Numbers {
    private final Rows rows;

    RocksNumbers(Rows rows) {
        this.rows = rows;
    }

    @Override
    public long next(EstateId estate, String series, int count) {
        String key = Keys.of("number", estate, series);
        long last = rows.lock(key, Long.class).orElse(0L);
        rows.put(key, last + count);
        return last + 1;
    }

    @Override
    public long upcoming(EstateId estate, String series) {
        return rows.get(Keys.of("number", estate, series), Long.class).orElse(0L) + 1;
    }
}
