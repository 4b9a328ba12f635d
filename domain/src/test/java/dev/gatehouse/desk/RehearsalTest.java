package dev.gatehouse.desk;

import static dev.gatehouse.desk.WatchedDesk.GUARD;
import static dev.gatehouse.desk.WatchedDesk.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.RequestKeyReused;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.StaleVersion;
import dev.gatehouse.port.Lock;
import dev.gatehouse.unit.PlanMoveIn;
import dev.gatehouse.unit.RegisterUnit;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitKind;
import dev.gatehouse.unit.UnitQuery;
import dev.gatehouse.unit.UnitRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A rehearsal says what a command would lead to, and does nothing. */
class RehearsalTest {
    private static final Operation<Unit, UnitId, UnitQuery> TRIAL =
            Operation.of("unit.trial", Unit.TYPE, Role.CS_OFFICER);
    private static final RegisterUnit ANY = new RegisterUnit("3-1201", UnitKind.APARTMENT, null, null);

    private static final RegisterUnit OTHER = new RegisterUnit("9-9", UnitKind.APARTMENT, null, null);

    private final WatchedDesk front = new WatchedDesk();
    private final Call rehearsal = front.byOfficer().rehearsing();

    @Test
    void whatWouldBeChangedIsToldAndStaysAsItIs() {
        UnitId unit = front.unit("3-1201");
        front.storage.calls();

        Outcome<UnitId> outcome = front.gatehouse.units().planMoveIn(rehearsal, april(unit));

        assertThat(outcome).isEqualTo(new Outcome<>(unit, 2, false, true));
        assertThat(front.storage.calls()).containsExactly("begin", "unit.find");
        assertThat(front.gatehouse.units().find(OFFICER, unit).orElseThrow().version())
                .isEqualTo(1);
    }

    @Test
    void whatWouldBeNewIsNowhereAfterwards() {
        Outcome<UnitId> outcome = front.register(rehearsal, "3-1201");

        assertThat(outcome.version()).isEqualTo(1);
        assertThat(outcome.rehearsed()).isTrue();
        assertThat(front.storage.writes()).isEmpty();
        assertThat(front.gatehouse.units().find(OFFICER, outcome.id())).isEmpty();
        assertThat(front.gatehouse.units().history(OFFICER, outcome.id(), 0, 10))
                .isEmpty();
    }

    @Test
    void itIsRefusedAsTheCommandItselfWouldBe() {
        UnitId unit = front.unit("3-1201");

        assertThatThrownBy(() -> front.register(rehearsal, " ")).as("validated").isInstanceOf(InvalidCommand.class);
        assertThatThrownBy(
                        () -> front.gatehouse.units().planMoveIn(Call.by(GUARD).rehearsing(), april(unit)))
                .as("permitted")
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> front.gatehouse.units().planMoveIn(rehearsal, april(new UnitId(UUID.randomUUID()))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> front.gatehouse.units().planMoveIn(rehearsal.withExpectedVersion(2L), april(unit)))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> front.register(rehearsal.withExpectedVersion(1L), "3-1202"))
                .as("nothing to expect")
                .isInstanceOf(InvalidCommand.class);
        assertThatThrownBy(() -> front.register(rehearsal.withOccurredAt(front.now.plusSeconds(1)), "3-1202"))
                .as("in the future")
                .isInstanceOf(InvalidCommand.class);
    }

    @Test
    void whatOnlyTheStorageWouldRefuseIsRefusedToo() {
        front.unit("3-1201");

        assertThatThrownBy(() -> front.register(rehearsal, "3-1201"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(UnitRule.ONE_FILE));
        assertThatThrownBy(() -> front.desk.perform(rehearsal, TRIAL, ANY, work -> {
                    work.create(Unit.TYPE, Unit.register(new UnitId(work.newId()), OTHER, work.act()));
                    return work.create(Unit.TYPE, Unit.register(new UnitId(work.newId()), OTHER, work.act()));
                }))
                .as("two of one work")
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void whatOneChangeGivesFreeTheNextMayTake() {
        UnitId unit = front.unit("3-1201");
        UnitId other = new UnitId(UUID.randomUUID());

        Outcome<UnitId> outcome = front.desk.perform(rehearsal, TRIAL, ANY, work -> {
            Unit before = work.subject(Unit.TYPE, unit);
            Unit renamed = before.withNumber(
                    Unit.register(other, OTHER, work.act()).next().number());
            work.save(Unit.TYPE, before, Decision.none(renamed));
            return work.create(Unit.TYPE, Unit.register(other, ANY, work.act()));
        });

        assertThat(outcome).isEqualTo(new Outcome<>(other, 1, false, true));
    }

    @Test
    void aRequestKeyIsLookedAtAndNotUsed() {
        Call keyed = front.byOfficer().keyed("k-1");
        Outcome<UnitId> rehearsed = front.register(keyed.rehearsing(), "3-1201");
        Outcome<UnitId> first = front.register(keyed, "3-1201");
        front.storage.calls();

        assertThat(rehearsed.repeated()).isFalse();
        assertThat(first.repeated()).isFalse();
        assertThat(front.register(keyed.rehearsing(), "3-1201")).isEqualTo(new Outcome<>(first.id(), 1, true, true));
        assertThatThrownBy(() -> front.register(keyed.rehearsing(), "3-1202")).isInstanceOf(RequestKeyReused.class);
        assertThat(front.storage.writes()).isEmpty();
    }

    @Test
    void numbersAreLookedAtAndNotTaken() {
        assertThat(numbers(rehearsal)).containsExactly(1L, 4L, 1L);
        assertThat(numbers(rehearsal)).containsExactly(1L, 4L, 1L);
        assertThat(numbers(front.byOfficer())).containsExactly(1L, 4L, 1L);
        assertThat(numbers(rehearsal)).containsExactly(5L, 8L, 2L);
    }

    @Test
    void nothingIsLockedSoNobodyWaits() {
        UnitId unit = front.unit("3-1201");
        front.storage.locks();

        front.gatehouse.units().planMoveIn(rehearsal, april(unit));

        assertThat(front.storage.locks()).isNotEmpty().containsOnly(Lock.NONE);
    }

    private List<Long> numbers(Call call) {
        List<Long> drawn = new ArrayList<>();
        front.desk.perform(call, TRIAL, ANY, work -> {
            drawn.add(work.number("a", 3));
            drawn.add(work.number("a", 1));
            drawn.add(work.number("b", 1));
            return new Outcome<>(new UnitId(work.newId()), 1, false, false);
        });
        return drawn;
    }

    private static PlanMoveIn april(UnitId unit) {
        return new PlanMoveIn(unit, LocalDate.of(2026, 4, 1));
    }
}
