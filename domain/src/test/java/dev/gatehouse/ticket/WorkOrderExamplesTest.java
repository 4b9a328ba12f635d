package dev.gatehouse.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.Presets;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WorkOrderExamplesTest {
    private final TicketHouse house = new TicketHouse(Presets.SERVICED_APARTMENT);

    @Test
    @Tag("TKT-36")
    void aSlipGoesFromTheDeskToTheAcceptedWork() {
        TicketId id = house.acceptedBySlip();
        assertThat(house.order(id).marks())
                .extracting(Mark::milestone)
                .containsExactly(
                        Milestone.ISSUED,
                        Milestone.REPEATED_BACK,
                        Milestone.SIGNED_FOR,
                        Milestone.ON_SITE,
                        Milestone.DIAGNOSED,
                        Milestone.PLANNED,
                        Milestone.PLAN_TOLD,
                        Milestone.PLAN_AGREED,
                        Milestone.DONE,
                        Milestone.ACCEPTED);
        assertThat(house.ticket(id).isResolved()).isTrue();
        assertThat(Objects.requireNonNull(house.order(id).work()).charge().amount())
                .hasToString("CNY 80.00");
        house.act(id, OrderAct.LEAVE_PART);
        house.act(id, OrderAct.BRING_BACK);
        assertThat(house.order(id).slip().holder("customer")).hasToString(house.resident.toString());
        assertThat(house.order(id).isBack()).isTrue();
    }
}
