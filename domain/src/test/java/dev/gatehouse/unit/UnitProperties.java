package dev.gatehouse.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.testkit.Samples;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class UnitProperties {
    private static final EstateId ESTATE = new EstateId("estate");

    @Property(tries = 200)
    @Tag("UNIT-1")
    void thereAreAsManyFilesAsDifferentNumbers(
            @ForAll @Size(max = 12) List<@NumericChars @StringLength(min = 1, max = 2) String> numbers) {
        FrontDesk desk = new FrontDesk(Presets.SUNSHINE_GARDEN);
        Set<String> registered = new HashSet<>();
        for (String number : numbers) {
            if (registered.add(number)) {
                desk.unit(number);
            } else {
                assertThatThrownBy(() -> desk.unit(number))
                        .isInstanceOfSatisfying(
                                RuleViolation.class,
                                refused -> assertThat(refused.rule()).isEqualTo(UnitRule.ONE_FILE));
            }
        }
        assertThat(desk.gatehouse.units().search(desk.officer, UnitQuery.ALL).items())
                .extracting(unit -> unit.number().value())
                .containsExactlyInAnyOrderElementsOf(registered);
    }

    @Property
    @Tag("UNIT-2")
    void whatIsFiledStaysOnceAndInOrder(
            @ForAll @Size(max = 20) List<@AlphaChars @StringLength(min = 1, max = 2) String> numbers,
            @ForAll FileSection section) {
        Unit unit = Samples.unit(ESTATE, "3-1201");
        for (String number : numbers) {
            Unit before = unit;
            Paper paper = Paper.unsigned(number, Text.of("Paper", "文件"), Samples.NOW);
            boolean there = before.file().stream()
                    .anyMatch(filed -> filed.paper().number().equals(number));
            if (there || section == FileSection.SIGNED_DOCUMENT) {
                assertThatThrownBy(() -> before.file(section, paper, Samples.act(ESTATE)))
                        .isInstanceOfSatisfying(
                                RuleViolation.class,
                                refused -> assertThat(refused.rule()).isEqualTo(UnitRule.FILE_KEEPS_ALL));
            } else {
                unit = before.file(section, paper, Samples.act(ESTATE)).next();
                assertThat(unit.file().subList(0, before.file().size())).isEqualTo(before.file());
            }
        }
        Set<String> expected = section == FileSection.SIGNED_DOCUMENT ? Set.of() : Set.copyOf(numbers);
        assertThat(unit.file().stream().map(filed -> filed.paper().number()).collect(Collectors.toList()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property
    @Tag("UNIT-4")
    @Tag("UNIT-OURS-1")
    void occupancyFollowsTheHouseholdsAndNothingIsPlannedWhileAnybodyLivesThere(
            @ForAll @Size(max = 30) List<Boolean> comings) {
        Unit unit = Samples.unit(ESTATE, "3-1201");
        int living = 0;
        boolean ever = false;
        PlanMoveIn plan = new PlanMoveIn(unit.id(), LocalDate.of(2026, 4, 1));
        for (boolean coming : comings) {
            Unit before = unit;
            if (coming) {
                unit = unit.householdMovedIn(Samples.act(ESTATE)).next();
                living++;
                ever = true;
            } else if (living == 0) {
                assertThatThrownBy(() -> before.householdMovedOut(Samples.act(ESTATE)))
                        .isInstanceOf(IllegalArgumentException.class);
            } else {
                unit = unit.householdMovedOut(Samples.act(ESTATE)).next();
                living--;
            }
            Occupancy expected = living > 0 ? Occupancy.MOVED_IN : ever ? Occupancy.VACANT : Occupancy.NOT_MOVED_IN;
            assertThat(unit.occupancy()).isEqualTo(expected);
            assertThat(unit.households()).isEqualTo(living);
            Unit now = unit;
            if (living > 0) {
                assertThatThrownBy(() -> now.planMoveIn(plan, Samples.act(ESTATE)))
                        .isInstanceOf(RuleViolation.class);
            } else {
                assertThat(now.planMoveIn(plan, Samples.act(ESTATE)).next().plannedMoveIn())
                        .isEqualTo(plan.date());
            }
        }
    }

    @Property
    void doorsStandInTheOrderOfTheirNumbers(
            @ForAll @IntRange(min = 0, max = 2_000_000) int one,
            @ForAll @IntRange(min = 0, max = 2_000_000) int other) {
        int byKey = new UnitNumber("3-" + one).sortKey().compareTo(new UnitNumber("3-" + other).sortKey());
        assertThat(Integer.signum(byKey)).isEqualTo(Integer.compare(one, other));
    }
}
