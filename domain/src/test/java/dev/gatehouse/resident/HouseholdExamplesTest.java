package dev.gatehouse.resident;

import static dev.gatehouse.fixture.FrontDesk.familyOfThree;
import static dev.gatehouse.fixture.FrontDesk.someone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.PersonKind;
import dev.gatehouse.core.Phone;
import dev.gatehouse.core.Reporter;
import dev.gatehouse.core.Reporter.Standing;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.office.AddMember;
import dev.gatehouse.office.MoveIn;
import dev.gatehouse.office.MoveOut;
import dev.gatehouse.office.RemoveMember;
import dev.gatehouse.office.WithdrawHousehold;
import dev.gatehouse.pass.PassState;
import dev.gatehouse.unit.UnitId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HouseholdExamplesTest {
    private final FrontDesk desk = new FrontDesk(Presets.SUNSHINE_GARDEN);
    private final UnitId unit = desk.unit("3-1201");

    @Test
    @Tag("RES-1")
    void aFamilyMemberWithoutGenderOrRelationshipIsRefusedWhereTheManualDemandsThem() {
        NewMember ada = someone("Ada Wang", Relationship.SPOUSE);
        assertThatThrownBy(() -> desk.household(unit, ada.withGender(null)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageStartingWith("RES-1: members[0].gender is not known");
        assertThatThrownBy(() -> desk.household(unit, familyOfThree()[0], ada.withRelationship(null)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageStartingWith("RES-1: members[1].relationship is not known");
        assertThat(desk.gatehouse.people().search(desk.officer, PersonQuery.ALL).items())
                .isEmpty();
    }

    @Test
    @Tag("RES-1")
    @Tag("RES-2")
    void allThatIsMissingIsNamedAtOnceTheAgesWhenNothingElseIs() {
        NewMember nobody = new NewMember("Ada Wang", null, null, null, null, null);
        NewMember child = someone("王小明", Relationship.CHILD).withAge(null);
        assertThatThrownBy(() -> desk.household(unit, nobody, child, nobody, child.withGender(null)))
                .hasMessageStartingWith("RES-1: members[0].gender, members[0].relationship, members[2].gender,"
                        + " members[2].relationship, members[3].gender is not known");
        assertThatThrownBy(() -> desk.household(unit, child, familyOfThree()[0], child))
                .hasMessageStartingWith("RES-2: members[0].age, members[2].age is not known");
    }

    @Test
    void nobodyIsBornInTheFuture() {
        NewMember unborn = someone("王小明", Relationship.CHILD).withBirthYear(2027);
        assertThatThrownBy(() -> desk.household(unit, familyOfThree()[0], unborn))
                .isInstanceOf(InvalidCommand.class)
                .hasMessage("members[1].birthYear must not be in the future");
    }

    @Test
    @Tag("RES-1")
    void anEstateThatTookNoManualForItsHouseholdsDemandsTheNameAlone() {
        FrontDesk other = new FrontDesk(Profile.EMPTY);
        NewMember ada = new NewMember("Ada Wang", null, null, null, null, null);
        assertThat(other.household(other.household(other.unit("3-1201"), ada)).familyMembers())
                .hasSize(1);
        assertThatThrownBy(() -> other.household(other.unit("3-1202"), ada.withName(" ")))
                .isInstanceOf(InvalidCommand.class)
                .hasMessageContaining("members[0].name must not be blank");
    }

    @Test
    @Tag("RES-1")
    void particularsThatAreNotFromTheSalesOfficeAreRefusedWhereTheManualDemandsIt() {
        RegisterHousehold command = new RegisterHousehold(unit, ParticularsSource.RESIDENT, List.of(familyOfThree()));
        assertThatThrownBy(() -> desk.gatehouse.office().register(desk.officer(), command))
                .hasMessage("RES-1: the particulars are from RESIDENT; obtain them from SALES_OFFICE");
    }

    @Test
    @Tag("RES-2")
    void aChildWithoutAgeIsRefused() {
        NewMember child = someone("王小明", Relationship.CHILD).withAge(null);
        assertThatThrownBy(() -> desk.household(unit, familyOfThree()[0], child))
                .isInstanceOf(RuleViolation.class)
                .hasMessageStartingWith("RES-2: members[1].age is not known");
    }

    @Test
    @Tag("RES-2")
    void anAgeIsKeptAsABirthThatGrowsOlder() {
        HouseholdId household = desk.household(unit, familyOfThree());
        PersonId child = desk.member(household, 2);
        Birth birth = Birth.aged(7, LocalDate.of(2026, 3, 2));
        assertThat(desk.gatehouse.people().find(desk.officer, child))
                .map(Person::birth)
                .hasValue(birth);
        assertThat(birth.ageOn(LocalDate.of(2030, 3, 2))).isEqualTo(11);
    }

    @Test
    @Tag("RES-3")
    void aHouseholdThatIsOneMoreThanRecordedMovesInOnlyWithTheOneWhoWasLeftOut() {
        HouseholdId household = desk.household(unit, familyOfThree());
        desk.prepare(household);
        String sheet = desk.print(household);
        PersonId signer = desk.member(household, 0);
        MoveIn short4 = new MoveIn(household, 4, List.of(), sheet, signer, null);
        assertThatThrownBy(() -> desk.gatehouse.office().moveIn(desk.officer(), short4))
                .isInstanceOf(RuleViolation.class)
                .hasMessageStartingWith("RES-3: 3 family members are recorded, the resident says 4");
        MoveIn uncounted = new MoveIn(household, null, List.of(), sheet, signer, null);
        assertThatThrownBy(() -> desk.gatehouse.office().moveIn(desk.officer(), uncounted))
                .isInstanceOf(RuleViolation.class)
                .hasMessageStartingWith("RES-3");

        MoveIn whole = new MoveIn(household, 4, List.of(someone("王奶奶", Relationship.PARENT)), sheet, signer, null);
        desk.gatehouse.office().moveIn(desk.officer(), whole);
        assertThat(desk.household(household).familyMembers()).hasSize(4);
        assertThat(desk.household(household).stage()).isEqualTo(HouseholdStage.MOVED_IN);
    }

    @Test
    @Tag("RES-6")
    void familyAndEmployeesAreOnOneFormAndToldApart() {
        HouseholdId household = desk.household(
                unit, familyOfThree()[0], someone("周阿姨", Relationship.NANNY), someone("Jan", Relationship.DRIVER));
        assertThat(desk.household(household).members())
                .extracting(Member::kind)
                .containsExactly(MemberKind.FAMILY, MemberKind.EMPLOYEE, MemberKind.EMPLOYEE);
        assertThat(desk.household(household).familyMembers()).hasSize(1);
    }

    @Test
    @Tag("RES-9")
    void whoReportsCanBeToldAndNobodyIsRefused() {
        HouseholdId id =
                desk.household(unit, familyOfThree()[0], familyOfThree()[1], someone("周阿姨", Relationship.NANNY));
        Household household = desk.household(id);
        assertThat(household.members().stream()
                        .map(member -> household
                                .reporter(Party.resident(member.person()))
                                .standing()))
                .containsExactly(Standing.RESIDENT, Standing.FAMILY_MEMBER, Standing.HOUSEHOLD_EMPLOYEE);
        assertThat(household.reporter(Party.staff("guard.zhao")))
                .isEqualTo(new Reporter(Party.staff("guard.zhao"), Standing.STAFF));
        assertThat(household.reporter(Party.resident(UUID.randomUUID())).standing())
                .isEqualTo(Standing.OUTSIDER);
        assertThat(household.reporter(Party.outsider("a passer-by")).standing()).isEqualTo(Standing.OUTSIDER);
    }

    @Test
    @Tag("RES-OURS-2")
    void employeesAloneAreNoHouseholdAndTheLastOfTheFamilyStays() {
        assertThatThrownBy(() -> desk.household(unit, someone("周阿姨", Relationship.NANNY)))
                .hasMessageStartingWith("RES-OURS-2: nobody of the family is there");
        HouseholdId household = desk.household(unit, familyOfThree()[0], someone("周阿姨", Relationship.NANNY));
        RemoveMember last = new RemoveMember(household, desk.member(household, 0));
        assertThatThrownBy(() -> desk.gatehouse.office().removeMember(desk.officer(), last))
                .hasMessageStartingWith("RES-OURS-2");
    }

    @Test
    @Tag("RES-3")
    void aHouseholdThatIsOneLessThanRecordedMovesInWithoutTheOneWhoDoesNotCome() {
        HouseholdId household = desk.household(unit, familyOfThree());
        desk.prepare(household);
        PersonId child = desk.member(household, 2);
        MoveIn two = new MoveIn(household, 2, List.of(), desk.print(household), desk.member(household, 0), null);
        assertThatThrownBy(() -> desk.gatehouse.office().moveIn(desk.officer(), two))
                .hasMessage(
                        "RES-3: 3 family members are recorded, the resident says 2; remove whoever does not live there");

        desk.gatehouse.office().removeMember(desk.officer(), new RemoveMember(household, child));
        MoveIn again = new MoveIn(household, 2, List.of(), desk.print(household), desk.member(household, 0), null);
        desk.gatehouse.office().moveIn(desk.officer(), again);
        assertThat(desk.book(household).passes())
                .filteredOn(pass -> pass.state() == PassState.ISSUED)
                .hasSize(6);
    }

    @Test
    @Tag("RES-OURS-1")
    void aHouseholdThatNeverComesIsWithdrawnAndItsPassesAreVoid() {
        HouseholdId household = desk.household(unit, familyOfThree());
        desk.prepare(household);
        desk.gatehouse.office().withdraw(desk.officer(), new WithdrawHousehold(household));
        assertThat(desk.household(household).stage()).isEqualTo(HouseholdStage.WITHDRAWN);
        assertThat(desk.book(household).passes()).allMatch(pass -> pass.state() == PassState.REVOKED);
        assertThat(desk.unit(unit).households()).isZero();
    }

    @Test
    @Tag("RES-OURS-1")
    void nothingHappensBeforeWhatWentBefore() {
        HouseholdId household = desk.household(unit, familyOfThree());
        desk.prepare(household);
        String sheet = desk.print(household);
        desk.after(Duration.ofDays(3));
        MoveIn command = new MoveIn(household, 3, List.of(), sheet, desk.member(household, 0), null);
        Call early = desk.officer().withOccurredAt(desk.now().minus(Duration.ofDays(4)));
        assertThatThrownBy(() -> desk.gatehouse.office().moveIn(early, command))
                .hasMessageStartingWith(
                        "RES-OURS-1: household " + household + " is REGISTERED since 2026-03-02T00:00:00Z");
        Call yesterday = desk.officer().withOccurredAt(desk.now().minus(Duration.ofDays(1)));
        desk.gatehouse.office().moveIn(yesterday, command);
        Call before = desk.officer().withOccurredAt(desk.now().minus(Duration.ofDays(2)));
        assertThatThrownBy(() -> desk.gatehouse.office().moveOut(before, new MoveOut(household, List.of())))
                .hasMessageStartingWith("RES-OURS-1");
    }

    @Test
    @Tag("RES-OURS-1")
    void aHouseholdMovesInOnceAndOutOnce() {
        HouseholdId household = desk.household(unit, familyOfThree());
        desk.prepare(household);
        MoveOut out = new MoveOut(household, List.of());
        assertThatThrownBy(() -> desk.gatehouse.office().moveOut(desk.officer(), out))
                .hasMessage(
                        "RES-OURS-1: household " + household + " is REGISTERED, not MOVED_IN; let it move in first");
        desk.moveIn(household);
        assertThatThrownBy(() -> desk.gatehouse.office().withdraw(desk.officer(), new WithdrawHousehold(household)))
                .hasMessage("RES-OURS-1: household " + household
                        + " is MOVED_IN, not REGISTERED; it lives there; let it move out when it leaves");
        desk.gatehouse.office().moveOut(desk.officer(), out);
        assertThatThrownBy(() -> desk.gatehouse.office().moveOut(desk.officer(), out))
                .hasMessageEndingWith("register the household anew if it comes back");
        AddMember late = AddMember.of(household, someone("Late", Relationship.SPOUSE));
        assertThatThrownBy(() -> desk.gatehouse.office().addMember(desk.officer(), late))
                .hasMessageStartingWith("RES-OURS-1");
    }

    @Test
    @Tag("RES-1")
    @Tag("RES-6")
    void whomTheEstateKnowsJoinsAHouseholdUnderHisId() {
        HouseholdId household = desk.household(unit, familyOfThree());
        PersonId grandmother = desk.gatehouse
                .people()
                .register(
                        desk.officer(),
                        new RegisterPerson(PersonKind.NATURAL_PERSON, "王奶奶", null, null, PersonDetails.NONE))
                .id();
        AddMember known = AddMember.known(household, grandmother, Relationship.PARENT);
        assertThatThrownBy(() -> desk.gatehouse.office().addMember(desk.officer(), known))
                .hasMessage("RES-1: person.gender is not known; obtain it from the Sales Office or the resident");
        desk.gatehouse
                .people()
                .correct(desk.officer(), new CorrectPerson(grandmother, null, Gender.FEMALE, null, null));
        desk.gatehouse.office().addMember(desk.officer(), known);
        assertThat(desk.household(household).isFamily(grandmother)).isTrue();
        PersonId company = desk.gatehouse
                .people()
                .register(desk.officer(), new RegisterPerson(PersonKind.COMPANY, "某公司", null, null, PersonDetails.NONE))
                .id();
        assertThatThrownBy(() -> desk.gatehouse
                        .office()
                        .addMember(desk.officer(), AddMember.known(household, company, Relationship.PARENT)))
                .hasMessage("person must not be a company");
        AddMember nobody = new AddMember(household, null, null, null);
        assertThatThrownBy(() -> desk.gatehouse.office().addMember(desk.officer(), nobody))
                .hasMessage("person must be given where there is no form, and there alone");
        AddMember both =
                new AddMember(household, someone("Late", Relationship.SPOUSE), grandmother, Relationship.SPOUSE);
        assertThatThrownBy(() -> desk.gatehouse.office().addMember(desk.officer(), both))
                .hasMessageContaining("relationship must be left out: the form says it");
    }

    @Test
    void severalHouseholdsLiveInOneUnitAndAreFoundByIt() {
        desk.household(unit, familyOfThree());
        desk.household(unit, familyOfThree());
        desk.household(desk.unit("3-1202"), familyOfThree());
        assertThat(desk.gatehouse
                        .households()
                        .search(desk.officer, HouseholdQuery.ALL.withUnit(unit))
                        .items())
                .hasSize(2);
    }

    @Test
    void aHouseholdOfAnUnknownUnitIsNotRegistered() {
        UnitId unknown = new UnitId(UUID.randomUUID());
        assertThatThrownBy(() -> desk.household(unknown, familyOfThree())).isInstanceOf(NotFound.class);
    }

    @Test
    void aPersonIsFoundByAPartOfTheNameAndByPhoneAndSetRight() {
        HouseholdId household = desk.household(unit, familyOfThree()[1].withPhone("138 0013 8000"), familyOfThree()[2]);
        assertThat(desk.gatehouse
                        .people()
                        .search(desk.officer, PersonQuery.ALL.withName("ada"))
                        .items())
                .hasSize(1);
        PersonId ada = desk.member(household, 0);
        desk.gatehouse
                .people()
                .correct(desk.officer(), new CorrectPerson(ada, "Ada Wong", null, 1984, "+44 20 7946 0958"));
        Person corrected = desk.gatehouse.people().find(desk.officer, ada).orElseThrow();
        assertThat(corrected.name().value()).isEqualTo("Ada Wong");
        assertThat(corrected.birth()).isEqualTo(Birth.inYear(1984));
        assertThat(corrected.gender()).isEqualTo(Gender.FEMALE);
        assertThat(desk.gatehouse
                        .people()
                        .search(desk.officer, PersonQuery.ALL.withPhone(new Phone("+442079460958")))
                        .items())
                .containsExactly(corrected);
    }
}
