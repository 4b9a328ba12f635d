package dev.gatehouse.ticket;

import static dev.gatehouse.ticket.ComplaintHouse.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.Presets;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Role;
import dev.gatehouse.port.JournalEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Complaints as S1 handles them: by grade, and by whose fault it is. */
class GradedComplaintExamplesTest {
    private final ComplaintHouse office = new ComplaintHouse(Presets.RESIDENTIAL_OFFICE);
    private final Instant start = office.house.desk.now();

    @Test
    @Tag("CMP-4")
    @Tag("CMP-27")
    void allIsRecordedBeforeItIsPassedOn() {
        TicketId id = office.complaint(Channel.VISIT);
        assertRefused(
                "CMP-27: T-2026-000001 has not been recorded as a complaint; record it first",
                () -> office.house.issue(id));
        RecordComplaint nothing = new RecordComplaintBuilder()
                .ticket(id)
                .aboutHouse(false)
                .ongoingHarm(false)
                .complainantHidden(false)
                .build();
        assertRefused(
                "CMP-4: COURSE, DEMANDS, DEPARTMENT, PERSON, TIME is not said of T-2026-000001;"
                        + " say it, and record the complaint then",
                () -> office.complaints.record(office.officer(), nothing));
        office.complaints.record(office.officer(), office.everything(id));
        Particulars said = Objects.requireNonNull(office.of(id).particulars());
        assertThat(said.happenedAt()).isEqualTo(start.minus(Duration.ofHours(1)));
        assertThat(said.accused()).containsExactly(office.guard);
        assertThat(said.departments()).containsExactly(Department.SECURITY);
        assertThat(said.course()).isEqualTo("He shouted because of a bicycle");
        assertThat(said.demands()).isEqualTo("an apology");
        office.house.issue(id);
        assertThat(office.house.told("ticket.order-issued")).containsExactly("post:customer-service");
    }

    @Test
    @Tag("CMP-14")
    @Tag("CMP-26")
    void theHouseHasACentreOfItsOwn() {
        TicketId id = office.complaint(Channel.VISIT);
        office.complaints.record(office.officer(), office.everything(id).withAboutHouse(true));
        assertRefused(
                "CMP-14: T-2026-000001 is about the house; issue the first order to henghu-centre",
                () -> office.house.orders.issue(office.officer(), IssueOrder.of(id, Department.ENGINEERING)));
        office.house.issue(id);
        assertThat(office.house.ticket(id).department()).isEqualTo(new Department("henghu-centre"));
        TicketId other = office.recorded(Channel.VISIT);
        assertRefused(
                "TKT-18: for COMPLAINT it is customer-service, not engineering;"
                        + " issue the first order to customer-service, and others besides",
                () -> office.house.orders.issue(office.officer(), IssueOrder.of(other, Department.ENGINEERING)));
    }

    @Test
    @Tag("CMP-15")
    @Tag("CMP-32")
    @Tag("CMP-OURS-5")
    void theCompanyApologisesAndAgreesTheRemedy() {
        TicketId id = office.recorded(Channel.VISIT);
        assertRefused(
                "CMP-OURS-5: nobody has judged T-2026-000001; say whether it has ground, and whose fault it is",
                () -> office.resolve(id));
        office.judge(id, Liability.COMPANY);
        assertRefused(
                "CMP-15: for T-2026-000001, nobody did APOLOGISE; do that first, and record it",
                () -> office.resolve(id));
        office.does(id, ComplaintAct.APOLOGISE);
        assertRefused(
                "CMP-15: for T-2026-000001, nobody did AGREE_REMEDY; do that first, and record it",
                () -> office.resolve(id));
        office.does(id, ComplaintAct.AGREE_REMEDY);
        office.resolve(id);

        TicketId invalid = office.recorded(Channel.VISIT);
        office.complaints.judge(office.officer(), new JudgeComplaint(invalid, Validity.INVALID, null));
        office.resolve(invalid);
        assertThat(office.house.ticket(invalid).outcome()).isEqualTo("The guard has apologised");
    }

    @Test
    @Tag("CMP-16")
    void neighboursAreBroughtToTerms() {
        TicketId id = office.recorded(Channel.VISIT);
        office.judge(id, Liability.RESIDENT_OR_NEIGHBOUR);
        office.does(id, ComplaintAct.EXPLAIN);
        assertRefused(
                "CMP-16: for T-2026-000001, nobody did MEDIATE; do that first, and record it",
                () -> office.resolve(id));
        office.does(id, ComplaintAct.MEDIATE);
        office.resolve(id);
    }

    @Test
    @Tag("CMP-17")
    void theHeadsOfAllDepartmentsComeOnSite() {
        TicketId id = office.recorded(Channel.VISIT);
        RecordComplaint nobody = office.everything(id).withDepartments().withDescribed("whoever was there");
        office.complaints.record(office.officer(), nobody);
        office.judge(id, Liability.SHARED);
        assertRefused(
                "CMP-17: no department is named in T-2026-000001; record which departments are concerned",
                () -> office.does(id, ComplaintAct.CALL_HEADS));
        office.complaints.record(office.officer(), nobody.withDepartments(Department.SECURITY, Department.ENGINEERING));
        assertRefused(
                "CMP-17: for T-2026-000001, nobody did CALL_HEADS; do that first, and record it",
                () -> office.resolve(id));
        office.does(id, ComplaintAct.CALL_HEADS);
        assertThat(office.house.told("complaint.on-site"))
                .containsExactly("post:DEPARTMENT_SUPERVISOR/engineering", "post:DEPARTMENT_SUPERVISOR/security");
        office.resolve(id);
    }

