package dev.gatehouse.testkit;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Subject;
import dev.gatehouse.port.Journal;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.testkit.InMemoryStorage.Undo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What happened, by subject, version and ordinal. */
final class InMemoryJournal implements Journal {
    private final Map<String, JournalEntry> rows;
    private final Undo undo;

    InMemoryJournal(Map<String, JournalEntry> rows, Undo undo) {
        this.rows = rows;
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
}
