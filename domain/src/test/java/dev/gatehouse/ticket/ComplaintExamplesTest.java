package dev.gatehouse.ticket;

import static dev.gatehouse.ticket.ComplaintHouse.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Printing;
import dev.gatehouse.core.Role;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Complaints as S0 and S2 handle them; those of S1 stand in {@link GradedComplaintExamplesTest}. */
class ComplaintExamplesTest {
    private final ComplaintHouse garden = new ComplaintHouse(Presets.SUNSHINE_GARDEN);
    private final ComplaintHouse project = new ComplaintHouse(Presets.PROJECT_HANDBOOK);

    @ParameterizedTest
    @EnumSource(names = {"TELEPHONE", "WRITTEN", "VISIT", "EMAIL"})
    @Tag("CMP-1")
    void itComesByFourChannels(Channel channel) {
        TicketId id = garden.complaint(channel);
        assertThat(garden.house.ticket(id).report().channel()).isEqualTo(channel);
        assertThat(garden.of(id)).isEqualTo(Complaint.NEW);
    }

    @Test
    @Tag("CMP-2")
    void theNameOrTheUnitIsNotedFirst() {
        OpenTicket nobody = garden.house
                .report("It is loud", About.of(TicketClass.COMPLAINT))
                .withLocation(Location.publicArea("building 3", "the yard"))
                .withContact(new NewContact(null, null, null));
        assertRefused(
                "CMP-2: NAME_OR_UNIT is missing; say it, and record the message then",
                () -> garden.house.tickets.open(garden.officer(), nobody));
        assertThat(garden.house.tickets.open(garden.officer(), nobody.withContact(new NewContact("王建国", null, null))))
                .isNotNull();
    }

    @Test
    @Tag("CMP-3")
    void itIsRepeatedUntilItIsUnderstood() {
        TicketId id = garden.complaint(Channel.VISIT);
        RecordComplaint command = garden.everything(id).withRepeatedBy(null);
        assertRefused(
                "CMP-3: REPEATED_BACK is not said of T-2026-000001; say it, and record the complaint then",
                () -> garden.complaints.record(garden.officer(), command));
        assertRefused(
                "CMP-3: T-2026-000001 has not been recorded as a complaint; record it first", () -> garden.resolve(id));
        garden.complaints.record(garden.officer(), command.withRepeatedBy(RepeatedBy.OFFICER));
        Particulars said = Objects.requireNonNull(garden.of(id).particulars());
        assertThat(said.repeatedBy()).isEqualTo(RepeatedBy.OFFICER);
    }

    @Test
    @Tag("CMP-6")
    void theSupervisorAlonePromisesATime() {
        TicketId id = garden.recorded(Channel.TELEPHONE);
        Instant five = garden.house.desk.now().plus(Duration.ofHours(8));
        DecideTime decision = new DecideTime(id, five);
        assertRefused(
                "CMP-6: no time waits to be decided for T-2026-000001; record first which time is wanted",
                () -> garden.complaints.decideTime(garden.house.desk.supervisor(), decision));
        garden.complaints.wishForTime(garden.officer(), new WishForTime(id, five));
        assertThat(garden.of(id).wish()).isEqualTo(new Wish(five, garden.house.desk.now(), null, null));
        assertThat(garden.house.told("complaint.time-wished")).containsExactly("post:CS_SUPERVISOR");
        assertRefused(
                "CMP-6: the caller may not promise a time for T-2026-000001; ask one of CS_SUPERVISOR",
                () -> garden.complaints.decideTime(garden.officer(), decision));
        AppointmentService appointments = garden.house.desk.gatehouse.appointments();
        appointments.request(garden.officer(), RequestAppointment.at(id, Initiator.OFFICE_VISITS, five));
        assertRefused(
                "CMP-6: the caller may not promise a time for T-2026-000001; ask one of CS_SUPERVISOR",
                () -> appointments.commit(
                        garden.officer(), new CommitAppointment(id, 1, five, null, Channel.TELEPHONE)));
        garden.complaints.decideTime(garden.house.desk.supervisor(), decision);
        appointments.commit(garden.officer(), new CommitAppointment(id, 1, five, null, Channel.TELEPHONE));
        Wish wish = Objects.requireNonNull(garden.of(id).wish());
        assertThat(wish.committed()).isEqualTo(five);
        assertThat(garden.house.told("complaint.time-decided")).containsExactly("staff:li.wei");
    }

    @Test
    @Tag("CMP-9")
    void theDevelopersMattersGoToTheSupervisorFirst() {
        TicketId id = garden.recorded(Channel.VISIT);
        IssueOrder firm = new IssueOrder(id, null, "Garden Developers Ltd.", null, null);
        assertRefused(
                "CMP-9: the supervisor has not been asked about T-2026-000001; refer it to the supervisor first",
                () -> garden.house.orders.issue(garden.officer(), firm));
        garden.house.tickets.refer(garden.officer(), new ReferTicket(id));
        assertThat(garden.house.told("ticket.referred")).containsExactly("post:CS_SUPERVISOR");
        garden.house.orders.issue(garden.officer(), firm);
        assertThat(garden.house.order(id).executor().isOutside()).isTrue();
    }

