package dev.gatehouse.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.office.RemoveMember;
import dev.gatehouse.pass.PassBook;
import dev.gatehouse.pass.PassBookQuery;
import dev.gatehouse.port.ClockQuery;
import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.Person;
import dev.gatehouse.resident.PersonDetails;
import dev.gatehouse.resident.PersonQuery;
import dev.gatehouse.resident.RecordDetails;
import dev.gatehouse.roster.RosterId;
import dev.gatehouse.roster.SetRoster;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What residents see and do for themselves. */
class OwnTicketTest {
    private final Neighbours street = new Neighbours();
    private final TicketService tickets = street.desk.gatehouse.tickets();
    private final WorkOrderService orders = street.desk.gatehouse.workOrders();
    private final Caller principal = street.resident(0);
    private final Caller spouse = street.resident(1);
    private final Caller nanny = street.resident(2);
    private final Caller neighbour = street.resident(3);

    @Test
    @Tag("TKT-OURS-6")
    void aResidentReportsAndWhoeverIsOnDutyAnswersForIt() {
        TicketId id = tickets.open(Call.by(principal), street.own(0, 0)).id();

        Ticket seen = tickets.find(principal, id).orElseThrow();
        assertThat(seen.firstContact()).isEqualTo(new FirstContact(Party.staff("li.wei"), null));
        assertThat(seen.report().reporter()).isEqualTo(principal.party());
        assertThat(tickets.find(spouse, id)).isPresent();
        assertThat(tickets.find(neighbour, id)).isEmpty();
    }

    @Test
    @Tag("TKT-OURS-6")
    void whoeverIsEmployedReportsTooAndSeesThatAlone() {
        TicketId id = tickets.open(Call.by(nanny), street.own(2, 2)).id();
        TicketId other = tickets.open(Call.by(principal), street.own(0, 0)).id();

        assertThat(tickets.search(nanny, TicketQuery.ALL).items())
                .extracting(Ticket::id)
                .containsExactly(id);
        assertThat(tickets.find(nanny, other)).isEmpty();
    }

