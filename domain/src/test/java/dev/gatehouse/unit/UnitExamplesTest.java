package dev.gatehouse.unit;

import static dev.gatehouse.fixture.FrontDesk.familyOfThree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.NewPaper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.office.MoveOut;
import dev.gatehouse.resident.HouseholdId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class UnitExamplesTest {
    private final FrontDesk desk = new FrontDesk(Presets.SUNSHINE_GARDEN);

    @Test
    @Tag("UNIT-1")
    void aSecondFileForAUnitIsRefused() {
        desk.unit("3-1201");
        assertThatThrownBy(() -> desk.unit("３-1201 ")).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.rule()).isEqualTo(UnitRule.ONE_FILE);
            assertThat(refused).hasMessageStartingWith("UNIT-1: unit - has its file already");
            assertThat(refused.describe(Locale.CHINA)).isEqualTo("UNIT-1：每户有且只有一份档案，但单元 ３-1201 已有档案；请归入原档案，或更正单元号");
        });
        assertThat(desk.gatehouse.units().search(desk.officer, UnitQuery.ALL).items())
                .hasSize(1);
    }

    @Test
    @Tag("UNIT-1")
    void aUnitHasItsFileFromTheStart() {
        assertThat(desk.unit(desk.unit("3-1201")).file()).isEmpty();
    }

    @Test
    @Tag("UNIT-2")
    void theFileHoldsPapersOfEverySectionAndWhatWasSignedAtMoveIn() {
        UnitId unit = desk.unit("3-1201");
        NewAttachment scan = new NewAttachment("scan/7", "0123456789abcdef".repeat(4));
        Party owner = Party.resident("owner");
        file(new FilePaper(unit, FileSection.PARTICULARS, NewPaper.of("OPF-7", "Owner Particulars Form"), owner));
        file(new FilePaper(
                unit, FileSection.AGREEMENT, new NewPaper("A-7", "Management agreement 物业协议", null, scan), owner));
        file(new FilePaper(unit, FileSection.CERTIFICATE, new NewPaper("C-7", "Title certificate", null, scan), null));
        HouseholdId household = desk.household(unit, familyOfThree());
        desk.prepare(household);
        desk.moveIn(household);

        assertThat(desk.unit(unit).file())
                .extracting(FiledPaper::section)
                .containsExactly(
                        FileSection.PARTICULARS,
                        FileSection.AGREEMENT,
                        FileSection.CERTIFICATE,
                        FileSection.SIGNED_DOCUMENT);
        assertThat(desk.unit(unit).file().get(3).paper().isSigned()).isTrue();
    }

    @Test
    @Tag("UNIT-2")
    void anUnsignedPaperIsNotFiledAmongTheSignedOnes() {
        UnitId unit = desk.unit("3-1201");
        assertThatThrownBy(() ->
                        file(new FilePaper(unit, FileSection.SIGNED_DOCUMENT, NewPaper.of("A-7", "Covenant"), null)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageStartingWith("UNIT-2: no customer has signed paper -");
    }

    @Test
    @Tag("UNIT-3")
    void aUnitIsFoundByItsNumberHoweverItIsTyped() {
        UnitId unit = desk.unit("3-1201");
        desk.unit("3-1202");
        assertThat(desk.gatehouse.units().find(desk.officer, new UnitNumber(" ３－１２０１")))
                .map(Unit::id)
                .hasValue(unit);
        assertThat(desk.gatehouse.units().find(desk.officer, new UnitNumber("3-120")))
                .isEmpty();
    }

    @Test
    void whatIsTypedForANumberMayBeNone() {
        assertThat(UnitNumber.parse(" ３-１ ")).map(UnitNumber::key).hasValue("3-1");
        assertThat(UnitNumber.parse("　")).isEmpty();
        assertThat(UnitNumber.parse("9".repeat(41))).isEmpty();
    }

    @Test
    @Tag("UNIT-4")
    void aUnitIsMovedInWhileAnybodyLivesThereAndVacantAfterwards() {
        UnitId unit = desk.unit("3-1201");
        HouseholdId first = desk.household(unit, familyOfThree());
        HouseholdId second = desk.household(unit, familyOfThree());
        assertThat(desk.unit(unit).occupancy()).isEqualTo(Occupancy.NOT_MOVED_IN);
        desk.prepare(first);
        desk.moveIn(first);
        desk.prepare(second);
        desk.moveIn(second);
        assertThat(desk.unit(unit).households()).isEqualTo(2);

        desk.gatehouse.office().moveOut(desk.officer(), new MoveOut(first, List.of()));
        assertThat(desk.unit(unit).occupancy()).isEqualTo(Occupancy.MOVED_IN);
        desk.gatehouse.office().moveOut(desk.officer(), new MoveOut(second, List.of()));
        assertThat(desk.unit(unit).occupancy()).isEqualTo(Occupancy.VACANT);
    }

    @Test
    @Tag("UNIT-5")
    void everyKindOfUnitIsKeptAShopWithItsMeter() {
        for (UnitKind kind : UnitKind.values()) {
            String meter = kind == UnitKind.GROUND_FLOOR_SHOP ? "E-4711" : null;
            UnitId unit = desk.gatehouse
                    .units()
                    .register(desk.officer(), new RegisterUnit("S-" + kind, kind, meter, null))
                    .id();
            assertThat(desk.unit(unit).kind()).isEqualTo(kind);
            assertThat(desk.unit(unit).electricityMeter()).isEqualTo(meter);
        }
    }

    @Test
    @Tag("UNIT-1")
    void aUnitIsNumberedAnewButNotAsAnother() {
        UnitId unit = desk.unit("3-1201");
        desk.unit("3-1202");
        assertThatThrownBy(() ->
                        desk.gatehouse.units().correct(desk.officer(), new CorrectUnit(unit, "3－1202", null, null)))
                .hasMessageStartingWith("UNIT-1");
        desk.gatehouse.units().correct(desk.officer(), new CorrectUnit(unit, "3-1203", UnitKind.VILLA, "E-1"));
        assertThat(desk.gatehouse.units().find(desk.officer, new UnitNumber("3-1203")))
                .hasValueSatisfying(corrected -> assertThat(corrected.kind()).isEqualTo(UnitKind.VILLA));
    }

    @Test
    void aMoveInIsPlannedAndForgottenWhenSomebodyMovesIn() {
        UnitId unit = desk.unit("3-1201");
        LocalDate date = LocalDate.of(2026, 4, 1);
        desk.gatehouse.units().planMoveIn(desk.officer(), new PlanMoveIn(unit, date));
        assertThat(desk.unit(unit).plannedMoveIn()).isEqualTo(date);
        HouseholdId household = desk.household(unit, familyOfThree());
        desk.prepare(household);
        desk.moveIn(household);
        assertThat(desk.unit(unit).plannedMoveIn()).isNull();
    }

    private void file(FilePaper command) {
        desk.gatehouse.units().filePaper(desk.officer(), command);
    }
}
