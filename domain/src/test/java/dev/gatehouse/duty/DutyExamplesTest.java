package dev.gatehouse.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.BusinessCalendar;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import dev.gatehouse.estate.ChangeCalendar;
import dev.gatehouse.estate.ChangeProfile;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.estate.RecurringDuty;
import dev.gatehouse.estate.RecurringDutyBuilder;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.recurrence.Recurrence;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From Monday, 2 March 2026, 8:00 in Shanghai. */
class DutyExamplesTest {
    private static final RecurringDuty PATROL = duty("cleaning.patrol", Recurrence.daily())
            .addTimes(LocalTime.of(9, 0), LocalTime.of(15, 0))
            .promise(Promise.of(Allowance.elapsed(Duration.ofHours(2))).escalating(Recipient.role(Role.CS_SUPERVISOR)))
            .build();
    private static final RecurringDuty STATISTICS = duty("ticket.statistics", Recurrence.monthlyOn(1))
            .addTimes(LocalTime.MIDNIGHT)
            .promise(Promise.of(Allowance.dayOfMonth(5)))
            .build();

    private final FrontDesk desk = new FrontDesk(with(PATROL, STATISTICS));
    private final DutyId firstPatrol = id("cleaning.patrol", 2, 9);

    @Test
    @Tag("DUTY-OURS-1")
    void twoPatrolsADayOpenAndWhoeverHasToGoIsTold() {
        assertThat(desk.gatehouse.duties().calendar(desk.officer).orElseThrow().duties())
                .extracting(PlannedDuty::opening)
                .containsExactly(LocalDateTime.of(2026, 3, 2, 9, 0), LocalDateTime.of(2026, 4, 1, 0, 0));
        after(Duration.ofHours(8));
        assertThat(ids(DutyQuery.ALL)).containsExactly(firstPatrol, id("cleaning.patrol", 2, 15));
        desk.gatehouse.outbox().deliver(10);
        assertThat(desk.told.get(0).notice().to()).isEqualTo(Recipient.post(Post.of(Department.ENVIRONMENT)));
        assertThat(desk.told.get(0).notice().kind()).isEqualTo("duty.opened");
        assertThat(desk.told.get(0).notice().text().in(Locale.ENGLISH))
                .isEqualTo("Due by 2026-03-02 11:00: Walk the round");
    }

    @Test
    @Tag("DUTY-OURS-1")
    void theStatisticsOfAMonthAreDueOnTheFifthOfTheNext() {
        after(Duration.ofDays(31));
        Duty duty = desk.gatehouse
                .duties()
                .search(desk.officer, DutyQuery.ALL.withName("ticket.statistics"))
                .items()
                .get(0);
        assertThat(duty.clock().dueAt().atZone(ZoneId.of("Asia/Shanghai")).toLocalDateTime())
                .isEqualTo(LocalDateTime.of(2026, 4, 6, 0, 0));
    }

