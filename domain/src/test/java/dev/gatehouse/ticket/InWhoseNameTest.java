package dev.gatehouse.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import java.time.Duration;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody signs, works or speaks for somebody else who does not know. */
class InWhoseNameTest {
    private final TicketHouse house = new TicketHouse(Presets.PROJECT_HANDBOOK);
    private final Caller other = Caller.staff(house.desk.estate, "qian.yi", Role.SPECIALIST);
    private final ComplaintHouse office = new ComplaintHouse(Presets.RESIDENTIAL_OFFICE);

    @Test
    @Tag("TKT-OURS-4")
    void aSpecialistSignsForNoOther() {
        TicketId id = house.burstPipe(false);
        house.issue(id);
        RecordOrderAct signFor = RecordOrderAct.of(id, house.order(id).number(), OrderAct.SIGN_FOR)
                .withBy(house.specialist.party());
        assertThatThrownBy(() -> house.orders.record(Call.by(other), signFor))
                .hasMessage("TKT-OURS-4: something is said of T-2026-000001-01 in another’s name;"
                        + " let that one say it, or the desk or the department’s supervisor");
        assertThat(house.order(id).assignee()).isNull();
        house.orders.record(house.desk.officer(), signFor);
        assertThat(house.order(id).assignee()).isEqualTo(house.specialist.party());
    }

    @Test
    @Tag("TKT-OURS-4")
    void norIsOnSiteForAnotherOrPassesOnWhatAnotherHas() {
        TicketId id = house.burstPipe(false);
        house.issue(id);
        house.act(id, OrderAct.SIGN_FOR);
        RecordOrderAct arrive =
                RecordOrderAct.of(id, house.order(id).number(), OrderAct.ARRIVE).withBy(house.specialist.party());
        assertThatThrownBy(() -> house.orders.record(Call.by(other), arrive)).hasMessageStartingWith("TKT-OURS-4: ");
        PassOnOrder passOn = new PassOnOrder(id, house.order(id).number(), Department.SECURITY);
        assertThatThrownBy(() -> house.orders.passOn(Call.by(other), passOn))
                .hasMessage("TKT-OURS-4: T-2026-000001-01 is another’s; have it assigned first");
        house.orders.passOn(Call.by(house.specialist), passOn);
        assertThat(house.order(id).executor().department()).isEqualTo(Department.SECURITY);
    }

    @Test
    @Tag("TKT-36")
    @Tag("TKT-33")
    void aResidentAcceptsNothingInTheNameOfAnother() {
        TicketId id = house.burstPipe(false);
        house.issue(id);
        house.goTo(id, Milestone.DONE);
        Call child = Call.by(new Caller(house.desk.estate, house.child, Set.of(Role.RESIDENT)));
        JudgeWork judge = new JudgeWorkBuilder()
                .ticket(id)
                .order(house.order(id).number())
                .by(house.resident)
                .accepted(true)
                .build();
        assertThatThrownBy(() -> house.judgements.judge(child, judge)).hasMessageStartingWith("TKT-36: ");
        Call resident = Call.by(new Caller(house.desk.estate, house.resident, Set.of(Role.RESIDENT)));
        house.judgements.judge(resident, judge);
        assertThat(house.ticket(id).isResolved()).isTrue();
    }

    @Test
    @Tag("CMP-OURS-2")
    void whoeverIsComplainedAboutIsNamedForNothing() {
        TicketId id = office.complaint(Channel.TELEPHONE);
        office.complaints.record(office.officer(), office.everything(id));
        TicketHouse at = office.house;
        Party guard = office.guard;
        RequestAppointment come =
                RequestAppointment.at(id, Initiator.OFFICE_VISITS, at.desk.now().plus(Duration.ofHours(2)));
        AppointmentService appointments = at.desk.gatehouse.appointments();
        assertAccused(() -> appointments.request(office.officer(), come.withLead(guard)));
        appointments.request(office.officer(), come);
        assertAccused(() -> appointments.commit(
                office.officer(), new CommitAppointment(id, 1, come.earliest(), guard, Channel.TELEPHONE)));
        at.issue(id);
        RecordOrderAct signFor = RecordOrderAct.of(id, at.order(id).number(), OrderAct.SIGN_FOR);
        assertAccused(() -> at.orders.record(office.officer(), signFor.withBy(guard)));
        at.act(id, OrderAct.SIGN_FOR);
        assertAccused(() -> at.orders.finish(office.officer(), at.work(id).withHandler(guard)));
        at.finish(id);
        at.judge(id, at.resident, true);
        RecordVisit visit = RecordVisit.reached(id, TicketHouse.answers(Satisfaction.SATISFIED));
        assertAccused(() -> at.visits.record(office.officer(), visit.withBy(guard)));
        at.visits.record(office.officer(), visit);
    }

    @Test
    @Tag("CMP-OURS-2")
    void nobodyIsAccusedWhoIsToCome() {
        TicketId id = office.complaint(Channel.TELEPHONE);
        RequestAppointment come = RequestAppointment.at(
                        id, Initiator.OFFICE_VISITS, office.house.desk.now().plus(Duration.ofHours(2)))
                .withLead(office.guard);
        office.house.desk.gatehouse.appointments().request(office.officer(), come);
        assertThatThrownBy(() -> office.complaints.record(office.officer(), office.everything(id)))
                .hasMessageStartingWith("CMP-OURS-2: whoever is complained about handles");
    }

    private static void assertAccused(ThrowingCallable step) {
        assertThatThrownBy(step).hasMessage("CMP-OURS-2: T-2026-000001 is about whoever is named; name somebody else");
    }
}
