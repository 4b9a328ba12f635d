package dev.gatehouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.GatehouseException;
import dev.gatehouse.core.Party;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.port.Storage;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitEvent;
import dev.gatehouse.unit.UnitId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link dev.gatehouse.port.Journal} promises: J2 and J3; J1 is with {@link StorageContract}. */
public abstract class JournalContract {
    private final EstateId estate = Samples.newEstate();
    private final UnitId unit = new UnitId(UUID.randomUUID());

    /** The storage to be tested; the same, or another over the same data, at each call. */
    protected abstract Storage storage();

    @Test
    void j2_aHistoryComesInTheOrderOfVersionsThenOrdinals() {
        List<JournalEntry> entries = new ArrayList<>();
        for (int version = 1; version <= 12; version++) {
            entries.add(Samples.entry(estate, unit, version, 0));
            entries.add(Samples.entry(estate, unit, version, 1));
        }
        List<JournalEntry> backwards = new ArrayList<>(entries);
        Collections.reverse(backwards);
        append(backwards);
        append(List.of(Samples.entry(estate, new UnitId(UUID.randomUUID()), 1, 0)));

        assertThat(history(0, 100)).isEqualTo(entries);
        assertThat(history(10, 100)).isEqualTo(entries.subList(20, 24));
    }

    @Test
    void j2_theEntriesOfAVersionComeTogether() {
        List<JournalEntry> entries = new ArrayList<>();
        for (int version = 1; version <= 3; version++) {
            for (int ordinal = 0; ordinal < 3; ordinal++) {
                entries.add(Samples.entry(estate, unit, version, ordinal));
            }
        }
        append(entries);

        assertThat(history(0, 2)).isEqualTo(entries.subList(0, 3));
        assertThat(history(0, 5)).isEqualTo(entries.subList(0, 3));
        assertThat(history(0, 6)).isEqualTo(entries.subList(0, 6));
        assertThat(history(1, 4)).isEqualTo(entries.subList(3, 6));
        assertThat(history(3, 4)).isEmpty();
    }

    @Test
    void j3_nothingIsWrittenOver() {
        append(List.of(Samples.entry(estate, unit, 1, 0)));
        JournalEntry other = new JournalEntry(
                estate,
                Unit.TYPE.subject(unit),
                1,
                0,
                new UnitEvent.HouseholdMovedIn(1),
                Party.SYSTEM,
                "other",
                Samples.NOW,
                Samples.NOW);
        assertThatThrownBy(() -> append(List.of(other))).isInstanceOf(GatehouseException.class);
        assertThat(history(0, 10)).containsExactly(Samples.entry(estate, unit, 1, 0));
    }

    private List<JournalEntry> history(long afterVersion, int limit) {
        return storage()
                .inTransaction(transaction ->
                        transaction.journal().history(estate, Unit.TYPE.subject(unit), afterVersion, limit));
    }

    private void append(List<JournalEntry> entries) {
        storage().inTransaction(transaction -> {
            transaction.journal().append(entries);
            return true;
        });
    }
}
