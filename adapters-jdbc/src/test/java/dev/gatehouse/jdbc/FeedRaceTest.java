package dev.gatehouse.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.core.Caller;
import dev.gatehouse.core.NewPaper;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Feed;
import dev.gatehouse.desk.JournalService;
import dev.gatehouse.port.Journal.Placed;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.port.Storage;
import dev.gatehouse.testkit.Race;
import dev.gatehouse.testkit.Samples;
import dev.gatehouse.unit.FilePaper;
import dev.gatehouse.unit.FileSection;
import dev.gatehouse.unit.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever follows the feed misses nothing and reads nothing twice, whoever writes and places meanwhile. */
class FeedRaceTest {
    private static final int WRITERS = 6;
    private static final int EACH = 20;

    /** Positions are given across estates, so this has databases of its own. */
    static Stream<DataSource> unused() {
        return Stream.of(Databases.h2InMemory(), Databases.h2File(), Databases.postgres(), Databases.mariaDb());
    }

    @ParameterizedTest
    @MethodSource("unused")
    void twoNodesPlaceWhatManyWriteAndWhoFollowsReadsItOnceInTheOrderOfVersions(DataSource dataSource) {
        House house = new House(JdbcStorage.owning(dataSource));
        House other = house.onAnotherNode(JdbcStorage.owning(dataSource));
        List<UnitId> units =
                IntStream.range(0, 3).mapToObj(i -> house.unit("3-" + i)).toList();
        Caller follower = Caller.staff(house.estate, "bus", Role.ADMINISTRATOR);
        AtomicInteger writing = new AtomicInteger(WRITERS);
        List<Placed> read = new ArrayList<>();
        List<Race.Result<Integer>> results = Race.of(WRITERS + 3, runner -> {
            if (runner < WRITERS) {
                return write(runner % 2 == 0 ? house : other, units, runner, writing);
            }
            return runner < WRITERS + 2
                    ? place(runner == WRITERS ? house : other, writing)
                    : follow(house.gatehouse.journal(), follower, read);
        });
        assertThat(results).flatExtracting(Race.Result::failure).isEmpty();
        int all = 1 + units.size() + WRITERS * EACH;
        assertThat(read).hasSize(all);
        assertThat(read).extracting(Placed::position).isSorted().doesNotHaveDuplicates();
        assertThat(read.stream().map(Placed::entry).distinct()).hasSize(all);
        for (UnitId unit : units) {
            List<Long> versions = read.stream()
                    .map(Placed::entry)
                    .filter(entry -> entry.subject().id().equals(unit.toString()))
                    .map(JournalEntry::version)
                    .toList();
            assertThat(versions)
                    .isEqualTo(
                            LongStream.rangeClosed(1, versions.size()).boxed().toList());
        }
    }

    /** What began earlier and ends later appears behind what was read before it. */
    @ParameterizedTest
    @MethodSource("unused")
    void aLateCommitNeverAppearsBehindAPositionThatWasRead(DataSource dataSource) {
        Storage storage = JdbcStorage.owning(dataSource);
        var estate = Samples.newEstate();
        JournalEntry early = Samples.entry(estate, new UnitId(UUID.randomUUID()), 1, 0);
        JournalEntry late = Samples.entry(estate, new UnitId(UUID.randomUUID()), 1, 0);
        List<Placed> first = storage.inTransaction(begun -> {
            begun.journal().append(List.of(late));
            storage.inTransaction(meanwhile -> {
                meanwhile.journal().append(List.of(early));
                return true;
            });
            assertThat(storage.<Integer>inTransaction(
                            placing -> placing.journal().place(estate, 100)))
                    .isEqualTo(1);
            return storage.inTransaction(reading -> reading.journal().feed(estate, 0, 100));
        });
        assertThat(first).extracting(Placed::entry).containsExactly(early);

        storage.inTransaction(placing -> placing.journal().place(estate, 100));

        long position = first.get(0).position();
        List<Placed> next = storage.inTransaction(reading -> reading.journal().feed(estate, position, 100));
        assertThat(next).extracting(Placed::entry).containsExactly(late);
    }

    private static int write(House node, List<UnitId> units, int runner, AtomicInteger writing) {
        try {
            for (int i = 0; i < EACH; i++) {
                FilePaper command = new FilePaper(
                        units.get((runner + i) % units.size()),
                        FileSection.AGREEMENT,
                        NewPaper.of("P-" + runner + "-" + i, "Agreement"),
                        null);
                node.gatehouse.units().filePaper(node.call(), command);
            }
            return EACH;
        } finally {
            writing.decrementAndGet();
        }
    }

    private static int place(House node, AtomicInteger writing) {
        int placed = 0;
        boolean last = false;
        while (!last) {
            last = writing.get() == 0;
            int now;
            do {
                now = node.gatehouse.journal().place(7);
                placed += now;
            } while (now > 0);
        }
        return placed;
    }

    private static int follow(JournalService journal, Caller follower, List<Placed> read) {
        long position = 0;
        int all = 1 + 3 + WRITERS * EACH;
        for (int round = 0; round < 1_000_000 && read.size() < all; round++) {
            Feed piece = journal.feed(follower, position, 5);
            read.addAll(piece.entries());
            position = piece.position();
        }
        return read.size();
    }
}
