package dev.gatehouse.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.Presets;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.testkit.Samples;
import dev.gatehouse.unit.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

class HouseholdProperties {
    private static final EstateId ESTATE = new EstateId("estate");
    private static final ResidentPolicy MANUAL = Presets.SUNSHINE_GARDEN.get(ResidentPolicy.TYPE);

    @Property
    @Tag("RES-1")
    @Tag("RES-2")
    @Tag("RES-OURS-2")
    void aHouseholdIsRegisteredExactlyWhenAllThatTheManualDemandsIsKnown(
            @ForAll @Size(min = 1, max = 6) List<@From("members") NewMember> members) {
        boolean particulars = members.stream()
                .filter(member -> member.kind() == MemberKind.FAMILY)
                .allMatch(member -> member.gender() != null && member.relationship() != null);
        boolean ages = members.stream()
                .filter(member ->
                        member.relationship() != null && member.relationship().isChild())
                .allMatch(member -> member.age() != null || member.birthYear() != null);
        boolean family = members.stream().anyMatch(member -> member.kind() == MemberKind.FAMILY);
        RuleViolation refused = catchThrowableOfType(RuleViolation.class, () -> register(members, MANUAL));
        assertThat(refused == null).isEqualTo(particulars && ages && family);
        if (refused != null && !(particulars && ages)) {
            assertThat(refused.rule())
                    .isIn(ResidentRule.PARTICULARS_FIRST, ResidentRule.AGE_OF_CHILDREN)
                    .isNotEqualTo(particulars ? ResidentRule.PARTICULARS_FIRST : null)
                    .isNotEqualTo(ages ? ResidentRule.AGE_OF_CHILDREN : null);
        }
        if (family) {
            assertThat(register(members, ResidentPolicy.TYPE.defaults()).next().members())
                    .hasSameSizeAs(members);
        }
    }

    @Property
    @Tag("RES-3")
    void aHouseholdMovesInExactlyWhenTheCountIsRight(
            @ForAll @IntRange(min = 1, max = 8) int family,
            @ForAll @IntRange(max = 3) int employees,
            @ForAll("counts") @Nullable Integer counted) {
        Household household = household(family, employees);
        if (counted != null && counted == family) {
            assertThat(household
                            .moveIn(counted, Samples.act(ESTATE), MANUAL)
                            .next()
                            .stage())
                    .isEqualTo(HouseholdStage.MOVED_IN);
        } else {
            assertThatThrownBy(() -> household.moveIn(counted, Samples.act(ESTATE), MANUAL))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.rule()).isEqualTo(ResidentRule.RECOUNT));
        }
    }

    @Property
    @Tag("RES-OURS-1")
    void stagesAreGoneThroughInOrderWhateverIsTried(@ForAll @Size(max = 12) List<Boolean> moves) {
        Household household = household(2, 0);
        for (boolean in : moves) {
            Household before = household;
            HouseholdStage needed = in ? HouseholdStage.REGISTERED : HouseholdStage.MOVED_IN;
            if (before.stage() == needed) {
                household = move(before, in).next();
                assertThat(household.stage()).isEqualTo(in ? HouseholdStage.MOVED_IN : HouseholdStage.MOVED_OUT);
            } else {
                assertThatThrownBy(() -> move(before, in))
                        .isInstanceOfSatisfying(
                                RuleViolation.class,
                                refused -> assertThat(refused.rule()).isEqualTo(ResidentRule.LIFE));
            }
        }
    }

    @Property
    void anAgeIsWhatItWasOnTheDayAndOneMoreEveryYear(
            @ForAll @IntRange(max = 120) int age,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 40) int years) {
        Birth birth = Birth.aged(age, day);
        assertThat(birth.ageOn(day)).isEqualTo(age);
        assertThat(birth.ageOn(day.plusYears(years))).isBetween(age + years - 1, age + years);
        assertThat(Birth.on(birth.earliest()).ageOn(day)).isBetween(age, age + 1);
        assertThat(Birth.on(birth.latest()).ageOn(day)).isEqualTo(age);
    }

    @Provide
    Arbitrary<NewMember> members() {
        return Combinators.combine(
                        Arbitraries.of(Gender.class).injectNull(0.1),
                        Arbitraries.of(Relationship.class).injectNull(0.1),
                        Arbitraries.integers().between(1900, 2026).injectNull(0.5),
                        Arbitraries.integers().between(0, 100).injectNull(0.5))
                .as((gender, relationship, year, age) ->
                        new NewMember("A name", gender, relationship, year, age, null));
    }

    @Provide
    Arbitrary<@Nullable Integer> counts() {
        return Arbitraries.integers().between(1, 8).injectNull(0.1);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2000, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Decision<Household> move(Household household, boolean in) {
        return in
                ? household.moveIn(household.familyMembers().size(), Samples.act(ESTATE), MANUAL)
                : household.moveOut(Samples.act(ESTATE));
    }

    private static Household household(int family, int employees) {
        NewMember relative = new NewMember("F", Gender.MALE, Relationship.OTHER_RELATIVE, null, null, null);
        NewMember nanny = new NewMember("E", Gender.FEMALE, Relationship.NANNY, null, null, null);
        List<NewMember> members = new ArrayList<>(Collections.nCopies(family, relative));
        members.addAll(Collections.nCopies(employees, nanny));
        return register(members, MANUAL).next();
    }

    private static Decision<Household> register(List<NewMember> members, ResidentPolicy policy) {
        return Household.register(
                new HouseholdId(UUID.randomUUID()),
                new RegisterHousehold(new UnitId(UUID.randomUUID()), ParticularsSource.SALES_OFFICE, members),
                members.stream().map(member -> new PersonId(UUID.randomUUID())).toList(),
                Samples.act(ESTATE),
                policy);
    }
}
