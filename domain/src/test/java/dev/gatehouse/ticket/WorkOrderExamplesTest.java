package dev.gatehouse.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.core.Bill;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.port.JournalEntry;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WorkOrderExamplesTest {
    private final TicketHouse house = new TicketHouse(Presets.SERVICED_APARTMENT);

    @Test
    @Tag("TKT-36")
    void aSlipGoesFromTheDeskToTheAcceptedWork() {
        TicketId id = house.acceptedBySlip();
        assertThat(house.order(id).marks())
                .extracting(Mark::milestone)
                .containsExactly(
                        Milestone.ISSUED,
                        Milestone.REPEATED_BACK,
                        Milestone.SIGNED_FOR,
                        Milestone.ON_SITE,
                        Milestone.DIAGNOSED,
                        Milestone.PLANNED,
                        Milestone.PLAN_TOLD,
                        Milestone.PLAN_AGREED,
                        Milestone.DONE,
                        Milestone.ACCEPTED);
        assertThat(house.ticket(id).isResolved()).isTrue();
        assertThat(Objects.requireNonNull(house.order(id).work()).charge().amount())
                .hasToString("CNY 80.00");
        house.act(id, OrderAct.LEAVE_PART);
        house.act(id, OrderAct.BRING_BACK);
        assertThat(house.order(id).slip().holder("customer")).hasToString(house.resident.toString());
        assertThat(house.order(id).isBack()).isTrue();
    }

    @Test
    @Tag("TKT-7")
    void aDepartmentPassesItOnAndCannotGiveItBack() {
        TicketId id = house.burstPipe(false);
        house.issue(id);
        OrderNumber first = house.order(id).number();
        assertThatThrownBy(() -> house.orders.passOn(
                        Call.by(house.specialist), new PassOnOrder(id, first, Department.ENGINEERING)))
                .hasMessage("TKT-7: T-2026-000001-01 is with engineering already; name the department that can satisfy"
                        + " it");
        house.orders.passOn(Call.by(house.specialist), new PassOnOrder(id, first, Department.DEVELOPER));
        assertThat(house.order(id).executor().department()).isEqualTo(Department.DEVELOPER);
        assertThat(house.ticket(id).liveOrders()).hasSize(1);
        assertThat(house.ticket(id).firstContact().who()).isEqualTo(Party.staff("li.wei"));
        assertThat(house.clock(id, "on-site.issued/1").isOpen()).isFalse();
        assertThat(house.clock(id, "on-site.issued/2").isOpen()).isTrue();
    }

    @Test
    @Tag("TKT-21")
    void inAnEmergencyTheDeskAloneSendsPeople() {
        TicketId id = house.burstPipe(true);
        house.issue(id);
        Caller engineer = Caller.staff(house.desk.estate, "sun.bo", Role.DEPARTMENT_SUPERVISOR);
        AssignOrder assign = new AssignOrder(id, house.order(id).number(), Party.staff("zhao.gang"));
        assertThatThrownBy(() -> house.orders.assign(Call.by(engineer), assign))
                .hasMessage("TKT-21: T-2026-000001 is an emergency; let the front desk send somebody");
        house.orders.assign(house.desk.officer(), assign);
        assertThat(house.order(id).assignee()).isEqualTo(Party.staff("zhao.gang"));
        assertThat(house.told("ticket.order-assigned")).containsExactly("staff:zhao.gang");
    }

    @Test
    @Tag("TKT-22")
    @Tag("TKT-23")
    void theSpecialistRepeatsItBackThenSignsForIt() {
        TicketId id = house.burstPipe(false);
        house.issue(id);
        assertThatThrownBy(() -> house.act(id, OrderAct.SIGN_FOR)).hasMessageStartingWith("TKT-22: ");
        house.act(id, OrderAct.REPEAT_BACK);
        assertThatThrownBy(() -> house.act(id, OrderAct.ARRIVE)).hasMessageStartingWith("TKT-23: ");
        house.act(id, OrderAct.SIGN_FOR);
        assertThat(house.order(id).assignee()).isEqualTo(Party.staff("zhao.gang"));
        assertThat(house.order(id).slip().holder("customer")).hasToString("staff:zhao.gang");
        assertThat(house.tickets
                        .search(house.desk.officer, TicketQuery.worklist(Party.staff("zhao.gang")))
                        .items())
                .hasSize(1);
    }

    @Test
    @Tag("TKT-25")
    void inAnEmergencyTheSceneComesFirstAndThePaperAfterwards() {
        TicketId id = house.burstPipe(true);
        house.issue(id);
        house.act(id, OrderAct.REPEAT_BACK);
        assertThatThrownBy(() -> house.act(id, OrderAct.SIGN_FOR)).hasMessageStartingWith("TKT-26: ");
        house.act(id, OrderAct.ARRIVE);
        house.diagnose(id);
        assertThatThrownBy(() -> house.agree(id, "80.00")).hasMessageStartingWith("TKT-23: ");
        house.act(id, OrderAct.SIGN_FOR);
        house.agree(id, "80.00");
        assertThat(house.order(id).has(Milestone.PLAN_AGREED)).isTrue();
    }

    @Test
    @Tag("TKT-26")
    @Tag("TKT-29")
    void theSpecialistIsOnSiteInTenMinutesAndHasAPlanInThree() {
        TicketId id = house.burstPipe(false);
        house.issue(id);
        house.go(id, Milestone.REPEATED_BACK);
        house.go(id, Milestone.SIGNED_FOR);
        house.desk.after(Duration.ofMinutes(10));
        house.go(id, Milestone.ON_SITE);
        house.go(id, Milestone.DIAGNOSED);
        assertThat(house.clock(id, "on-site.issued/1").isKept()).isTrue();
        house.desk.after(Duration.ofSeconds(181));
        house.sweep();
        assertThat(house.told("clock.overdue")).containsExactly("post:DEPARTMENT_SUPERVISOR/engineering");
        house.go(id, Milestone.PLANNED);
        assertThat(house.clock(id, "plan.diagnosed/1").isKept()).isFalse();
    }

    @Test
    @Tag("TKT-30")
    @Tag("TKT-31")
    void aPlanFollowsAnInstructionAndSaysEverything() {
        TicketId id = house.burstPipe(false);
        house.issue(id);
        house.goTo(id, Milestone.DIAGNOSED);
        PlanWork plan = house.plan(id, "80.00").withEffects(null).withQuote(null);
        assertThatThrownBy(() -> house.orders.plan(Call.by(house.specialist), plan.withInstruction(null)))
                .hasMessage("TKT-30: the plan of T-2026-000001-01 names none; name the work instruction");
        house.orders.plan(Call.by(house.specialist), plan);
        assertThatThrownBy(() -> house.go(id, Milestone.PLAN_TOLD))
                .hasMessage("TKT-31: the plan of T-2026-000001-01 does not say CHARGE, EFFECTS; plan it with that");
    }

    @Test
    @Tag("TKT-33")
    @Tag("SVC-6")
    void workProceedsOnAnAcceptedPlanAndCostsWhatWasAgreed() {
        TicketId id = house.burstPipe(false);
        house.issue(id);
        house.goTo(id, Milestone.PLAN_TOLD);
        assertThatThrownBy(() -> house.finish(id)).hasMessageStartingWith("TKT-33: ");
        assertThatThrownBy(() -> house.judgements.agreePlan(
                        Call.by(house.specialist),
                        new AgreePlan(id, house.order(id).number(), house.child)))
                .hasMessage("TKT-33: whoever is named may not accept T-2026-000001-01; ask whoever may");
        house.go(id, Milestone.PLAN_AGREED);
        assertThatThrownBy(() -> house.orders.finish(
                        Call.by(house.specialist), house.work(id).withCharge(new BigDecimal("95"))))
                .hasMessage("SVC-6: CNY 80.00 was agreed, and 95 is charged; charge CNY 80.00");
    }

    @Test
    @Tag("TKT-34")
    void whatCannotBeHandledIsReportedToTheDepartmentsSupervisor() {
        TicketId id = house.burstPipe(false);
        house.issue(id);
        house.goTo(id, Milestone.DIAGNOSED);
        house.act(id, OrderAct.GET_STUCK);
        assertThat(house.told("ticket.stuck")).containsExactly("post:DEPARTMENT_SUPERVISOR/engineering");
        house.desk.after(Duration.ofMinutes(5));
        house.act(id, OrderAct.REPORT_UP);
        assertThat(house.clock(id, "report-up.stuck/1").isKept()).isTrue();
    }

    @Test
    @Tag("TKT-37")
    void thePaperSaysWhenByWhomWithWhatAndForHowMuch() {
        TicketId id = house.burstPipe(false);
        house.issue(id);
        house.goTo(id, Milestone.PLAN_AGREED);
        FinishWork nothing = FinishWork.of(id, house.order(id).number());
        assertThatThrownBy(() -> house.orders.finish(Call.by(house.specialist), nothing))
                .hasMessage("TKT-37: the paper of T-2026-000001-01 does not say MATERIALS, TIME; write it down");
        house.finish(id);
        WorkReport work = Objects.requireNonNull(house.order(id).work());
        assertThat(work.handler()).isEqualTo(Party.staff("zhao.gang"));
        assertThat(work.materials()).containsExactly(new Material("joint DN20", "1"));
        assertThat(work.charge().computation().in(Locale.ENGLISH)).isEqualTo("CNY 80.00, as agreed");
    }

    @Test
    @Tag("TKT-38")
    @Tag("TKT-39")
    void theCustomerKeepsAPartBeforeThePaperGoesBack() {
        TicketId id = house.acceptedBySlip();
        assertThatThrownBy(() -> house.go(id, Milestone.RETURNED)).hasMessageStartingWith("TKT-39: ");
        assertThat(house.order(id).isBack()).isFalse();
        house.go(id, Milestone.PART_LEFT);
        house.go(id, Milestone.RETURNED);
        assertThat(house.order(id).isBack()).isTrue();
    }

    @Test
    @Tag("TKT-40")
    void workThatIsNotAcceptedIsDoneAgain() {
        TicketId id = house.burstPipe(false);
        house.issue(id);
        house.goTo(id, Milestone.DONE);
        house.judge(id, house.resident, false);
        WorkOrder again = house.order(id);
        assertThat(again.cycle()).isEqualTo(2);
        assertThat(again.has(Milestone.SIGNED_FOR)).isTrue();
        assertThat(again.next()).containsExactly(Milestone.ON_SITE);
        assertThat(house.told("ticket.work-again")).containsExactly("staff:li.wei", "post:engineering");
        house.go(id, Milestone.ON_SITE);
        house.diagnose(id);
        house.agree(id, "0.00");
        house.finish(id);
        house.judge(id, house.resident, true);
        assertThat(house.order(id).acceptances())
                .extracting(Acceptance::accepted)
                .containsExactly(false, true);
        assertThat(house.ticket(id).isResolved()).isTrue();
    }

    @Test
    @Tag("TKT-36")
    void workIsAcceptedByWhoeverMay() {
        TicketId id = house.burstPipe(false);
        house.issue(id);
        house.goTo(id, Milestone.DONE);
        for (Party by : List.of(house.child, Party.staff("li.wei"), Party.outsider("passer-by"))) {
            assertThatThrownBy(() -> house.judge(id, by, true)).hasMessageStartingWith("TKT-36: ");
        }
        house.judge(id, house.spouse, true);
        assertThat(house.order(id).isSigned(Signer.CUSTOMER)).isTrue();
    }

    @Test
    @Tag("TKT-OURS-2")
    void aStepIsTakenOnceAndNeverAfterALaterOne() {
        TicketId id = house.acceptedBySlip();
        assertThatThrownBy(() -> house.act(id, OrderAct.ARRIVE))
                .hasMessage("TKT-OURS-2: T-2026-000001-01 is past ON_SITE; take one of PART_LEFT");
        assertThatThrownBy(() -> house.go(id, Milestone.SUPERVISOR_SIGNED))
                .hasMessage("TKT-OURS-2: the paper of T-2026-000001-01 has no step SUPERVISOR_SIGNED; take one of"
                        + " PART_LEFT");
        RecordOrderAct strange = RecordOrderAct.of(id, new OrderNumber("T-2026-000001-07"), OrderAct.ARRIVE);
        assertThatThrownBy(() -> house.orders.record(Call.by(house.specialist), strange))
                .hasMessageStartingWith("TKT-OURS-2: T-2026-000001 has no running work order T-2026-000001-07");
        assertThatThrownBy(() -> house.orders.cancel(
                        house.desk.officer(),
                        new CancelOrder(id, house.order(id).number())))
                .hasMessageStartingWith("TKT-OURS-2: the work of T-2026-000001-01 is done");
    }

    @Test
    @Tag("TKT-OURS-3")
    void whatHappenedEarlierIsNotRecordedLater() {
        TicketId id = house.burstPipe(false);
        house.issue(id);
        Call before = Call.by(house.specialist).withOccurredAt(house.desk.now().minusSeconds(1));
        assertThatThrownBy(() -> house.orders.record(
                        before, RecordOrderAct.of(id, house.order(id).number(), OrderAct.REPEAT_BACK)))
                .hasMessageStartingWith("TKT-OURS-3: T-2026-000001-01 was last changed at 2026-03-02T00:00:00Z");
    }

    @Test
    @Tag("TKT-OURS-4")
    void aSpecialistWorksOnNobodyElsesOrder() {
        TicketId id = house.burstPipe(false);
        house.issue(id);
        house.orders.assign(
                house.desk.officer(), new AssignOrder(id, house.order(id).number(), Party.staff("qian.li")));
        assertThatThrownBy(() -> house.act(id, OrderAct.REPEAT_BACK))
                .hasMessage("TKT-OURS-4: T-2026-000001-01 is another’s; have it assigned first");
        house.orders.record(
                house.desk.officer(),
                RecordOrderAct.of(id, house.order(id).number(), OrderAct.REPEAT_BACK)
                        .withBy(Party.staff("qian.li")));
        assertThat(house.order(id).has(Milestone.REPEATED_BACK)).isTrue();
    }

    @Test
    @Tag("TKT-3")
    void workThatNobodyHasAcceptedIsNotResolved() {
        TicketId id = house.burstPipe(false);
        house.issue(id);
        house.goTo(id, Milestone.DONE);
        assertThat(house.ticket(id).isResolved()).isFalse();
        house.judge(id, house.resident, true);
        assertThat(house.ticket(id).isResolved()).isTrue();
    }

    @Test
    @Tag("TKT-25")
    @Tag("TKT-40")
    void emergencyWorkThatIsNotAcceptedIsDoneAgainFromTheScene() {
        TicketId id = house.burstPipe(true);
        house.issue(id);
        house.goTo(id, Milestone.DONE);
        house.judge(id, house.resident, false);
        assertThat(house.order(id).next()).containsExactly(Milestone.ON_SITE);
        house.until(id, Milestone.RETURNED);
        assertThat(house.order(id).isBack()).isTrue();
        assertThat(house.order(id).cycle()).isEqualTo(2);
    }

    @Test
    @Tag("TKT-35")
    void whatTheDepartmentCannotSolveIsPutBeforeTheManagers() {
        TicketId id = house.burstPipe(false);
        Caller engineer = Caller.staff(house.desk.estate, "sun.bo", Role.DEPARTMENT_SUPERVISOR);
        house.tickets.submit(Call.by(engineer), new SubmitTicket(id));
        assertThat(house.told("ticket.submitted")).containsExactly("post:MANAGERS_MEETING");
        assertThat(house.clock(id, "ask-decision.received").isKept()).isTrue();
        assertThatThrownBy(() -> house.tickets.submit(Call.by(engineer), new SubmitTicket(id)))
                .hasMessageStartingWith("TKT-35: T-2026-000001 was put before them at ");
        TicketHouse s1 = new TicketHouse(Presets.RESIDENTIAL_OFFICE);
        TicketId other = s1.burstPipe(false);
        assertThatThrownBy(() -> s1.tickets.submit(s1.desk.officer(), new SubmitTicket(other)))
                .hasMessage("TKT-35: nobody decides on T-2026-000001 in this office; refer it to the supervisor");
    }

    @Test
    @Tag("SVC-6")
    void nothingIsOwedForAnOrderThatIsVoid() {
        TicketId id = house.burstPipe(false);
        house.issue(id);
        house.goTo(id, Milestone.DONE);
        house.judge(id, house.resident, false);
        assertThat(Objects.requireNonNull(house.order(id).bill()).balance()).hasToString("CNY 80.00");
        house.orders.cancel(
                house.desk.officer(), new CancelOrder(id, house.order(id).number()));
        Bill bill = Objects.requireNonNull(house.order(id).bill());
        assertThat(bill.balance()).hasToString("CNY 0.00");
        assertThat(house.order(id).cancelled()).isTrue();
        assertThat(house.tickets.history(house.desk.officer, id, 0, 100))
                .extracting(JournalEntry::event)
                .endsWith(new TicketEvent.ChargeCorrected(house.order(id).number(), bill.balance()));
    }

    @Test
    void theJournalTellsOfTheResultThatFollowedFromTheLastAcceptance() {
        TicketId id = house.acceptedBySlip();
        assertThat(house.tickets.history(house.desk.officer, id, 0, 100))
                .extracting(JournalEntry::event)
                .containsOnlyOnce(new TicketEvent.Resolved(1));
    }
}
