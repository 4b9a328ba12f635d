package dev.gatehouse.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.InvalidCommand;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is said to have happened, happened after what it rests on. */
class InWhichOrderTest {
    private final TicketHouse s2 = new TicketHouse(Presets.PROJECT_HANDBOOK);
    private final TicketHouse s4 = new TicketHouse(Presets.SERVICED_APARTMENT);

    @Test
    @Tag("TKT-OURS-3")
    void nothingHappenedToATicketBeforeItsMessageCame() {
        TicketId id = s4.burstPipe(false);
        Call before = s4.desk.officer().withOccurredAt(s4.desk.now().minusSeconds(1));
        String refusal = "TKT-OURS-3: T-2026-000001 was last changed at 2026-03-02T00:00:00Z";
        assertThatThrownBy(() -> s4.tickets.reply(
                        before, new ReplyToReporter(id, ReplyKind.FIRST, Channel.TELEPHONE, null, null)))
                .hasMessageStartingWith(refusal);
        assertThatThrownBy(() -> s4.tickets.refer(before, new ReferTicket(id))).hasMessageStartingWith(refusal);
        assertThatThrownBy(() -> s4.orders.issue(before, IssueOrder.of(id))).hasMessageStartingWith(refusal);
        assertThatThrownBy(() -> s4.tickets.hold(before, new HoldTicket(id, HoldReason.RESIDENT, null)))
                .hasMessageStartingWith(refusal);
        assertThatThrownBy(() -> s4.tickets.withdraw(before, new WithdrawTicket(id, s4.resident, null)))
                .hasMessageStartingWith(refusal);
    }

    @Test
    @Tag("TKT-OURS-3")
    void noResultIsOlderThanTheWorkAndNoCycleThanTheEndOfTheLast() {
        TicketId id = s2.back(About.of(TicketClass.COMPLAINT));
        Call early = s2.desk.officer().withOccurredAt(s2.desk.now());
        s2.desk.after(Duration.ofHours(1));
        TicketId later = s2.burstPipe(false);
        s2.issue(later);
        s2.desk.after(Duration.ofHours(1));
        s2.goTo(later, Milestone.DONE);
        s2.desk.after(Duration.ofHours(1));
        s2.judge(later, s2.resident, true);
        assertThatThrownBy(() -> s2.tickets.resolve(early, new ResolveTicket(later, "done")))
                .hasMessageStartingWith("TKT-OURS-3: ");
        s2.tickets.withdraw(s2.desk.officer(), new WithdrawTicket(id, s2.resident, null));
        assertThatThrownBy(() -> s2.tickets.reopen(early, new ReopenTicket(id))).hasMessageStartingWith("TKT-OURS-3: ");
    }

    @Test
    @Tag("TKT-OURS-3")
    void theResultOfTwoOrdersIsAsOldAsTheLaterAcceptance() {
        TicketId id = s2.burstPipe(false);
        s2.issue(id);
        s2.goTo(id, Milestone.DONE);
        WorkOrder first = s2.order(id);
        s2.issue(id);
        s2.goTo(id, Milestone.DONE);
        s2.desk.after(Duration.ofHours(1));
        Call early = Call.by(s2.specialist).withOccurredAt(s2.desk.now().minus(Duration.ofMinutes(30)));
        s2.judge(id, s2.resident, true);
        JudgeWork judge = new JudgeWorkBuilder()
                .ticket(id)
                .order(first.number())
                .by(s2.resident)
                .accepted(true)
                .build();
        s2.judgements.judge(early, judge);
        assertThat(s2.ticket(id).reached(Milestone.RESOLVED, 0)).contains(s2.desk.now());
    }

    @Test
    @Tag("CLOSE-OURS-2")
    void nobodyIsToldAResultThatThereIsNot() {
        TicketId id = s4.burstPipe(false);
        ReplyToReporter result = new ReplyToReporter(id, ReplyKind.RESULT, Channel.TELEPHONE, null, null);
        assertThatThrownBy(() -> s4.tickets.reply(s4.desk.officer(), result))
                .hasMessage("CLOSE-OURS-2: T-2026-000001 has no result yet;"
                        + " say how far it is, or what came of it first");
        s4.tickets.resolve(s4.desk.officer(), new ResolveTicket(id, "The main valve is under the sink"));
        s4.tickets.reply(s4.desk.officer(), result);
        assertThat(s4.ticket(id).reached(Milestone.TOLD, 0)).isPresent();
    }

