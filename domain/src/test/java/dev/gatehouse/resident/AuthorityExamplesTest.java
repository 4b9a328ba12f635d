package dev.gatehouse.resident;

import static dev.gatehouse.fixture.FrontDesk.someone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NewPaper;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.office.MoveIn;
import dev.gatehouse.office.WithdrawHousehold;
import dev.gatehouse.unit.FilePaper;
import dev.gatehouse.unit.FileSection;
import dev.gatehouse.unit.FiledPaper;
import dev.gatehouse.unit.UnitId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AuthorityExamplesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final FrontDesk desk = new FrontDesk(Presets.SUNSHINE_GARDEN);
    private final UnitId unit = desk.unit("3-1201");
    private final HouseholdId household = desk.household(
            unit,
            someone("王建国", Relationship.PRINCIPAL),
            someone("Ada Wang", Relationship.SPOUSE),
            someone("王小明", Relationship.CHILD),
            someone("周阿姨", Relationship.NANNY));
    private final PersonId principal = desk.member(household, 0);
    private final PersonId child = desk.member(household, 2);
    private final PersonId nanny = desk.member(household, 3);

    @Test
    @Tag("PASS-4")
    void neitherAChildNorTheNannySignsForPassesUntilTheNannyIsAuthorized() {
        desk.prepare(household);
        String sheet = desk.print(household);
        assertThatThrownBy(() -> moveIn(sheet, child))
                .hasMessageStartingWith("PASS-4: nobody who may sign has signed receipt sheet " + sheet);
        assertThatThrownBy(() -> moveIn(sheet, nanny)).hasMessageStartingWith("PASS-4");
        grant(principal, nanny, Scope.SIGN);
        moveIn(sheet, nanny);
        assertThat(desk.book(household)
                        .sheets()
                        .get(0)
                        .paper()
                        .signatures()
                        .get(0)
                        .by())
                .isEqualTo(Party.resident(nanny));
        assertThat(desk.unit(unit).file().get(0).section()).isEqualTo(FileSection.CERTIFICATE);
    }

    @Test
    @Tag("AUTH-OURS-2")
    void aRevokedAuthorityDoesNotWorkNotEvenForAnActThatIsDatedBack() {
        desk.prepare(household);
        String sheet = desk.print(household);
        grant(principal, nanny, Scope.SIGN);
        desk.after(Duration.ofHours(1));
        RevokeAuthority revocation = new RevokeAuthority(unit, 1);
        desk.gatehouse.tenures().revokeAuthority(desk.officer(), revocation);
        assertThatThrownBy(() -> moveIn(sheet, nanny)).hasMessageStartingWith("PASS-4");
        Call before = desk.officer().withOccurredAt(desk.now().minusSeconds(600));
        assertThatThrownBy(() -> desk.gatehouse.office().moveIn(before, command(sheet, nanny)))
                .hasMessageStartingWith("PASS-4");
        assertThatThrownBy(() -> desk.gatehouse.tenures().revokeAuthority(desk.officer(), revocation))
                .hasMessageStartingWith("AUTH-OURS-2: authority 1 was revoked at 2026-03-02T01:00:00Z");
    }

    @Test
    @Tag("AUTH-OURS-1")
    void nobodyGivesAwayWhatHeHasNot() {
        assertThatThrownBy(() -> grant(principal, nanny, Scope.SIGN, Scope.SEE_FILE))
                .hasMessage("AUTH-OURS-1: " + principal + " may not do all of that for unit " + unit
                        + "; have it granted by the owner, or for what he may do");
        assertThatThrownBy(() -> grant(nanny, principal, Scope.SIGN)).hasMessageStartingWith("AUTH-OURS-1");
        grant(principal, nanny, Scope.SIGN);
        assertThatThrownBy(() -> grant(nanny, child, Scope.SIGN)).hasMessageStartingWith("AUTH-OURS-1");
    }

    @Test
    @Tag("AUTH-OURS-3")
    void aNewOwnerReadsWhatCameWithHisTitleAndNothingBeforeAndATenantNothing() {
        file("P-old");
        desk.after(Duration.ofDays(9));
        RecordTenure own = new RecordTenure(
                unit, principal, Capacity.OWNER, NewShare.WHOLE, TODAY.plusDays(9), null, null, null, null);
        record(own);
        file("P-new");
        assertThat(read(desk.officer, principal)).containsExactly("P-new");
        Caller self = new Caller(desk.estate, Party.resident(principal), Set.of(Role.RESIDENT));
        assertThat(read(self, principal)).containsExactly("P-new");
        assertThat(read(desk.officer, nanny)).isEmpty();
        assertThatThrownBy(() -> read(self, nanny)).isInstanceOf(NotPermitted.class);
        grant(principal, nanny, Scope.SEE_FILE);
        assertThat(read(desk.officer, nanny)).containsExactly("P-new", "POA-1");
    }

    @Test
    @Tag("AUTH-OURS-3")
    void whatIsFiledLateIsAsOldAsItsPaper() {
        record(new RecordTenure(
                unit, principal, Capacity.OWNER, NewShare.WHOLE, TODAY.minusYears(1), null, null, null, null));
        NewPaper old = NewPaper.of("P-old", "A paper").withDated(desk.now().minus(Duration.ofDays(3_000)));
        desk.gatehouse.units().filePaper(desk.officer(), new FilePaper(unit, FileSection.CERTIFICATE, old, null));
        LocalDate bought = TODAY.minusYears(20);
        RecordTenure former = new RecordTenure(
                unit, nanny, Capacity.OWNER, NewShare.WHOLE, bought, TODAY.minusYears(1), null, null, null);
        record(former.withAgreement(NewPaper.of("PF-old", "Property-fee agreement")));
        file("P-new");
        assertThat(desk.unit(unit).file()).hasSize(3);
        assertThat(read(desk.officer, principal)).containsExactly("P-new");
        Paper agreement = desk.unit(unit).file().get(1).paper();
        assertThat(agreement.dated())
                .isEqualTo(bought.atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant())
                .isEqualTo(agreement.signatures().get(0).signedAt());
    }

    @Test
    void howeverManyHouseholdsAUnitHasHadTheOneThatLivesThereNowIsFound() {
        FrontDesk many =
                new FrontDesk(Profile.of(AuthorityPolicy.TYPE.defaults().withPrincipal(Scope.SEE_FILE)));
        UnitId room = many.unit("A-1");
        for (int i = 0; i < 60; i++) {
            HouseholdId guest = many.household(room, someone("Guest " + i, Relationship.PRINCIPAL));
            many.gatehouse.office().withdraw(many.officer(), new WithdrawHousehold(guest));
        }
        HouseholdId here = many.household(room, someone("Ada", Relationship.PRINCIPAL));
        FilePaper paper = new FilePaper(room, FileSection.CERTIFICATE, NewPaper.of("P-1", "A paper"), null);
        many.gatehouse.units().filePaper(many.officer(), paper);
        assertThat(many.gatehouse.unitFiles().readableBy(many.officer, many.member(here, 0), room))
                .hasSize(1);
    }

    @Test
    void nobodyAuthorizesHimself() {
        assertThatThrownBy(() -> grant(principal, principal, Scope.SIGN))
                .isInstanceOf(InvalidCommand.class)
                .hasMessage("agent must be somebody else");
    }

    @Test
    void anAuthorityThatEndsBeforeItBeginsIsATypingError() {
        GrantAuthority command = grantOf(principal, nanny, Scope.SIGN);
        assertThatThrownBy(() -> grant(command.withSince(desk.now()).withUntil(desk.now())))
                .isInstanceOf(InvalidCommand.class)
                .hasMessage("until must be after it begins");
        assertThatThrownBy(() -> grant(command.withUntil(desk.now())))
                .isInstanceOf(InvalidCommand.class)
                .hasMessage("until must be after it begins");
    }

    @Test
    void familyAcceptsWorkAndTheNannyDoesNot() {
        Household here = desk.household(household);
        AuthorityPolicy manual = Presets.SUNSHINE_GARDEN.get(AuthorityPolicy.TYPE);
        Agency agency = new Agency(
                manual,
                desk.gatehouse.estates().find(desk.officer).orElseThrow().calendar(),
                null,
                List.of(here));
        assertThat(here.members())
                .extracting(member -> agency.mayAct(
                        desk.gatehouse
                                .people()
                                .find(desk.officer, member.person())
                                .orElseThrow(),
                        Scope.ACCEPT_WORK,
                        desk.now()))
                .containsExactly(true, true, false, false);
    }

    private List<String> read(Caller caller, PersonId reader) {
        List<FiledPaper> read = desk.gatehouse.unitFiles().readableBy(caller, reader, unit);
        return read.stream().map(filed -> filed.paper().number()).toList();
    }

    private void record(RecordTenure command) {
        desk.gatehouse.formalities().recordTenure(desk.officer(), command);
    }

    private void file(String number) {
        FilePaper command = new FilePaper(unit, FileSection.CERTIFICATE, NewPaper.of(number, "A paper"), null);
        desk.gatehouse.units().filePaper(desk.officer(), command);
    }

    private void moveIn(String sheet, PersonId signer) {
        desk.gatehouse.office().moveIn(desk.officer(), command(sheet, signer));
    }

    private MoveIn command(String sheet, PersonId signer) {
        return new MoveIn(household, 3, List.of(), sheet, signer, null);
    }

    private void grant(PersonId by, PersonId agent, Scope... scopes) {
        grant(grantOf(by, agent, scopes));
    }

    private GrantAuthority grantOf(PersonId by, PersonId agent, Scope... scopes) {
        NewPaper proof = NewPaper.of("POA-1", "Power of attorney");
        return new GrantAuthority(unit, household, by, agent, Set.of(scopes), proof, null, null);
    }

    private void grant(GrantAuthority command) {
        desk.gatehouse.formalities().grantAuthority(desk.officer(), command);
    }
}
