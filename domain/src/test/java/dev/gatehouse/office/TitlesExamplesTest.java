package dev.gatehouse.office;

import static dev.gatehouse.fixture.FrontDesk.someone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.Presets;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.DocumentKind;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.InvalidCommand.Violation;
import dev.gatehouse.core.NewDocument;
import dev.gatehouse.core.NewPaper;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.PersonKind;
import dev.gatehouse.core.Role;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.pass.Pass;
import dev.gatehouse.pass.PassState;
import dev.gatehouse.resident.Capacity;
import dev.gatehouse.resident.CorrectPerson;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.HouseholdStage;
import dev.gatehouse.resident.NewOwner;
import dev.gatehouse.resident.NewShare;
import dev.gatehouse.resident.PersonDetails;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.RecordDetails;
import dev.gatehouse.resident.RecordTenure;
import dev.gatehouse.resident.RegisterPerson;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.resident.Tenure;
import dev.gatehouse.resident.TenureBook;
import dev.gatehouse.resident.TenurePolicy;
import dev.gatehouse.unit.UnitId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TitlesExamplesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final NewPaper STATEMENT = NewPaper.of("ST-1", "Statement of settlement");
    private static final NewPaper FORM = NewPaper.of("kf-1", "Move-in Registration Form");
    private static final NewPaper AGREEMENT = NewPaper.of("PF-1", "Property-fee agreement");

    private final FrontDesk desk =
            new FrontDesk(Presets.SUNSHINE_GARDEN.with(Presets.PROJECT_HANDBOOK.get(TenurePolicy.TYPE)));
    private final UnitId unit = desk.unit("3-1201");
    private final HouseholdId owners = desk.household(unit, someone("王建国", Relationship.PRINCIPAL));
    private final HouseholdId tenants = desk.household(unit, someone("Ada", Relationship.PRINCIPAL));
    private final PersonId seller = desk.member(owners, 0);
    private final PersonId tenant = desk.member(tenants, 0);
    private final PersonId buyer = person("李强");

    @Test
    @Tag("OWN-1")
    @Tag("OWN-2")
    @Tag("OWN-3")
    @Tag("OWN-4")
    void firstTheMoneyThenTheNewOwnerAndTheTenantKeepsThePasses() {
        live();
        assertThatThrownBy(() -> change(command().withStatement(null)))
                .hasMessage("OWN-1: the fees of unit " + unit
                        + " are not settled, ? is owed; settle them first, and bring the statement");
        assertThatThrownBy(() -> change(command()))
                .hasMessage("OWN-2: of " + buyer + " there are 0 identity documents, 0 telephone numbers and 1 forms;"
                        + " record document and telephone, and bring the form");
        identify(buyer);
        assertThatThrownBy(() -> change(command(FORM, null)))
                .hasMessage("OWN-3: " + buyer + " has signed no property-fee agreement; have it signed");
        assertThatThrownBy(() -> change(command(null, AGREEMENT))).hasMessageStartingWith("OWN-2");
        desk.after(Duration.ofDays(1));
        change(command());

        assertThat(book().feePayersOn(TODAY)).extracting(Tenure::person).containsExactly(seller);
        assertThat(book().feePayersOn(TODAY.plusDays(1)))
                .extracting(Tenure::person)
                .containsExactly(buyer);
        assertThat(book().feePayersOn(TODAY.plusDays(1)).get(0).agreement()).isNotNull();
        assertThat(desk.household(owners).stage()).isEqualTo(HouseholdStage.MOVED_OUT);
        assertThat(desk.household(tenants).stage()).isEqualTo(HouseholdStage.MOVED_IN);
        assertThat(desk.book(owners).passes()).allMatch(pass -> pass.state() == PassState.REVOKED);
        assertThat(desk.book(tenants).passes()).extracting(Pass::state).containsOnly(PassState.ISSUED);
        assertThat(desk.unit(unit).households()).isEqualTo(1);
        assertThat(desk.unit(unit).file())
                .extracting(filed -> filed.paper().number())
                .endsWith("ST-1", "kf-1", "PF-1");
        assertThat(desk.gatehouse.tenures().history(desk.officer, unit, 0, 100))
                .filteredOn(entry -> entry.operation().equals("tenure.change-owner"))
                .hasSize(2)
                .allMatch(entry -> entry.by().equals(desk.officer.party()));
        Caller guard = Caller.staff(desk.estate, "guard", Role.SECURITY);
        assertThatThrownBy(() -> desk.gatehouse.titles().changeOwner(Call.by(guard), command()))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void nobodySellsWhatNobodyIsKnownToOwn() {
        UnitId other = desk.unit("9-9");
        assertThatThrownBy(() -> change(command().withUnit(other).withHouseholds(List.of())))
                .isInstanceOf(NotFound.class)
                .hasMessage("there is no unit-tenures " + other
                        + " in this estate; record first who owns, rents or occupies the unit");
    }

    @Test
    @Tag("OWN-OURS-1")
    void noHouseholdIsForgotten() {
        live();
        identify(buyer);
        ChangeOwner half = command().withHouseholds(Departure.stays(tenants));
        assertThatThrownBy(() -> change(half))
                .hasMessage("OWN-OURS-1: 2 households live in unit " + unit
                        + ", and it is said of 1; say of each whether it leaves");
    }

    @Test
    @Tag("OWN-OURS-1")
    void aHouseholdOfTheSellersThatWasStillToComeDoesNotComeAndItsPassesAreVoid() {
        live();
        identify(buyer);
        HouseholdId coming = desk.household(unit, someone("王奶奶", Relationship.PRINCIPAL));
        desk.prepare(coming);
        List<Departure> all = new ArrayList<>(command().households());
        all.add(Departure.leaves(coming));
        change(command().withHouseholds(all));
        assertThat(desk.household(coming).stage()).isEqualTo(HouseholdStage.WITHDRAWN);
        assertThat(desk.book(coming).passes()).isNotEmpty().allMatch(pass -> pass.state() == PassState.REVOKED);
        assertThat(desk.unit(unit).households()).isEqualTo(1);
    }

    @Test
    @Tag("RES-OURS-4")
    void whoDoesNotOwnTheUnitDoesNotLeaveItEither() {
        live();
        identify(buyer);
        assertThatThrownBy(() -> change(command().withLeaving(tenant)))
                .hasMessage("RES-OURS-4: " + tenant + " has no such open tenure of unit " + unit
                        + "; look up who owns and rents the unit now");
    }

    @Test
    @Tag("OWN-1")
    void laterOwnersComeByAnOwnerChangeAndATenantWhenTheOwnersFeesAreSettled() {
        live();
        identify(buyer);
        change(command());
        RecordTenure own =
                new RecordTenure(unit, seller, Capacity.OWNER, NewShare.WHOLE, TODAY, null, null, null, null);
        assertThatThrownBy(() -> record(own))
                .hasMessage("OWN-1: unit " + unit + " has had other owners, and has one; carry out an owner change");
        record(own.withSince(TODAY.minusYears(30)).withUntil(TODAY.minusYears(20)));
        RecordTenure rent = new RecordTenure(
                unit, person("Bo"), Capacity.TENANT, null, TODAY, null, TODAY.plusYears(1), null, null);
        assertThatThrownBy(() -> record(rent)).hasMessageStartingWith("OWN-1: the fees of unit " + unit);
        record(rent.withStatement(STATEMENT));
        HouseholdId strangers = desk.household(unit, someone("Stranger", Relationship.PRINCIPAL));
        desk.prepare(strangers);
        assertThatThrownBy(() -> desk.moveIn(strangers))
                .hasMessageStartingWith("OWN-1: nobody of household " + strangers);
    }

    @Test
    @Tag("RES-OURS-5")
    void aLeaseEndsWithItsClockItsHouseholdAndItsPasses() {
        live();
        EndLease command = new EndLease(unit, tenant, List.of(Departure.leaves(tenants)));
        desk.gatehouse.titles().endLease(desk.officer(), command);
        assertThat(book().clocks().all()).extracting(Clock::isKept).containsExactly(true);
        assertThat(book().on(TODAY)).extracting(Tenure::person).containsExactly(seller);
        assertThat(desk.book(tenants).passes()).allMatch(pass -> pass.state() == PassState.REVOKED);
        assertThat(desk.book(owners).passes()).extracting(Pass::state).containsOnly(PassState.ISSUED);
        assertThatThrownBy(() -> desk.gatehouse.titles().endLease(desk.officer(), command))
                .hasMessageStartingWith("RES-OURS-4");
    }

    @Test
    void whatIsNamedTwiceIsToldAtOnce() {
        NewOwner owner = new NewOwner(buyer, new NewShare(3, 2), FORM, AGREEMENT);
        ChangeOwner command = new ChangeOwner(
                unit,
                List.of(seller, seller),
                List.of(owner, owner),
                List.of(Departure.stays(owners), Departure.leaves(owners)),
                null);
        InvalidCommand refused = catchThrowableOfType(InvalidCommand.class, () -> change(command));
        assertThat(refused.violations())
                .extracting(Violation::path)
                .containsExactly("coming", "coming[0].share.parts", "coming[1].share.parts", "households", "leaving");
    }

    /** The seller owns, the tenant rents, and both live there with their passes. */
    private void live() {
        record(new RecordTenure(
                unit, seller, Capacity.OWNER, NewShare.WHOLE, TODAY.minusYears(9), null, null, null, null));
        record(new RecordTenure(unit, tenant, Capacity.TENANT, null, TODAY, null, TODAY.plusYears(1), null, STATEMENT));
        desk.prepare(owners);
        desk.moveIn(owners);
        desk.prepare(tenants);
        desk.moveIn(tenants);
    }

    private ChangeOwner command() {
        return command(FORM, AGREEMENT);
    }

    private ChangeOwner command(@Nullable NewPaper form, @Nullable NewPaper agreement) {
        return new ChangeOwner(
                unit,
                List.of(seller),
                List.of(new NewOwner(buyer, NewShare.WHOLE, form, agreement)),
                List.of(Departure.leaves(owners), Departure.stays(tenants)),
                STATEMENT);
    }

    private void change(ChangeOwner command) {
        desk.gatehouse.titles().changeOwner(desk.officer(), command);
    }

    private void record(RecordTenure command) {
        desk.gatehouse.formalities().recordTenure(desk.officer(), command);
    }

    private TenureBook book() {
        return desk.gatehouse.tenures().find(desk.officer, unit).orElseThrow();
    }

    private void identify(PersonId person) {
        NewDocument passport = new NewDocument(DocumentKind.PASSPORT, "E12345678");
        PersonDetails details = PersonDetails.NONE.withDocuments(passport);
        desk.gatehouse.people().record(desk.officer(), new RecordDetails(person, details));
        desk.gatehouse.people().correct(desk.officer(), new CorrectPerson(person, null, null, null, "13800138000"));
    }

    private PersonId person(String name) {
        RegisterPerson command = new RegisterPerson(PersonKind.NATURAL_PERSON, name, null, null, PersonDetails.NONE);
        return desk.gatehouse.people().register(desk.officer(), command).id();
    }
}
