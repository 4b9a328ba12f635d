package dev.gatehouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Event;
import dev.gatehouse.core.GatehouseException;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Subject;
import dev.gatehouse.port.Journal.Placed;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.port.Storage;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitEvent;
import dev.gatehouse.unit.UnitId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What {@link dev.gatehouse.port.Journal} promises: J2 to J6 and J8; J1 is with {@link StorageContract}, J7 with {@link RaceContract}. */
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
    void j1_whoImportedWhatHappenedElsewhereIsKept() {
        JournalEntry here = Samples.entry(estate, unit, 1, 0);
        JournalEntry elsewhere = here.importedBy(Party.staff("wu.jie"));
        JournalEntry byItself = Samples.entry(estate, unit, 2, 0).importedBy(Party.SYSTEM);
        append(List.of(elsewhere, byItself, Samples.entry(estate, unit, 3, 0)));
        place(10);

        assertThat(history(0, 10)).containsExactly(elsewhere, byItself, Samples.entry(estate, unit, 3, 0));
        assertThat(entries(feed(0, 10))).isEqualTo(history(0, 10));
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

    @Test
    void j4_nothingIsInTheFeedBeforeItIsPlaced() {
        append(List.of(Samples.entry(estate, unit, 1, 0)));
        assertThat(feed(0, 10)).isEmpty();
        assertThat(unplaced()).contains(estate);
        assertThat(place(10)).isEqualTo(1);
        assertThat(entries(feed(0, 10))).containsExactly(Samples.entry(estate, unit, 1, 0));
        assertThat(unplaced()).doesNotContain(estate);
        assertThat(place(10)).isZero();
    }

    @Test
    void j4_whatWasTakenBackIsNeverPlaced() {
        assertThatThrownBy(() -> storage().inTransaction(transaction -> {
                    transaction.journal().append(List.of(Samples.entry(estate, unit, 1, 0)));
                    throw new IllegalArgumentException("the plug was pulled");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(place(10)).isZero();
        assertThat(feed(0, 10)).isEmpty();
    }

    @Test
    void j4_aPlaceThatWasTakenBackIsGivenAgain() {
        append(List.of(Samples.entry(estate, unit, 1, 0)));
        assertThatThrownBy(() -> storage().inTransaction(transaction -> {
                    transaction.journal().place(estate, 10);
                    throw new IllegalArgumentException("the plug was pulled");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(feed(0, 10)).isEmpty();
        assertThat(place(10)).isEqualTo(1);
        assertThat(feed(0, 10)).hasSize(1);
    }

    @Test
    void j5_whoFollowsReadsEachEntryOnce() {
        List<JournalEntry> all = new ArrayList<>();
        List<Placed> read = new ArrayList<>();
        long position = 0;
        for (int version = 1; version <= 7; version++) {
            List<JournalEntry> next =
                    List.of(Samples.entry(estate, unit, version, 0), Samples.entry(estate, unit, version, 1));
            append(next);
            all.addAll(next);
            assertThat(place(version % 3 + 1)).isPositive();
            List<Placed> piece = feed(position, 3);
            read.addAll(piece);
            position = piece.isEmpty() ? position : piece.get(piece.size() - 1).position();
        }
        place(100);
        read.addAll(feed(position, 100));
        assertThat(read).extracting(Placed::position).isSorted().doesNotHaveDuplicates();
        assertThat(read.get(0).position()).isPositive();
        assertThat(entries(read)).isEqualTo(all);
        assertThat(feed(0, 100)).isEqualTo(read);
        assertThat(feed(0, 3)).isEqualTo(read.subList(0, 3));
    }

    @Test
    void j5_anEstateIsFedWithItsOwn() {
        EstateId other = Samples.newEstate();
        append(List.of(Samples.entry(estate, unit, 1, 0), Samples.entry(other, unit, 1, 0)));
        place(10);
        storage().inTransaction(transaction -> transaction.journal().place(other, 10));
        assertThat(entries(feed(0, 10))).containsExactly(Samples.entry(estate, unit, 1, 0));
    }

    @Test
    void j8_whatIsRewrittenKeepsItsPlace() {
        EstateId other = Samples.newEstate();
        JournalEntry first = Samples.entry(estate, unit, 1, 0);
        JournalEntry second = Samples.entry(estate, unit, 2, 0);
        JournalEntry third = Samples.entry(estate, new UnitId(UUID.randomUUID()), 1, 0);
        append(List.of(first, second, third, Samples.entry(other, unit, 1, 0)));
        place(2);
        List<Placed> before = feed(0, 10);
        Event told = new UnitEvent.HouseholdMovedIn(7);

        assertThat(rewrite((subject, event) ->
                        subject.equals(second.subject()) && event.equals(second.event()) ? told : event))
                .isEqualTo(1);
        assertThat(history(0, 10)).containsExactly(first, second.telling(told));
        assertThat(feed(0, 10))
                .containsExactly(before.get(0), new Placed(before.get(1).position(), second.telling(told)));
        assertThat(rewrite((subject, event) -> subject.equals(third.subject()) ? told : event))
                .isEqualTo(1);
        place(10);
        assertThat(entries(feed(0, 10))).containsExactly(first, second.telling(told), third.telling(told));
        assertThat(rewrite((subject, event) -> event)).isZero();
        assertThat(storage()
                        .<List<JournalEntry>>inTransaction(
                                transaction -> transaction.journal().history(other, first.subject(), 0, 10)))
                .containsExactly(Samples.entry(other, unit, 1, 0));
    }

    @Test
    void j8_aLongJournalIsRewrittenToItsEnd() {
        List<JournalEntry> entries = IntStream.rangeClosed(1, 1_201)
                .mapToObj(version -> Samples.entry(estate, unit, version, 0))
                .toList();
        append(entries);
        Event told = new UnitEvent.HouseholdMovedIn(7);
        assertThat(rewrite((subject, event) -> told)).isEqualTo(1_201);
        assertThat(history(0, 2_000))
                .allMatch(entry -> entry.event().equals(told))
                .hasSize(1_201);
    }

    private int rewrite(BiFunction<Subject, Event, Event> rewritten) {
        return storage()
                .<Integer>inTransaction(transaction -> transaction.journal().rewrite(estate, rewritten));
    }

    @Test
    void j6_theFeedKeepsTheOrderOfVersionsWhateverTheClocksOfNodesSay() {
        JournalEntry first = Samples.entry(estate, unit, 1, 0);
        JournalEntry early = Samples.entry(estate, unit, 2, 0);
        JournalEntry second = new JournalEntry(
                estate,
                early.subject(),
                2,
                0,
                early.event(),
                early.by(),
                early.operation(),
                early.occurredAt().minusSeconds(5),
                early.recordedAt().minusSeconds(5));
        append(List.of(first));
        append(List.of(second));
        place(1);
        place(1);
        assertThat(entries(feed(0, 10))).containsExactly(first, second);
    }

    private int place(int limit) {
        return storage().inTransaction(transaction -> transaction.journal().place(estate, limit));
    }

    private List<EstateId> unplaced() {
        return storage().inTransaction(transaction -> transaction.journal().unplaced(10_000));
    }

    private List<Placed> feed(long after, int limit) {
        return storage().inTransaction(transaction -> transaction.journal().feed(estate, after, limit));
    }

    private static List<JournalEntry> entries(List<Placed> feed) {
        return feed.stream().map(Placed::entry).toList();
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