    @Test
    @Tag("DUTY-OURS-2")
    void whatIsDoneInTimeIsKeptAndDoneOnce() {
        after(Duration.ofMinutes(61));
        NewAttachment photograph = new NewAttachment("patrols/1.jpg", "0123456789abcdef".repeat(4));
        report(desk.officer(), new ReportDuty(firstPatrol, "三楼需补灯", photograph));
        Duty done = desk.gatehouse.duties().find(desk.officer, firstPatrol).orElseThrow();
        assertThat(done.state()).isEqualTo(DutyState.DONE);
        assertThat(done.clock()).matches(Clock::isKept);
        assertThat(done.report())
                .isEqualTo(new Report(Party.staff("li.wei"), desk.now(), "三楼需补灯", photograph.attachment()));
        assertThatThrownBy(() -> report(desk.officer(), new ReportDuty(firstPatrol, null, null)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("duty cleaning.patrol@2026-03-02T09:00:00 is DONE");
        assertThat(desk.gatehouse.duties().history(desk.officer, firstPatrol, 0, 10))
                .extracting(entry -> entry.operation())
                .containsExactly("clock.sweep", "clock.sweep", "duty.report", "duty.report");
    }

    @Test
    void whatIsNotDoneLapsesAndCanStillBeDone() {
        after(Duration.ofMinutes(61));
        after(Duration.ofHours(3));
        assertThat(desk.gatehouse.duties().find(desk.officer, firstPatrol).orElseThrow())
                .matches(duty -> duty.clock().lapsed() && duty.state() == DutyState.OPEN);
        desk.gatehouse.outbox().deliver(10);
        assertThat(desk.told).extracting(told -> told.notice().kind()).containsExactly("duty.opened", "clock.overdue");
        report(desk.officer(), new ReportDuty(firstPatrol, null, null));
        assertThat(desk.gatehouse.duties().find(desk.officer, firstPatrol).orElseThrow())
                .matches(duty -> duty.clock().lapsed() && duty.state() == DutyState.DONE);
    }

    @Test
    void whatOpenedWhileNobodyLookedHasLapsedAsOfItsOwnDay() {
        after(Duration.ofDays(3));
        assertThat(ids(DutyQuery.ALL)).hasSize(6);
        desk.gatehouse.clocks().sweep(100);
        assertThat(desk.gatehouse.duties().search(desk.officer, DutyQuery.ALL).items())
                .allMatch(duty -> duty.clock().lapsed());
    }

    @Test
    void aYearInWhichNobodyLookedIsCaughtUpWithPieceByPiece() {
        desk.after(Duration.ofDays(365));
        int looks = 0;
        while (desk.gatehouse.clocks().sweep(1_000) > 0) {
            looks++;
        }
        assertThat(looks).isGreaterThan(7);
        assertThat(all()).isEqualTo(2 * 365 + 12);
    }

    @Test
    @Tag("DUTY-OURS-3")
    void nothingIsDoneBeforeItOpens() {
        after(Duration.ofMinutes(61));
        Call early = desk.officer().withOccurredAt(desk.now().minusSeconds(120));
        assertThatThrownBy(() -> report(early, new ReportDuty(firstPatrol, null, null)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageStartingWith("DUTY-OURS-3");
        assertThatThrownBy(() -> report(desk.officer(), new ReportDuty(id("cleaning.patrol", 2, 15), null, null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatWasDoneAsItOpenedIsReportedHoweverLateASweepOpenedIt() {
        after(Duration.ofMinutes(61));
        report(desk.officer().withOccurredAt(desk.now().minusSeconds(60)), new ReportDuty(firstPatrol, null, null));
        assertThat(ids(DutyQuery.ALL.withState(DutyState.DONE))).containsExactly(firstPatrol);
    }

    @Test
    void whoeverIsToDoItSeesItAndReportsIt() {
        after(Duration.ofMinutes(61));
        for (Role role : List.of(Role.SPECIALIST, Role.DEPARTMENT_SUPERVISOR)) {
            Caller cleaner = Caller.staff(desk.estate, "zhang.min", role);
            DutyQuery open = DutyQuery.ALL.withState(DutyState.OPEN);
            DutyId id =
                    desk.gatehouse.duties().search(cleaner, open).items().get(0).id();
            report(desk.by(cleaner), new ReportDuty(id, null, null));
            assertThat(desk.gatehouse.duties().find(cleaner, id).orElseThrow().state())
                    .isEqualTo(DutyState.DONE);
            after(Duration.ofHours(6));
        }
    }

    @Test
    void aSupervisorWaivesAndAnOfficerDoesNot() {
        after(Duration.ofMinutes(61));
        WaiveDuty closed = new WaiveDuty(firstPatrol, WaivingReason.CLOSED);
        assertThatThrownBy(() -> desk.gatehouse.duties().waive(desk.officer(), closed))
                .isInstanceOf(NotPermitted.class);
        desk.gatehouse.duties().waive(desk.supervisor(), closed);
        after(Duration.ofHours(3));
        assertThat(ids(DutyQuery.ALL.withState(DutyState.WAIVED))).containsExactly(firstPatrol);
        assertThat(desk.gatehouse
                        .duties()
                        .find(desk.officer, firstPatrol)
                        .orElseThrow()
                        .clock()
                        .lapsed())
                .isFalse();
    }

    @Test
    void anotherProfileDropsWhatItDoesNotSayAndTakesUpWhatItDoes() {
        change(with(
                PATROL.withTimes(LocalTime.of(10, 0)),
                duty("plants.water", Recurrence.daily())
                        .addTimes(LocalTime.of(7, 0))
                        .promise(Promise.of(Allowance.endOfDay()))
                        .build()));
        assertThat(desk.gatehouse.duties().calendar(desk.officer).orElseThrow().duties())
                .extracting(planned -> planned.id().toString())
                .containsExactly("cleaning.patrol@2026-03-02T10:00:00", "plants.water@2026-03-03T07:00:00");
        change(Presets.SUNSHINE_GARDEN);
        after(Duration.ofDays(9));
        assertThat(all()).isZero();
    }

    @Test
    @Tag("ESTATE-OURS-5")
    void twoDutiesOfOneNameAreRefusedAndNothingChanges() {
        DutyCalendar before = desk.gatehouse.duties().calendar(desk.officer).orElseThrow();
        assertThatThrownBy(() -> change(with(PATROL, PATROL)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("ESTATE-OURS-5: duty cleaning.patrol is there twice");
        assertThat(desk.gatehouse.duties().calendar(desk.officer)).contains(before);
    }

    @Test
    @Tag("DUTY-OURS-1")
    void whatWasToOpenBeforeTheProfileChangedHasOpened() {
        desk.after(Duration.ofDays(3).plusMinutes(61));
        change(with(PATROL.withPromise(Promise.of(Allowance.endOfDay()))));
        assertThat(ids(DutyQuery.ALL)).hasSize(7);
        change(Presets.SUNSHINE_GARDEN);
        after(Duration.ofDays(9));
        assertThat(all()).isEqualTo(7);
    }

    @Test
    void aProfileThatSaysTheSameMovesNothing() {
        after(Duration.ofHours(2));
        DutyCalendar before = desk.gatehouse.duties().calendar(desk.officer).orElseThrow();
        change(with(PATROL, STATISTICS));
        assertThat(desk.gatehouse.duties().calendar(desk.officer)).contains(before);
    }

    @Test
    void anotherTimeZoneOpensByItsOwnClock() {
        move("Asia/Tokyo", 2);
        assertThat(desk.gatehouse.duties().calendar(desk.officer).orElseThrow().wakesAt())
                .isEqualTo(LocalDateTime.of(2026, 3, 2, 9, 0)
                        .atZone(ZoneId.of("Asia/Tokyo"))
                        .toInstant());
    }

    @Test
    void aLocalTimeAtWhichADutyHasOpenedDoesNotOpenItAgainFurtherWest() {
        after(Duration.ofMinutes(61));
        move("Asia/Kathmandu", 2);
        after(Duration.ofHours(9));
        assertThat(ids(DutyQuery.ALL)).containsExactly(firstPatrol, id("cleaning.patrol", 2, 15));
    }

    private void move(String zone, int version) {
        BusinessCalendar there = BusinessCalendar.builder(ZoneId.of(zone))
                .version(version)
                .hours("Mon-Fri 09:00-17:00")
                .build();
        desk.gatehouse.estates().changeCalendar(Call.by(Caller.system(desk.estate)), new ChangeCalendar(there));
    }

    @Test
    void aPolicyThatMakesNoSenseIsRefusedAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PATROL.withName("Water The Plants"))
                .withMessageContaining("such as 'key.scrap-list'");
        assertThatIllegalArgumentException().isThrownBy(() -> PATROL.withTimes());
        assertThatIllegalArgumentException().isThrownBy(() -> PATROL.withTimes(LocalTime.of(9, 0, 0, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> PATROL.withRule(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> PATROL.withRule("PAT\0"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PATROL.withPromise(Promise.of(Allowance.beforeAppointment(Duration.ofMinutes(5)))))
                .withMessageContaining("not from an appointment");
        for (String text : List.of("", "@", "cleaning.patrol", "cleaning.patrol@2026-03-02", "a@2026-3-2T09:00:00")) {
            assertThatIllegalArgumentException().isThrownBy(() -> DutyId.parse(text));
        }
    }

    @Test
    void aNoteIsReadableAndHasAnEnd() {
        after(Duration.ofMinutes(61));
        assertThatThrownBy(() -> report(desk.officer(), new ReportDuty(firstPatrol, "x".repeat(2_001), null)))
                .isInstanceOf(InvalidCommand.class)
                .hasMessageContaining("note");
    }

    private static RecurringDutyBuilder duty(String name, Recurrence days) {
        return new RecurringDutyBuilder()
                .name(name)
                .rule("PAT-1")
                .task(Text.of("Walk the round", "巡查"))
                .days(days)
                .to(Recipient.post(Post.of(Department.ENVIRONMENT)));
    }

    private static Profile with(RecurringDuty... duties) {
        return Presets.SUNSHINE_GARDEN.with(new DutyPolicy(List.of(duties)));
    }

    private static DutyId id(String name, int day, int hour) {
        return new DutyId(name, LocalDateTime.of(2026, 3, day, hour, 0));
    }

    private void change(Profile profile) {
        desk.gatehouse.estates().changeProfile(Call.by(Caller.system(desk.estate)), new ChangeProfile(profile));
    }

    private void after(Duration duration) {
        desk.after(duration);
        desk.gatehouse.clocks().sweep(100);
    }

    private void report(Call call, ReportDuty command) {
        desk.gatehouse.duties().report(call, command);
    }

    private List<DutyId> ids(DutyQuery query) {
        return desk.gatehouse.duties().search(desk.officer, query).items().stream()
                .map(Duty::id)
                .toList();
    }

    private long all() {
        long count = 0;
        var page = desk.gatehouse.duties().search(desk.officer, DutyQuery.ALL);
        count += page.items().size();
        while (page.next() != null) {
            page = desk.gatehouse
                    .duties()
                    .search(desk.officer, DutyQuery.ALL.withPage(new PageRequest(100, page.next())));
            count += page.items().size();
        }
        return count;
    }
}
