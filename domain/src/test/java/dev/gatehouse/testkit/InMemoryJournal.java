package dev.gatehouse.testkit;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Event;
import dev.gatehouse.core.Subject;
import dev.gatehouse.port.Journal;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.testkit.InMemoryStorage.Undo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What happened, by subject, version and ordinal; what was not placed by its arrival, what was by its position. */
final class InMemoryJournal implements Journal {
    private final Map<String, JournalEntry> rows;
    private final Map<String, JournalEntry> unplaced;
    private final Map<String, Placed> feed;
    private final Undo undo;

    InMemoryJournal(
            Map<String, JournalEntry> rows, Map<String, JournalEntry> unplaced, Map<String, Placed> feed, Undo undo) {
        this.rows = rows;
        this.unplaced = unplaced;
        this.feed = feed;
        this.undo = undo;
    }

    @Override
    public void append(List<JournalEntry> entries) {
        for (JournalEntry entry : entries) {
            String key = String.format(
                    Locale.ROOT, "%s/%s/%019d/%09d", entry.estate(), entry.subject(), entry.version(), entry.ordinal());
            if (rows.containsKey(key)) {
                throw Failures.duplicate("journal");
            }
            undo.put(rows, key, entry);
            long last =
                    unplaced.keySet().stream().mapToLong(Long::parseLong).max().orElse(0);
            undo.put(unplaced, numbered(last + 1), entry);
        }
    }

    @Override
    public List<JournalEntry> history(EstateId estate, Subject subject, long afterVersion, int limit) {
        List<JournalEntry> all = rows.values().stream()
                .filter(entry ->
                        entry.estate().equals(estate) && entry.subject().equals(subject))
                .filter(entry -> entry.version() > afterVersion)
                .toList();
        List<JournalEntry> whole = new ArrayList<>();
        for (JournalEntry entry : all) {
            long version = entry.version();
            long ofVersion =
                    all.stream().filter(other -> other.version() == version).count();
            boolean begun = !whole.isEmpty() && whole.get(whole.size() - 1).version() == version;
            if (!begun && !whole.isEmpty() && whole.size() + ofVersion > limit) {
                break;
            }
            whole.add(entry);
        }
        return List.copyOf(whole);
    }

    @Override
    public List<EstateId> unplaced(int limit) {
        return unplaced.values().stream()
                .limit(limit)
                .map(JournalEntry::estate)
                .distinct()
                .toList();
    }

    @Override
    public int place(EstateId estate, int limit) {
        List<Map.Entry<String, JournalEntry>> next = unplaced.entrySet().stream()
                .filter(waiting -> waiting.getValue().estate().equals(estate))
                .limit(limit)
                .map(Map.Entry::copyOf)
                .toList();
        long position = feed(estate).count();
        for (Map.Entry<String, JournalEntry> waiting : next) {
            position++;
            undo.put(feed, estate + "/" + numbered(position), new Placed(position, waiting.getValue()));
            undo.remove(unplaced, waiting.getKey());
        }
        return next.size();
    }

    @Override
    public List<Placed> feed(EstateId estate, long after, int limit) {
        return feed(estate)
                .filter(placed -> placed.position() > after)
                .limit(limit)
                .toList();
    }

    @Override
    public int rewrite(EstateId estate, BiFunction<Subject, Event, Event> rewritten) {
        int changed = 0;
        for (Map.Entry<String, JournalEntry> row : List.copyOf(rows.entrySet())) {
            JournalEntry entry = row.getValue();
            if (!entry.estate().equals(estate)) {
                continue;
            }
            JournalEntry next = entry.telling(rewritten.apply(entry.subject(), entry.event()));
            if (!next.equals(entry)) {
                undo.put(rows, row.getKey(), next);
                List.copyOf(unplaced.entrySet()).stream()
                        .filter(waiting -> waiting.getValue().equals(entry))
                        .forEach(waiting -> undo.put(unplaced, waiting.getKey(), next));
                List.copyOf(feed.entrySet()).stream()
                        .filter(placed -> placed.getValue().entry().equals(entry))
                        .forEach(placed -> undo.put(
                                feed,
                                placed.getKey(),
                                new Placed(placed.getValue().position(), next)));
                changed++;
            }
        }
        return changed;
    }

    private Stream<Placed> feed(EstateId estate) {
        return feed.values().stream().filter(placed -> placed.entry().estate().equals(estate));
    }

    private static String numbered(long number) {
        return String.format(Locale.ROOT, "%019d", number);
    }
}
