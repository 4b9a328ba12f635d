package dev.gatehouse.testkit;

import dev.gatehouse.aggregate.Position;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.port.ClockQuery;
import dev.gatehouse.port.DueClock;
import dev.gatehouse.port.DueClocks;
import dev.gatehouse.port.Page;
import dev.gatehouse.testkit.InMemoryStorage.Undo;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which clocks are not over, by estate, subject and name. */
final class InMemoryDueClocks implements DueClocks {
    private final Map<String, DueClock> clocks;
    private final Undo undo;

    InMemoryDueClocks(Map<String, DueClock> clocks, Undo undo) {
        this.clocks = clocks;
        this.undo = undo;
    }

    @Override
    public void replace(List<DueClock> gone, List<DueClock> kept) {
        gone.forEach(clock -> undo.remove(clocks, key(clock)));
        for (DueClock clock : kept) {
            if (clocks.containsKey(key(clock))) {
                throw Failures.duplicate("clocks");
            }
            undo.put(clocks, key(clock), clock);
        }
    }

    @Override
    public List<DueClock> due(Set<String> types, Instant before, int limit) {
        return clocks.values().stream()
                .filter(clock -> types.contains(clock.subject().type()))
                .filter(clock -> clock.nextAt() != null && clock.nextAt().isBefore(before))
                .sorted(Comparator.comparing(clock -> Objects.requireNonNull(clock.nextAt())))
                .limit(limit)
                .toList();
    }

    @Override
    public Page<DueClock> board(EstateId estate, ClockQuery query) {
        Position after = query.page().after();
        List<DueClock> meant = clocks.values().stream()
                .filter(clock -> clock.estate().equals(estate) && query.matches(clock))
                .filter(clock -> after == null || ClockQuery.position(clock).compareTo(after) > 0)
                .sorted(Comparator.comparing(ClockQuery::position))
                .limit(query.page().size() + 1L)
                .toList();
        List<DueClock> items = meant.subList(0, Math.min(query.page().size(), meant.size()));
        return new Page<>(items, meant.size() > items.size() ? ClockQuery.position(items.get(items.size() - 1)) : null);
    }

    @Override
    public void putOff(DueClock clock, Instant until) {
        DueClock there = clocks.get(key(clock));
        if (there != null && Objects.equals(there.nextAt(), clock.nextAt())) {
            undo.put(
                    clocks,
                    key(clock),
                    new DueClock(there.estate(), there.subject(), there.clock(), there.rule(), there.dueAt(), until));
        }
    }

    private static String key(DueClock clock) {
        return clock.estate() + "/" + clock.subject() + "/" + clock.clock();
    }
}
