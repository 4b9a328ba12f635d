package dev.gatehouse.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class IncidentExamplesTest {
    private final TicketHouse house = new TicketHouse(Presets.PROJECT_HANDBOOK);
    private final IncidentService incidents = house.desk.gatehouse.incidents();
    private final TicketId work = lift("The lift is dead");
    private final IncidentId incident = incidents
            .open(house.desk.officer(), new OpenIncident("Lift of building 3 is dead", work))
            .id();

    @Test
    @Tag("TKT-OURS-5")
    void fortyCallsAreOnePieceOfWorkAndFortyResults() {
        List<TicketId> calls = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            calls.add(lift("Why does the lift not come? " + i));
            incidents.join(house.desk.officer(), new JoinIncident(incident, calls.get(i - 1)));
        }
        assertThatThrownBy(() -> house.issue(calls.get(7)))
                .hasMessageStartingWith(
                        "TKT-OURS-5: " + house.ticket(calls.get(7)).number() + " reports incident");
        house.issue(work);
        incidents.tell(
                house.desk.officer(),
                new TellIncident(incident, ReplyKind.PROGRESS, Channel.ONLINE, "The spare part is on its way"));
        assertThatThrownBy(() -> resolve())
                .hasMessage("TKT-OURS-5: the work of T-2026-000001 has no result yet; have it done and accepted first");
        house.goTo(work, Milestone.ACCEPTED);
        resolve();
        assertThat(calls).allSatisfy(id -> {
            Ticket call = house.ticket(id);
            assertThat(call.isResolved()).isTrue();
            assertThat(call.outcome()).isEqualTo("A new drive belt");
            assertThat(call.replies()).extracting(Reply::kind).containsExactly(ReplyKind.PROGRESS);
            assertThat(call.orders()).isEmpty();
            assertThat(call.state()).isEqualTo(TicketState.OPEN);
        });
        assertThatThrownBy(() -> resolve()).hasMessageEndingWith("has its result; open another");
        assertThat(incidents.find(house.desk.officer, incident).orElseThrow().reports())
                .isEqualTo(calls);
    }

    @Test
    @Tag("TKT-OURS-5")
    void whatHasWorkOfItsOwnIsNoReport() {
        TicketId call = lift("It smells of smoke, too");
        house.issue(call);
        assertThatThrownBy(() -> incidents.join(house.desk.officer(), new JoinIncident(incident, call)))
                .hasMessageEndingWith("cancel its work orders first, or leave it apart");
        assertThatThrownBy(() -> incidents.join(house.desk.officer(), new JoinIncident(incident, work)))
                .hasMessageStartingWith("TKT-OURS-5");
        house.orders.cancel(
                house.desk.officer(), new CancelOrder(call, house.order(call).number()));
        incidents.join(house.desk.officer(), new JoinIncident(incident, call));
        assertThatThrownBy(() -> incidents.join(house.desk.officer(), new JoinIncident(incident, call)))
                .hasMessageStartingWith("TKT-OURS-5");
        assertThat(house.ticket(call).incident()).isEqualTo(incident);
    }

    @Test
    @Tag("CMP-37")
    void whoCameToComplainIsToldSomethingBeforeItIsLeftToAnIncident() {
        OpenTicket visit = house.report("The lift is dead again", About.of(TicketClass.COMPLAINT))
                .withChannel(Channel.VISIT);
        TicketId complaint = house.tickets.open(house.desk.officer(), visit).id();
        JoinIncident join = new JoinIncident(incident, complaint);
        assertThatThrownBy(() -> incidents.join(house.desk.officer(), join)).hasMessageStartingWith("CMP-37: ");
        house.tickets.reply(
                house.desk.officer(),
                new ReplyToReporter(complaint, ReplyKind.FIRST, Channel.VISIT, "It is being mended", null));
        incidents.join(house.desk.officer(), join);
        assertThat(house.ticket(complaint).incident()).isEqualTo(incident);
    }

    @Test
    void whoTookItBackIsToldNothingMore() {
        TicketId call = lift("Never mind");
        incidents.join(house.desk.officer(), new JoinIncident(incident, call));
        house.tickets.withdraw(house.desk.officer(), new WithdrawTicket(call, house.resident, null));
        incidents.tell(house.desk.officer(), new TellIncident(incident, ReplyKind.PROGRESS, Channel.ONLINE, null));
        house.issue(work);
        house.goTo(work, Milestone.ACCEPTED);
        resolve();
        assertThat(house.ticket(call).replies()).isEmpty();
        assertThat(house.ticket(call).isResolved()).isFalse();
        assertThat(incidents
                        .search(house.desk.officer, IncidentQuery.ALL.withResolved(true))
                        .items())
                .hasSize(1);
        assertThat(incidents.history(house.desk.officer, incident, 0, 10)).hasSize(4);
    }

    @Test
    @Tag("TKT-OURS-5")
    void whoIsNotContentWithTheResultHasWorkOfTheirOwn() {
        TicketId content = lift("It is dead");
        TicketId unhappy = lift("Still dead");
        for (TicketId call : List.of(content, unhappy)) {
            incidents.join(house.desk.officer(), new JoinIncident(incident, call));
        }
        house.issue(work);
        house.goTo(work, Milestone.ACCEPTED);
        resolve();
        house.visit(content, Satisfaction.SATISFIED);
        house.visit(unhappy, Satisfaction.DISSATISFIED);
        assertThat(house.ticket(unhappy).cycle()).isEqualTo(2);
        house.issue(unhappy);
        assertThat(house.ticket(unhappy).liveOrders()).hasSize(1);
        house.close(content, true);
        house.tickets.reopen(house.desk.officer(), new ReopenTicket(content));
        house.issue(content);
        assertThat(house.ticket(content).incident()).isNull();
        incidents.tell(house.desk.officer(), new TellIncident(incident, ReplyKind.PROGRESS, Channel.ONLINE, "It runs"));
        assertThat(house.ticket(unhappy).replies()).isEmpty();
    }

    @Test
    @Tag("TKT-OURS-5")
    void aComplaintAmongTheReportsHoldsNobodyUpAndOwesItsOwnResult() {
        TicketId complaint = house.tickets
                .open(house.desk.officer(), house.report("Third time this month", About.of(TicketClass.COMPLAINT)))
                .id();
        TicketId call = lift("It is dead");
        for (TicketId each : List.of(complaint, call)) {
            incidents.join(house.desk.officer(), new JoinIncident(incident, each));
        }
        house.issue(work);
        house.goTo(work, Milestone.ACCEPTED);
        resolve();
        assertThat(house.ticket(call).isResolved()).isTrue();
        assertThat(house.ticket(complaint).isResolved()).isFalse();
        assertThat(house.told("ticket.cause-removed")).containsExactly("staff:li.wei");
        house.resolve(complaint);
        assertThat(house.ticket(complaint).isResolved()).isTrue();
    }

    @Test
    @Tag("TKT-OURS-5")
    void nobodyIsToldAResultBeforeThereIsOne() {
        TicketId call = lift("It is dead");
        incidents.join(house.desk.officer(), new JoinIncident(incident, call));
        TellIncident result = new TellIncident(incident, ReplyKind.RESULT, Channel.ONLINE, "A new drive belt");
        assertThatThrownBy(() -> incidents.tell(house.desk.officer(), result))
                .hasMessageEndingWith("has no result yet; say how far it is, or resolve it first");
        house.issue(work);
        house.goTo(work, Milestone.ACCEPTED);
        resolve();
        incidents.tell(house.desk.officer(), result);
        assertThat(house.ticket(call).reached(Milestone.TOLD, 0)).isPresent();
    }

    private void resolve() {
        incidents.resolve(house.desk.officer(), new ResolveIncident(incident, "A new drive belt"));
    }

    private TicketId lift(String said) {
        OpenTicket report = house.report(said, About.of(TicketClass.ENGINEERING));
        return house.tickets.open(house.desk.officer(), report).id();
    }
}
