package dev.gatehouse.ticket;

import static dev.gatehouse.ticket.ComplaintHouse.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.clock.RedatingReason;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Phone;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.AccessPolicy;
import dev.gatehouse.desk.ClockService;
import dev.gatehouse.desk.Operation;
import dev.gatehouse.desk.RedateClock;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.port.ClockQuery;
import dev.gatehouse.port.Page;
import dev.gatehouse.roster.RosterId;
import dev.gatehouse.roster.RosterService;
import dev.gatehouse.roster.SetRoster;
import dev.gatehouse.roster.Turn;
import dev.gatehouse.roster.WeeklyTurn;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who sees and touches nothing of a complaint, and who does not see by whom it is. */
class HiddenComplaintTest {
    private final ComplaintHouse office = new ComplaintHouse(Presets.RESIDENTIAL_OFFICE);
    private final Caller guard = new Caller(office.house.desk.estate, office.guard, Set.of(Role.values()));

    @Test
    @Tag("CMP-OURS-2")
    void whoeverIsComplainedAboutFindsNothing() {
        TicketId id = office.complaint(Channel.VISIT);
        assertThat(office.house.tickets.find(guard, id)).isPresent();
        office.complaints.record(office.officer(), office.everything(id));
        assertThat(office.house.tickets.find(guard, id)).isEmpty();
        assertThat(office.house.tickets.history(guard, id, 0, 100)).isEmpty();
        assertThat(office.house.tickets.search(guard, TicketQuery.ALL).items()).isEmpty();
        assertThat(office.house.tickets.find(office.house.desk.officer, id)).isPresent();
    }

