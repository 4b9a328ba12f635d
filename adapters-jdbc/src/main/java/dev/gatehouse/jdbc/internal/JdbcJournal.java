package dev.gatehouse.jdbc.internal;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Event;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Subject;
import dev.gatehouse.port.Journal;
import dev.gatehouse.port.JournalEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What happened, in {@code gh_journal}. */
final class JdbcJournal implements Journal {
    private static final String INSERT =
            "INSERT INTO gh_journal (estate_id, subject_type, subject_id, version, ordinal,"
                    + " event, party_kind, party_id, operation, occurred_at, recorded_at, importer_kind, importer_id,"
                    + " document) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String ENTRY = "estate_id, subject_type, subject_id, version, ordinal,"
            + " party_kind, party_id, operation, occurred_at, recorded_at, importer_kind, importer_id, document";

    /** The running count takes a version with all its entries, so that no version is cut. */
    private static final String HISTORY = "SELECT " + ENTRY + " FROM (SELECT gh_journal.*,"
            + " COUNT(*) OVER (ORDER BY version) AS entries, MIN(version) OVER () AS first_version"
            + " FROM gh_journal WHERE estate_id = ? AND subject_type = ? AND subject_id = ? AND version > ?) AS history"
            + " WHERE entries <= ? OR version = first_version ORDER BY version, ordinal";

    private static final String UNPLACED = "SELECT DISTINCT estate_id FROM (SELECT estate_id FROM gh_journal"
            + " WHERE feed_position IS NULL ORDER BY arrival LIMIT ?) AS unplaced ORDER BY estate_id";
    private static final String FEED = "SELECT feed_position, " + ENTRY + " FROM gh_journal"
            + " WHERE estate_id = ? AND feed_position > ? ORDER BY feed_position LIMIT ?";

    private static final String TOLD =
            "SELECT subject_type, subject_id, version, ordinal, document FROM gh_journal WHERE estate_id = ?";
    private static final String WALK = TOLD + " AND (subject_type, subject_id, version, ordinal) > (?, ?, ?, ?)"
            + " ORDER BY subject_type, subject_id, version, ordinal LIMIT ?";
    private static final String THIS = " AND subject_type = ? AND subject_id = ? AND version = ? AND ordinal = ?";
    private static final String AGAIN = TOLD + THIS;
    private static final String REWRITE = "UPDATE gh_journal SET document = ? WHERE estate_id = ?" + THIS;
    private static final int AT_ONCE = 500;

    /** The series of positions: whoever has taken from it is alone with the feed until the transaction ends. */
    private static final String POSITIONS = "journal-feed";

    private final Session session;
    private final Json json;

    JdbcJournal(Session session, Json json) {
        this.session = session;
        this.json = json;
    }

    @Override
    public void append(List<JournalEntry> entries) {
        for (JournalEntry entry : entries) {
            Party importer = entry.importedBy();
            session.write(
                    INSERT,
                    Arrays.asList(
                            entry.estate().value(),
                            entry.subject().type(),
                            entry.subject().id(),
                            entry.version(),
                            entry.ordinal(),
                            Json.name(entry.event().getClass()),
                            entry.by().kind().name(),
                            entry.by().id(),
                            entry.operation(),
                            session.instant(entry.occurredAt()),
                            session.instant(entry.recordedAt()),
                            importer == null ? null : importer.kind().name(),
                            importer == null ? null : importer.id(),
                            Sql.document(json.write(entry.event()))));
        }
    }

    @Override
    public List<JournalEntry> history(EstateId estate, Subject subject, long afterVersion, int limit) {
        return session.list(HISTORY, this::entry, estate.value(), subject.type(), subject.id(), afterVersion, limit);
    }

    @Override
    public List<EstateId> unplaced(int limit) {
        return session.list(UNPLACED, row -> new EstateId(row.getString("estate_id")), limit);
    }

