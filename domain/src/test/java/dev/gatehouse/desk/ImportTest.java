package dev.gatehouse.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.StaleVersion;
import dev.gatehouse.estate.ChangeProfile;
import dev.gatehouse.estate.EstateRule;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.unit.PlanMoveIn;
import dev.gatehouse.unit.RegisterUnit;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitKind;
import dev.gatehouse.unit.UnitQuery;
import dev.gatehouse.unit.UnitRule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What happened in an old system is carried out as of then. */
class ImportTest {
    private static final Operation<Unit, UnitId, UnitQuery> TRIAL =
            Operation.of("unit.trial", Unit.TYPE, Role.CS_OFFICER);
    private static final Instant THEN = Instant.parse("2019-05-06T07:08:09.123456Z");
    private static final Caller ADMIN = Caller.staff(WatchedDesk.GARDEN, "wu.jie", Role.ADMINISTRATOR);
    private static final Caller LEFT_SINCE = Caller.staff(WatchedDesk.GARDEN, "he.jing", Role.CS_OFFICER);

    private final WatchedDesk front = new WatchedDesk();

    @Test
    void theJournalSaysWhoDidItThenAndWhoImportsItNow() {
        UnitId unit = front.register(imported(THEN), "3-1201").id();

        List<JournalEntry> entries = front.gatehouse.units().history(WatchedDesk.OFFICER, unit, 0, 10);

        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.by()).isEqualTo(LEFT_SINCE.party());
            assertThat(entry.importedBy()).isEqualTo(ADMIN.party());
            assertThat(entry.occurredAt()).isEqualTo(THEN);
            assertThat(entry.recordedAt()).isEqualTo(front.now);
        });
    }

    @Test
    void whatHappensHereIsNotMarked() {
        UnitId unit = front.unit("3-1201");
        assertThat(front.gatehouse.units().history(WatchedDesk.OFFICER, unit, 0, 10))
                .extracting(JournalEntry::importedBy)
                .containsOnlyNulls();
    }

    @Test
    void onlyWhoeverMayImports() {
        Call byOfficer = Call.by(LEFT_SINCE).importedBy(WatchedDesk.OFFICER, THEN);
        Caller elsewhere = Caller.staff(new EstateId("villas"), "wu.jie", Role.ADMINISTRATOR);

        assertRefused(NotPermitted.class, byOfficer);
        assertRefused(NotPermitted.class, Call.by(LEFT_SINCE).importedBy(elsewhere, THEN));
        assertRefused(NotPermitted.class, Call.by(WatchedDesk.GUARD).importedBy(ADMIN, THEN));
    }

    @Test
    void whenItHappenedIsSaidAndLiesInThePast() {
        assertRefused(InvalidCommand.class, imported(THEN).withOccurredAt(null));
        assertRefused(InvalidCommand.class, imported(front.now.plusNanos(1_000)));
        assertThat(front.register(imported(front.now), "3-1201").version()).isEqualTo(1);
    }

    @Test
    void howAnEstateWorksIsNotImported() {
        assertThatThrownBy(() -> front.gatehouse
                        .estates()
                        .changeProfile(Call.by(ADMIN).importedBy(ADMIN, THEN), new ChangeProfile(Profile.EMPTY)))
                .isInstanceOf(InvalidCommand.class)
                .hasMessageContaining("imported");
    }

    @Test
    void aRuleIsARuleAlsoForOldData() {
        front.register(imported(THEN), "3-1201");

        assertThatThrownBy(() -> front.register(imported(THEN.plusSeconds(1)), "3-1201"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(UnitRule.ONE_FILE));
        assertThatThrownBy(() -> front.register(imported(THEN).rehearsing(), "3-1201"))
                .as("found in a rehearsal")
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void anImportThatBrokeOffIsTakenUpByItsKeys() {
        Outcome<UnitId> first = front.register(imported(THEN).keyed("units/1"), "3-1201");
        front.now = front.now.plus(Duration.ofDays(1));
        Outcome<UnitId> again = front.register(imported(THEN).keyed("units/1"), "3-1201");

        assertThat(again).isEqualTo(new Outcome<>(first.id(), 1, true, false));
    }

    @Test
    void theVersionThatIsExpectedIsTheOneThatIsStored() {
        UnitId unit = front.register(imported(THEN), "3-1201").id();
        Call next = imported(THEN.plusSeconds(1));

        assertThatThrownBy(() -> plan(next.withExpectedVersion(2L), unit, 1)).isInstanceOf(StaleVersion.class);
        assertThat(plan(next.withExpectedVersion(1L), unit, 1).version()).isEqualTo(2);
    }

    @Test
    @Tag("ESTATE-OURS-7")
    void whatHappenedBeforeTheLastThingIsNotImportedAfterIt() {
        UnitId unit = front.register(imported(THEN), "3-1201").id();

        assertThatThrownBy(() -> plan(imported(THEN.minusNanos(1_000)), unit, 1))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(EstateRule.IMPORTED_IN_ORDER))
                .hasMessageContaining("unit.register of unit");
        assertThat(plan(imported(THEN), unit, 1).version())
                .as("at the same time")
                .isEqualTo(2);
    }

    @Test
    void aNumberIsKeptAndWhatIsDrawnLaterComesAfterIt() {
        assertThat(numbered(7, 1)).isEqualTo("X-2019-000007");
        assertThat(numbered(8, 1)).isEqualTo("X-2019-000008");
        assertThat(numbered(20, 3)).isEqualTo("X-2019-000020");
        assertThat(numbered(imported(THEN), 1)).as("drawn later").isEqualTo("X-2019-000023");
        assertThat(numbered(imported(THEN.plus(Duration.ofDays(365))), 1)).isEqualTo("X-2020-000001");
    }

    @Test
    void aNumberThatMayBeTakenIsRefusedAlsoInARehearsal() {
        numbered(7, 1);

        assertThatThrownBy(() -> numbered(7, 1))
                .isInstanceOf(InvalidCommand.class)
                .hasMessageContaining("number");
        Call rehearsal = imported(THEN).numbered(6).rehearsing();
        assertThatThrownBy(() -> numbered(rehearsal, 1)).isInstanceOf(InvalidCommand.class);
        assertThatThrownBy(() -> numbered(99_999_999, 1)).isInstanceOf(InvalidCommand.class);
        assertThatThrownBy(() -> imported(THEN).numbered(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> front.byOfficer().numbered(1)).isInstanceOf(IllegalStateException.class);
    }

    private String numbered(long number, int count) {
        return numbered(imported(THEN).numbered(number), count);
    }

    /** The first of so many numbers that a command draws. */
    private String numbered(Call call, int count) {
        List<String> drawn = new ArrayList<>();
        front.desk.perform(call, TRIAL, new RegisterUnit("9-9", UnitKind.APARTMENT, null, null), work -> {
            int year = work.act().date().getYear();
            drawn.add(String.format(Locale.ROOT, "X-%d-%06d", year, work.number("x-" + year, count)));
            return new Outcome<>(new UnitId(work.newId()), 1, false, false);
        });
        return drawn.get(0);
    }

    private void assertRefused(Class<? extends Throwable> kind, Call call) {
        front.storage.calls();
        assertThatThrownBy(() -> front.register(call, "3-1201")).isInstanceOf(kind);
        assertThat(front.storage.writes()).isEmpty();
    }

    private Outcome<UnitId> plan(Call call, UnitId unit, int day) {
        return front.gatehouse.units().planMoveIn(call, new PlanMoveIn(unit, LocalDate.of(2026, 4, day)));
    }

    private static Call imported(Instant then) {
        return Call.by(LEFT_SINCE).importedBy(ADMIN, then);
    }
}