    @Test
    @Tag("CMP-10")
    void theFormIsCopiedForTheManagerAndForTheDesk() {
        TicketId id = garden.complaint(Channel.TELEPHONE);
        assertRefused(
                "CMP-10: the form of T-2026-000001 is not filled in; record the complaint first",
                () -> garden.does(id, ComplaintAct.HAND_OUT_COPIES));
        garden.complaints.record(garden.officer(), garden.everything(id));
        assertRefused(
                "CMP-10: for T-2026-000001, nobody did HAND_OUT_COPIES; do that first, and record it",
                () -> garden.resolve(id));
        garden.does(id, ComplaintAct.HAND_OUT_COPIES);
        Paper form = Objects.requireNonNull(garden.of(id).form());
        assertThat(form.number()).isEqualTo("T-2026-000001-F");
        assertThat(form.holder("copy-1")).isEqualTo(Keeper.of(Post.of(Role.PROPERTY_MANAGER)));
        assertThat(form.holder("copy-2")).isEqualTo(Keeper.of(Department.CUSTOMER_SERVICE));
        assertThat(form.printings()).extracting(Printing::copy).containsExactly(false, true, true);
        assertThat(garden.house.told("complaint.copy")).containsExactly("post:PROPERTY_MANAGER");
        assertRefused(
                "CMP-10: the copies of T-2026-000001 are out; leave it so",
                () -> garden.does(id, ComplaintAct.HAND_OUT_COPIES));
        garden.resolve(id);
    }

    @Test
    @Tag("CMP-10")
    void nothingIsCopiedOfAVisit() {
        TicketId id = garden.recorded(Channel.VISIT);
        garden.resolve(id);
        assertThat(garden.house.ticket(id).isResolved()).isTrue();
    }

    @Test
    @Tag("CMP-11")
    @Tag("CMP-13")
    void departmentsSolveItTogetherAndTheDeskBeforeAll() {
        TicketId id = garden.recorded(Channel.VISIT);
        garden.house.issue(id);
        assertThat(garden.house.order(id).executor().department()).isEqualTo(Department.CUSTOMER_SERVICE);
        garden.house.orders.issue(garden.officer(), IssueOrder.of(id, Department.SECURITY));
        garden.house.orders.issue(garden.officer(), IssueOrder.of(id, Department.ENVIRONMENT));
        assertThat(garden.house.told("ticket.order-issued"))
                .containsExactly("post:customer-service", "post:security", "post:environment");
    }

    @Test
    @Tag("CMP-12")
    void whatIsMajorIsToldThePropertyManagerAtOnce() {
        TicketId id = garden.recorded(Channel.VISIT);
        garden.complaints.grade(garden.officer(), GradeComplaint.of(id, Severity.MINOR));
        assertThat(garden.house.told("complaint.graded")).isEmpty();
        garden.complaints.grade(garden.officer(), new GradeComplaint(id, Severity.MAJOR, RegradingReason.NEW_FACTS));
        assertThat(garden.house.told("complaint.graded")).containsExactly("post:PROPERTY_MANAGER");
    }

    @Test
    @Tag("CMP-18")
    void theSupervisorReceivesWhoeverCannotBeCalmed() {
        TicketId id = garden.recorded(Channel.VISIT);
        garden.does(id, ComplaintAct.RECEIVE_APART);
        assertThat(garden.house.told("complaint.receive-apart")).containsExactly("post:CS_SUPERVISOR");
        assertThat(garden.of(id).deeds()).extracting(Deed::act).containsExactly(ComplaintAct.RECEIVE_APART);
    }

    @Test
    @Tag("CMP-34")
    @Tag("CMP-37")
    void callsAndVisitsAreOnAForm() {
        TicketId call = project.complaint(Channel.TELEPHONE);
        TicketId visit = project.complaint(Channel.VISIT);
        assertRefused(
                "CMP-34: T-2026-000001 has not been recorded as a complaint; record it first",
                () -> project.resolve(call));
        assertRefused(
                "CMP-37: T-2026-000002 has not been recorded as a complaint; record it first",
                () -> project.resolve(visit));
        project.complaints.record(project.officer(), project.everything(call));
        project.reply(call, ReplyKind.FIRST, Channel.TELEPHONE);
        project.resolve(call);
        assertThat(project.of(call).form()).isNotNull();
    }

    @Test
    @Tag("CMP-37")
    void aVisitorIsToldThatItIsPassedOn() {
        TicketId id = project.recorded(Channel.VISIT);
        assertRefused(
                "CMP-37: the complainant of T-2026-000001 has been told nothing; tell them that it is passed on",
                () -> project.house.issue(id));
        project.reply(id, ReplyKind.EXPLANATION, Channel.VISIT);
        project.house.issue(id);
        assertThat(project.house.told("ticket.order-issued")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"WRITTEN", "EMAIL"})
    @Tag("CMP-36")
    void aLetterIsAnsweredInWriting(Channel channel) {
        TicketId id = project.complaint(channel);
        assertRefused(
                "CMP-36: T-2026-000001 has not been recorded as a complaint; record it first",
                () -> project.resolve(id));
        project.complaints.record(project.officer(), project.everything(id));
        project.resolve(id);
        project.reply(id, ReplyKind.PROGRESS, Channel.TELEPHONE);
        assertRefused(
                "CMP-36: T-2026-000001 came in writing; answer in writing, with the letter or its text",
                () -> project.reply(id, ReplyKind.RESULT, Channel.TELEPHONE));
        project.reply(id, ReplyKind.RESULT, Channel.EMAIL);
        assertThat(project.house.ticket(id).reached(Milestone.TOLD, 0)).isPresent();
    }

