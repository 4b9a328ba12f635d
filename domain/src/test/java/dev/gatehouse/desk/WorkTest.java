package dev.gatehouse.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.Role;
import dev.gatehouse.port.Lock;
import dev.gatehouse.port.Wanted;
import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.unit.PlanMoveIn;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whoever locks in one order never waits for somebody who waits for him. */
class WorkTest {
    private static final Operation<Unit, UnitId, UnitQuery> TRIAL =
            Operation.of("unit.trial", Unit.TYPE, Role.CS_OFFICER);
    private static final HouseholdId HOUSEHOLD =
            new HouseholdId(UUID.fromString("00000000-0000-0000-0000-000000000001"));
    private static final UnitId FIRST = new UnitId(UUID.fromString("00000000-0000-0000-0000-000000000001"));
    private static final UnitId SECOND = new UnitId(UUID.fromString("00000000-0000-0000-0000-000000000002"));

    private final WatchedDesk front = new WatchedDesk();

    @Test
    void aggregatesAreLoadedInTheOrderOfTheirTypes() {
        perform(work -> work.find(Household.TYPE, HOUSEHOLD), work -> work.find(Unit.TYPE, FIRST));

        assertThat(front.storage.calls()).containsSubsequence("household.find", "unit.find");
    }

    @Test
    void anEarlierTypeIsNotLoadedAfterALaterOne() {
        assertThatThrownBy(() ->
                        perform(work -> work.find(Unit.TYPE, FIRST), work -> work.find(Household.TYPE, HOUSEHOLD)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "unit.trial loads household/" + HOUSEHOLD + " after unit/" + FIRST + "; load by type, then id");
    }

    @Test
    void anEarlierIdIsNotLoadedAfterALaterOne() {
        perform(work -> work.find(Unit.TYPE, FIRST), work -> work.find(Unit.TYPE, SECOND));

        assertThatThrownBy(() -> perform(work -> work.find(Unit.TYPE, SECOND), work -> work.find(Unit.TYPE, FIRST)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothingIsLoadedTwice() {
        assertThatThrownBy(() -> perform(work -> work.find(Unit.TYPE, FIRST), work -> work.find(Unit.TYPE, FIRST)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsForeseenIsFoundTogetherInTheOrderOfLoadingAndEachForOnce() {
        List<Wanted<?, ?, ?>> next = List.of(
                Wanted.held(Unit.TYPE, SECOND), Wanted.seen(Unit.TYPE, FIRST), Wanted.held(Household.TYPE, HOUSEHOLD));
        perform(
                work -> {
                    work.foresee(next);
                    return front.storage.locks();
                },
                work -> assertThatThrownBy(() -> work.load(Unit.TYPE, SECOND)).isInstanceOf(NotFound.class),
                work -> assertThat(work.find(Household.TYPE, HOUSEHOLD)).isEmpty(),
                work -> assertThatThrownBy(() -> work.peek(Unit.TYPE, FIRST)).isInstanceOf(NotFound.class));
        assertThat(front.storage.calls()).containsExactly("begin", "household.find", "unit.find", "unit.find");
    }

    @Test
    void whatIsForeseenIsLockedAsWhatIsLoadedAndInARehearsalNothingIs() {
        List<Wanted<?, ?, ?>> next = List.of(Wanted.held(Unit.TYPE, FIRST), Wanted.seen(Household.TYPE, HOUSEHOLD));
        front.storage.locks();
        perform(work -> {
            work.foresee(next);
            return next;
        });
        assertThat(front.storage.locks()).containsExactly(Lock.NONE, Lock.UPDATE);
        perform(front.byOfficer().rehearsing(), List.of(work -> {
            work.foresee(next);
            return next;
        }));
        assertThat(front.storage.locks()).containsExactly(Lock.NONE, Lock.NONE);
    }

    @Test
    void nothingIsForeseenThatShouldHaveBeenLoadedBefore() {
        assertThatThrownBy(() -> perform(work -> work.find(Unit.TYPE, FIRST), work -> {
                    work.foresee(List.of(Wanted.held(Household.TYPE, HOUSEHOLD)));
                    return work;
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> perform(
                        work -> {
                            work.foresee(List.of(Wanted.held(Unit.TYPE, FIRST)));
                            return work;
                        },
                        work -> work.find(Household.TYPE, HOUSEHOLD)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Property(tries = 50)
    void idsAreLoadedExactlyInTheirOrder(@ForAll("ids") List<UnitId> ids) {
        List<UnitId> inOrder = Stream.of(FIRST, SECOND)
                .flatMap(id -> ids.stream().filter(id::equals).limit(1))
                .toList();
        List<Asking> steps = ids.stream()
                .map(id -> (Asking) work -> work.find(Unit.TYPE, id))
                .toList();

        if (ids.equals(inOrder)) {
            perform(steps);
        } else {
            assertThatThrownBy(() -> perform(steps)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Provide
    Arbitrary<List<UnitId>> ids() {
        return Arbitraries.of(FIRST, SECOND).list().ofMaxSize(3);
    }

    @Test
    void whatMustBeThereAndIsNotIsNotFound() {
        assertThatThrownBy(() -> perform(work -> work.load(Unit.TYPE, FIRST))).isInstanceOf(NotFound.class);
    }

    @Test
    void numbersOfASeriesFollowEachOtherWithinAnEstate() {
        perform(
                work -> assertThat(work.number("pass-2026", 3)).isEqualTo(1),
                work -> assertThat(work.number("pass-2026", 1)).isEqualTo(4),
                work -> assertThat(work.number("pass-2027", 1)).isEqualTo(1));
        perform(work -> assertThat(work.number("pass-2026", 1)).isEqualTo(5));
    }

    /** What a step asks of its work. */
    private interface Asking {
        Object of(Work work);
    }

    private void perform(Asking... steps) {
        perform(List.of(steps));
    }

    private void perform(List<Asking> steps) {
        perform(front.byOfficer(), steps);
    }

    private void perform(Call call, List<Asking> steps) {
        front.desk.perform(call, TRIAL, new PlanMoveIn(FIRST, LocalDate.EPOCH), work -> {
            steps.forEach(step -> step.of(work));
            return new Outcome<>(FIRST, 1, false, false);
        });
    }
}