    /**
     * Positions are taken before entries are looked for, so that each who places sees all that the one before has placed,
     * and what is left of them is a gap.
     */
    @Override
    public int place(EstateId estate, int limit) {
        long first = new JdbcNumbers(session).next(estate, POSITIONS, limit);
        return session.run(statements -> session.dialect().placeInFeed(statements, estate.value(), first - 1, limit));
    }

    @Override
    public List<Placed> feed(EstateId estate, long after, int limit) {
        return session.list(
                FEED, row -> new Placed(row.getLong("feed_position"), entry(row)), estate.value(), after, limit);
    }

    /**
     * What changes is found without a lock. At the end the feed is locked, as whoever places locks it: whoever else rewrites
     * waits, and what they have written meanwhile is read again.
     */
    @Override
    public int rewrite(EstateId estate, BiFunction<Subject, Event, Event> rewritten) {
        List<Told> concerned = new ArrayList<>();
        Told last = new Told(new Subject("", ""), 0, 0, null);
        List<Told> some;
        do {
            some = walk(estate, last);
            for (Told told : some) {
                if (told.differs(rewritten)) {
                    concerned.add(told.unread());
                }
                last = told;
            }
        } while (some.size() == AT_ONCE);
        if (concerned.isEmpty()) {
            return 0;
        }
        new JdbcNumbers(session).next(estate, POSITIONS, 1);
        List<Told> changed = concerned.stream()
                .flatMap(told -> again(estate, told).stream())
                .filter(told -> told.differs(rewritten))
                .map(told -> told.rewritten(rewritten))
                .toList();
        changed.forEach(told -> session.write(
                REWRITE,
                List.of(
                        Sql.document(json.write(Objects.requireNonNull(told.event()))),
                        estate.value(),
                        told.subject().type(),
                        told.subject().id(),
                        told.version(),
                        told.ordinal())));
        return changed.size();
    }

    private Optional<Told> again(EstateId estate, Told told) {
        return session.first(
                AGAIN,
                this::told,
                estate.value(),
                told.subject().type(),
                told.subject().id(),
                told.version(),
                told.ordinal());
    }

    private List<Told> walk(EstateId estate, Told after) {
        return session.list(
                WALK,
                this::told,
                estate.value(),
                after.subject().type(),
                after.subject().id(),
                after.version(),
                after.ordinal(),
                AT_ONCE);
    }

    private Told told(ResultSet row) throws SQLException {
        return new Told(
                new Subject(row.getString("subject_type"), row.getString("subject_id")),
                row.getLong("version"),
                row.getInt("ordinal"),
                json.readIfKnown(session.document(row), Event.class).orElse(null));
    }

    /** An entry on a walk; without its event where that cannot be read. */
    private record Told(
            Subject subject,
            long version,
            int ordinal,
            @Nullable Event event) {
        boolean differs(BiFunction<Subject, Event, Event> rewritten) {
            return event != null && !event.equals(rewritten.apply(subject, event));
        }

        Told rewritten(BiFunction<Subject, Event, Event> rewritten) {
            return new Told(subject, version, ordinal, rewritten.apply(subject, Objects.requireNonNull(event)));
        }

        Told unread() {
            return new Told(subject, version, ordinal, null);
        }
    }

    private JournalEntry entry(ResultSet row) throws SQLException {
        String importer = row.getString("importer_kind");
        return new JournalEntry(
                new EstateId(row.getString("estate_id")),
                new Subject(row.getString("subject_type"), row.getString("subject_id")),
                row.getLong("version"),
                row.getInt("ordinal"),
                json.read(session.document(row), Event.class),
                party(row.getString("party_kind"), row.getString("party_id")),
                row.getString("operation"),
                session.instant(row, "occurred_at"),
                session.instant(row, "recorded_at"),
                importer == null ? null : party(importer, row.getString("importer_id")));
    }

    private static Party party(String kind, String id) {
        return new Party(Party.Kind.valueOf(kind), id);
    }
}