    @Test
    @Tag("CMP-35")
    @Tag("CMP-38")
    void whatADepartmentCannotSolveGoesToTheProjectHeadAndAllIsVerified() {
        TicketId id = project.recorded(Channel.WRITTEN);
        project.house.issue(id);
        project.house.act(id, OrderAct.GET_STUCK);
        project.house.act(id, OrderAct.SIGN_FOR);
        project.house.finish(id);
        assertThat(project.house.told("ticket.to-accept")).containsExactly("staff:li.wei");
        project.house.judge(id, project.house.resident, true);
        assertThat(project.house.ticket(id).isResolved()).isFalse();
        assertRefused(
                "CMP-35: for T-2026-000001, nobody did REPORT_UP; do that first, and record it",
                () -> project.resolve(id));
        project.does(id, ComplaintAct.REPORT_UP);
        assertThat(project.house.told("complaint.reported-up")).containsExactly("post:PROJECT_HEAD");
        assertRefused(
                "CMP-38: for T-2026-000001, nobody did VERIFY; do that first, and record it",
                () -> project.resolve(id));
        project.does(id, ComplaintAct.VERIFY);
        project.resolve(id);
        assertThat(project.house.ticket(id).isResolved()).isTrue();
    }

    @Test
    @Tag("CMP-OURS-1")
    void nothingButAComplaintIsGraded() {
        TicketId id = garden.house.burstPipe(false);
        assertRefused(
                "CMP-OURS-1: T-2026-000001 is ENGINEERING; classify it as a complaint first",
                () -> garden.complaints.grade(garden.officer(), GradeComplaint.of(id, Severity.MAJOR)));
        assertThat(garden.house.ticket(id).version()).isEqualTo(1);
        TicketId unclassified = garden.house
                .tickets
                .open(garden.officer(), garden.house.report("He shouted", null))
                .id();
        assertRefused(
                "CMP-OURS-1: T-2026-000002 is not classified yet; classify it as a complaint first",
                () -> garden.complaints.grade(garden.officer(), GradeComplaint.of(unclassified, Severity.MAJOR)));
    }

    @Test
    @Tag("TKT-17")
    void whatWasHandledAsAComplaintStaysOne() {
        TicketId id = garden.recorded(Channel.VISIT);
        ClassifyTicket command = new ClassifyTicket(id, About.of(TicketClass.ENQUIRY));
        assertRefused(
                "TKT-17: T-2026-000001 was recorded or handled as a complaint;"
                        + " resolve it as one, or open another ticket",
                () -> garden.house.tickets.classify(garden.officer(), command));
        TicketId other = garden.complaint(Channel.VISIT);
        garden.house.tickets.classify(garden.officer(), new ClassifyTicket(other, About.of(TicketClass.ENQUIRY)));
        assertThat(garden.house.ticket(other).complaint()).isNull();
    }

    @Test
    void badInputIsSaidAllAtOnce() {
        TicketId id = garden.complaint(Channel.VISIT);
        RecordComplaint wrong = garden.everything(id)
                .withHappenedAt(garden.house.desk.now().plusSeconds(1))
                .withAccused(Party.SYSTEM)
                .withCourse("")
                .withDemands("x".repeat(100_000));
        assertThatThrownBy(() -> garden.complaints.record(garden.officer(), wrong))
                .isInstanceOfSatisfying(
                        InvalidCommand.class,
                        refused -> assertThat(refused.describe(Locale.ENGLISH))
                                .contains("happenedAt", "accused", "course", "demands"));
        List<Runnable> others = List.of(
                () -> garden.complaints.judge(
                        garden.officer(), new JudgeComplaint(id, Validity.INVALID, Liability.SHARED)),
                () -> garden.complaints.judge(garden.officer(), new JudgeComplaint(id, Validity.VALID, null)),
                () -> garden.complaints.planRemedy(garden.officer(), new PlanRemedy(id, "A lamp", new BigDecimal(-1))),
                () -> garden.complaints.wishForTime(garden.officer(), new WishForTime(id, garden.house.desk.now())));
        others.forEach(other -> assertThatThrownBy(other::run).isInstanceOf(InvalidCommand.class));
        assertThat(garden.house.ticket(id).version()).isEqualTo(1);
    }

    @Test
    void nothingOfItIsPrinted() {
        TicketId id = garden.recorded(Channel.VISIT);
        assertThat(garden.of(id).toString() + garden.everything(id)).doesNotContain("bicycle", "apology");
    }
}
