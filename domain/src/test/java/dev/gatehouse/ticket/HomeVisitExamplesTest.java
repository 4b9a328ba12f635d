package dev.gatehouse.ticket;

import static dev.gatehouse.ticket.AppointmentExamplesTest.book;
import static dev.gatehouse.ticket.AppointmentExamplesTest.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Reporter;
import dev.gatehouse.office.AddMember;
import dev.gatehouse.resident.Gender;
import dev.gatehouse.resident.NewMember;
import dev.gatehouse.resident.Relationship;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HomeVisitExamplesTest {
    private final TicketHouse house = new TicketHouse(Presets.SUNSHINE_GARDEN);
    private final TicketId id = house.burstPipe(false);
    private final Instant two = house.desk.now().plus(Duration.ofHours(2));

    @Test
    @Tag("HV-1")
    void beforeAnybodyGoesTheHomeIsTelephonedAndAnExactTimeAgreed() {
        AppointmentExamplesTest.request(house, id, Initiator.OFFICE_VISITS, two);
        CommitAppointment commit = new CommitAppointment(id, 1, two, null, Channel.EMAIL);
        house.desk.gatehouse.appointments().commit(house.desk.officer(), commit);
        assertThatThrownBy(() -> house.desk.gatehouse.appointments().keep(by(house), KeepAppointment.of(id, 1)))
                .hasMessage(
                        "HV-1: the customer of T-2026-000001 was not told of appointment 1 as they must be; tell them"
                                + " by [TELEPHONE]");
        TellAppointment tell = new TellAppointment(id, 1, Channel.TELEPHONE, null);
        house.desk.gatehouse.appointments().tell(house.desk.officer(), tell);
        house.desk.gatehouse.appointments().keep(by(house), KeepAppointment.of(id, 1));
        assertThat(house.ticket(id).isBooked()).isFalse();
    }

    @Test
    @Tag("HV-2")
    void theWorkIsReviewedBeforehand() {
        book(house, id, Initiator.OFFICE_VISITS, two);
        ReviewAppointment review = new ReviewAppointment(id, 1, "Replace the joint", 45, "The dog bites");
        house.desk.gatehouse.appointments().review(house.desk.officer(), review);
        assertThat(house.ticket(id).appointments().get(0).briefing())
                .isEqualTo(new Appointment.Briefing(
                        "Replace the joint", Duration.ofMinutes(45), "The dog bites", house.desk.now()));
        assertThat(review + " " + house.ticket(id).appointments().get(0).briefing())
                .doesNotContain("dog", "joint");
    }

    @Test
    @Tag("HV-3")
    @Tag("HV-7")
    void anOfficerIsThereOnTimeWithAllOthersAndStaysBesideThem() {
        book(house, id, Initiator.OFFICE_VISITS, two);
        assertThat(house.told("ticket.appointment-committed")).containsExactly("staff:zhao.gang", "post:engineering");
        house.desk.after(Duration.ofHours(2));
        KeepAppointment keep =
                new KeepAppointment(id, 1, Party.staff("li.wei"), List.of(NewParticipant.of(Department.ENGINEERING)));
        house.desk.gatehouse.appointments().keep(by(house), keep);
        Appointment kept = house.ticket(id).appointments().get(0);
        assertThat(kept.state()).isEqualTo(AppointmentState.KEPT);
        assertThat(kept.participants()).containsExactly(Executor.of(Department.ENGINEERING));
        assertThat(kept.arrival())
                .isEqualTo(new Appointment.Arrival(
                        two, Party.staff("li.wei"), List.of(Executor.of(Department.ENGINEERING))));
        assertThat(house.clock(id, "arrive#1").isKept()).isTrue();
    }

    @Test
    @Tag("HV-4")
    void whereATimeCannotBeKeptTheHomeIsTelephonedAndAnotherAgreed() {
        book(house, id, Initiator.OFFICE_VISITS, two);
        Instant four = two.plus(Duration.ofHours(2));
        RescheduleAppointment silent = new RescheduleAppointment(id, 1, four, null, null);
        assertThatThrownBy(() -> house.desk.gatehouse.appointments().reschedule(house.desk.officer(), silent))
                .hasMessageStartingWith("HV-4: the customer of T-2026-000001 was not told why");
        RescheduleAppointment told = silent.withTold(Channel.TELEPHONE).withReason("The lift is stuck");
        house.desk.gatehouse.appointments().reschedule(house.desk.officer(), told);
        assertThat(house.ticket(id).appointments())
                .extracting(Appointment::state)
                .containsExactly(AppointmentState.SUPERSEDED, AppointmentState.COMMITTED);
        assertThat(house.ticket(id).appointments().get(0).reason()).isEqualTo("The lift is stuck");
        assertThat(house.clock(id, "arrive#1").dueAt()).isEqualTo(four);
        assertThat(house.ticket(id).replies()).extracting(Reply::text).containsExactly("The lift is stuck");
        assertThat(told.toString()).doesNotContain("lift");
    }

    @Test
    @Tag("HV-5")
    void afterThreeMinutesAtTheDoorNobodyIsHome() {
        book(house, id, Initiator.OFFICE_VISITS, two);
        house.desk.after(Duration.ofMinutes(122));
        ReportNobodyHome report = new ReportNobodyHome(id, 1, two);
        assertThatThrownBy(() -> house.desk.gatehouse.appointments().nobodyHome(by(house), report))
                .hasMessage("HV-5: for T-2026-000001 the bell was rung at 2026-03-02T02:00:00Z; wait PT3M, and not less"
                        + " than until 2026-03-02T02:03:00Z");
        house.desk.after(Duration.ofMinutes(1));
        house.desk.gatehouse.appointments().nobodyHome(by(house), report);
        assertThat(house.ticket(id).appointments().get(0).state()).isEqualTo(AppointmentState.NO_SHOW);
        assertThat(house.clock(id, "arrive#1").isKept()).isTrue();
    }

    @Test
    @Tag("HV-9")
    @Tag("HV-10")
    void finishedWorkIsShownAtOnceAndWhatDoesNotSatisfyIsFollowedUp() {
        house.issue(id);
        house.goTo(id, Milestone.DONE);
        assertThat(house.told("ticket.accept-now")).containsExactly(house.resident.toString());
        assertThatThrownBy(() -> house.act(id, OrderAct.BRING_BACK))
                .hasMessage(
                        "HV-9: nobody at home has looked at the work of T-2026-000001-01; ask a resident to accept it,"
                                + " on the spot");
        house.judge(id, house.resident, false);
        assertThat(house.told("ticket.work-again")).containsExactly("staff:li.wei", "post:engineering");
        assertThatThrownBy(() -> house.act(id, OrderAct.BRING_BACK))
                .hasMessage(
                        "HV-10: the work of T-2026-000001-01 did not satisfy, and was not done again; do it again, and"
                                + " ask once more");
        house.finish(id);
        house.judge(id, house.spouse, true);
        house.act(id, OrderAct.BRING_BACK);
        assertThat(house.order(id).isBack()).isTrue();
    }

    @Test
    @Tag("HV-11")
    void theNannyIsGreetedAndAcceptsNothingHereAndElsewhereAsItsAuthoritySays() {
        Party nanny = nanny(house);
        house.issue(id);
        house.goTo(id, Milestone.DONE);
        assertThatThrownBy(() -> house.judge(id, nanny, true))
                .hasMessage(
                        "HV-11: whoever accepts T-2026-000001-01 is employed by the household; ask the resident or the"
                                + " family");
        TicketHouse s2 = new TicketHouse(Presets.PROJECT_HANDBOOK);
        Party other = nanny(s2);
        TicketId repair = s2.burstPipe(false);
        s2.issue(repair);
        s2.goTo(repair, Milestone.DONE);
        assertThatThrownBy(() -> s2.judge(repair, other, true)).hasMessageStartingWith("TKT-36: ");
        TicketHouse s4 = new TicketHouse(Presets.SERVICED_APARTMENT);
        Party source = nanny(s4);
        OpenTicket report = s4.report("The tap drips", About.of(TicketClass.ENGINEERING))
                .withReporter(source)
                .withStanding(Reporter.Standing.HOUSEHOLD_EMPLOYEE);
        TicketId reported = s4.tickets.open(s4.desk.officer(), report).id();
        s4.issue(reported);
        s4.goTo(reported, Milestone.DONE);
        s4.judge(reported, source, true);
        assertThat(s4.order(reported).has(Milestone.ACCEPTED)).isTrue();
    }

    @Test
    @Tag("HV-9")
    @Tag("HV-11")
    void aHomeOfWhichTheDeskKnowsTheResidentAloneIsAHomeAllTheSame() {
        OpenTicket report = house.report("The tap drips", About.of(TicketClass.ENGINEERING))
                .withLocation(new Location(null, "building 3", "at the caller’s"));
        TicketId unnamed = house.tickets.open(house.desk.officer(), report).id();
        house.issue(unnamed);
        house.goTo(unnamed, Milestone.DONE);
        JudgeWork own = new JudgeWork(unnamed, house.order(unnamed).number(), null, true, null, null);
        assertThatThrownBy(() -> house.judgements.judge(house.desk.officer(), own))
                .hasMessageStartingWith("TKT-36: ");
        assertThatThrownBy(() -> house.act(unnamed, OrderAct.BRING_BACK)).hasMessageStartingWith("HV-9: ");
        house.judge(unnamed, house.spouse, true);
        assertThat(house.order(unnamed).has(Milestone.ACCEPTED)).isTrue();
    }

    private static Party nanny(TicketHouse house) {
        NewMember member = new NewMember("Li Ayi", Gender.FEMALE, Relationship.NANNY, null, null, null);
        house.desk.gatehouse.office().addMember(house.desk.officer(), AddMember.of(house.household, member));
        return Party.resident(house.desk.member(house.household, 3));
    }
}
