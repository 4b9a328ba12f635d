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
    void whoTookItBackIsToldNothingMore() {
        TicketId call = lift("Never mind");
        incidents.join(house.desk.officer(), new JoinIncident(incident, call));
        house.tickets.withdraw(house.desk.officer(), new WithdrawTicket(call, null));
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

    private void resolve() {
        incidents.resolve(house.desk.officer(), new ResolveIncident(incident, "A new drive belt"));
    }

    private TicketId lift(String said) {
        OpenTicket report = house.report(said, About.of(TicketClass.ENGINEERING));
        return house.tickets.open(house.desk.officer(), report).id();
    }
}
