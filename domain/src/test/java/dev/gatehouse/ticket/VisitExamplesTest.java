package dev.gatehouse.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.clock.RedatingReason;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class VisitExamplesTest {
    private static final About REPAIR = About.of(TicketClass.ENGINEERING);

    private final TicketHouse s1 = new TicketHouse(Presets.RESIDENTIAL_OFFICE);
    private final TicketHouse s2 = new TicketHouse(Presets.PROJECT_HANDBOOK);
    private final TicketHouse s4 = new TicketHouse(Presets.SERVICED_APARTMENT);

    @Test
    @Tag("RV-7")
    void aCustomerIsCalledWithinTwoMinutesAfterTheSlipIsBack() {
        TicketId id = s4.back(REPAIR);
        Clock clock = s4.clock(id, "return-visit.returned/1");
        assertThat(clock.dueAt()).isEqualTo(s4.desk.now().plus(Duration.ofMinutes(2)));
        s4.miss(id, false);
        assertThat(s4.clock(id, "return-visit.returned/1").isOpen()).isTrue();
        s4.desk.after(Duration.ofMinutes(2));
        s4.visit(id, Satisfaction.SATISFIED);
        assertThat(s4.clock(id, "return-visit.returned/1").isKept()).isTrue();
        assertThat(s4.ticket(id).reached(Milestone.VISITED, 0)).contains(s4.desk.now());
    }

    @Test
    @Tag("RV-2")
    @Tag("RV-3")
    void twoClocksOfFortyEightHoursAreKeptByOneVisit() {
        TicketId id = s2.tickets
                .open(s2.desk.officer(), s2.report("The lock jams", REPAIR))
                .id();
        s2.issue(id);
        s2.goTo(id, Milestone.ACCEPTED);
        s2.desk.after(Duration.ofHours(10));
        s2.go(id, Milestone.RETURNED);
        Clock repair = s2.clock(id, "return-visit.done/1");
        Clock order = s2.clock(id, "return-visit.returned/1");
        assertThat(Duration.between(repair.dueAt(), order.dueAt())).isEqualTo(Duration.ofHours(10));
        s2.desk.after(Duration.ofHours(38));
        s2.visit(id, Satisfaction.SATISFIED);
        assertThat(s2.clock(id, "return-visit.done/1").isKept()).isTrue();
        assertThat(s2.clock(id, "return-visit.returned/1").isKept()).isTrue();
    }

    @Test
    @Tag("RV-3")
    void whoeverWasVisitedBeforeTheOrderIsBackIsNotVisitedForItAgain() {
        TicketId id = s2.tickets
                .open(s2.desk.officer(), s2.report("The lock jams", REPAIR))
                .id();
        s2.issue(id);
        s2.goTo(id, Milestone.ACCEPTED);
        s2.visit(id, Satisfaction.SATISFIED);
        s2.go(id, Milestone.RETURNED);
        assertThat(s2.ticket(id).clocks().find("return-visit.returned/1")).isEmpty();
        s2.close(id, false);
        assertThat(s2.ticket(id).state()).isEqualTo(TicketState.CLOSED);
    }

    @Test
    @Tag("RV-4")
    @Tag("RV-6")
    void repairsOfSafetyFacilitiesAndAllOthersAreVisitedWithinTwoDays() {
        TicketId safety = s1.back(REPAIR.withRepair(RepairKind.SAFETY_FACILITY));
        TicketId unsaid = s1.back(REPAIR);
        assertThat(s1.clock(safety, "return-visit.done/1").terms().rule()).isEqualTo("RV-4");
        assertThat(s1.clock(unsaid, "return-visit.done/1").terms().rule()).isEqualTo("RV-6");
        s1.desk.after(Duration.ofDays(2));
        s1.visit(safety, Satisfaction.SATISFIED);
        s1.desk.after(Duration.ofSeconds(1));
        s1.visit(unsaid, Satisfaction.SATISFIED);
        assertThat(s1.clock(safety, "return-visit.done/1").isKept()).isTrue();
        assertThat(s1.clock(unsaid, "return-visit.done/1").lapsed()).isTrue();
    }

    @Test
    @Tag("RV-6")
    void ofAComplaintWhoeverHandlesItSaysWhenItIsVisited() {
        ComplaintHouse office = new ComplaintHouse(s1);
        TicketId id = office.recorded(Channel.TELEPHONE);
        s1.issue(id);
        s1.goTo(id, Milestone.DONE);
        assertThat(s1.ticket(id).clocks().open()).extracting(Clock::name).containsExactly("first-reply.received");
    }

    @Test
    @Tag("RV-5")
    void aLeakIsVisitedWithinThreeDaysAfterItsTestAndNotBeforeIt() {
        TicketId id = s1.back(REPAIR.withRepair(RepairKind.LEAK));
        s1.desk.after(Duration.ofDays(5));
        assertThat(s1.ticket(id).clocks().open()).isEmpty();
        assertThatThrownBy(() -> s1.visit(id, Satisfaction.SATISFIED))
                .hasMessage("RV-OURS-2: the work of T-2026-000001-01 is not at the point where it is visited;"
                        + " have it finished, and tested where it must be");
        s1.act(id, OrderAct.TEST_FOR_LEAKS);
        assertThat(s1.clock(id, "return-visit.leak-tested/1").dueAt())
                .isEqualTo(s1.desk.now().plus(Duration.ofDays(3)));
        s1.visit(id, Satisfaction.SATISFIED);
        assertThat(s1.clock(id, "return-visit.leak-tested/1").isKept()).isTrue();
    }

    @Test
    @Tag("RV-8")
    @Tag("RV-9")
    void aVisitAsksTheQuestionsOfItsOffice() {
        TicketId id = s4.back(REPAIR);
        NewVisitAnswers only = NewVisitAnswers.of(Satisfaction.SATISFIED);
        assertThatThrownBy(() -> s4.visits.record(s4.desk.officer(), RecordVisit.reached(id, only)))
                .hasMessage(
                        "RV-8: the visit of T-2026-000001 does not say REPAIRED, CHARGE; ask it, and write it down");
        RecordVisit both = RecordVisit.reached(id, TicketHouse.answers(Satisfaction.MOSTLY_SATISFIED))
                .withMethods(VisitMethod.ON_SITE, VisitMethod.INSPECTION);
        s4.visits.record(s4.desk.officer(), both);
        ReturnVisit visit = s4.ticket(id).visits().get(0);
        assertThat(visit.methods()).containsExactlyInAnyOrder(VisitMethod.ON_SITE, VisitMethod.INSPECTION);
        assertThat(visit.answers())
                .isEqualTo(new VisitAnswers(
                        true, Satisfaction.MOSTLY_SATISFIED, Money.parse("CNY 80.00"), "nothing more is to be done"));
        assertThat(visit.toString() + both).doesNotContain("nothing more");
    }

    @Test
    @Tag("RV-8")
    void whatNeededNoWorkIsNotAskedWhetherItIsRepaired() {
        TicketId id = s4.tickets
                .open(s4.desk.officer(), s4.report("When is the pool open?", About.of(TicketClass.ENQUIRY)))
                .id();
        assertThatThrownBy(() -> s4.visit(id, Satisfaction.SATISFIED))
                .hasMessage("RV-OURS-2: T-2026-000001 has no result yet; say first what came of it");
        s4.resolve(id);
        s4.visits.record(s4.desk.officer(), RecordVisit.reached(id, NewVisitAnswers.of(Satisfaction.SATISFIED)));
        assertThat(s4.ticket(id).reached(Milestone.VISITED, 0)).isPresent();
    }

    @Test
    @Tag("RV-10")
    void whatIsNotWellIsDoneAgainAndTheRepairStaffKnow() {
        TicketId id = s1.back(REPAIR);
        s1.visit(id, Satisfaction.DISSATISFIED);
        assertThat(s1.told("ticket.visit-problem"))
                .containsExactlyInAnyOrder("post:engineering", "staff:zhao.gang", "staff:li.wei");
        Ticket ticket = s1.ticket(id);
        assertThat(ticket.cycle()).isEqualTo(2);
        assertThat(ticket.isResolved()).isFalse();
        assertThat(s1.order(id).cycle()).isEqualTo(2);
        assertThat(s1.order(id).next()).contains(Milestone.DONE);
        s1.desk.after(Duration.ofDays(1));
        s1.again(id);
        assertThat(s1.clock(id, "return-visit.done/1").cycle()).isEqualTo(2);
        s1.visit(id, Satisfaction.SATISFIED);
        s1.close(id, false);
        assertThat(s1.ticket(id).state()).isEqualTo(TicketState.CLOSED);
    }

    @Test
    @Tag("RV-10")
    void onlyTheWorkThatIsNotWellIsDoneAgain() {
        TicketId id = s1.back(REPAIR);
        s1.issue(id);
        s1.goTo(id, Milestone.RETURNED);
        List<OrderNumber> second = List.of(s1.order(id).number());
        RecordVisit drips = RecordVisit.reached(id, TicketHouse.answers(Satisfaction.DISSATISFIED))
                .withFaulty(second);
        s1.visits.record(s1.desk.officer(), drips);
        assertThat(s1.ticket(id).liveOrders()).extracting(WorkOrder::cycle).containsExactly(1, 2);
        assertThat(s1.ticket(id).liveOrders())
                .extracting(order -> order.has(Milestone.VISITED))
                .containsExactly(true, false);
        assertThatThrownBy(() -> s1.visits.record(s1.desk.officer(), drips))
                .hasMessageStartingWith("RV-OURS-2: T-2026-000001-02 is not asked about");
    }

    @Test
    @Tag("RV-11")
    void whoeverHandlesAComplaintSetsTheDateOfItsVisit() {
        TicketId id = s2.tickets
                .open(s2.desk.officer(), s2.report("Nobody came", About.of(TicketClass.COMPLAINT)))
                .id();
        s2.visits.setDate(s2.desk.officer(), new SetVisitDate(id, s2.desk.now().plus(Duration.ofDays(7)), null));
        assertThat(s2.clock(id, "return-visit").dueAt()).isEqualTo(s2.desk.now().plus(Duration.ofDays(7)));
        s2.visits.setDate(
                s2.desk.officer(), new SetVisitDate(id, s2.desk.now().plus(Duration.ofDays(9)), RedatingReason.AGREED));
        s2.issue(id);
        s2.goTo(id, Milestone.RETURNED);
        assertThat(s2.ticket(id).clocks().open()).extracting(Clock::name).containsExactly("return-visit");
        s2.desk.after(Duration.ofDays(9));
        s2.resolve(id);
        s2.visit(id, Satisfaction.DISSATISFIED);
        assertThat(s2.clock(id, "return-visit").isKept()).isTrue();
        assertThat(s2.ticket(id).cycle()).isEqualTo(1);
    }

    @Test
    @Tag("RV-11")
    void aDateThatIsPastOrThatTheManualSetsIsNotSet() {
        TicketId complaint = s2.tickets
                .open(s2.desk.officer(), s2.report("Nobody came", About.of(TicketClass.COMPLAINT)))
                .id();
        assertThatThrownBy(() -> s2.visits.setDate(s2.desk.officer(), new SetVisitDate(complaint, s2.desk.now(), null)))
                .hasMessageStartingWith("RV-11: T-2026-000001 would be visited by 2026-03-02T00:00:00Z");
        TicketId slip = s4.back(About.of(TicketClass.COMPLAINT));
        SetVisitDate later = new SetVisitDate(slip, s4.desk.now().plus(Duration.ofDays(1)), null);
        assertThatThrownBy(() -> s4.visits.setDate(s4.desk.officer(), later))
                .hasMessage("RV-11: nobody sets a date for COMPLAINT; make the visit in the time that is promised");
        TicketId unclassified = s2.tickets
                .open(s2.desk.officer(), s2.report("Something is the matter", null))
                .id();
        SetVisitDate soon = new SetVisitDate(unclassified, s2.desk.now().plus(Duration.ofDays(1)), null);
        assertThatThrownBy(() -> s2.visits.setDate(s2.desk.officer(), soon))
                .hasMessage("RV-11: nobody sets a date for T-2026-000002; make the visit in the time that is promised");
    }

    @Test
    @Tag("RV-12")
    void aVisitIsRecordedWithAnOpinionAndReportedToTheSupervisor() {
        TicketId id = s1.back(REPAIR);
        NewVisitAnswers only = NewVisitAnswers.of(Satisfaction.SATISFIED);
        assertThatThrownBy(() -> s1.visits.record(s1.desk.officer(), RecordVisit.reached(id, only)))
                .hasMessageStartingWith("RV-12: the visit of T-2026-000001 does not say OPINION");
        s1.visit(id, Satisfaction.SATISFIED);
        assertThat(s1.told("ticket.visited")).containsExactly("post:CS_SUPERVISOR");
    }

    @Test
    @Tag("RV-14")
    void theProjectHeadKnowsOfAProblemAndTheCustomerIsVisitedUntilSatisfied() {
        TicketId id = s2.back(REPAIR);
        s2.visit(id, Satisfaction.DISSATISFIED);
        assertThat(s2.told("ticket.visit-problem")).contains("post:PROJECT_HEAD");
        s2.again(id);
        assertThatThrownBy(() -> s2.close(id, true)).hasMessageStartingWith("RV-1: ");
        s2.visit(id, Satisfaction.SATISFIED);
        s2.close(id, true);
    }

    @Test
    @Tag("RV-14")
    void whereNothingIsHandledAgainTheCustomerIsVisitedAgainAllTheSame() {
        TicketHouse house = new TicketHouse(Presets.PROJECT_HANDBOOK.with(
                Presets.PROJECT_HANDBOOK.get(VisitPolicy.TYPE).withHandledAgain()));
        TicketId id = house.back(REPAIR);
        house.visit(id, Satisfaction.DISSATISFIED);
        assertThatThrownBy(() -> house.close(id, true))
                .hasMessage("RV-14: the customer of T-2026-000001 is not content; put it right, and visit again");
        house.visit(id, Satisfaction.SATISFIED);
        house.close(id, true);
        assertThat(house.ticket(id).visits()).hasSize(2);
    }

    @Test
    @Tag("TKT-38")
    @Tag("TKT-41")
    void theSlipIsCompleteAndBackBeforeTheVisit() {
        TicketId id = s4.burstPipe(false);
        s4.issue(id);
        s4.goTo(id, Milestone.DONE);
        assertThatThrownBy(() -> s4.visit(id, Satisfaction.SATISFIED))
                .hasMessage("TKT-41: the paper of T-2026-000001-01 is not complete and signed;"
                        + " have it completed, signed and brought back");
        s4.go(id, Milestone.ACCEPTED);
        assertThatThrownBy(() -> s4.visit(id, Satisfaction.SATISFIED))
                .hasMessage("TKT-38: the paper of T-2026-000001-01 is not back; bring it back first");
        s4.go(id, Milestone.PART_LEFT);
        s4.go(id, Milestone.RETURNED);
        s4.visit(id, Satisfaction.SATISFIED);
    }

    @Test
    @Tag("TKT-10")
    void aSupervisorsSampleStandsBesideTheDesksOwnVisit() {
        TicketId id = s4.back(REPAIR);
        RecordVisit sample = RecordVisit.reached(id, TicketHouse.answers(Satisfaction.DISSATISFIED));
        assertThatThrownBy(() -> s4.visits.sample(s4.desk.officer(), sample)).isInstanceOf(NotPermitted.class);
        s4.visits.sample(s4.desk.supervisor(), sample);
        assertThat(s4.clock(id, "return-visit.returned/1").isOpen()).isTrue();
        assertThat(s4.ticket(id).cycle()).isEqualTo(1);
        assertThat(s4.told("ticket.visit-problem")).contains("post:engineering", "staff:li.wei");
        s4.visit(id, Satisfaction.SATISFIED);
        s4.close(id, true);
        Caller leader = Caller.staff(s4.desk.estate, "sun.li", Role.DEPARTMENT_SUPERVISOR);
        s4.visits.sample(Call.by(leader), sample);
        VisitCoverage coverage =
                VisitCoverage.of(List.of(s4.ticket(id)), Presets.SERVICED_APARTMENT.get(VisitPolicy.TYPE));
        assertThat(coverage).isEqualTo(new VisitCoverage(1, 1, 1, 0));
    }

    @Test
    @Tag("RV-OURS-1")
    void theRepairerDoesNotAskButAnybodyElseMay() {
        TicketId id = s4.back(REPAIR);
        RecordVisit own = RecordVisit.reached(id, TicketHouse.answers(Satisfaction.SATISFIED))
                .withBy(Party.staff("zhao.gang"));
        assertThatThrownBy(() -> s4.visits.record(s4.desk.officer(), own))
                .hasMessage("RV-OURS-1: whoever is to ask did the work of T-2026-000001-01; let somebody else ask");
        s4.visits.record(s4.desk.officer(), own.withBy(Party.staff("ma.jun")));
        assertThat(s4.ticket(id).visits().get(0).by()).isEqualTo(Party.staff("ma.jun"));
    }

    @Test
    @Tag("RV-OURS-2")
    void theDeskAsksAboutWhatIsFinishedAndLaterAboutTheRest() {
        TicketId id = s4.back(REPAIR);
        s4.issue(id);
        s4.visit(id, Satisfaction.SATISFIED);
        assertThat(s4.clock(id, "return-visit.returned/1").isKept()).isTrue();
        assertThat(s4.ticket(id).reached(Milestone.VISITED, 0)).isEmpty();
        s4.goTo(id, Milestone.RETURNED);
        assertThatThrownBy(() -> s4.close(id, true)).hasMessageStartingWith("TKT-42: ");
        s4.visit(id, Satisfaction.SATISFIED);
        assertThat(s4.clock(id, "return-visit.returned/2").isKept()).isTrue();
        assertThat(s4.ticket(id).visits().get(1).orders()).hasSize(2);
    }

    @Test
    @Tag("RV-1")
    void coverageIsKnownAtAnyTime() {
        VisitPolicy policy = Presets.PROJECT_HANDBOOK.get(VisitPolicy.TYPE);
        TicketId one = s2.back(REPAIR);
        TicketId other = s2.back(REPAIR);
        TicketId running = s2.burstPipe(false);
        TicketId enquiry = s2.tickets
                .open(s2.desk.officer(), s2.report("When is the pool open?", About.of(TicketClass.ENQUIRY)))
                .id();
        s2.resolve(enquiry);
        assertThat(VisitCoverage.of(List.of(), policy).rate().percent()).isEmpty();
        s2.visit(one, Satisfaction.SATISFIED);
        s2.miss(other, true);
        VisitCoverage coverage = VisitCoverage.of(
                List.of(s2.ticket(one), s2.ticket(other), s2.ticket(running), s2.ticket(enquiry)), policy);
        assertThat(coverage).isEqualTo(new VisitCoverage(2, 1, 0, 0));
        assertThat(coverage.rate()).hasToString("1/2 (50.00 %)");
    }

    @Test
    @Tag("RV-1")
    void aRepairThatNobodyAskedAboutIsNotClosed() {
        TicketId id = s1.back(REPAIR);
        s1.miss(id, true);
        assertThatThrownBy(() -> s1.close(id, true))
                .hasMessage("RV-1: nobody was reached on a return visit of T-2026-000001;"
                        + " make the visit, or try until it may be closed unconfirmed");
    }

    @Test
    void whatDoesNotFitTogetherIsRefusedAtOnce() {
        TicketId id = s4.back(REPAIR);
        RecordVisit missed = RecordVisit.missed(id, false);
        assertInvalid("methods", missed.withMethods());
        assertInvalid("faulty", missed.withFaulty(s4.order(id).number()));
        NewVisitAnswers answers = TicketHouse.answers(Satisfaction.SATISFIED);
        assertInvalid("noticeLeft", RecordVisit.reached(id, answers).withNoticeLeft(true));
        assertInvalid("answers.charged", RecordVisit.reached(id, answers.withCharged(new BigDecimal("-1"))));
        assertInvalid("answers.opinion", RecordVisit.reached(id, answers.withOpinion("x".repeat(1_001))));
        assertThat(s4.ticket(id).visits()).isEmpty();
    }

    private void assertInvalid(String path, RecordVisit command) {
        assertThatThrownBy(() -> s4.visits.record(s4.desk.officer(), command))
                .isInstanceOf(InvalidCommand.class)
                .hasMessageContaining(path);
    }
}