    @Test
    @Tag("CMP-19")
    void whatIsNotHandledAtOnceIsExplainedReportedAndPlanned() {
        TicketId id = office.graded(Severity.MAJOR);
        office.does(id, ComplaintAct.SUBMIT);
        office.complaints.judge(office.officer(), new JudgeComplaint(id, Validity.INVALID, null));
        String refusal = "CMP-19: T-2026-000001 was not handled at once;"
                + " explain why, report it, and plan a remedy with its cost";
        assertRefused(refusal, () -> office.resolve(id));
        office.reply(id, ReplyKind.EXPLANATION, Channel.TELEPHONE);
        assertRefused(refusal, () -> office.resolve(id));
        office.plan(id, "1200.50");
        office.plan(id, "0");
        office.resolve(id);
        assertThat(office.of(id).plans())
                .extracting(RemedyPlan::cost)
                .containsExactly(Money.parse("CNY 1200.50"), Money.parse("CNY 0.00"));
    }

    @Test
    @Tag("CMP-20")
    @Tag("CMP-21")
    @Tag("CMP-22")
    void whatIsMajorIsSubmittedTheSameDayAnsweredInTwoAndSolvedInTen() {
        TicketId id = office.graded(Severity.MAJOR);
        assertThat(office.house.clock(id, "submit.received").dueAt()).isEqualTo(Instant.parse("2026-03-02T16:00:00Z"));
        assertThat(office.house.clock(id, "clear-answer.received").dueAt()).isEqualTo(start.plus(Duration.ofDays(2)));
        assertThat(office.house.clock(id, "solve.received").dueAt()).isEqualTo(start.plus(Duration.ofDays(10)));
        office.does(id, ComplaintAct.SUBMIT);
        assertThat(office.house.told("complaint.submitted")).containsExactly("post:DIRECTOR");
        office.reply(id, ReplyKind.CLEAR_ANSWER, Channel.TELEPHONE);
        assertThat(office.house.ticket(id).clocks().all().stream().filter(Clock::isKept))
                .extracting(Clock::name)
                .contains("submit.received", "clear-answer.received");
        assertRefused(
                "CMP-20: T-2026-000001 was put before whoever decides at " + start
                        + "; wait for the decision, or grade it anew",
                () -> office.does(id, ComplaintAct.SUBMIT));
    }

    @Test
    @Tag("CMP-20")
    @Tag("TKT-35")
    void theManagersMeetingIsNotTheDirector() {
        ComplaintHouse mixed = new ComplaintHouse(
                Presets.SERVICED_APARTMENT.with(Presets.RESIDENTIAL_OFFICE.get(ComplaintPolicy.TYPE)));
        TicketId id = mixed.recorded(Channel.TELEPHONE);
        mixed.house.tickets.submit(mixed.officer(), new SubmitTicket(id));
        mixed.complaints.grade(mixed.officer(), GradeComplaint.of(id, Severity.MAJOR));
        mixed.house.desk.after(Duration.ofDays(1));
        mixed.house.sweep();
        assertThat(mixed.house.clock(id, "ask-decision.received").isKept()).isTrue();
        assertThat(mixed.house.clock(id, "submit.received").lapsed()).isTrue();
        assertThat(mixed.house.clock(id, "submit.received").terms().rule()).isEqualTo("CMP-20");
        assertThat(mixed.house.told("clock.overdue")).contains("post:DIRECTOR");
    }

    @Test
    @Tag("CMP-22")
    void takingBackAndReopeningBuysTheOfficeNoTime() {
        TicketId id = office.graded(Severity.MAJOR);
        office.does(id, ComplaintAct.SUBMIT);
        office.house.desk.after(Duration.ofDays(9));
        office.house.tickets.withdraw(office.officer(), new WithdrawTicket(id, office.house.resident, null));
        office.house.tickets.reopen(office.officer(), new ReopenTicket(id));
        assertThat(office.house.clock(id, "submit.received").isKept()).isTrue();
        assertThat(office.house.clock(id, "solve.received").dueAt()).isEqualTo(start.plus(Duration.ofDays(10)));
        office.house.desk.after(Duration.ofDays(2));
        office.house.sweep();
        assertThat(office.house.clock(id, "solve.received").lapsed()).isTrue();
    }

