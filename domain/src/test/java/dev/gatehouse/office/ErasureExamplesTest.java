package dev.gatehouse.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.PersonName;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.key.AskForKeys;
import dev.gatehouse.key.DeclineDeposit;
import dev.gatehouse.key.DepositKeys;
import dev.gatehouse.key.KeyDepositId;
import dev.gatehouse.key.ReturnDeposit;
import dev.gatehouse.pass.MakePasses;
import dev.gatehouse.pass.PassNumber;
import dev.gatehouse.resident.CorrectPerson;
import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.Person;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.resident.ResidentRule;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.TicketId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ErasureExamplesTest {
    private static final String NAME = "陈 建国";

    private final ErasureHouse house = new ErasureHouse(NAME);

    @Test
    @Tag("RES-OURS-7")
    void whoLivesHereHasPassesAndATicketIsNotErasedAndIsToldWhatIsRunning() {
        house.desk.prepare(house.household);
        house.desk.moveIn(house.household);
        TicketId ticket = house.ticket(house.person, null, "The tap drips");
        Map<String, Map<String, Object>> before = house.desk.storage.contents();
        RuleViolation refused = catchThrowableOfType(RuleViolation.class, house::erase);
        assertThat(refused.rule()).isEqualTo(ResidentRule.NOTHING_RUNNING);
        assertThat(refused.getMessage())
                .contains("household/" + house.household, "pass-book/" + house.household, "ticket/" + ticket)
                .contains("end it first, then erase the person");
        assertThat(refused.describe(Locale.CHINA)).contains("尚有未了结事项");
        assertThat(house.desk.storage.contents()).isEqualTo(before);

        house.movesOut();
        assertThatThrownBy(house::erase).hasMessageContaining("this is running: ticket/" + ticket + ";");
        house.withdraw(ticket, "It stopped by itself");
        assertThat(house.erase().leftovers()).hasSize(1);
    }

    @Test
    @Tag("RES-OURS-7")
    void keysThatAreStillLeftAreRunningAndThoseThatWereNeverLeftAreNot() {
        Call officer = house.desk.officer();
        KeyDesk keys = house.gatehouse.keyDesk();
        Party party = Party.resident(house.person);
        AskForKeys ask = new AskForKeys(house.household, party, "tiles");
        KeyDepositId left = keys.ask(officer, ask).id();
        KeyDepositId declined = keys.ask(officer, ask).id();
        keys.deposit(officer, new DepositKeys(left, "two keys", "E-1", 2, party, null));
        house.gatehouse.keyDeposits().decline(officer, new DeclineDeposit(declined));
        house.movesInAndOut();
        assertThatThrownBy(house::erase).hasMessageContaining("this is running: deposited-keys/" + left + ";");
        keys.giveBack(officer, new ReturnDeposit(left, party, null));
        house.erase();
        assertThat(house.person().erasure()).isNotNull();
    }

    @Test
    @Tag("RES-OURS-7")
    void aRehearsalSaysWhatIsRunningAndErasesNothing() {
        ErasePerson command = new ErasePerson(house.person, "own wish");
        assertThatThrownBy(() -> house.gatehouse.erasures().erase(house.administrator.rehearsing(), command))
                .hasMessageContaining("RES-OURS-7");
        house.movesInAndOut();
        Map<String, Map<String, Object>> before = house.desk.storage.contents();
        Erased foreseen = house.gatehouse.erasures().erase(house.administrator.rehearsing(), command);
        assertThat(foreseen.changed()).isZero();
        assertThat(house.desk.storage.contents()).isEqualTo(before);
    }

    @Test
    @Tag("RES-OURS-8")
    void nothingNewBeginsWithWhoWasErased() {
        house.movesInAndOut();
        house.erase();
        assertThatThrownBy(() -> house.ticket(house.person, NAME, "It is me"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("RES-OURS-8: person " + house.person + " is erased since 2026-03-02T00:00:00Z;")
                .hasMessageContaining("register whoever it is anew");
        CorrectPerson correct = new CorrectPerson(house.person, NAME, null, null, null);
        assertThatThrownBy(() -> house.gatehouse.people().correct(house.desk.officer(), correct))
                .hasMessageContaining("RES-OURS-8");
        Map<String, Map<String, Object>> before = house.desk.storage.contents();
        assertThat(house.erase().changed()).isZero();
        assertThat(house.desk.storage.contents()).isEqualTo(before);
    }

    @Test
    @Tag("RES-OURS-8")
    void nothingBeginsInTheHouseholdThatHeLeftEither() {
        house.desk.prepare(house.household);
        house.desk.moveIn(house.household);
        Office office = house.gatehouse.office();
        Call officer = house.desk.officer();
        PassNumber anothers = house.desk.book(house.household).passes().get(3).number();
        office.removeMember(officer, new RemoveMember(house.household, house.person));
        house.erase();
        AddMember back = AddMember.known(house.household, house.person, Relationship.OTHER_RELATIVE);
        assertThatThrownBy(() -> office.addMember(officer, back)).hasMessageStartingWith("RES-OURS-8");
        ReportPassLost lost = new ReportPassLost(house.household, anothers, Party.resident(house.person));
        assertThatThrownBy(() -> office.reportPassLost(officer, lost)).hasMessageStartingWith("RES-OURS-8");
        office.reportPassLost(officer, new ReportPassLost(house.household, anothers, Party.resident(house.spouse)));
        MakePasses more = new MakePasses(house.household, house.person, 1, new BigDecimal("50"));
        assertThatThrownBy(() -> house.gatehouse.passes().make(officer, more)).hasMessageStartingWith("PASS-OURS-2");
    }

    @Test
    @Tag("RES-OURS-9")
    void namesNumbersAndContactsGoAndIdsAndFiguresStay() {
        house.movesInAndOut();
        TicketId own = house.ticket(house.person, "陈先生", "陈建国 here, on 139-1234-5678; passport x 9876 5432");
        house.withdraw(own, "said 陈　建国");
        TicketId anothers = house.ticket(house.spouse, "Otto Other", "my wife 陈建国 (+86 139 1234 5678) is not in");
        Household before = house.desk.household(house.household);
        int passes = house.desk.book(house.household).passes().size();

        Erased erased = house.erase();

        assertThat(erased.outcome().id()).isEqualTo(house.person);
        assertThat(erased.leftovers()).extracting(left -> left.reference()).containsExactly("photo/1");
        Person left = house.person();
        assertThat(left.name()).isEqualTo(PersonName.ERASED);
        assertThat(left.phone()).isNull();
        assertThat(left.documents()).isEmpty();
        assertThat(house.letters())
                .noneMatch(text -> text.contains("建国")
                        || text.contains("陈先生")
                        || text.contains("1234 5678")
                        || text.contains("139-1234-5678")
                        || text.contains("13912345678")
                        || text.contains("9876 5432")
                        || text.contains("X98765432"));
        Ticket mine = house.gatehouse.tickets().find(house.desk.supervisor, own).orElseThrow();
        assertThat(mine.report().content()).isEqualTo("███ here, on █████████████; passport ███████████");
        assertThat(mine.report().contact().email()).isEqualTo("███");
        assertThat(mine.report().resident()).isEqualTo(house.person);
        Ticket hers =
                house.gatehouse.tickets().find(house.desk.supervisor, anothers).orElseThrow();
        assertThat(hers.report().content()).isEqualTo("my wife ███ (█████████████████) is not in");
        assertThat(hers.report().contact().person()).isEqualTo(new PersonName("Otto Other"));
        assertThat(hers.report().contact().email()).isEqualTo("other@c.example");
        assertThat(house.desk.household(house.household).members()).isEqualTo(before.members());
        assertThat(house.desk.book(house.household).passes()).hasSize(passes);

        house.gatehouse.erasures().deleteLeftovers(house.administrator, new DeleteLeftovers(house.person));
        assertThat(house.erase().leftovers()).isEmpty();
        assertThat(house.letters()).doesNotContain("photo/1");
    }

    @Test
    @Tag("RES-OURS-9")
    void aNameThatAnotherHasTooGoesOnlyFromWhatIsAboutThePerson() {
        house.movesInAndOut();
        PersonId namesake = house.desk.member(
                house.desk.household(house.desk.unit("4-2"), FrontDesk.someone("陈建国", Relationship.PRINCIPAL)), 0);
        TicketId own = house.ticket(house.person, null, "陈建国 calls");
        house.withdraw(own, "done");
        TicketId about = house.ticket(null, null, "陈建国 of 4-2 is loud");

        house.erase();

        assertThat(house.gatehouse
                        .tickets()
                        .find(house.desk.supervisor, own)
                        .orElseThrow()
                        .report()
                        .content())
                .isEqualTo("███ calls");
        assertThat(house.gatehouse
                        .tickets()
                        .find(house.desk.supervisor, about)
                        .orElseThrow()
                        .report()
                        .content())
                .isEqualTo("陈建国 of 4-2 is loud");
        assertThat(house.gatehouse
                        .people()
                        .find(house.desk.officer, namesake)
                        .orElseThrow()
                        .name())
                .isEqualTo(new PersonName("陈建国"));
    }

    @Test
    void onlyAnAdministratorErasesAndOnlyWhomTheEstateKnows() {
        ErasePerson command = new ErasePerson(house.person, "own wish");
        assertThatThrownBy(() -> house.gatehouse.erasures().erase(house.desk.supervisor(), command))
                .isInstanceOf(NotPermitted.class);
        PersonId nobody = new PersonId(UUID.randomUUID());
        assertThatThrownBy(() ->
                        house.gatehouse.erasures().erase(house.administrator, new ErasePerson(nobody, "own wish")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> house.gatehouse.erasures().erase(house.administrator, new ErasePerson(house.person, " ")))
                .isInstanceOf(InvalidCommand.class);
        assertThatThrownBy(() -> house.gatehouse
                        .erasures()
                        .deleteLeftovers(house.administrator, new DeleteLeftovers(house.person)))
                .hasMessageContaining("RES-OURS-8: person " + house.person + " is not erased; erase the person first");
    }

    @Test
    void whoFollowsTheFeedIsToldWhatToReadAgain() {
        house.movesInAndOut();
        TicketId own = house.ticket(house.person, null, "陈建国 calls");
        house.withdraw(own, "done");
        house.erase();
        assertThat(house.gatehouse.tickets().history(house.desk.supervisor, own, 0, 100))
                .last()
                .satisfies(entry -> assertThat(entry.operation()).isEqualTo("person.erase"))
                .satisfies(entry -> assertThat(entry.event().toString()).isEqualTo("Redacted[]"));
        assertThat(house.gatehouse.people().history(house.desk.officer, house.person, 0, 100))
                .extracting(entry -> entry.event().getClass().getSimpleName())
                .isEqualTo(List.of("Registered", "DetailsRecorded", "ErasureBegun", "Erased"));
    }
}
