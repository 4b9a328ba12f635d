package dev.gatehouse.examples.vendor.rocks;

import dev.gatehouse.aggregate.Position;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.port.ClockQuery;
import dev.gatehouse.port.DueClock;
import dev.gatehouse.port.DueClocks;
import dev.gatehouse.port.Page;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Which clocks are not over, by estate, subject and name; besides, those that run by when something is next to happen. */
final class RocksDueClocks implements DueClocks {
    private final Rows rows;

    RocksDueClocks(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void replace(List<DueClock> gone, List<DueClock> kept) {
        gone.forEach(clock -> rows.lock(key(clock), DueClock.class).ifPresent(this::remove));
        for (DueClock clock : kept) {
            if (rows.lock(key(clock), DueClock.class).isPresent()) {
                throw Failures.duplicate("clock", true);
            }
            put(clock);
        }
    }

    /** Only what is due is looked at, however many clocks there are. */
    @Override
    public List<DueClock> due(Set<String> types, Instant before, int limit) {
        return rows.scan(
                Keys.of("next"),
                Keys.of("next", before),
                limit,
                (key, value) -> rows.read(value, DueClock.class)
                        .filter(clock -> types.contains(clock.subject().type())));
    }

    @Override
    public Page<DueClock> board(EstateId estate, ClockQuery query) {
        Position after = query.page().after();
        List<DueClock> rest = rows.all(Keys.of("clock", estate), DueClock.class).stream()
                .filter(query::matches)
                .filter(clock -> after == null || ClockQuery.position(clock).compareTo(after) > 0)
                .sorted(Comparator.comparing(ClockQuery::position))
                .toList();
        int size = Math.min(rest.size(), query.page().size());
        return new Page<>(rest.subList(0, size), size == rest.size() ? null : ClockQuery.position(rest.get(size - 1)));
    }

    @Override
    public void putOff(DueClock clock, Instant until) {
        rows.lock(key(clock), DueClock.class)
                .filter(there -> Objects.equals(there.nextAt(), clock.nextAt()))
                .ifPresent(there -> {
                    remove(there);
                    put(new DueClock(
                            there.estate(), there.subject(), there.clock(), there.rule(), there.dueAt(), until));
                });
    }

    private void put(DueClock clock) {
        rows.put(key(clock), clock);
        if (clock.nextAt() != null) {
            rows.put(Keys.of("next", clock.nextAt()) + key(clock), clock);
        }
    }

    private void remove(DueClock clock) {
        rows.remove(key(clock));
        if (clock.nextAt() != null) {
            rows.remove(Keys.of("next", clock.nextAt()) + key(clock));
        }
    }

    private static String key(DueClock clock) {
        return Keys.of(
                "clock", clock.estate(), clock.subject().type(), clock.subject().id(), clock.clock());
    }
}
