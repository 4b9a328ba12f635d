package dev.gatehouse.examples.vendor.rocks;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Event;
import dev.gatehouse.core.Subject;
import dev.gatehouse.port.Journal;
import dev.gatehouse.port.JournalEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;

/** What happened, by subject, version and ordinal; besides, what was not placed by its arrival, what was by its position. */
final class RocksJournal implements Journal {
    private final Rows rows;
    private final LongSupplier arrivals;

    RocksJournal(Rows rows, LongSupplier arrivals) {
        this.rows = rows;
        this.arrivals = arrivals;
    }

    @Override
    public void append(List<JournalEntry> entries) {
        for (JournalEntry entry : entries) {
            String key = of(entry.estate(), entry.subject()) + Keys.of(entry.version(), entry.ordinal());
            if (rows.lock(key, JournalEntry.class).isPresent()) {
                throw Failures.duplicate("journal entry", true);
            }
            rows.put(key, entry);
            rows.put(Keys.of("waiting", entry.estate(), arrivals.getAsLong()), key);
        }
    }

    @Override
    public List<JournalEntry> history(EstateId estate, Subject subject, long afterVersion, int limit) {
        String prefix = of(estate, subject);
        List<JournalEntry> whole = new ArrayList<>();
        List<JournalEntry> version = new ArrayList<>();
        for (JournalEntry entry : rows.scan(
                prefix + Keys.of(afterVersion + 1),
                Keys.behind(prefix),
                Integer.MAX_VALUE,
                (key, value) -> rows.read(value, JournalEntry.class))) {
            if (!version.isEmpty() && version.get(0).version() != entry.version()) {
                whole.addAll(version);
                version.clear();
            }
            version.add(entry);
            if (!whole.isEmpty() && whole.size() + version.size() > limit) {
                return whole;
            }
        }
        whole.addAll(version);
        return whole;
    }

    /** One look at each estate: what it has besides does not matter. */
    @Override
    public List<EstateId> unplaced(int limit) {
        List<EstateId> estates = new ArrayList<>();
        String from = Keys.of("waiting");
        while (estates.size() < limit) {
            List<String> next =
                    rows.scan(from, Keys.behind(Keys.of("waiting")), 1, (key, value) -> Optional.of(Keys.part(key, 1)));
            if (next.isEmpty()) {
                break;
            }
            estates.add(new EstateId(next.get(0)));
            from = Keys.behind(Keys.of("waiting", next.get(0)));
        }
        return estates;
    }

    /** Whoever places holds the estate's last position; whoever appends never asks for it (J7). */
    @Override
    public int place(EstateId estate, int limit) {
        String last = Keys.of("feed-end", estate);
        long position = rows.lock(last, Long.class).orElse(0L);
        List<String> waiting = rows.scanCommitted(
                Keys.of("waiting", estate),
                Keys.behind(Keys.of("waiting", estate)),
                limit,
                (key, value) -> rows.get(key, String.class).map(entry -> key));
        for (String key : waiting) {
            position++;
            rows.put(
                    Keys.of("feed", estate, position),
                    rows.get(key, String.class).orElseThrow());
            rows.remove(key);
        }
        if (!waiting.isEmpty()) {
            rows.put(last, position);
        }
        return waiting.size();
    }

    @Override
    public List<Placed> feed(EstateId estate, long after, int limit) {
        String prefix = Keys.of("feed", estate);
        return rows
                .scan(
                        Keys.of("feed", estate, after + 1),
                        Keys.behind(prefix),
                        limit,
                        (key, value) -> Optional.of(Map.entry(key, value)))
                .stream()
                .map(row -> new Placed(
                        Long.parseLong(Keys.part(row.getKey(), 2)),
                        rows.read(row.getValue(), String.class)
                                .flatMap(entry -> rows.get(entry, JournalEntry.class))
                                .orElseThrow()))
                .toList();
    }

    @Override
    public int rewrite(EstateId estate, BiFunction<Subject, Event, Event> rewritten) {
        String prefix = Keys.of("entry", estate);
        List<Map.Entry<String, JournalEntry>> told = rows.scan(
                prefix,
                Keys.behind(prefix),
                Integer.MAX_VALUE,
                (key, value) -> rows.readIfKnown(value, JournalEntry.class)
                        .map(entry -> Map.entry(entry, entry.telling(rewritten.apply(entry.subject(), entry.event()))))
                        .filter(change -> !change.getKey().equals(change.getValue()))
                        .map(change -> Map.entry(key, change.getValue())));
        told.forEach(entry -> rows.put(entry.getKey(), entry.getValue()));
        return told.size();
    }

    private static String of(EstateId estate, Subject subject) {
        return Keys.of("entry", estate, subject.type(), subject.id());
    }
}