    @Test
    @Tag("REP-6")
    void workThatIsSaidToHaveBegunBeforeItsPaperNeedsAReasonToo() {
        TicketId id = s2.burstPipe(false);
        s2.desk.after(Duration.ofHours(1));
        s2.issue(id);
        s2.go(id, Milestone.SIGNED_FOR);
        FinishWork early = s2.work(id).withStartedAt(s2.desk.now().minusSeconds(1));
        assertThatThrownBy(() -> s2.orders.finish(Call.by(s2.specialist), early))
                .hasMessage("REP-6: the work of T-2026-000001 began before its order;"
                        + " classify it as an emergency, or issue the order first");
        FinishWork late = s2.work(id).withStartedAt(s2.desk.now().plusSeconds(1));
        assertThatThrownBy(() -> s2.orders.finish(Call.by(s2.specialist), late))
                .isInstanceOf(InvalidCommand.class)
                .hasMessageContaining("startedAt");
        TicketId urgent = s2.burstPipe(true);
        s2.desk.after(Duration.ofHours(1));
        s2.orders.issue(
                s2.desk.officer(),
                IssueOrder.of(urgent)
                        .withWorkStartedAt(s2.desk.now().minusSeconds(60))
                        .withRemark("the ceiling below was wet"));
        s2.go(urgent, Milestone.SIGNED_FOR);
        s2.orders.finish(
                Call.by(s2.specialist),
                s2.work(urgent).withStartedAt(s2.desk.now().minusSeconds(60)));
    }

    @Test
    @Tag("REP-6")
    void workMayBeginAtTheMomentAtWhichItIsDoneAsFineAsSomebodysWatchIs() {
        TicketId id = s2.burstPipe(false);
        s2.desk.after(Duration.ofHours(1).plusNanos(123_456_789));
        s2.issue(id);
        s2.go(id, Milestone.SIGNED_FOR);
        s2.orders.finish(Call.by(s2.specialist), s2.work(id).withStartedAt(s2.desk.now()));
        assertThat(s2.order(id).has(Milestone.DONE)).isTrue();
    }

    @Test
    @Tag("RV-5")
    @Tag("TKT-37")
    void nothingIsTestedForLeaksBeforeItIsMended() {
        TicketId id = s2.burstPipe(false);
        s2.issue(id);
        s2.go(id, Milestone.SIGNED_FOR);
        assertThatThrownBy(() -> s2.act(id, OrderAct.TEST_FOR_LEAKS))
                .hasMessageStartingWith("TKT-37: T-2026-000001-01 is to be LEAK_TESTED, and has not been DONE");
        s2.finish(id);
        s2.act(id, OrderAct.TEST_FOR_LEAKS);
        assertThat(s2.order(id).has(Milestone.LEAK_TESTED)).isTrue();
    }

    @Test
    @Tag("REP-7")
    void thePaperOfAnEarlierCycleIsFiledAllTheSame() {
        TicketId id = s2.back(About.of(TicketClass.ENGINEERING));
        s2.visit(id, Satisfaction.SATISFIED);
        s2.close(id, true);
        s2.tickets.reopen(s2.desk.officer(), new ReopenTicket(id));
        s2.act(id, OrderAct.FILE);
        assertThat(s2.order(id).has(Milestone.FILED)).isTrue();
    }

    @Test
    void nothingWaitsUntilADayThatIsOver() {
        TicketId id = s2.burstPipe(false);
        assertThatThrownBy(() -> s2.tickets.hold(
                        s2.desk.officer(), new HoldTicket(id, HoldReason.RESIDENT, LocalDate.of(2026, 3, 1))))
                .isInstanceOf(InvalidCommand.class)
                .hasMessageContaining("until");
    }
}