    @Test
    @Tag("CMP-OURS-2")
    void whateverTheHostsPolicySays() {
        TicketId id = office.recorded(Channel.VISIT);
        TicketService lenient = new TicketService(
                office.house.desk.desk(new AccessPolicy() {
                    @Override
                    public boolean permits(Caller caller, Operation<?, ?, ?> operation) {
                        return true;
                    }
                }),
                (work, command) -> {},
                (estate, at) -> Optional.empty());
        assertThat(lenient.find(guard, id)).isEmpty();
        assertThatThrownBy(() -> lenient.refer(Call.by(guard), new ReferTicket(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Tag("CMP-OURS-2")
    void whateverIsTried() {
        TicketId id = office.recorded(Channel.VISIT);
        office.house.issue(id);
        TicketId other = office.complaint(Channel.VISIT);
        OrderNumber order = office.house.order(id).number();
        Ticket before = office.house.ticket(id);
        TicketService tickets = office.house.tickets;
        ComplaintService complaints = office.complaints;
        WorkOrderService orders = office.house.orders;
        Instant later = office.house.desk.now().plus(Duration.ofDays(1));
        List<BiConsumer<Call, TicketId>> commands = List.of(
                (call, it) -> complaints.record(call, office.everything(it)),
                (call, it) -> complaints.grade(call, GradeComplaint.of(it, Severity.MINOR)),
                (call, it) -> complaints.judge(call, new JudgeComplaint(it, Validity.INVALID, null)),
                (call, it) -> complaints.handle(call, RecordComplaintAct.of(it, ComplaintAct.VERIFY)),
                (call, it) -> complaints.planRemedy(call, new PlanRemedy(it, "None", BigDecimal.ZERO)),
                (call, it) -> complaints.wishForTime(call, new WishForTime(it, later)),
                (call, it) -> complaints.decideTime(call, new DecideTime(it, later)),
                (call, it) -> tickets.classify(call, new ClassifyTicket(it, About.of(TicketClass.ENQUIRY))),
                (call, it) -> tickets.standIn(call, new StandIn(it, Party.staff("chen.mei"))),
                (call, it) -> tickets.refer(call, new ReferTicket(it)),
                (call, it) -> tickets.resolve(call, new ResolveTicket(it, "Nothing was the matter")),
                (call, it) -> tickets.hold(call, new HoldTicket(it, HoldReason.DECISION, null)),
                (call, it) -> tickets.resume(call, new ResumeTicket(it)),
                (call, it) -> tickets.withdraw(call, new WithdrawTicket(it, Party.outsider("somebody"), null)),
                (call, it) -> tickets.reopen(call, new ReopenTicket(it)),
                (call, it) -> tickets.markDuplicate(call, new MarkDuplicate(it, other)),
                (call, it) -> tickets.markDuplicate(call, new MarkDuplicate(other, it)),
                (call, it) -> orders.issue(call, IssueOrder.of(it)),
                (call, it) -> orders.assign(call, new AssignOrder(it, order, office.guard)),
                (call, it) -> orders.cancel(call, new CancelOrder(it, order)),
                (call, it) -> orders.record(call, RecordOrderAct.of(it, order, OrderAct.SIGN_FOR)),
                (call, it) -> office.house.judgements.judge(call, new JudgeWork(it, order, null, true, null, null)),
                (call, it) -> office.house
                        .desk
                        .gatehouse
                        .clocks()
                        .redate(
                                call,
                                new RedateClock(
                                        Ticket.TYPE.subject(it),
                                        "first-reply.received",
                                        later,
                                        RedatingReason.AGREED)));
        TicketId none = new TicketId(new UUID(7, 7));
        for (BiConsumer<Call, TicketId> command : commands) {
            assertThatThrownBy(() -> command.accept(Call.by(guard), id))
                    .isInstanceOf(NotFound.class)
                    .hasMessage("there is no ticket " + id + " in this estate");
            assertThatThrownBy(() -> command.accept(Call.by(guard).withExpectedVersion(77L), id))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> command.accept(Call.by(guard), none)).isInstanceOf(NotFound.class);
        }
        assertThat(office.house.ticket(id)).isEqualTo(before);
    }

    @Test
    @Tag("CMP-OURS-2")
    void whoeverAnswersForItCannotBeAccusedBeforeSomebodyStandsIn() {
        TicketId id = office.complaint(Channel.VISIT);
        Party officer = office.house.desk.officer.party();
        RecordComplaint command = office.everything(id).withAccused(officer);
        assertRefused(
                "CMP-OURS-2: whoever is complained about handles T-2026-000001;"
                        + " let somebody stand in, or have the work, first",
                () -> office.complaints.record(office.house.desk.supervisor(), command));
        Party other = Party.staff("wu.di");
        office.house.tickets.standIn(office.house.desk.supervisor(), new StandIn(id, other));
        office.complaints.record(office.house.desk.supervisor(), command);
        assertThat(office.house.tickets.find(office.house.desk.officer, id)).isEmpty();
        assertRefused(
                "CMP-OURS-2: T-2026-000001 is about whoever is named; name somebody else",
                () -> office.house.tickets.standIn(office.house.desk.supervisor(), new StandIn(id, null)));
        assertThat(office.house.ticket(id).firstContact()).isEqualTo(new FirstContact(officer, other));
    }

    @Test
    @Tag("CMP-OURS-2")
    void nobodyIsToldOfWhatIsAboutThem() {
        TicketId id = office.complaint(Channel.VISIT);
        RecordComplaint command = office.everything(id);
        office.complaints.record(office.officer(), command.withAccused(Party.staff("chen.mei")));
        Post post = Post.of(Role.CS_SUPERVISOR);
        List<WeeklyTurn> both = List.of(monday("chen.mei", post), monday("wu.di", post));
        office.house
                .desk
                .gatehouse
                .rosters()
                .set(office.house.desk.supervisor(), new SetRoster(new RosterId("desk"), both, List.of()));
        office.does(id, ComplaintAct.RECEIVE_APART);
        assertThat(office.house.told("complaint.receive-apart")).containsExactly("staff:wu.di");
    }

    @Test
    @Tag("CMP-OURS-2")
    void whereAllAtAPostAreComplainedAboutNobodyIsToldUntilSomebodyElseIsThere() {
        TicketId id = office.complaint(Channel.VISIT);
        office.complaints.record(office.officer(), office.everything(id).withAccused(Party.staff("chen.mei")));
        Post post = Post.of(Role.CS_SUPERVISOR);
        RosterService rosters = office.house.desk.gatehouse.rosters();
        RosterId desk = new RosterId("desk");
        rosters.set(office.house.desk.supervisor(), new SetRoster(desk, List.of(monday("chen.mei", post)), List.of()));
        office.does(id, ComplaintAct.RECEIVE_APART);
        assertThat(office.house.told("complaint.receive-apart")).isEmpty();
        rosters.set(office.house.desk.supervisor(), new SetRoster(desk, List.of(monday("wu.di", post)), List.of()));
        office.house.desk.after(Duration.ofHours(1));
        assertThat(office.house.told("complaint.receive-apart")).containsExactly("staff:wu.di");
    }

    @Test
    @Tag("CMP-OURS-2")
    void norIsAnybodyToldByName() {
        ComplaintPolicy policy = ComplaintPolicy.TYPE
                .defaults()
                .withTold(Map.of(
                        Severity.MAJOR, List.of(Recipient.party(office.guard), Recipient.party(Party.staff("wu.di")))));
        ComplaintHouse other = new ComplaintHouse(Profile.of(policy));
        other.complaints.grade(other.officer(), GradeComplaint.of(other.complaint(Channel.VISIT), Severity.MAJOR));
        assertThat(other.house.told("complaint.graded")).containsExactly("staff:sun.bin", "staff:wu.di");
        other.house.desk.told.clear();
        other.graded(Severity.MAJOR);
        assertThat(other.house.told("complaint.graded")).containsExactly("staff:wu.di");
    }

    @Test
    @Tag("CMP-OURS-3")
    void aHiddenComplainantIsKnownToTheFirstContactAndToSupervisors() {
        TicketId id = office.complaint(Channel.TELEPHONE);
        RecordComplaint command = office.everything(id).withComplainantHidden(true);
        office.complaints.record(office.officer(), command);
        Report all = office.house.ticket(id).report();
        assertThat(all.reporter()).isEqualTo(office.house.resident);
        assertThat(office.house
                        .tickets
                        .find(office.house.desk.officer, id)
                        .orElseThrow()
                        .report())
                .isEqualTo(all);
        Caller other = Caller.staff(office.house.desk.estate, "wu.di", Role.CS_OFFICER, Role.DEPARTMENT_SUPERVISOR);
        Report seen = office.house.tickets.find(other, id).orElseThrow().report();
        assertThat(seen.reporter()).isNull();
        assertThat(seen.resident()).isNull();
        assertThat(seen.contact()).isEqualTo(Contact.UNKNOWN);
        assertThat(seen.content()).isEqualTo(command.course());

        TicketQuery byPhone = TicketQuery.ALL.withPhone(new Phone("+8613800138000"));
        assertThat(office.house.tickets.search(other, byPhone).items()).isEmpty();
        assertThat(office.house
                        .tickets
                        .search(office.house.desk.officer, byPhone)
                        .items())
                .hasSize(1);
        office.house.tickets.standIn(office.house.desk.supervisor(), new StandIn(id, other.party()));
        assertThat(office.house.tickets.find(other, id).orElseThrow().report()).isEqualTo(all);
    }

    @Test
    @Tag("CMP-OURS-3")
    void whatTheComplainantSignedIsSignedBySomebody() {
        TicketId id = office.recorded(Channel.TELEPHONE);
        office.complaints.record(office.officer(), office.everything(id).withComplainantHidden(true));
        office.house.issue(id);
        office.house.act(id, OrderAct.SIGN_FOR);
        office.house.finish(id);
        Caller resident = new Caller(office.house.desk.estate, office.house.resident, Set.of(Role.RESIDENT));
        OrderNumber order = office.house.order(id).number();
        office.house.judgements.judge(Call.by(resident), new JudgeWork(id, order, null, true, "It is quiet", null));
        assertThat(office.house
                        .tickets
                        .history(office.house.specialist, id, 0, 100)
                        .toString())
                .doesNotContain(office.house.resident.id());
        assertThat(office.house
                        .tickets
                        .history(office.house.desk.officer, id, 0, 100)
                        .toString())
                .contains(office.house.resident.id());
        Ticket seen = office.house.tickets.find(office.house.specialist, id).orElseThrow();
        assertThat(seen.toString()).doesNotContain(office.house.resident.id());
        assertThat(seen.orders().get(0).isSigned(Signer.CUSTOMER)).isTrue();
        assertThat(office.house.ticket(id).toString()).contains(office.house.resident.id());
    }

    @Test
    @Tag("CMP-OURS-2")
    void noPageTellsOfWhatIsHidden() {
        TicketId first = office.complaint(Channel.VISIT);
        office.recorded(Channel.VISIT);
        office.recorded(Channel.VISIT);
        TicketQuery one = TicketQuery.ALL.withPage(PageRequest.first(1));
        assertThat(office.house.tickets.search(guard, one))
                .isEqualTo(new Page<>(
                        List.of(office.house.tickets.find(guard, first).orElseThrow()), null));
        assertThat(office.house.tickets.search(office.house.desk.officer, one).next())
                .isNotNull();
        assertThat(office.of(first).departments()).doesNotContain(Department.SECURITY);
    }

    @Test
    @Tag("CMP-OURS-2")
    void norDoesTheBoardOfClocks() {
        TicketId open = office.complaint(Channel.TELEPHONE);
        office.graded(Severity.MAJOR);
        ClockService clocks = office.house.desk.gatehouse.clocks();
        ClockQuery all = ClockQuery.ALL.withType("ticket");
        int running = office.house.ticket(open).clocks().open().size();
        assertThat(clocks.board(office.house.desk.officer, all).items()).hasSizeGreaterThan(running);
        assertThat(clocks.board(guard, all).items())
                .hasSize(running)
                .allMatch(clock -> clock.subject().equals(Ticket.TYPE.subject(open)));
        assertThat(clocks.board(guard, all.withPage(PageRequest.first(running))).next())
                .isNull();
        assertThat(clocks.board(office.house.desk.officer, all.withPage(PageRequest.first(running)))
                        .next())
                .isNotNull();
    }

    @Test
    @Tag("CMP-OURS-3")
    void whatTheComplainantSaidIsReadByThoseAloneWhoKnow() {
        ComplaintHouse lenient = new ComplaintHouse(Profile.of(ComplaintPolicy.TYPE.defaults()));
        TicketId id = lenient.complaint(Channel.TELEPHONE);
        RecordComplaint hidden = lenient.everything(id).withComplainantHidden(true);
        lenient.complaints.record(lenient.officer(), hidden.withCourse(null));
        lenient.reply(id, ReplyKind.FIRST, Channel.TELEPHONE);
        Caller other = Caller.staff(lenient.house.desk.estate, "wu.di", Role.CS_OFFICER);
        Ticket seen = lenient.house.tickets.find(other, id).orElseThrow();
        assertThat(seen.report().content()).isEqualTo("hidden");
        assertThat(seen.replies()).extracting(Reply::text).containsOnlyNulls();
        assertThat(lenient.house.ticket(id).replies()).extracting(Reply::text).containsExactly("We are sorry");
        ComplaintHouse.assertRefused(
                "CMP-OURS-3: the complainant of T-2026-000001 is hidden;"
                        + " let the first contact or a supervisor record it",
                () -> lenient.complaints.record(Call.by(other), hidden.withComplainantHidden(false)));
        lenient.complaints.record(lenient.officer(), hidden.withComplainantHidden(false));
        assertThat(lenient.house.tickets.find(other, id).orElseThrow().report().reporter())
                .isNotNull();
    }

    private static WeeklyTurn monday(String staff, Post post) {
        return new WeeklyTurn(
                DayOfWeek.MONDAY, new Turn(LocalTime.of(6, 0), LocalTime.of(22, 0), staff, List.of(post)));
    }
}
