package dev.gatehouse.desk;

import static dev.gatehouse.desk.WatchedDesk.OFFICER;
import static dev.gatehouse.desk.WatchedDesk.OFFICER_OF_VILLAS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NewPaper;
import dev.gatehouse.core.RequestKeyReused;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.StaleVersion;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.unit.FilePaper;
import dev.gatehouse.unit.FileSection;
import dev.gatehouse.unit.PlanMoveIn;
import dev.gatehouse.unit.RegisterUnit;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitKind;
import dev.gatehouse.unit.UnitQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskTest {
    private static final Operation<Unit, UnitId, UnitQuery> TRIAL =
            Operation.of("unit.trial", Unit.TYPE, Role.CS_OFFICER);

    private final WatchedDesk front = new WatchedDesk();

    // Whole or not at all

    @Test
    void aCommandThatARuleForbidsWritesNothing() {
        UnitId unit = front.unit("3-1201");
        front.storage.calls();

        assertThatThrownBy(() -> front.gatehouse.units().filePaper(front.byOfficer(), unsigned(unit)))
                .isInstanceOf(RuleViolation.class);

        assertThat(front.storage.writes()).isEmpty();
    }

    @Test
    void aSecondUnitOfANumberLeavesNothingBehind() {
        front.unit("3-1201");

        assertThatThrownBy(() -> front.register(front.byOfficer().keyed("k-1"), "3-1201"))
                .isInstanceOf(RuleViolation.class);

        assertThat(front.gatehouse.units().search(OFFICER, UnitQuery.ALL).items())
                .hasSize(1);
        assertThat(front.register(front.byOfficer().keyed("k-1"), "3-1201-B").repeated())
                .as("the key is free, since the refused command did not use it")
                .isFalse();
    }

    @Test
    void whatAStepHasCreatedIsGoneWhenTheStepFails() {
        UnitId id = new UnitId(UUID.randomUUID());
        RegisterUnit command = new RegisterUnit("3-1201", UnitKind.APARTMENT, null, null);

        assertThatThrownBy(() -> front.desk.perform(front.byOfficer(), TRIAL, command, work -> {
                    work.create(Unit.TYPE, Unit.register(id, command, work.act()));
                    throw new IllegalStateException("the step failed");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the step failed");

        assertThat(front.storage.writes()).isEmpty();
        assertThat(front.gatehouse.units().find(OFFICER, id)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"requests.insert", "unit.insert", "journal.append"})
    void whateverFailsOnTheWayTakesEverythingWithIt(String call) {
        front.storage.failAt(call);
        assertThatThrownBy(() -> front.register(front.byOfficer().keyed("k-1"), "3-1201"))
                .isInstanceOf(UnsupportedOperationException.class);

        front.storage.failAt("");
        assertThat(front.gatehouse.units().search(OFFICER, UnitQuery.ALL).items())
                .isEmpty();
        assertThat(front.register(front.byOfficer().keyed("k-1"), "3-1201").repeated())
                .isFalse();
    }

    @Test
    void everythingIsWrittenAtTheEndTheRequestKeyFirstAndTheJournalLast() {
        front.register(front.byOfficer().keyed("k-1"), "3-1201");

        assertThat(front.storage.calls())
                .containsExactly(
                        "begin", "requests.find", "estate.find", "requests.insert", "unit.insert", "journal.append");
    }

    // The request key

    @Test
    void aRepeatedCommandIsAnsweredAsTheFirstTime() {
        Call call = front.byOfficer().keyed("k-1");
        Outcome<UnitId> first = front.register(call, "3-1201");
        front.gatehouse.units().planMoveIn(front.byOfficer(), new PlanMoveIn(first.id(), LocalDate.of(2026, 4, 1)));
        front.storage.calls();

        Outcome<UnitId> second = front.register(call, "3-1201");

        assertThat(first.repeated()).isFalse();
        assertThat(second).isEqualTo(new Outcome<>(first.id(), 1, true, false));
        assertThat(front.storage.writes()).isEmpty();
    }

    @Test
    void aRepeatedChangeIsAnsweredThoughItsVersionIsOldByNow() {
        UnitId unit = front.unit("3-1201");
        Call call = front.byOfficer().keyed("k-1").withExpectedVersion(1L);
        PlanMoveIn command = new PlanMoveIn(unit, LocalDate.of(2026, 4, 1));
        Outcome<UnitId> first = front.gatehouse.units().planMoveIn(call, command);

        assertThat(front.gatehouse.units().planMoveIn(call, command))
                .isEqualTo(new Outcome<>(unit, first.version(), true, false));
    }

    @Test
    void aKeyDoesNotServeAnotherCommand() {
        front.register(front.byOfficer().keyed("k-1"), "3-1201");

        assertThatThrownBy(() -> front.register(front.byOfficer().keyed("k-1"), "3-1202"))
                .isInstanceOf(RequestKeyReused.class);
        assertThat(front.gatehouse.units().search(OFFICER, UnitQuery.ALL).items())
                .hasSize(1);
    }

    @Test
    void keysAreToldApartByCaseAndByEstate() {
        front.register(front.byOfficer().keyed("k-1"), "3-1201");

        assertThat(front.register(front.byOfficer().keyed("K-1"), "3-1202").repeated())
                .isFalse();
        assertThat(front.register(Call.by(OFFICER_OF_VILLAS).keyed("k-1"), "3-1201")
                        .repeated())
                .isFalse();
    }

    // Time

    @Test
    void nothingHappensInTheFuture() {
        Call call = front.byOfficer().withOccurredAt(front.now.plus(Duration.ofNanos(1_000)));

        assertThatThrownBy(() -> front.register(call, "3-1201"))
                .isInstanceOfSatisfying(
                        InvalidCommand.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(InvalidCommand.Violation::path)
                                .containsExactly("occurredAt"));
    }

    @Test
    void somethingMayHaveHappenedAsLongAgoAsTheEstateAllows() {
        Instant earliest = front.now.minus(Duration.ofDays(7));

        assertThat(front.register(front.byOfficer().withOccurredAt(earliest), "3-1201")
                        .version())
                .isEqualTo(1);
        assertThatThrownBy(() -> front.register(
                        front.byOfficer().withOccurredAt(earliest.minus(Duration.ofNanos(1_000))), "3-1202"))
                .isInstanceOf(InvalidCommand.class)
                .hasMessageContaining("occurredAt");
    }

    @Test
    void theJournalTellsWhenItHappenedAndWhenItWasRecordedToTheMicrosecond() {
        front.now = Instant.parse("2026-03-02T08:10:00.123456789Z");
        Instant before = Instant.parse("2026-03-01T08:10:00.987654321Z");

        UnitId unit = front.register(front.byOfficer().withOccurredAt(before), "3-1201")
                .id();

        JournalEntry entry =
                front.gatehouse.units().history(OFFICER, unit, 0, 10).get(0);
        assertThat(entry.recordedAt()).isEqualTo("2026-03-02T08:10:00.123456Z");
        assertThat(entry.occurredAt()).isEqualTo("2026-03-01T08:10:00.987654Z");
        assertThat(entry.operation()).isEqualTo("unit.register");
        assertThat(entry.by()).isEqualTo(OFFICER.party());
    }

    // Versions

    @Test
    void whoHasSeenAnOlderVersionLooksAgain() {
        UnitId unit = front.unit("3-1201");
        PlanMoveIn command = new PlanMoveIn(unit, LocalDate.of(2026, 4, 1));
        Call seen = front.byOfficer().withExpectedVersion(1L);
        front.gatehouse.units().planMoveIn(seen, command);
        front.storage.calls();

        assertThatThrownBy(() -> front.gatehouse.units().planMoveIn(seen, command))
                .isInstanceOf(StaleVersion.class)
                .hasMessageContaining("is at version 2, not 1");
        assertThat(front.storage.writes()).isEmpty();
    }

    @Test
    void whoHasSeenAVersionThatDoesNotExistYetLooksAgainToo() {
        UnitId unit = front.unit("3-1201");

        assertThatThrownBy(() -> front.gatehouse
                        .units()
                        .planMoveIn(
                                front.byOfficer().withExpectedVersion(2L),
                                new PlanMoveIn(unit, LocalDate.of(2026, 4, 1))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void whatIsNewHasNoVersionToExpect() {
        assertThatThrownBy(() -> front.register(front.byOfficer().withExpectedVersion(1L), "3-1201"))
                .isInstanceOf(InvalidCommand.class)
                .hasMessageStartingWith("expectedVersion ");
        assertThat(front.storage.writes()).isEmpty();
    }

    @Test
    void evenTheRequestKeyIsNotWrittenBeforeAllIsChecked() {
        assertThatThrownBy(() -> front.register(front.byOfficer().keyed("k-1").withExpectedVersion(1L), "3-1201"))
                .isInstanceOf(InvalidCommand.class);
        assertThat(front.storage.writes()).isEmpty();
    }

    private static FilePaper unsigned(UnitId unit) {
        return new FilePaper(unit, FileSection.SIGNED_DOCUMENT, NewPaper.of("A-1", "Agreement"), null);
    }
}
