package dev.gatehouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Subject;
import dev.gatehouse.port.ClockQuery;
import dev.gatehouse.port.DueClock;
import dev.gatehouse.port.DueClocks;
import dev.gatehouse.port.Page;
import dev.gatehouse.port.Storage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link dev.gatehouse.port.DueClocks} promises. What is due is long ago here, so that other tests are not in the way. */
public abstract class DueClocksContract {
    /** Nobody else's clocks are so old. */
    private static final Instant LONG_AGO = Instant.parse("1990-01-01T00:00:00.123456Z");

    private static final Set<String> TYPES = Set.of("pass-book", "unit");

    private final EstateId estate = Samples.newEstate();

    /** The storage to be tested; the same, or another over the same data, at each call. */
    protected abstract Storage storage();

    @Test
    void d1_whatThrowsKeepsNoClock() {
        DueClock clock = clock("a", LONG_AGO);
        assertThatThrownBy(() -> storage().inTransaction(transaction -> {
                    transaction.dueClocks().replace(List.of(), List.of(clock));
                    throw new IllegalStateException("thought better of it");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(due(LONG_AGO.plusSeconds(1))).isEmpty();
    }

    @Test
    void d1_whatThrowsTakesNoClockAway() {
        DueClock clock = clock("a", LONG_AGO);
        replace(List.of(), List.of(clock));
        assertThatThrownBy(() -> storage().inTransaction(transaction -> {
                    transaction.dueClocks().replace(List.of(clock), List.of());
                    throw new IllegalStateException("thought better of it");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(due(LONG_AGO.plusSeconds(1))).containsExactly(clock);
    }

    @Test
    void d2_whatIsDueComesTheLongestOverdueFirst() {
        DueClock second = clock("b", LONG_AGO.plusSeconds(20));
        DueClock first = clock("c", LONG_AGO.plusSeconds(10));
        DueClock third = clock("a", LONG_AGO.plusSeconds(30));
        replace(List.of(), List.of(second, first, third));
        assertThat(due(LONG_AGO.plusSeconds(31))).containsExactly(first, second, third);
        assertThat(due(LONG_AGO.plusSeconds(30))).containsExactly(first, second);
        assertThat(due(LONG_AGO.plusSeconds(30).plusNanos(1_000))).containsExactly(first, second, third);
    }

    @Test
    void d2_noMoreComeThanTheLimit() {
        replace(List.of(), List.of(clock("a", LONG_AGO), clock("b", LONG_AGO), clock("c", LONG_AGO)));
        assertThat(storage()
                        .<List<DueClock>>inTransaction(
                                transaction -> transaction.dueClocks().due(TYPES, LONG_AGO.plusSeconds(1), 2)))
                .hasSize(2);
    }

    @Test
    void d2_whatStandsStillNeverComes() {
        replace(List.of(), List.of(clock("a", null)));
        assertThat(due(Instant.parse("2500-01-01T00:00:00Z"))).isEmpty();
    }

    @Test
    void d5_aBoardShowsWhatAQueryMeansPageByPage() {
        DueClock late = promised("b", LONG_AGO.plusSeconds(20));
        DueClock tie = promised("B", LONG_AGO.plusSeconds(20));
        DueClock early = promised("a/1", LONG_AGO);
        DueClock still = new DueClock(estate, new Subject("unit", "u1"), "c", "RULE-2", LONG_AGO.plusSeconds(9), null);
        DueClock wake = new DueClock(estate, new Subject("unit", "u1"), "", null, LONG_AGO, LONG_AGO);
        replace(List.of(), List.of(late, tie, early, still, wake));
        assertThat(board(ClockQuery.ALL)).containsExactly(early, still, tie, late);
        assertThat(board(ClockQuery.ALL.withRule("RULE-2"))).containsExactly(still);
        assertThat(board(ClockQuery.ALL.withType("unit"))).containsExactly(still);
        assertThat(board(ClockQuery.ALL.withDueBefore(LONG_AGO.plusSeconds(9)))).containsExactly(early);
        assertThat(storage()
                        .<Page<DueClock>>inTransaction(
                                transaction -> transaction.dueClocks().board(Samples.newEstate(), ClockQuery.ALL))
                        .items())
                .isEmpty();
    }

    private DueClock promised(String name, Instant dueAt) {
        return new DueClock(estate, new Subject("pass-book", "0195a3f0"), name, "PASS-5", dueAt, dueAt);
    }

    /** All pages of two. */
    private List<DueClock> board(ClockQuery query) {
        List<DueClock> all = new ArrayList<>();
        PageRequest page = PageRequest.first(2);
        while (true) {
            ClockQuery asked = query.withPage(page);
            Page<DueClock> answer = storage()
                    .inTransaction(transaction -> transaction.dueClocks().board(estate, asked));
            all.addAll(answer.items());
            if (answer.next() == null) {
                return all;
            }
            page = page.after(answer.next());
        }
    }

    @Test
    void d4_estateSubjectAndNameTellClocksApart() {
        DueClock one = clock("a", LONG_AGO);
        DueClock other = clock("A", LONG_AGO.plusSeconds(1));
        DueClock itself = new DueClock(estate, one.subject(), "", null, LONG_AGO, LONG_AGO.plusSeconds(2));
        replace(List.of(), List.of(one, other, itself));
        DueClock later = clock("a", LONG_AGO.plusSeconds(3));
        replace(List.of(one, clock("never kept", LONG_AGO)), List.of(later));
        assertThat(due(LONG_AGO.plusSeconds(9))).containsExactly(other, itself, later);
        replace(List.of(later, other, itself), List.of());
        assertThat(due(LONG_AGO.plusSeconds(9))).isEmpty();
    }

    @Test
    void d2_onlyTheTypesThatAreAskedForCome() {
        DueClock strange = new DueClock(estate, new Subject("robot", "r2"), "oil", "ROBOT-1", LONG_AGO, LONG_AGO);
        DueClock known = clock("a", LONG_AGO.plusSeconds(1));
        replace(List.of(), List.of(strange, known));
        assertThat(storage()
                        .<List<DueClock>>inTransaction(
                                transaction -> transaction.dueClocks().due(TYPES, LONG_AGO.plusSeconds(9), 1_000)))
                .contains(known)
                .doesNotContain(strange);
    }

    @Test
    void whatHasChangedSinceItCameIsNotPutOff() {
        DueClock clock = clock("a", LONG_AGO);
        DueClock changed = clock("a", LONG_AGO.plusSeconds(5));
        replace(List.of(), List.of(clock));
        replace(List.of(clock), List.of(changed));
        write(clocks -> clocks.putOff(clock, LONG_AGO.plusSeconds(600)));
        assertThat(due(LONG_AGO.plusSeconds(6))).containsExactly(changed);
    }

    @Test
    void whatIsPutOffComesThen() {
        DueClock clock = clock("a", LONG_AGO);
        replace(List.of(), List.of(clock));
        write(clocks -> clocks.putOff(clock, LONG_AGO.plusSeconds(600)));
        assertThat(due(LONG_AGO.plusSeconds(600))).isEmpty();
        assertThat(due(LONG_AGO.plusSeconds(601)))
                .containsExactly(
                        new DueClock(estate, clock.subject(), "a", "PASS-5", clock.dueAt(), LONG_AGO.plusSeconds(600)));
        write(clocks -> clocks.putOff(clock("b", LONG_AGO), LONG_AGO));
        assertThat(due(LONG_AGO.plusSeconds(1))).isEmpty();
    }

    private DueClock clock(String name, @Nullable Instant nextAt) {
        return new DueClock(
                estate, new Subject("pass-book", "0195a3f0"), name, "PASS-5", LONG_AGO.plusSeconds(60), nextAt);
    }

    private void replace(List<DueClock> gone, List<DueClock> kept) {
        write(clocks -> clocks.replace(gone, kept));
    }

    private void write(Consumer<DueClocks> writing) {
        storage().inTransaction(transaction -> {
            writing.accept(transaction.dueClocks());
            return true;
        });
    }

    /** Other tests of this class leave clocks behind that are as old. */
    private List<DueClock> due(Instant before) {
        List<DueClock> due =
                storage().inTransaction(transaction -> transaction.dueClocks().due(TYPES, before, 1_000));
        return due.stream().filter(clock -> clock.estate().equals(estate)).toList();
    }
}
