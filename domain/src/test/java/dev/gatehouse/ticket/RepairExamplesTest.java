package dev.gatehouse.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RepairExamplesTest {
    private final TicketHouse s2 = new TicketHouse(Presets.PROJECT_HANDBOOK);
    private final TicketHouse s0 = new TicketHouse(Presets.SUNSHINE_GARDEN);

    @Test
    @Tag("REP-1")
    @Tag("REP-2")
    void aRepairHasAnOrderAndARecordAndTheSpecialistsCollectIt() {
        TicketId id = s2.burstPipe(false);
        s2.issue(id);
        assertThat(s2.ticket(id).report().channel()).isEqualTo(Channel.TELEPHONE);
        assertThat(s2.order(id).number()).hasToString("T-2026-000001-01");
        assertThat(s2.told("ticket.order-issued")).containsExactly("post:engineering");
        s2.go(id, Milestone.SIGNED_FOR);
        assertThat(s2.order(id).assignee()).isEqualTo(Party.staff("zhao.gang"));
    }

    @Test
    @Tag("REP-3")
    void anOrderIsBackWithinTwelveHours() {
        TicketId id = s2.burstPipe(false);
        s2.issue(id);
        s2.desk.after(Duration.ofHours(12));
        s2.sweep();
        assertThat(s2.clock(id, "order-back.issued/1").lapsed()).isFalse();
        s2.desk.after(Duration.ofSeconds(1));
        s2.sweep();
        assertThat(s2.clock(id, "order-back.issued/1").lapsed()).isTrue();
    }

    @Test
    @Tag("REP-3")
    void anOrderThatGoesOutAgainIsBackWithinTwelveHoursAgain() {
        TicketId id = s2.back(About.of(TicketClass.ENGINEERING));
        s2.desk.after(Duration.ofDays(1));
        s2.visit(id, Satisfaction.DISSATISFIED);
        Clock again = s2.clock(id, "order-back.issued/1");
        assertThat(again.cycle()).isEqualTo(2);
        assertThat(again.dueAt()).isEqualTo(s2.desk.now().plus(Duration.ofHours(12)));
        s2.again(id);
        assertThat(s2.clock(id, "order-back.issued/1").isKept()).isTrue();
    }

    @Test
    @Tag("REP-4")
    void anOrderThatComesBackBearsBothSignatures() {
        TicketId id = s2.burstPipe(false);
        s2.issue(id);
        s2.goTo(id, Milestone.RETURNED);
        assertThat(s2.order(id).signatures())
                .extracting(SignedAs::as)
                .containsExactly(Signer.SPECIALIST, Signer.REPAIRER, Signer.CUSTOMER);
    }

    @Test
    @Tag("REP-5")
    void whatIsUrgentComesFirstThenWhatIsHeavy() {
        assertThat(List.of(
                        new Priority(true, true).rank(),
                        new Priority(false, true).rank(),
                        new Priority(true, false).rank(),
                        Priority.NORMAL.rank()))
                .containsExactly(1, 2, 3, 4);
        TicketId id = s2.burstPipe(false);
        About about = About.of(TicketClass.ENGINEERING).withPriority(new Priority(true, true));
        s2.tickets.classify(s2.desk.officer(), new ClassifyTicket(id, about));
        assertThat(s2.ticket(id).priority()).isEqualTo(new Priority(true, true));
    }

    @Test
    @Tag("REP-6")
    void anUrgentRepairMayBeginBeforeItsOrderWhichSaysWhy() {
        TicketId id = s2.burstPipe(true);
        IssueOrder after = IssueOrder.of(id).withWorkStartedAt(s2.desk.now().minusSeconds(600));
        assertThatThrownBy(() -> s2.orders.issue(s2.desk.officer(), after))
                .hasMessage("REP-6: the work of T-2026-000001 began before its order; say why in the remarks");
        s2.orders.issue(s2.desk.officer(), after.withRemark("the ceiling below was wet"));
        assertThat(s2.order(id).remark()).isEqualTo("the ceiling below was wet");
        TicketId calm = s2.burstPipe(false);
        IssueOrder early = new IssueOrder(calm, null, null, s2.desk.now(), "in passing");
        assertThatThrownBy(() -> s2.orders.issue(s2.desk.officer(), early))
                .hasMessageEndingWith("classify it as an emergency, or issue the order first");
    }

    @Test
    @Tag("REP-7")
    void deskDepartmentAndCustomerKeepACopyEach() {
        TicketId id = s2.burstPipe(false);
        s2.issue(id);
        s2.goTo(id, Milestone.FILED);
        Paper slip = s2.order(id).slip();
        assertThat(slip.holder("desk")).hasToString("customer-service");
        assertThat(slip.holder("executor")).hasToString("engineering");
        assertThat(slip.holder("customer")).hasToString(s2.resident.toString());
    }

    @Test
    @Tag("REP-8")
    void theSupervisorSignsBeforeAnybodyIsSent() {
        TicketId id = s0.burstPipe(false);
        s0.issue(id);
        assertThatThrownBy(() -> s0.finish(id))
                .hasMessage("REP-8: T-2026-000001-01 is to be DONE, and has not been SUPERVISOR_SIGNED; take one of"
                        + " SUPERVISOR_SIGNED first");
        assertThatThrownBy(() -> s0.act(s0.desk.officer, id, OrderAct.SUPERVISOR_SIGNS))
                .hasMessage("REP-8: somebody else was to sign T-2026-000001-01; have the supervisor sign it");
        s0.go(id, Milestone.SUPERVISOR_SIGNED);
        assertThat(s0.order(id).isSigned(Signer.SUPERVISOR)).isTrue();
    }

    @Test
    @Tag("REP-9")
    @Tag("REP-10")
    void anOfficerWhoWasSentAlongSignsToo() {
        TicketId id = s0.burstPipe(false);
        s0.issue(id);
        s0.orders.sendOfficer(
                s0.desk.supervisor(), new SendOfficer(id, s0.order(id).number(), Party.staff("li.wei")));
        assertThat(s0.told("ticket.order-assigned")).containsExactly("staff:li.wei");
        s0.goTo(id, Milestone.ACCEPTED);
        assertThatThrownBy(() -> s0.go(id, Milestone.RETURNED))
                .hasMessage("REP-10: T-2026-000001-01 lacks the signature of ATTENDING_OFFICER; have it signed first");
        SignOrder sign = new SignOrder(id, s0.order(id).number(), null);
        assertThatThrownBy(() -> s0.orders.sign(s0.desk.supervisor(), sign)).hasMessageStartingWith("REP-10");
        s0.orders.sign(s0.desk.officer(), sign);
        s0.go(id, Milestone.RETURNED);
        assertThat(s0.order(id).isBack()).isTrue();
    }

    @Test
    @Tag("REP-12")
    void publicFacilitiesAreRepairedToo() {
        OpenTicket lamp = s2.report("The lamp at the gate is out", About.of(TicketClass.ENGINEERING))
                .withLocation(Location.publicArea("gate 2", "left lamp"))
                .withResident(null);
        TicketId id = s2.tickets.open(s2.desk.officer(), lamp).id();
        s2.issue(id);
        s2.go(id, Milestone.SIGNED_FOR);
        s2.finish(id);
        JudgeWork command = new JudgeWork(id, s2.order(id).number(), null, true, null, null);
        s2.judgements.judge(s2.desk.officer(), command);
        s2.go(id, Milestone.RETURNED);
        assertThat(s2.ticket(id).isResolved()).isTrue();
    }

    @Test
    @Tag("CMP-9")
    void whatIsTheDevelopersGoesToTheSupervisorFirst() {
        TicketId id = s0.burstPipe(false);
        IssueOrder outside = IssueOrder.of(id).withFirm("Bright Pipes Ltd.");
        assertThatThrownBy(() -> s0.orders.issue(s0.desk.officer(), outside))
                .hasMessage("CMP-9: the supervisor has not been asked about T-2026-000001; refer it to the supervisor"
                        + " first");
        s0.issue(id);
        PassOnOrder away = new PassOnOrder(id, s0.order(id).number(), Department.DEVELOPER);
        assertThatThrownBy(() -> s0.orders.passOn(s0.desk.officer(), away)).hasMessageStartingWith("CMP-9: ");
        s0.tickets.refer(s0.desk.officer(), new ReferTicket(id));
        s0.orders.issue(s0.desk.officer(), outside);
        assertThat(s0.order(id).executor()).isEqualTo(new Executor(Department.ENGINEERING, "Bright Pipes Ltd."));
    }
}
