package dev.gatehouse.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.core.Department;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import dev.gatehouse.notice.Notice;
import dev.gatehouse.notice.Recipient;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What users of comparable systems reported of running clocks, in a week from Monday, 2 March 2026. */
class ClockDefectsTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final BusinessCalendar OFFICE = BusinessCalendar.builder(SHANGHAI)
            .hours("Mon-Fri 08:30-12:00,13:00-17:00")
            .build();
    private static final Recipient OFFICER = Recipient.role(Role.CS_OFFICER);
    private static final Recipient SUPERVISOR = Recipient.role(Role.CS_SUPERVISOR);
    private static final Recipient ENGINEERING = Recipient.post(Post.of(Department.ENGINEERING));
    private static final Promise EIGHT_HOURS = Promise.of(Allowance.workingTime(Duration.ofHours(8)))
            .warning(new WorkingTime(Duration.ofHours(1)), OFFICER)
            .escalating(SUPERVISOR)
            .escalating(Allowance.workingTime(Duration.ofHours(2)), ENGINEERING);

    private enum State {
        OPEN,
        WAITING,
        SOLVED
    }

    /** osTicket #3034: there was no pause state. */
    @Test
    void aClockRunsInTheStatesThatItNamesAndStandsStillInOthers() {
        Clocks clocks = started(EIGHT_HOURS, at(2, 8, 30), State.OPEN).enter(State.WAITING, at(2, 9, 30), OFFICE);
        assertThat(only(clocks).isPaused()).isTrue();
        assertThat(only(clocks).nextAt()).isNull();
        clocks = clocks.enter(State.OPEN, at(3, 8, 30), OFFICE);
        assertThat(only(clocks).isPaused()).isFalse();
        assertThat(only(clocks).dueAt()).isEqualTo(at(3, 16, 30));
    }

    /** GLPI #6902, #15605: a change of agreement lost the pauses. */
    @Test
    void otherTermsLeaveThePausesThatThereWere() {
        Clocks clocks = started(EIGHT_HOURS, at(2, 8, 30))
                .pause("solve", at(2, 9, 30), OFFICE)
                .resume("solve", at(2, 11, 30), OFFICE)
                .amend("solve", Promise.of(Allowance.workingTime(Duration.ofHours(4))), at(2, 13, 0), OFFICE);
        // Four hours from 8:30 with two hours of pause and an hour of lunch.
        assertThat(only(clocks).dueAt()).isEqualTo(at(2, 15, 30));
        assertThat(only(clocks).steps()).isEmpty();
    }

    /** GLPI #24481: it was breached while pending. */
    @Test
    void whatStandsStillDoesNotLapse() {
        Clocks clocks = started(EIGHT_HOURS, at(2, 8, 30)).pause("solve", at(2, 9, 30), OFFICE);
        Sweep sweep = Sweep.of(clocks, at(20, 9, 0), OFFICE);
        assertThat(sweep).isEqualTo(new Sweep(clocks, List.of()));
        assertThat(only(clocks.meet("solve", at(20, 9, 0))).isKept()).isTrue();
    }

    /** GLPI #23359, Frappe: the time between solved and reopened was counted as a pause. */
    @Test
    void reopeningBeginsACycleOfItsOwn() {
        Clocks clocks = started(EIGHT_HOURS, at(2, 8, 30)).meet("solve", at(2, 9, 30));
        clocks = clocks.start(only(clocks).terms(), at(5, 8, 30), OFFICE);
        assertThat(clocks.all()).extracting(Clock::cycle).containsExactly(1, 2);
        assertThat(clocks.all().get(0).isKept()).isTrue();
        assertThat(clocks.all().get(1).dueAt()).isEqualTo(at(6, 8, 30).plus(Duration.ofMinutes(30)));
    }

    /** osTicket: reopening restarted the clock and hid the breach. */
    @Test
    @Tag("CLOCK-OURS-2")
    void reopeningHidesNoLapse() {
        Clocks clocks = started(EIGHT_HOURS, at(2, 8, 30)).meet("solve", at(5, 8, 30));
        clocks = clocks.start(only(clocks).terms(), at(5, 9, 0), OFFICE).meet("solve", at(5, 9, 30));
        assertThat(clocks.anyLapsed()).isTrue();
        assertThat(clocks.all()).extracting(Clock::isKept).containsExactly(false, true);
    }

    /** GLPI PR #22678, Zammad #4432: a warning an hour before fired at midnight. */
    @Test
    void aWarningComesWhileTheOfficeIsOpen() {
        // Due on Tuesday at 9:00; an hour before, counted in working time, is Monday at 16:30.
        Clocks clocks = started(EIGHT_HOURS, at(2, 8, 30));
        assertThat(only(clocks).dueAt()).isEqualTo(at(3, 9, 0));
        assertThat(only(clocks).nextAt()).isEqualTo(at(2, 16, 30));
        assertThat(told(clocks, at(2, 16, 30))).isEmpty();
        assertThat(told(clocks, at(2, 16, 31))).singleElement().satisfies(notice -> {
            assertThat(notice.to()).isEqualTo(OFFICER);
            assertThat(notice.kind()).isEqualTo("clock.due-soon");
            assertThat(notice.text().in(Locale.ENGLISH)).isEqualTo("Due by 2026-03-03 09:00: Mend the lift of 3");
            assertThat(notice.text().in(Locale.CHINA)).isEqualTo("须于 2026-03-03 09:00 前完成：修理 3 的电梯");
        });
    }

    /** Zammad #3140: it escalated although it had been answered. */
    @Test
    void whatIsMetTellsNobodyAnyMore() {
        Clocks met = started(EIGHT_HOURS, at(2, 8, 30)).meet("solve", at(2, 10, 0));
        assertThat(told(met, at(20, 9, 0))).isEmpty();
        Clocks late = started(EIGHT_HOURS, at(2, 8, 30)).meet("solve", at(3, 9, 30));
        assertThat(told(late, at(20, 9, 0))).isEmpty();
        assertThat(only(late).lapsed()).isTrue();
    }

    /** Zammad #5624: after a transfer the old target stayed. */
    @Test
    void anotherDepartmentsTermsCountFromTheStart() {
        Clocks clocks = started(EIGHT_HOURS, at(2, 8, 30))
                .amend("solve", Promise.of(Allowance.workingDays(3)), at(2, 10, 0), OFFICE);
        assertThat(only(clocks).dueAt()).isEqualTo(at(5, 8, 30));
        assertThat(only(clocks).nextAt()).isEqualTo(at(5, 8, 30));
    }

    /** Zammad #904: a merged ticket escalated. */
    @Test
    void whatIsMergedTellsNobodyAnyMore() {
        Clocks merged = started(EIGHT_HOURS, at(2, 8, 30)).cancelAll(at(2, 10, 0));
        assertThat(told(merged, at(20, 9, 0))).isEmpty();
        assertThat(merged.open()).isEmpty();
        assertThat(merged.anyLapsed()).isFalse();
    }

    @Test
    void escalationGoesLevelByLevel() {
        Clocks clocks = started(EIGHT_HOURS, at(2, 8, 30));
        Sweep lapse = Sweep.of(clocks, at(3, 9, 1), OFFICE);
        assertThat(lapse.notices()).extracting(Notice::to).containsExactly(SUPERVISOR);
        assertThat(told(lapse.clocks(), at(3, 11, 0))).isEmpty();
        assertThat(told(lapse.clocks(), at(3, 11, 1))).extracting(Notice::to).containsExactly(ENGINEERING);
    }

    /** A sweep that comes late warns of nothing that has lapsed, and leaves nobody out who is to be told of that. */
    @Test
    void aLateSweepTellsEveryLevelOnce() {
        Sweep late = Sweep.of(started(EIGHT_HOURS, at(2, 8, 30)), at(20, 9, 0), OFFICE);
        assertThat(late.notices()).extracting(Notice::to).containsExactly(SUPERVISOR, ENGINEERING);
        assertThat(told(late.clocks(), at(25, 9, 0))).isEmpty();
    }

    @Test
    @Tag("CLOCK-OURS-1")
    void anotherCalendarMovesNoDueTime() {
        Clocks clocks = started(EIGHT_HOURS, at(2, 8, 30));
        BusinessCalendar holiday = OFFICE.next()
                .holiday(at(2, 9, 0).atZone(SHANGHAI).toLocalDate())
                .build();
        Clocks paused = clocks.pause("solve", at(2, 16, 0), holiday).resume("solve", at(2, 16, 0), holiday);
        assertThat(only(paused).dueAt()).isEqualTo(only(clocks).dueAt());
        assertThat(Sweep.of(clocks, at(2, 16, 0), holiday).clocks()).isEqualTo(clocks);
    }

    @Test
    @Tag("CLOCK-OURS-3")
    void whatHappensToAClockComesInOrder() {
        Clocks clocks = started(EIGHT_HOURS, at(2, 8, 30)).pause("solve", at(2, 10, 0), OFFICE);
        assertThatThrownBy(() -> clocks.resume("solve", at(2, 9, 59), OFFICE))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo(ClockRule.IN_ORDER))
                .hasMessageContaining("clock solve was last changed at 2026-03-02T02:00:00Z");
    }

    @Test
    @Tag("CLOCK-OURS-4")
    void aRunningClockIsGivenAnotherDateAndALapsedOneAnotherCycle() {
        Clocks clocks = started(EIGHT_HOURS, at(2, 8, 30));
        Clocks agreed = clocks.redate("solve", at(6, 12, 0), RedatingReason.AGREED, at(2, 9, 0), OFFICE);
        assertThat(only(agreed).dueAt()).isEqualTo(at(6, 12, 0));
        assertThat(only(agreed).nextAt()).isEqualTo(at(6, 11, 0));
        assertThat(ClockChanges.between(clocks, agreed))
                .containsExactly(new ClockEvent.Redated("solve", 1, at(3, 9, 0), at(6, 12, 0), RedatingReason.AGREED));

        Clocks late = clocks.redate("solve", at(6, 12, 0), RedatingReason.FORCE_MAJEURE, at(4, 9, 0), OFFICE);
        assertThat(late.all()).extracting(Clock::lapsed).containsExactly(true, false);
        assertThat(ClockChanges.between(clocks, late))
                .containsExactly(
                        new ClockEvent.Lapsed("solve", 1, "TKT-26", at(3, 9, 0)),
                        new ClockEvent.Redated("solve", 1, at(3, 9, 0), at(6, 12, 0), RedatingReason.FORCE_MAJEURE),
                        new ClockEvent.Started("solve", 2, "TKT-26", at(6, 12, 0)));
    }

    @Test
    @Tag("CLOCK-OURS-4")
    void neitherThePastNorAClockThatDoesNotRunIsADate() {
        Clocks clocks = started(EIGHT_HOURS, at(2, 8, 30));
        for (Clocks idle :
                List.of(Clocks.NONE, clocks.meet("solve", at(2, 9, 0)), clocks.pause("solve", at(2, 9, 0), OFFICE))) {
            assertThatThrownBy(() -> idle.redate("solve", at(6, 12, 0), RedatingReason.AGREED, at(2, 9, 0), OFFICE))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("clock solve does not run");
        }
        assertThatThrownBy(() -> clocks.redate("solve", at(2, 9, 0), RedatingReason.AGREED, at(2, 9, 0), OFFICE))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("give it a time after 2026-03-02T01:00:00Z");
    }

    /** TKT-27: the customer is called a quarter of an hour before, whatever the ticket waits for. */
    @Test
    void whatIsMeasuredFromAnAppointmentWaitsForNobody() {
        Terms call = terms(Promise.of(Allowance.beforeAppointment(Duration.ofMinutes(15))));
        Clocks clocks = Clocks.NONE.start(call, at(3, 10, 0), at(2, 9, 0), OFFICE);
        assertThat(only(clocks).dueAt()).isEqualTo(at(3, 9, 45));
        assertThat(clocks.pause("solve", at(2, 10, 0), OFFICE)).isEqualTo(clocks);
    }

    @Test
    void aWarningThatWouldComeBeforeTheStartIsLeftOut() {
        Promise short10 = Promise.of(Allowance.elapsed(Duration.ofMinutes(10)))
                .warning(new Elapsed(Duration.ofMinutes(15)), OFFICER)
                .warning(new Elapsed(Duration.ofMinutes(3)), SUPERVISOR);
        Clocks clocks = started(short10, at(2, 9, 0));
        assertThat(only(clocks).nextAt()).isEqualTo(at(2, 9, 7));
        assertThat(told(clocks, at(2, 9, 8))).extracting(Notice::to).containsExactly(SUPERVISOR);
    }

    /** What a pause gives back when nothing was left: nothing. */
    @Test
    void aPauseAtTheDueTimeGivesNothing() {
        Clocks clocks = started(Promise.of(Allowance.elapsed(Duration.ofMinutes(1))), at(2, 9, 0))
                .pause("solve", at(2, 9, 1), OFFICE);
        assertThat(only(clocks.meet("solve", at(2, 9, 5))).isKept()).isTrue();
        Clocks resumed = clocks.resume("solve", at(2, 9, 3), OFFICE);
        assertThat(only(resumed).dueAt()).isEqualTo(at(2, 9, 1));
        assertThat(only(resumed.amend("solve", only(resumed).terms().promise(), at(2, 9, 3), OFFICE))
                        .dueAt())
                .isEqualTo(at(2, 9, 1));
    }

    @Test
    @Tag("CLOCK-OURS-2")
    void otherTermsEraseNoLapseWhetherASweepHasSeenItOrNot() {
        Clocks clocks = started(EIGHT_HOURS, at(2, 8, 30));
        Promise longer = Promise.of(Allowance.workingDays(9));
        Clocks unseen = clocks.amend("solve", longer, at(3, 9, 30), OFFICE);
        Clocks seen = Sweep.of(clocks, at(3, 9, 30), OFFICE).clocks().amend("solve", longer, at(3, 9, 30), OFFICE);
        for (Clocks amended : List.of(unseen, seen)) {
            assertThat(only(amended).lapsed()).isTrue();
            assertThat(only(amended).dueAt()).isEqualTo(at(3, 9, 0));
        }
    }

    /** Zammad #5624, of whom is told: after a transfer the new department is, from the next level on. */
    @Test
    void afterATransferTheOthersAreToldAlsoOfWhatHasLapsed() {
        Clocks lapsed = Sweep.of(started(EIGHT_HOURS, at(2, 8, 30)), at(3, 9, 1), OFFICE)
                .clocks();
        Promise others = EIGHT_HOURS.withEscalations(
                new Escalation(null, OFFICER),
                new Escalation(
                        Allowance.workingTime(Duration.ofHours(2)), Recipient.post(Post.of(Department.SECURITY))));
        Clocks transferred = lapsed.amend("solve", others, at(3, 10, 0), OFFICE);
        assertThat(told(transferred, at(3, 11, 1)))
                .extracting(Notice::to)
                .containsExactly(Recipient.post(Post.of(Department.SECURITY)));
    }

    @Test
    void aPauseDoesNotSilenceWhatHasLapsed() {
        Clocks clocks = started(EIGHT_HOURS, at(2, 8, 30), State.OPEN).enter(State.WAITING, at(3, 9, 1), OFFICE);
        assertThat(only(clocks).lapsed()).isTrue();
        assertThat(told(clocks, at(3, 9, 2))).extracting(Notice::to).containsExactly(SUPERVISOR);
        assertThat(told(clocks, at(9, 9, 0))).extracting(Notice::to).containsExactly(SUPERVISOR, ENGINEERING);
    }

    @Test
    void eachWarningIsToldOnceThoughAPauseTurnsTheirOrder() {
        Promise promise = Promise.of(Allowance.elapsed(Duration.ofHours(50)))
                .warning(new Elapsed(Duration.ofHours(2)), OFFICER)
                .warning(new WorkingTime(Duration.ofHours(1)), SUPERVISOR);
        Clocks clocks = started(promise, at(2, 8, 0));
        Sweep first = Sweep.of(clocks, at(4, 8, 10), OFFICE);
        assertThat(first.notices()).extracting(Notice::to).containsExactly(OFFICER);
        Clocks resumed = first.clocks().pause("solve", at(4, 8, 11), OFFICE).resume("solve", at(5, 6, 52), OFFICE);
        assertThat(told(resumed, at(5, 8, 40))).extracting(Notice::to).containsExactly(SUPERVISOR);
    }

    @Test
    void otherTermsWhileItStandsStillLeaveNoWarningOut() {
        Promise four =
                Promise.of(Allowance.elapsed(Duration.ofHours(4))).warning(new Elapsed(Duration.ofHours(1)), OFFICER);
        Clocks clocks = started(four, at(2, 9, 0))
                .pause("solve", at(2, 10, 0), OFFICE)
                .amend("solve", four.withAllowance(Allowance.elapsed(Duration.ofHours(5))), at(2, 15, 0), OFFICE)
                .resume("solve", at(2, 16, 0), OFFICE);
        assertThat(only(clocks).dueAt()).isEqualTo(at(2, 20, 0));
        assertThat(only(clocks).nextAt()).isEqualTo(at(2, 19, 0));
    }

    @Test
    void anAgreedDateOutlivesAPauseAndOtherTerms() {
        Allowance either =
                Allowance.earlierOf(Allowance.elapsed(Duration.ofHours(2)), Allowance.elapsed(Duration.ofHours(3)));
        Allowance both =
                Allowance.laterOf(Allowance.elapsed(Duration.ofHours(2)), Allowance.elapsed(Duration.ofHours(3)));
        for (Allowance allowance : List.of(either, both)) {
            for (Instant agreed : List.of(at(2, 10, 30), at(2, 19, 0))) {
                Clocks clocks = started(Promise.of(allowance), at(2, 9, 0))
                        .redate("solve", agreed, RedatingReason.AGREED, at(2, 9, 10), OFFICE);
                Clocks paused = clocks.pause("solve", at(2, 9, 30), OFFICE).resume("solve", at(2, 9, 31), OFFICE);
                assertThat(only(paused).dueAt()).isEqualTo(agreed.plusSeconds(60));
                assertThat(only(clocks.amend("solve", EIGHT_HOURS, at(2, 9, 30), OFFICE))
                                .dueAt())
                        .isEqualTo(agreed);
            }
        }
    }

    @Test
    void whatIsMeasuredFromElsewhereStaysSo() {
        Terms call = terms(Promise.of(Allowance.beforeAppointment(Duration.ofMinutes(15))));
        Clocks clocks = Clocks.NONE.start(call, at(3, 10, 0), at(2, 9, 0), OFFICE);
        Promise earlier = Promise.of(Allowance.beforeAppointment(Duration.ofMinutes(30)));
        assertThat(only(clocks.amend("solve", earlier, at(2, 9, 30), OFFICE)).dueAt())
                .isEqualTo(at(3, 9, 30));
        Clocks moved = clocks.move("solve", at(4, 14, 0), at(2, 9, 30), OFFICE);
        assertThat(only(moved).dueAt()).isEqualTo(at(4, 13, 45));
        assertThat(only(clocks.move("solve", at(2, 9, 40), at(2, 9, 30), OFFICE))
                        .isOpen())
                .isFalse();
    }

    @Test
    void aWindowThatHasClosedAlreadyIsNotPromisedAndOneThatHasNotOpenedIsNotKept() {
        Terms arrive = terms(Promise.of(Allowance.beforeAppointment(Duration.ofMinutes(5), Duration.ofMinutes(3))));
        assertThat(Clocks.NONE.start(arrive, at(2, 9, 2), at(2, 9, 0), OFFICE)).isEqualTo(Clocks.NONE);
        Clocks clocks = Clocks.NONE.start(arrive, at(3, 10, 0), at(2, 9, 0), OFFICE);
        assertThat(only(clocks.meet("solve", at(3, 9, 54))).isKept()).isFalse();
        assertThat(only(clocks.meet("solve", at(3, 9, 56))).isKept()).isTrue();
        assertThat(only(clocks.meet("solve", at(3, 9, 58))).isKept()).isFalse();
    }

    @Test
    void whatIsReportedLateButWasDoneInTimeIsKeptThoughTheLapseStays() {
        Clocks clocks = started(EIGHT_HOURS, at(2, 8, 30));
        Clocks swept = Sweep.of(clocks, at(3, 9, 6), OFFICE).clocks().meet("solve", at(3, 8, 50));
        Clocks unswept = clocks.meet("solve", at(3, 8, 50));
        assertThat(only(swept).isKept()).isTrue();
        assertThat(only(swept).lapsed()).isTrue();
        assertThat(only(unswept).isKept()).isTrue();
    }

    @Test
    void whatEndsAClockMayHaveHappenedBeforeItsCycleBegan() {
        Clocks redated = started(EIGHT_HOURS, at(2, 8, 30))
                .redate("solve", at(6, 12, 0), RedatingReason.AGREED, at(4, 9, 0), OFFICE);
        assertThat(redated.cancelAll(at(4, 8, 0)).open()).isEmpty();
    }

    @Test
    void aPauseByHandIsNotUndoneByAState() {
        Clocks byHand = started(EIGHT_HOURS, at(2, 8, 30)).pause("solve", at(2, 9, 0), OFFICE);
        assertThat(byHand.enter(State.OPEN, at(2, 10, 0), OFFICE)).isEqualTo(byHand);
        Clocks byState = started(EIGHT_HOURS, at(2, 8, 30), State.OPEN);
        assertThat(byState.pause("solve", at(2, 9, 0), OFFICE)).isEqualTo(byState);
    }

    /** In the hour that comes twice, the clock on the wall goes back and what is left does not. */
    @Test
    void aPauseInTheHourThatComesTwiceKeepsWhatIsLeft() {
        BusinessCalendar berlin = BusinessCalendar.roundTheClock(ZoneId.of("Europe/Berlin"));
        Terms days = terms(Promise.of(Allowance.calendarDays(1)));
        Clocks clocks = Clocks.NONE
                .start(days, Instant.parse("2026-10-24T10:00:00Z"), berlin)
                .redate(
                        "solve",
                        Instant.parse("2026-10-25T01:15:00Z"),
                        RedatingReason.AGREED,
                        Instant.parse("2026-10-24T11:00:00Z"),
                        berlin);
        Instant paused = Instant.parse("2026-10-25T00:30:00Z");
        assertThat(only(clocks.pause("solve", paused, berlin).resume("solve", paused.plusSeconds(60), berlin))
                        .dueAt())
                .isEqualTo(Instant.parse("2026-10-25T01:16:00Z"));
    }

    @Test
    void aWarningComesAYearBeforeAtMost() {
        Promise promise = Promise.of(Allowance.calendarDays(1));
        BusinessCalendar anHourAWeek =
                BusinessCalendar.builder(SHANGHAI).hours("Mon 09:00-10:00").build();
        assertThatThrownBy(() -> promise.warning(new WorkingTime(Duration.ofDays(367)), OFFICER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("366 days");
        assertThat(new WorkingTime(Duration.ofDays(366)).before(at(2, 9, 0), anHourAWeek))
                .isBefore(at(2, 9, 0));
    }

    private static Clocks started(Promise promise, Instant at, State... states) {
        return Clocks.NONE.start(terms(promise).runningIn(states), at, OFFICE);
    }

    private static Terms terms(Promise promise) {
        Text task = Text.of("Mend the lift of {0}", "修理 {0} 的电梯", "3");
        return new TermsBuilder()
                .name("solve")
                .rule("TKT-26")
                .task(task)
                .promise(promise)
                .build();
    }

    private static Clock only(Clocks clocks) {
        return clocks.all().get(clocks.all().size() - 1);
    }

    private static List<Notice> told(Clocks clocks, Instant at) {
        return Sweep.of(clocks, at, OFFICE).notices();
    }

    private static Instant at(int day, int hour, int minute) {
        return LocalDateTime.of(2026, 3, day, hour, minute).atZone(SHANGHAI).toInstant();
    }
}
