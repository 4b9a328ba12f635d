package dev.gatehouse.resident;

import static dev.gatehouse.fixture.FrontDesk.someone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.DocumentKind;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.NewDocument;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.PaperPart;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.office.FileForm;
import dev.gatehouse.office.MoveIn;
import dev.gatehouse.office.SignDogAgreement;
import dev.gatehouse.unit.FileSection;
import dev.gatehouse.unit.FiledPaper;
import dev.gatehouse.unit.UnitId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HouseholdPapersTest {
    private static final String DIGEST = "0123456789abcdef".repeat(4);

    @Test
    @Tag("RES-4")
    void whoMovesInIsRegisteredWithDocumentAndTelephoneOnTheFormThatIsFiled() {
        FrontDesk desk = new FrontDesk(Presets.PROJECT_HANDBOOK);
        UnitId unit = desk.unit("3-1201");
        HouseholdId household = desk.household(unit, someone("王建国", Relationship.PRINCIPAL));
        PersonId wang = desk.member(household, 0);
        assertThatThrownBy(() -> moveIn(desk, household))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("RES-4: form MOVE_IN_REGISTRATION of household " + household
                        + " is not on file; have it filled in and file it");
        FileForm form = new FileForm(household, RegistrationForm.MOVE_IN_REGISTRATION, "kf-1", wang, null);
        assertThatThrownBy(() -> desk.gatehouse.formalities().fileForm(desk.officer(), form))
                .hasMessage("RES-4: of " + wang + " there are 0 identity documents and 0 telephone numbers;"
                        + " record at least one of each");

        NewDocument card = new NewDocument(DocumentKind.RESIDENT_IDENTITY_CARD, "11010519491231002X");
        desk.gatehouse.people().record(desk.officer(), new RecordDetails(wang, PersonDetails.NONE.withDocuments(card)));
        assertThatThrownBy(() -> desk.gatehouse.formalities().fileForm(desk.officer(), form))
                .hasMessageContaining("1 identity documents and 0 telephone numbers");
        desk.gatehouse.people().correct(desk.officer(), new CorrectPerson(wang, null, null, null, "13800138000"));
        desk.gatehouse.formalities().fileForm(desk.officer(), form);
        moveIn(desk, household);

        FiledPaper filed = desk.unit(unit).file().get(0);
        assertThat(filed.section()).isEqualTo(FileSection.PARTICULARS);
        assertThat(filed.paper().title().english()).isEqualTo("Move-in Registration Form kf-02-16");
        assertThat(filed.paper().signatures().get(0).by()).isEqualTo(Party.resident(wang));
        assertThat(desk.household(household).stage()).isEqualTo(HouseholdStage.MOVED_IN);
    }

    @Test
    @Tag("RES-4")
    void aFormIsSignedBySomebodyOfTheHousehold() {
        FrontDesk desk = new FrontDesk(Presets.PROJECT_HANDBOOK);
        HouseholdId household = desk.household(desk.unit("3-1201"), someone("王建国", Relationship.PRINCIPAL));
        HouseholdId other = desk.household(desk.unit("3-1202"), someone("李强", Relationship.PRINCIPAL));
        FileForm form =
                new FileForm(household, RegistrationForm.MOVE_IN_REGISTRATION, "kf-1", desk.member(other, 0), null);
        assertThatThrownBy(() -> desk.gatehouse.formalities().fileForm(desk.officer(), form))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Tag("RES-5")
    @Tag("RES-6")
    @Tag("RES-7")
    @Tag("PET-1")
    @Tag("PET-2")
    void aVillaIsHandedOverWithFormsPhotographsAndTheDogAgreement() {
        FrontDesk desk = new FrontDesk(Presets.VILLA_HANDOVER);
        UnitId unit = desk.unit("V-1");
        HouseholdId household =
                desk.household(unit, someone("王建国", Relationship.PRINCIPAL), someone("王奶奶", Relationship.PARENT));
        PersonId wang = desk.member(household, 0);
        assertThatThrownBy(() -> moveIn(desk, household)).hasMessageStartingWith("RES-5: ");
        file(desk, household, RegistrationForm.OWNER_PARTICULARS);
        assertThatThrownBy(() -> moveIn(desk, household)).hasMessageStartingWith("RES-6: ");
        file(desk, household, RegistrationForm.FAMILY_PARTICULARS);
        desk.gatehouse.households().registerPet(desk.officer(), new RegisterPet(household, PetKind.DOG, "Labrador"));
        assertThatThrownBy(() -> moveIn(desk, household)).hasMessageStartingWith("PET-1: ");
        file(desk, household, RegistrationForm.PET_REGISTRATION);
        assertThatThrownBy(() -> moveIn(desk, household))
                .hasMessage("PET-2: household " + household
                        + " has a dog and no agreement; have 2 sealed copies signed first");
        assertThatThrownBy(() -> sign(desk, household, 2, false))
                .hasMessage("PET-2: there are 2 copies, 0 of them sealed; make out 2, and seal each");
        sign(desk, household, 2, true);
        assertThatThrownBy(() -> moveIn(desk, household))
                .hasMessageStartingWith("RES-7: there are fewer than 3 photographs of " + wang + ";");
        photograph(desk, wang, 2);
        assertThatThrownBy(() -> moveIn(desk, household)).hasMessageStartingWith("RES-7");
        photograph(desk, wang, 3);
        moveIn(desk, household);

        Household villa = desk.household(household);
        assertThat(villa.pets()).containsExactly(new Pet(PetKind.DOG, "Labrador"));
        assertThat(desk.unit(unit).file())
                .extracting(filed -> filed.paper().title().english())
                .containsExactly(
                        "Owner Particulars Form",
                        "Family Member (Employee) Particulars Form",
                        "Pet Registration Form",
                        "Dog-keeping Agreement");
    }

    @Test
    @Tag("RES-4")
    @Tag("RES-5")
    @Tag("PET-2")
    void theNannySignsNoDogAgreementAndTheChildNoForm() {
        FrontDesk desk = new FrontDesk(Presets.VILLA_HANDOVER);
        HouseholdId household = desk.household(
                desk.unit("V-1"),
                someone("王建国", Relationship.PRINCIPAL),
                someone("周阿姨", Relationship.NANNY),
                someone("王小明", Relationship.CHILD).withAge(9));
        PersonId nanny = desk.member(household, 1);
        SignDogAgreement agreement = new SignDogAgreement(household, nanny, "DA-1", 2, true, null);
        assertThatThrownBy(() -> desk.gatehouse.formalities().signDogAgreement(desk.officer(), agreement))
                .hasMessage("PET-2: " + nanny + " may not sign for household " + household
                        + "; have somebody sign who may, or have him authorized");
        PersonId child = desk.member(household, 2);
        FileForm form = new FileForm(household, RegistrationForm.OWNER_PARTICULARS, "F-1", child, null);
        assertThatThrownBy(() -> desk.gatehouse.formalities().fileForm(desk.officer(), form))
                .hasMessageStartingWith("RES-5: " + child + " may not sign");
        FileForm moveIn = new FileForm(household, RegistrationForm.MOVE_IN_REGISTRATION, "kf-1", nanny, null);
        assertThatThrownBy(() -> desk.gatehouse.formalities().fileForm(desk.officer(), moveIn))
                .hasMessageStartingWith("RES-4: " + nanny + " may not sign");
        assertThat(desk.household(household).forms()).isEmpty();
    }

    @Test
    @Tag("RES-7")
    void whomNobodyKnowsTheRelationshipOfIsPhotographedToo() {
        FrontDesk desk = new FrontDesk(Profile.of(ResidentPolicy.TYPE.defaults().withPhotographs(3)));
        HouseholdId household = desk.household(
                desk.unit("V-1"), new NewMember("王", null, null, null, null, null), someone("周阿姨", Relationship.NANNY));
        assertThatThrownBy(() -> moveIn(desk, household)).hasMessageStartingWith("RES-7");
        photograph(desk, desk.member(household, 0), 3);
        moveIn(desk, household);
    }

    @Test
    @Tag("RES-7")
    void aSpouseWhoWasLeftOutIsPhotographedToo() {
        FrontDesk desk = new FrontDesk(Profile.of(ResidentPolicy.TYPE.defaults().withPhotographs(1)));
        HouseholdId household = desk.household(desk.unit("V-1"), someone("王建国", Relationship.PRINCIPAL));
        photograph(desk, desk.member(household, 0), 1);
        NewMember spouse = someone("Ada Wang", Relationship.SPOUSE);
        MoveIn command = new MoveIn(household, null, List.of(spouse), null, null, null);
        assertThatThrownBy(() -> desk.gatehouse.office().moveIn(desk.officer(), command))
                .hasMessageStartingWith("RES-7");
    }

    @Test
    @Tag("PET-2")
    void aDogThatComesLaterNeedsTheAgreementFirstAndACatNone() {
        FrontDesk desk = new FrontDesk(Profile.of(ResidentPolicy.TYPE.defaults().withDogAgreement(2)));
        HouseholdId household = desk.household(desk.unit("V-1"), someone("王建国", Relationship.PRINCIPAL));
        moveIn(desk, household);
        desk.gatehouse.households().registerPet(desk.officer(), new RegisterPet(household, PetKind.CAT, null));
        RegisterPet dog = new RegisterPet(household, PetKind.DOG, null);
        assertThatThrownBy(() -> desk.gatehouse.households().registerPet(desk.officer(), dog))
                .hasMessageStartingWith("PET-2");
        sign(desk, household, 2, true);
        desk.gatehouse.households().registerPet(desk.officer(), dog);
        assertThat(desk.household(household).hasDog()).isTrue();
    }

    @Test
    @Tag("PET-2")
    void ofTheSignedCopiesTheOfficeKeepsOneAndTheOwnerTakesTheOther() {
        FrontDesk desk = new FrontDesk(Presets.VILLA_HANDOVER);
        UnitId unit = desk.unit("V-1");
        HouseholdId household = desk.household(unit, someone("王建国", Relationship.PRINCIPAL));
        sign(desk, household, 2, true);
        Paper agreement = desk.unit(unit).file().get(0).paper();
        assertThat(desk.household(household).dogAgreement()).isEqualTo(agreement);
        assertThat(agreement.isSealed() && agreement.isSigned()).isTrue();
        assertThat(agreement.parts())
                .extracting(PaperPart::holder)
                .containsExactly(
                        Keeper.of(Department.CUSTOMER_SERVICE), Keeper.of(Party.resident(desk.member(household, 0))));
    }

    @Test
    @Tag("PET-1")
    void aPetThatIsGoneIsTakenOffTheRegisterAndOfTwoAlikeOneStays() {
        FrontDesk desk = new FrontDesk(Profile.EMPTY);
        HouseholdId household = desk.household(desk.unit("V-1"), someone("王建国", Relationship.PRINCIPAL));
        RegisterPet cat = new RegisterPet(household, PetKind.CAT, "tabby");
        desk.gatehouse.households().registerPet(desk.officer(), cat);
        desk.gatehouse.households().registerPet(desk.officer(), cat);
        RemovePet gone = new RemovePet(household, PetKind.CAT, "tabby", PetRemovalReason.GIVEN_AWAY);
        desk.gatehouse.households().removePet(desk.officer(), gone);
        assertThat(desk.household(household).pets()).containsExactly(new Pet(PetKind.CAT, "tabby"));
        assertThatThrownBy(() -> desk.gatehouse
                        .households()
                        .removePet(desk.officer(), new RemovePet(household, PetKind.DOG, null, PetRemovalReason.DIED)))
                .isInstanceOf(NotFound.class);
        assertThat(desk.gatehouse.households().history(desk.officer, household, 0, 100))
                .extracting(entry -> (Object) entry.event())
                .contains(new HouseholdEvent.PetRemoved(PetKind.CAT, PetRemovalReason.GIVEN_AWAY));
    }

    @Test
    @Tag("RES-4")
    void aFormThatWasFiledInErrorIsNotOnFileAndItsPaperStaysInTheUnitsFile() {
        FrontDesk desk = new FrontDesk(
                Profile.of(ResidentPolicy.TYPE.defaults().withForms(Set.of(RegistrationForm.OWNER_PARTICULARS))));
        UnitId unit = desk.unit("V-1");
        HouseholdId household = desk.household(unit, someone("王建国", Relationship.PRINCIPAL));
        WithdrawForm withdrawal =
                new WithdrawForm(household, RegistrationForm.OWNER_PARTICULARS, FormWithdrawalReason.FILED_IN_ERROR);
        assertThatThrownBy(() -> desk.gatehouse.households().withdrawForm(desk.officer(), withdrawal))
                .isInstanceOf(NotFound.class);
        file(desk, household, RegistrationForm.OWNER_PARTICULARS);
        desk.gatehouse.households().withdrawForm(desk.officer(), withdrawal);
        assertThatThrownBy(() -> moveIn(desk, household)).hasMessageStartingWith("RES-5: ");
        assertThat(desk.gatehouse.households().history(desk.officer, household, 0, 100))
                .extracting(entry -> (Object) entry.event())
                .contains(new HouseholdEvent.FormWithdrawn(
                        RegistrationForm.OWNER_PARTICULARS, FormWithdrawalReason.FILED_IN_ERROR));

        file(desk, household, RegistrationForm.OWNER_PARTICULARS);
        file(desk, household, RegistrationForm.PET_REGISTRATION);
        moveIn(desk, household);
        Household before = desk.household(household);
        assertThatThrownBy(() -> desk.gatehouse.households().withdrawForm(desk.officer(), withdrawal))
                .hasMessage("RES-5: household " + household
                        + " lives here, and form OWNER_PARTICULARS is to be on file;"
                        + " file the right one, which takes its place");
        assertThat(desk.household(household)).isEqualTo(before);
        desk.gatehouse
                .households()
                .withdrawForm(
                        desk.officer(),
                        new WithdrawForm(
                                household, RegistrationForm.PET_REGISTRATION, FormWithdrawalReason.TAKEN_BACK));
        assertThat(desk.household(household).forms()).containsExactly(RegistrationForm.OWNER_PARTICULARS);
        assertThat(desk.unit(unit).file()).hasSize(3);
    }

    private static void moveIn(FrontDesk desk, HouseholdId household) {
        desk.gatehouse.office().moveIn(desk.officer(), new MoveIn(household, null, List.of(), null, null, null));
    }

    private static void file(FrontDesk desk, HouseholdId household, RegistrationForm form) {
        FileForm command = new FileForm(household, form, "F-1", desk.member(household, 0), null);
        desk.gatehouse.formalities().fileForm(desk.officer(), command);
    }

    private static void sign(FrontDesk desk, HouseholdId household, int copies, boolean sealed) {
        SignDogAgreement command =
                new SignDogAgreement(household, desk.member(household, 0), "DA-1", copies, sealed, null);
        desk.gatehouse.formalities().signDogAgreement(desk.officer(), command);
    }

    private static void photograph(FrontDesk desk, PersonId person, int count) {
        NewAttachment[] photographs = new NewAttachment[count];
        for (int i = 0; i < count; i++) {
            photographs[i] = new NewAttachment("photo/" + i, DIGEST);
        }
        PersonDetails details = PersonDetails.NONE.withPhotographs(photographs);
        desk.gatehouse.people().record(desk.officer(), new RecordDetails(person, details));
    }
}