    @Test
    @Tag("CMP-23")
    @Tag("CMP-24")
    void whatIsImportantReachesTheDepartmentsSupervisorInAnHour() {
        TicketId id = office.graded(Severity.IMPORTANT);
        assertThat(office.house.clock(id, "submit.received").dueAt()).isEqualTo(start.plus(Duration.ofHours(1)));
        assertThat(office.house.clock(id, "solve.received").dueAt()).isEqualTo(start.plus(Duration.ofDays(3)));
        office.does(id, ComplaintAct.SUBMIT);
        assertThat(office.house.told("complaint.submitted")).containsExactly("post:DEPARTMENT_SUPERVISOR/security");
        TicketId minor = office.graded(Severity.MINOR);
        assertRefused(
                "CMP-20: nobody decides on T-2026-000002, graded MINOR; grade it first, or go on with it",
                () -> office.does(minor, ComplaintAct.SUBMIT));
    }

    @Test
    @Tag("CMP-25")
    @Tag("CMP-OURS-4")
    void whatIsMinorIsDueInTwoDaysOrWhenTheResidentWasPromisedIt() {
        TicketId id = office.graded(Severity.MINOR);
        assertThat(office.house.clock(id, "solve.received").dueAt()).isEqualTo(start.plus(Duration.ofDays(2)));
        Instant friday = start.plus(Duration.ofDays(4));
        office.complaints.wishForTime(office.officer(), new WishForTime(id, friday));
        assertThat(office.house.clock(id, "solve.received").dueAt()).isEqualTo(start.plus(Duration.ofDays(2)));
        office.complaints.decideTime(office.house.desk.supervisor(), new DecideTime(id, friday));
        assertThat(office.house.clock(id, "solve.received").dueAt()).isEqualTo(friday);
        assertRefused(
                "CMP-OURS-4: T-2026-000001 is graded MINOR; leave it so, or say why it is another grade",
                () -> office.complaints.grade(office.officer(), GradeComplaint.of(id, Severity.MAJOR)));
        office.complaints.grade(office.officer(), new GradeComplaint(id, Severity.MAJOR, RegradingReason.CHANGED));
        assertThat(office.of(id).grades()).extracting(Grade::severity).containsExactly(Severity.MINOR, Severity.MAJOR);
    }

    @Test
    @Tag("CMP-28")
    @Tag("CMP-30")
    void theComplainantIsContactedAtOnceAndKnowsTheResultTheSameDay() {
        TicketId id = office.recorded(Channel.TELEPHONE);
        office.house.desk.after(Duration.ofMinutes(61));
        office.house.sweep();
        assertThat(office.house.clock(id, "first-reply.received").lapsed()).isTrue();
        office.reply(id, ReplyKind.FIRST, Channel.TELEPHONE);
        office.complaints.judge(office.officer(), new JudgeComplaint(id, Validity.INVALID, null));
        office.house.desk.after(Duration.ofDays(1));
        office.resolve(id);
        assertThat(office.house.told("complaint.tell-result")).containsExactly("staff:li.wei");
        assertThat(office.house.clock(id, "tell-result.resolved").dueAt())
                .isEqualTo(Instant.parse("2026-03-03T16:00:00Z"));
        office.reply(id, ReplyKind.RESULT, Channel.TELEPHONE);
        assertThat(office.house.clock(id, "tell-result.resolved").isKept()).isTrue();
    }

    @Test
    @Tag("CMP-29")
    void theReceptionistKnowsWhatOthersDid() {
        TicketId id = office.recorded(Channel.TELEPHONE);
        office.does(id, ComplaintAct.APOLOGISE);
        assertThat(office.house.told("complaint.news")).isEmpty();
        Call head = office.as(Role.DEPARTMENT_SUPERVISOR);
        office.complaints.handle(head, new RecordComplaintAct(id, ComplaintAct.AGREE_REMEDY, "He will write a letter"));
        assertThat(office.house.told("complaint.news")).containsExactly("staff:li.wei");
        assertThat(office.of(id).deeds()).extracting(Deed::note).containsExactly(null, "He will write a letter");
        List<JournalEntry> story = office.house.tickets.history(office.house.desk.supervisor, id, 0, 100);
        assertThat(story)
                .extracting(JournalEntry::event)
                .contains(new TicketEvent.ComplaintHandled(ComplaintAct.AGREE_REMEDY, 1));
    }

    @Test
    @Tag("CMP-31")
    void harmIsContainedFirst() {
        TicketId id = office.complaint(Channel.VISIT);
        office.complaints.record(office.officer(), office.everything(id).withOngoingHarm(true));
        String refusal = "CMP-31: for T-2026-000001, nobody did CONTAIN; do that first, and record it";
        assertRefused(refusal, () -> office.judge(id, Liability.COMPANY));
        assertRefused(refusal, () -> office.plan(id, "10"));
        assertRefused(refusal, () -> office.resolve(id));
        office.does(id, ComplaintAct.CONTAIN);
        office.judge(id, Liability.COMPANY);
        office.plan(id, "10");
    }

    @Test
    @Tag("CMP-33")
    void aLetterIsHandledAsACall() {
        TicketId id = office.recorded(Channel.WRITTEN);
        office.complaints.judge(office.officer(), new JudgeComplaint(id, Validity.INVALID, null));
        office.resolve(id);
        office.reply(id, ReplyKind.RESULT, Channel.TELEPHONE);
        assertThat(office.house.ticket(id).reached(Milestone.TOLD, 0)).isPresent();
    }
}
