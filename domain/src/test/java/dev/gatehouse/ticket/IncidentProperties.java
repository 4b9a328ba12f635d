package dev.gatehouse.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.core.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class IncidentProperties {
    @Property(tries = 100)
    @Tag("TKT-OURS-5")
    void aReportHasAResultExactlyWhenItsIncidentHas(
            @ForAll @Size(max = 12) List<@IntRange(max = 3) Integer> fates, @ForAll boolean done) {
        TicketHouse house = new TicketHouse(Presets.SERVICED_APARTMENT);
        IncidentService incidents = house.desk.gatehouse.incidents();
        TicketId work = house.burstPipe(false);
        IncidentId incident = incidents
                .open(house.desk.officer(), new OpenIncident("Burst main", work))
                .id();
        List<TicketId> reports = new ArrayList<>();
        for (int fate : fates) {
            TicketId report = house.burstPipe(false);
            incidents.join(house.desk.officer(), new JoinIncident(incident, report));
            if (fate == 1) {
                house.tickets.withdraw(house.desk.officer(), new WithdrawTicket(report, house.resident, null));
            } else if (fate == 2) {
                house.tickets.hold(house.desk.officer(), new HoldTicket(report, HoldReason.RESIDENT, null));
            }
            reports.add(report);
        }
        house.issue(work);
        house.goTo(work, done ? Milestone.ACCEPTED : Milestone.DONE);
        ResolveIncident command = new ResolveIncident(incident, "The main is mended");
        if (done) {
            incidents.resolve(house.desk.officer(), command);
        } else {
            assertThatThrownBy(() -> incidents.resolve(house.desk.officer(), command))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.rule()).isEqualTo(TicketRule.ONE_CAUSE));
        }
        for (int i = 0; i < fates.size(); i++) {
            boolean open = fates.get(i) != 1 && fates.get(i) != 2;
            assertThat(house.ticket(reports.get(i)).isResolved()).isEqualTo(done && open);
        }
    }
}
