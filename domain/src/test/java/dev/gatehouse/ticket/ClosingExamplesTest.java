package dev.gatehouse.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.core.NotPermitted;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ClosingExamplesTest {
    private static final About REPAIR = About.of(TicketClass.ENGINEERING);
    private static final About COMPLAINT = About.of(TicketClass.COMPLAINT);

    private final TicketHouse s1 = new TicketHouse(Presets.RESIDENTIAL_OFFICE);
    private final TicketHouse s2 = new TicketHouse(Presets.PROJECT_HANDBOOK);
    private final TicketHouse s4 = new TicketHouse(Presets.SERVICED_APARTMENT);

    @Test
    @Tag("TKT-3")
    @Tag("TKT-41")
    @Tag("TKT-42")
    void aSlipIsSignedAndVisitedAndAcknowledgedBeforeItsTicketIsClosed() {
        TicketId id = s4.acceptedBySlip();
        assertThatThrownBy(() -> s4.close(id, true))
                .hasMessage("TKT-41: a paper of T-2026-000001 is not complete, signed and back;"
                        + " have it completed, signed and brought back");
        s4.go(id, Milestone.PART_LEFT);
        s4.go(id, Milestone.RETURNED);
        assertThatThrownBy(() -> s4.close(id, false))
                .hasMessage("TKT-3: the source of T-2026-000001 has not acknowledged; ask the source");
        assertThatThrownBy(() -> s4.close(id, true))
                .hasMessage(
                        "TKT-42: T-2026-000001 had no satisfactory return visit; put right what is wrong, and visit");
        s4.visit(id, Satisfaction.SATISFIED);
        s4.close(id, true);
        Ticket closed = s4.ticket(id);
        assertThat(closed.state()).isEqualTo(TicketState.CLOSED);
        assertThat(closed.reached(Milestone.CLOSED, 0)).contains(s4.desk.now());
        assertThat(Objects.requireNonNull(closed.ending()).acknowledged()).isTrue();
        assertThat(closed.clocks().open()).isEmpty();
        assertThatThrownBy(() -> s4.close(id, true)).hasMessageStartingWith("TKT-OURS-1");
    }

    @Test
    @Tag("TKT-42")
    void aVisitThatFoundAProblemClosesNothing() {
        TicketId id = s4.back(REPAIR);
        s4.visit(id, Satisfaction.DISSATISFIED);
        assertThatThrownBy(() -> s4.close(id, true)).hasMessageStartingWith("CLOSE-OURS-1: ");
        assertThat(s4.ticket(id).state()).isEqualTo(TicketState.OPEN);
    }

    @Test
    @Tag("CMP-39")
    void aComplainantIsAskedAfterTheResultWhateverTheAnswer() {
        TicketId id = s2.back(COMPLAINT);
        s2.visit(id, Satisfaction.SATISFIED);
        s2.desk.after(Duration.ofHours(1));
        s2.resolve(id);
        s2.tickets.reply(s2.desk.officer(), new ReplyToReporter(id, ReplyKind.RESULT, Channel.TELEPHONE, null, null));
        assertThatThrownBy(() -> s2.close(id, true))
                .hasMessage("CMP-39: nobody was asked about the result of T-2026-000001;"
                        + " ask, and record it on a return visit");
        s2.visit(id, Satisfaction.DISSATISFIED);
        s2.close(id, true);
        assertThat(s2.ticket(id).state()).isEqualTo(TicketState.CLOSED);
    }

    @Test
    @Tag("CLOSE-OURS-1")
    void whatIsUnderWayOrNotClassifiedIsNotClosed() {
        TicketId id = s2.burstPipe(false);
        s2.issue(id);
        assertThatThrownBy(() -> s2.close(id, true))
                .hasMessage("CLOSE-OURS-1: T-2026-000001 has no result, or work under way;"
                        + " finish the work, and say what came of it");
        TicketId unclassified =
                s2.tickets.open(s2.desk.officer(), s2.report("Hello?", null)).id();
        assertThatThrownBy(() -> s2.close(unclassified, true)).hasMessageStartingWith("TKT-17: ");
    }

    @Test
    @Tag("CLOSE-OURS-2")
    void whoComplainedKnowsTheResultBeforeTheComplaintIsClosed() {
        TicketId id = s1.tickets
                .open(s1.desk.officer(), s1.report("Nobody came", COMPLAINT))
                .id();
        s1.resolve(id);
        assertThatThrownBy(() -> s1.close(id, true))
                .hasMessage("CLOSE-OURS-2: nobody was told the result of T-2026-000001; tell it");
        s1.tickets.reply(s1.desk.officer(), new ReplyToReporter(id, ReplyKind.RESULT, Channel.TELEPHONE, null, null));
        s1.close(id, true);
        assertThat(s1.ticket(id).state()).isEqualTo(TicketState.CLOSED);
    }

    @Test
    @Tag("CLOSE-OURS-3")
    void whoeverCannotBeReachedIsNotWaitedForForever() {
        TicketId id = s4.back(REPAIR);
        CloseUnconfirmed command = new CloseUnconfirmed(id, "tried from Monday to Tuesday");
        s4.miss(id, false);
        s4.miss(id, false);
        assertThatThrownBy(() -> s4.tickets.closeUnconfirmed(s4.desk.supervisor(), command))
                .hasMessage("CLOSE-OURS-3: T-2026-000001 was tried 2 times in vain on 1 days; try 3 times, on 2 days");
        s4.desk.after(Duration.ofDays(1));
        s4.miss(id, false);
        assertThatThrownBy(() -> s4.tickets.closeUnconfirmed(s4.desk.supervisor(), command))
                .hasMessage("CLOSE-OURS-3: no notice was left for T-2026-000001; leave one, and record the attempt");
        s4.miss(id, true);
        assertThatThrownBy(() -> s4.tickets.closeUnconfirmed(s4.desk.officer(), command))
                .isInstanceOf(NotPermitted.class);
        s4.tickets.closeUnconfirmed(s4.desk.supervisor(), command);
        Ticket closed = s4.ticket(id);
        assertThat(Objects.requireNonNull(closed.ending()).unconfirmed()).isTrue();
        assertThat(closed.clocks().anyLapsed()).isTrue();
        VisitCoverage coverage = VisitCoverage.of(List.of(closed), Presets.SERVICED_APARTMENT.get(VisitPolicy.TYPE));
        assertThat(coverage).isEqualTo(new VisitCoverage(1, 0, 0, 1));
    }

    @Test
    @Tag("CLOSE-OURS-3")
    void whatTheOfficeHasToDoIsDoneAllTheSame() {
        TicketId id = s4.acceptedBySlip();
        CloseUnconfirmed command = new CloseUnconfirmed(id, "nobody answers");
        assertThatThrownBy(() -> s4.tickets.closeUnconfirmed(s4.desk.supervisor(), command))
                .hasMessageStartingWith("TKT-41: ");
    }

    @Test
    @Tag("CLOSE-OURS-3")
    void workThatNobodyIsThereToAcceptIsNotOpenForEver() {
        TicketId id = s2.burstPipe(false);
        CloseUnconfirmed command = new CloseUnconfirmed(id, "they have moved away");
        s2.issue(id);
        s2.goTo(id, Milestone.SIGNED_FOR);
        assertThatThrownBy(() -> s2.miss(id, true)).hasMessageStartingWith("RV-OURS-2: ");
        s2.finish(id);
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> s2.tickets.closeUnconfirmed(s2.desk.supervisor(), command))
                    .hasMessageStartingWith("CLOSE-OURS-3: ");
            s2.desk.after(Duration.ofDays(1));
            s2.miss(id, true);
        }
        s2.tickets.closeUnconfirmed(s2.desk.supervisor(), command);
        Ticket closed = s2.ticket(id);
        assertThat(closed.state()).isEqualTo(TicketState.CLOSED);
        assertThat(closed.clocks().open()).isEmpty();
        VisitCoverage coverage = VisitCoverage.of(List.of(closed), Presets.PROJECT_HANDBOOK.get(VisitPolicy.TYPE));
        assertThat(coverage).isEqualTo(new VisitCoverage(1, 0, 0, 1));
    }

    @Test
    @Tag("REP-7")
    void theOrdersOfAClosedTicketAreFiledInTheNextMonth() {
        TicketId id = s2.back(REPAIR);
        s2.visit(id, Satisfaction.SATISFIED);
        s2.close(id, true);
        s2.desk.after(Duration.ofDays(32));
        s2.go(id, Milestone.FILED);
        assertThat(s2.order(id).slip().holder("executor")).hasToString("engineering");
        assertThat(s2.ticket(id).state()).isEqualTo(TicketState.CLOSED);
    }

    @Test
    void closingHidesNoLapseAndReopeningStartsAnotherCycle() {
        TicketId id = s4.back(REPAIR);
        s4.desk.after(Duration.ofMinutes(3));
        s4.visit(id, Satisfaction.SATISFIED);
        s4.close(id, true);
        assertThat(s4.clock(id, "return-visit.returned/1").lapsed()).isTrue();
        s4.tickets.reopen(s4.desk.officer(), new ReopenTicket(id));
        assertThat(s4.ticket(id).cycle()).isEqualTo(2);
        assertThatThrownBy(() -> s4.close(id, true)).hasMessageStartingWith("CLOSE-OURS-1: ");
    }

    @Test
    @Tag("CMP-36")
    void aWrittenComplaintIsNotClosedUnanswered() {
        TicketId id = s2.tickets
                .open(s2.desk.officer(), s2.report("Nobody came", COMPLAINT).withChannel(Channel.WRITTEN))
                .id();
        s2.resolve(id);
        s2.visit(id, Satisfaction.SATISFIED);
        assertThatThrownBy(() -> s2.close(id, true))
                .hasMessage("CLOSE-OURS-2: nobody was told the result of T-2026-000001; tell it");
        s2.tickets.reply(
                s2.desk.officer(), new ReplyToReporter(id, ReplyKind.RESULT, Channel.WRITTEN, "We are sorry", null));
        s2.close(id, true);
        assertThat(s2.ticket(id).state()).isEqualTo(TicketState.CLOSED);
    }
}