    @Test
    @Tag("TKT-OURS-6")
    void aResidentReportsForNobodyElseAndLeavesToTheOfficeWhatIsTheOffices() {
        OpenTicket own = street.own(0, 0);
        assertInvalid("reporter", own.withReporter(street.party(1)));
        assertInvalid("reporter", own.withReporter(null));
        assertInvalid("source", own.withSource(TicketSource.SUPERIOR));
        assertInvalid("receivedBy", own.withReceivedBy(Party.staff("wu.di")));
        assertInvalid("workLog", own.withWorkLog("page 7"));
        assertInvalid("about", own.withAbout(About.of(TicketClass.ENQUIRY)));
        assertThatThrownBy(() -> tickets.open(Call.by(principal), own.withResident(street.people.get(3))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tickets.open(Call.by(principal), own.withLocation(Location.of(street.units.get(1)))))
                .isInstanceOf(NotFound.class)
                .hasMessage("there is no unit " + street.units.get(1) + " in this estate");
        assertThat(tickets.search(street.desk.officer, TicketQuery.ALL).items()).isEmpty();
    }

    @Test
    @Tag("TKT-OURS-6")
    void whereNobodyIsOnDutyAResidentIsToldSo() {
        street.desk
                .gatehouse
                .rosters()
                .set(street.desk.supervisor(), new SetRoster(new RosterId("desk"), List.of(), List.of()));
        assertInvalid("receivedBy", street.own(0, 0));
        assertThatThrownBy(() -> tickets.open(Call.by(principal), street.own(0, 0)))
                .hasMessageEndingWith("roster somebody for the post CS_OFFICER or CS_SUPERVISOR");
    }

    @Test
    @Tag("TKT-OURS-6")
    void aResidentAcceptsOwnWorkInOwnName() {
        TicketId id = worked();
        OrderNumber order = ticket(id).orders().get(0).number();
        JudgeWork command = new JudgeWork(id, order, null, true, "Quick and clean", null);
        assertThatThrownBy(() -> street.desk
                        .gatehouse
                        .judgements()
                        .judge(Call.by(spouse), new JudgeWork(id, order, principal.party(), true, null, null)))
                .hasMessageStartingWith("TKT-36: ");
        assertThatThrownBy(() -> street.desk.gatehouse.judgements().judge(Call.by(neighbour), command))
                .isInstanceOf(NotFound.class);

        street.desk.gatehouse.judgements().judge(Call.by(principal), command);

        assertThat(ticket(id).orders().get(0).acceptances())
                .extracting(Acceptance::by)
                .containsExactly(principal.party());
    }

    @Test
    @Tag("TKT-OURS-6")
    void whatTheOfficeNotesForItselfIsNotShown() {
        TicketId id = worked();
        tickets.refer(street.desk.officer(), new ReferTicket(id));
        tickets.standIn(street.desk.supervisor(), new StandIn(id, Party.staff("he.jing")));

        Ticket all = ticket(id);
        Ticket seen = tickets.find(principal, id).orElseThrow();

        assertThat(all.report().workLog()).isEqualTo("page 7");
        assertThat(seen.report().workLog()).isNull();
        assertThat(all.clocks().all()).isNotEmpty();
        assertThat(seen.clocks().all()).isEmpty();
        assertThat(all.firstContact().who()).isEqualTo(Party.staff("li.wei"));
        assertThat(seen.firstContact()).isEqualTo(new FirstContact(Party.staff("he.jing"), null));
        assertThat(all.reached(Milestone.REFERRED, 0)).isPresent();
        assertThat(seen.reached(Milestone.REFERRED, 0)).isEmpty();
        assertThat(all.orders().get(0).delegations()).isNotEmpty();
        assertThat(seen.orders().get(0).delegations()).isEmpty();
        assertThat(all.orders().get(0).signatures()).isNotEmpty();
        assertThat(seen.orders().get(0).signatures()).isEmpty();
        assertThat(seen.report().contact().phone()).isNotNull();
        assertThat(tickets.find(spouse, id).orElseThrow().report().contact()).isEqualTo(Contact.UNKNOWN);
    }

    @Test
    @Tag("TKT-OURS-6")
    void ofAComplaintItsInnerHandlingIsNotShown() {
        TicketId id = tickets.open(street.desk.officer(), street.message(0, 0, TicketClass.COMPLAINT))
                .id();
        ComplaintService complaints = street.desk.gatehouse.complaints();
        complaints.record(street.desk.officer(), street.complaint(id));
        complaints.grade(street.desk.officer(), GradeComplaint.of(id, Severity.MINOR));
        complaints.planRemedy(street.desk.officer(), new PlanRemedy(id, "A training", BigDecimal.TEN));

        Complaint seen =
                Objects.requireNonNull(tickets.find(spouse, id).orElseThrow().complaint());

        assertThat(seen.particulars()).isNotNull();
        assertThat(seen.grades()).isEmpty();
        assertThat(seen.plans()).isEmpty();
        assertThat(seen.deeds()).isEmpty();
        assertThat(seen.form()).isNull();
    }

    @Test
    @Tag("TKT-OURS-6")
    void whoComplainsHiddenIsHiddenFromTheFamilyToo() {
        TicketId id = tickets.open(street.desk.officer(), street.message(0, 0, TicketClass.COMPLAINT))
                .id();
        street.desk
                .gatehouse
                .complaints()
                .record(street.desk.officer(), street.complaint(id).withComplainantHidden(true));

        assertThat(tickets.find(principal, id).orElseThrow().report().reporter())
                .isEqualTo(principal.party());
        assertThat(tickets.find(spouse, id)).isEmpty();
    }

    @Test
    @Tag("RES-OURS-6")
    void ofTheFamilyTheNameIsShownAndOfOneselfEverything() {
        PersonDetails details =
                new PersonDetails(LocalDate.of(1980, 1, 1), List.of(), "王女士", List.of(), null, List.of(), null);
        street.desk.gatehouse.people().record(street.desk.officer(), new RecordDetails(street.people.get(1), details));

        Person oneself = street.desk
                .gatehouse
                .people()
                .find(spouse, street.people.get(1))
                .orElseThrow();
        Person toTheOther = street.desk
                .gatehouse
                .people()
                .find(principal, street.people.get(1))
                .orElseThrow();
        assertThat(oneself.birth()).isNotNull();
        assertThat(toTheOther.name()).isEqualTo(oneself.name());
        assertThat(toTheOther.birth()).isNull();
        assertThat(street.desk.gatehouse.people().find(nanny, street.people.get(1)))
                .isEmpty();
    }

    @Test
    @Tag("RES-OURS-6")
    void theFamilySeesItsHouseholdAndItsPasses() {
        street.households.forEach(street.desk::prepare);
        Household household = street.desk
                .gatehouse
                .households()
                .find(principal, street.households.get(0))
                .orElseThrow();
        PassBook book = street.desk
                .gatehouse
                .passes()
                .find(principal, street.households.get(0))
                .orElseThrow();
        assertThat(household.members()).hasSize(3);
        assertThat(book.passes()).hasSize(6);
        assertThat(street.desk
                        .gatehouse
                        .households()
                        .find(nanny, street.households.get(0))
                        .orElseThrow()
                        .members())
                .hasSize(1);
    }

    @Test
    @Tag("RES-OURS-6")
    void registersAndJournalsAreTheOfficesOwn() {
        var gatehouse = street.desk.gatehouse;
        TicketId id = tickets.open(Call.by(principal), street.own(0, 0)).id();
        assertNotPermitted(() -> gatehouse.people().search(principal, PersonQuery.ALL));
        assertNotPermitted(() -> gatehouse.passes().search(principal, PassBookQuery.ALL));
        assertNotPermitted(() -> gatehouse.people().history(principal, street.people.get(0), 0, 10));
        assertNotPermitted(() -> gatehouse.passes().history(principal, street.households.get(0), 0, 10));
        assertNotPermitted(() -> gatehouse.households().history(principal, street.households.get(0), 0, 10));
        assertNotPermitted(() -> tickets.history(principal, id, 0, 10));
        assertNotPermitted(() -> gatehouse.journal().feed(principal, 0, 10));
        assertNotPermitted(() -> gatehouse.clocks().board(principal, ClockQuery.ALL));
        assertNotPermitted(() -> gatehouse.units().find(principal, street.units.get(0)));
    }

    @Test
    @Tag("TKT-OURS-6")
    void whatAHostSaysOfAFamilyIsNotBelieved() {
        TicketId id = tickets.open(Call.by(principal), street.own(0, 0)).id();
        Caller forged =
                new Caller(street.desk.estate, neighbour.party(), Set.of(Role.RESIDENT), Set.of(principal.party()));
        assertThat(tickets.find(forged, id)).isEmpty();
        assertThat(tickets.search(forged, TicketQuery.ALL).items()).isEmpty();
    }

    @Test
    @Tag("TKT-OURS-6")
    void whoeverHasLeftSeesTheFamilysTicketsNoMore() {
        TicketId own = tickets.open(Call.by(spouse), street.own(1, 1)).id();
        TicketId other = tickets.open(Call.by(principal), street.own(0, 0)).id();
        street.desk
                .gatehouse
                .office()
                .removeMember(street.desk.officer(), new RemoveMember(street.households.get(0), street.people.get(1)));
        assertThat(tickets.find(spouse, own)).isPresent();
        assertThat(tickets.find(spouse, other)).isEmpty();
    }

    private TicketId worked() {
        TicketId id = tickets.open(street.desk.officer(), street.message(0, 0, TicketClass.ENGINEERING))
                .id();
        orders.issue(street.desk.officer(), IssueOrder.of(id));
        OrderNumber order = ticket(id).orders().get(0).number();
        Caller specialist = Caller.staff(street.desk.estate, "zhao.gang", Role.SPECIALIST);
        orders.assign(street.desk.supervisor(), new AssignOrder(id, order, specialist.party()));
        orders.record(Call.by(specialist), RecordOrderAct.of(id, order, OrderAct.SIGN_FOR));
        orders.finish(Call.by(specialist), FinishWork.of(id, order));
        return id;
    }

    private Ticket ticket(TicketId id) {
        return tickets.find(street.desk.supervisor, id).orElseThrow();
    }

    private void assertInvalid(String path, OpenTicket command) {
        assertThatThrownBy(() -> tickets.open(Call.by(principal), command))
                .isInstanceOf(InvalidCommand.class)
                .hasMessageStartingWith(path + " ");
    }

    private static void assertNotPermitted(Runnable look) {
        assertThatThrownBy(look::run).isInstanceOf(NotPermitted.class);
    }
}
