package dev.gatehouse.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AppointmentExamplesTest {
    private final TicketHouse s4 = new TicketHouse(Presets.SERVICED_APARTMENT);
    private final TicketHouse s0 = new TicketHouse(Presets.SUNSHINE_GARDEN);

    @Test
    @Tag("CMP-6")
    void aTimeThatAResidentDemandsIsTheSupervisorsToPromise() {
        TicketId id = s0.burstPipe(false);
        Instant three = s0.desk.now().plus(Duration.ofHours(3));
        request(s0, id, Initiator.CUSTOMER_DEMANDS, three);
        assertThat(s0.told("ticket.appointment-requested")).containsExactly("post:CS_SUPERVISOR");
        CommitAppointment commit = new CommitAppointment(id, 1, three, null, null);
        assertThatThrownBy(() -> s0.desk.gatehouse.appointments().commit(s0.desk.officer(), commit))
                .hasMessage("CMP-6: a time for T-2026-000001 is to be promised by somebody else; request it, and have"
                        + " one of [CS_SUPERVISOR] decide");
        assertThat(s0.ticket(id).isBooked()).isFalse();
        s0.desk.gatehouse.appointments().commit(s0.desk.supervisor(), commit);
        assertThat(s0.ticket(id).isBooked()).isTrue();
        assertThat(s0.told("ticket.appointment-to-tell")).containsExactly("staff:li.wei");
    }

    @Test
    @Tag("REP-11")
    void whereNobodyCanComeAtOnceTheSupervisorFixesATimeAndTheOfficerExplainsIt() {
        TicketId id = s0.burstPipe(false);
        Instant tomorrow = s0.desk.now().plus(Duration.ofDays(1));
        request(s0, id, Initiator.DEPARTMENT_DELAYED, tomorrow);
        CommitAppointment commit = new CommitAppointment(id, 1, tomorrow, Party.staff("zhao.gang"), null);
        assertThatThrownBy(() -> s0.desk.gatehouse.appointments().commit(s0.desk.officer(), commit))
                .hasMessageStartingWith("REP-11: ");
        s0.desk.gatehouse.appointments().commit(s0.desk.supervisor(), commit);
        TellAppointment silent = new TellAppointment(id, 1, Channel.TELEPHONE, null);
        assertThatThrownBy(() -> s0.desk.gatehouse.appointments().tell(s0.desk.officer(), silent))
                .hasMessage("REP-11: the customer of T-2026-000001 was not told why; tell them, say how, and what they"
                        + " were told");
        TellAppointment tell = new TellAppointment(id, 1, Channel.TELEPHONE, "All plumbers are at the burst main");
        s0.desk.gatehouse.appointments().tell(s0.desk.officer(), tell);
        assertThat(s0.ticket(id).replies()).extracting(Reply::kind).containsExactly(ReplyKind.EXPLANATION);
        assertThat(tell.toString()).doesNotContain("plumbers");
    }

    @Test
    @Tag("TKT-15")
    void whatIsBookedIsBookedForTheCustomersTimeExactly() {
        TicketId id = s4.burstPipe(false);
        Instant two = s4.desk.now().plus(Duration.ofHours(2));
        RequestAppointment between =
                RequestAppointment.at(id, Initiator.SERVICE_ORDERED, two).withLatest(two.plus(Duration.ofHours(1)));
        assertThatThrownBy(() -> s4.desk.gatehouse.appointments().request(s4.desk.officer(), between))
                .hasMessage("TKT-15: for T-2026-000001 two times are named; ask the customer for which exactly");
        request(s4, id, Initiator.SERVICE_ORDERED, two);
        CommitAppointment other = new CommitAppointment(id, 1, two.plusSeconds(60), null, Channel.TELEPHONE);
        assertThatThrownBy(() -> s4.desk.gatehouse.appointments().commit(s4.desk.officer(), other))
                .hasMessageStartingWith("TKT-15: for T-2026-000001 the customer’s time is 2026-03-02T02:00:00Z");
        s4.desk.gatehouse.appointments().commit(s4.desk.officer(), other.withAt(two));
        assertThat(s4.ticket(id).appointments().get(0).at()).isEqualTo(two);
    }

    @Test
    @Tag("TKT-24")
    @Tag("TKT-27")
    void thePaperIsSignedTheCustomerConfirmsAndTheSpecialistIsALittleEarly() {
        TicketId id = s4.burstPipe(false);
        Instant two = s4.desk.now().plus(Duration.ofHours(2));
        book(s4, id, Initiator.SERVICE_ORDERED, two);
        s4.issue(id);
        s4.act(id, OrderAct.REPEAT_BACK);
        assertThatThrownBy(() -> s4.desk.gatehouse.appointments().keep(by(s4), KeepAppointment.of(id, 1)))
                .hasMessage("TKT-24: nobody has signed for all papers of T-2026-000001; sign for them first");
        s4.act(id, OrderAct.SIGN_FOR);
        s4.desk.after(Duration.ofMinutes(105));
        s4.desk.gatehouse.appointments().confirm(by(s4), new ConfirmAppointment(id, 1));
        s4.desk.after(Duration.ofMinutes(11));
        s4.act(id, OrderAct.ARRIVE);
        assertThat(s4.ticket(id).appointments().get(0).state()).isEqualTo(AppointmentState.KEPT);
        for (String name : List.of("sign-slip#1", "confirm#1", "arrive#1")) {
            assertThat(s4.clock(id, name).isKept()).as(name).isTrue();
        }
    }

    @Test
    @Tag("TKT-27")
    void whoeverIsLateIsReportedToTheDepartmentsSupervisor() {
        TicketId id = s4.burstPipe(false);
        s4.issue(id);
        book(s4, id, Initiator.SERVICE_ORDERED, s4.desk.now().plus(Duration.ofHours(1)));
        s4.desk.after(Duration.ofHours(2));
        s4.sweep();
        assertThat(s4.told("clock.overdue")).contains("post:DEPARTMENT_SUPERVISOR/engineering");
        assertThat(s4.clock(id, "arrive#1").lapsed()).isTrue();
    }

    @Test
    @Tag("TKT-26")
    void tenMinutesAreForImmediateServiceAlone() {
        TicketId id = s4.burstPipe(false);
        s4.issue(id);
        assertThat(s4.clock(id, "on-site.issued/1").isOpen()).isTrue();
        book(s4, id, Initiator.SERVICE_ORDERED, s4.desk.now().plus(Duration.ofHours(2)));
        assertThat(s4.clock(id, "on-site.issued/1").isOpen()).isFalse();
        s4.desk.after(Duration.ofMinutes(30));
        s4.desk.gatehouse.appointments().cancel(s4.desk.officer(), new CancelAppointment(id, 1, "Come at once"));
        assertThat(s4.clock(id, "on-site.issued/1").dueAt())
                .isEqualTo(s4.desk.now().plus(Duration.ofMinutes(10)));
    }

    @Test
    @Tag("TKT-26")
    void whereNobodyOpenedSomebodyComesAgainOrAnotherTimeIsPromised() {
        Instant two = s4.desk.now().plus(Duration.ofHours(2));
        TicketId id = s4.burstPipe(false);
        book(s4, id, Initiator.SERVICE_ORDERED, two);
        s4.issue(id);
        s4.goTo(id, Milestone.SIGNED_FOR);
        s4.desk.until(two.plus(Duration.ofMinutes(5)));
        s4.desk.gatehouse.appointments().nobodyHome(by(s4), new ReportNobodyHome(id, 1, two));
        assertThat(s4.clock(id, "on-site.issued/1").dueAt())
                .isEqualTo(s4.desk.now().plus(Duration.ofMinutes(10)));
        book(s4, id, Initiator.SERVICE_ORDERED, two.plus(Duration.ofHours(24)));
        assertThat(s4.clock(id, "on-site.issued/1").isOpen()).isFalse();
    }

    @Test
    @Tag("TKT-32")
    void theHoursThatTheCustomerWantsLeftOutAreOnRecord() {
        TicketId id = s4.burstPipe(false);
        RequestAppointment request = RequestAppointment.at(
                        id, Initiator.SERVICE_ORDERED, s4.desk.now().plus(Duration.ofHours(12)))
                .withAvoided("weekdays 9 to 18, at work");
        s4.desk.gatehouse.appointments().request(s4.desk.officer(), request);
        Appointment appointment = s4.ticket(id).appointments().get(0);
        assertThat(appointment.avoided()).isEqualTo("weekdays 9 to 18, at work");
        assertThat(request + " " + appointment).doesNotContain("weekdays");
    }

    @Test
    @Tag("HV-OURS-1")
    void anAppointmentInThePastIsRefused() {
        TicketId id = s0.burstPipe(false);
        assertThatThrownBy(() -> request(s0, id, Initiator.OFFICE_VISITS, s0.desk.now()))
                .hasMessage("HV-OURS-1: for T-2026-000001 it would be 2026-03-02T00:00:00Z; name a time after"
                        + " 2026-03-02T00:00:00Z");
        assertThat(s0.ticket(id).appointments()).isEmpty();
    }

    @Test
    @Tag("HV-OURS-2")
    void whatIsOverIsNotKeptAndWhatDoesNotExistNeither() {
        TicketId id = s0.burstPipe(false);
        Instant two = s0.desk.now().plus(Duration.ofHours(2));
        request(s0, id, Initiator.OFFICE_VISITS, two);
        assertThatThrownBy(() -> s0.desk.gatehouse.appointments().keep(by(s0), KeepAppointment.of(id, 1)))
                .hasMessage("HV-OURS-2: appointment 1 of T-2026-000001 is REQUESTED; name one that is COMMITTED");
        assertThatThrownBy(() -> s0.desk.gatehouse.appointments().keep(by(s0), KeepAppointment.of(id, 2)))
                .hasMessage("HV-OURS-2: T-2026-000001 has no appointment 2; name one of its 1");
        assertThatThrownBy(() -> s0.desk.gatehouse.appointments().keep(by(s0), KeepAppointment.of(id, 0)))
                .isInstanceOf(InvalidCommand.class);
    }

    @Test
    void whenATicketIsOverNobodyComes() {
        TicketId id = s0.burstPipe(false);
        book(s0, id, Initiator.OFFICE_VISITS, s0.desk.now().plus(Duration.ofHours(2)));
        s0.tickets.withdraw(s0.desk.officer(), new WithdrawTicket(id, s0.resident, null));
        assertThat(s0.ticket(id).appointments().get(0).state()).isEqualTo(AppointmentState.CANCELLED);
        assertThat(s0.told("ticket.appointment-called-off")).containsExactly("staff:zhao.gang", "post:engineering");
        assertThat(s0.ticket(id).clocks().open()).isEmpty();
    }

    @Test
    void aDemandForAnotherTimeLeavesThePromiseUntilTheSupervisorMovesIt() {
        TicketId id = s0.burstPipe(false);
        Instant two = s0.desk.now().plus(Duration.ofHours(2));
        book(s0, id, Initiator.CUSTOMER_DEMANDS, two);
        RequestAppointment another = RequestAppointment.at(id, Initiator.CUSTOMER_DEMANDS, two.plusSeconds(3_600))
                .withReplaces(1);
        s0.desk.gatehouse.appointments().request(s0.desk.officer(), another);
        assertThat(s0.ticket(id).appointments())
                .extracting(Appointment::state)
                .containsExactly(AppointmentState.COMMITTED, AppointmentState.REQUESTED);
        CommitAppointment commit = new CommitAppointment(id, 2, another.earliest(), null, Channel.TELEPHONE);
        s0.desk.gatehouse.appointments().commit(s0.desk.supervisor(), commit);
        assertThat(s0.ticket(id).appointments())
                .extracting(Appointment::state)
                .containsExactly(AppointmentState.SUPERSEDED, AppointmentState.COMMITTED);
        assertThat(s0.clock(id, "arrive#1").dueAt()).isEqualTo(another.earliest());
    }

    @Test
    void residentsPromiseNothing() {
        TicketId id = s0.burstPipe(false);
        Caller guest = new Caller(s0.desk.estate, s0.resident, Set.of(Role.RESIDENT));
        assertThatThrownBy(() -> s0.desk
                        .gatehouse
                        .appointments()
                        .commit(Call.by(guest), new CommitAppointment(id, 1, s0.desk.now(), null, null)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void whatIsRefusedIsSaidInChineseToo() {
        TicketId id = s0.burstPipe(false);
        assertThatThrownBy(() -> request(s0, id, Initiator.OFFICE_VISITS, s0.desk.now()))
                .satisfies(refused -> assertThat(
                                Objects.requireNonNull((RuleViolation) refused).describe(Locale.CHINESE))
                        .contains("预约时间"));
    }

    static void request(TicketHouse house, TicketId id, Initiator initiator, Instant at) {
        house.desk.gatehouse.appointments().request(house.desk.officer(), RequestAppointment.at(id, initiator, at));
    }

    /** Promised by the supervisor to be led by the specialist, with engineering, and told by telephone. */
    static void book(TicketHouse house, TicketId id, Initiator initiator, Instant at) {
        RequestAppointment request = RequestAppointment.at(id, initiator, at)
                .withLead(Party.staff("zhao.gang"))
                .withParticipants(List.of(NewParticipant.of(Department.ENGINEERING)));
        house.desk.gatehouse.appointments().request(house.desk.officer(), request);
        int number = house.ticket(id).appointments().size();
        house.desk
                .gatehouse
                .appointments()
                .commit(house.desk.supervisor(), new CommitAppointment(id, number, at, null, Channel.TELEPHONE));
    }

    static Call by(TicketHouse house) {
        return Call.by(house.specialist);
    }
}
