package dev.gatehouse.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.Party;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LifeExamplesTest {
    private final TicketHouse house = new TicketHouse(Presets.SERVICED_APARTMENT);
    private final TicketId id = house.burstPipe(false);

    @Test
    @Tag("TKT-OURS-1")
    void whatWaitsIsNotWorkedOnAndItsPromisesStandStill() {
        house.issue(id);
        Clock before = house.clock(id, "on-site.issued/1");
        house.desk.after(Duration.ofMinutes(4));
        house.tickets.hold(house.desk.officer(), new HoldTicket(id, HoldReason.RESIDENT, null));
        assertThatThrownBy(() -> house.act(id, OrderAct.REPEAT_BACK))
                .hasMessage("TKT-OURS-1: T-2026-000001 is ON_HOLD; resume it first");
        house.desk.after(Duration.ofHours(3));
        house.tickets.resume(house.desk.officer(), new ResumeTicket(id));
        assertThat(house.clock(id, "on-site.issued/1").dueAt())
                .isEqualTo(before.dueAt().plus(Duration.ofHours(3)));
        assertThatThrownBy(() -> house.tickets.resume(house.desk.officer(), new ResumeTicket(id)))
                .hasMessage("TKT-OURS-1: T-2026-000001 does not wait; go on with it");
    }

    @Test
    @Tag("TKT-OURS-1")
    void whatWasWithdrawnIsOverAndNothingIsPromisedOfIt() {
        house.issue(id);
        house.tickets.withdraw(house.desk.officer(), new WithdrawTicket(id, house.resident, "it stopped by itself"));
        assertThat(house.ticket(id).state()).isEqualTo(TicketState.WITHDRAWN);
        assertThat(house.ticket(id).clocks().open()).isEmpty();
        assertThatThrownBy(() -> house.issue(id)).hasMessageEndingWith("reopen it first, or open another");
    }

    @Test
    void aDuplicateEscalatesNoMore() {
        TicketId other = house.burstPipe(false);
        house.tickets.markDuplicate(house.desk.officer(), new MarkDuplicate(other, id));
        assertThat(house.ticket(other).state()).isEqualTo(TicketState.DUPLICATE);
        assertThat(Objects.requireNonNull(house.ticket(other).ending()).duplicateOf())
                .isEqualTo(id);
        house.desk.after(Duration.ofDays(2));
        house.sweep();
        assertThat(house.ticket(other).clocks().anyLapsed()).isFalse();
        assertThatThrownBy(() -> house.tickets.markDuplicate(house.desk.officer(), new MarkDuplicate(id, id)))
                .isInstanceOf(InvalidCommand.class);
        assertThatThrownBy(() -> house.tickets.markDuplicate(house.desk.officer(), new MarkDuplicate(id, other)))
                .hasMessageStartingWith("TKT-OURS-1");
    }

    @Test
    @Tag("TKT-OURS-8")
    void aDuplicateIsAboutTheSamePlaceAndOfTheSameWeight() {
        OpenTicket lamp = house.report("The lamp is out", About.of(TicketClass.ENGINEERING))
                .withLocation(Location.publicArea("gate 2", "left lamp"));
        TicketId elsewhere = house.tickets.open(house.desk.officer(), lamp).id();
        assertThatThrownBy(() -> house.tickets.markDuplicate(house.desk.officer(), new MarkDuplicate(id, elsewhere)))
                .hasMessage(
                        "TKT-OURS-8: T-2026-000001 is about another place than T-2026-000002, or is a complaint, and the"
                                + " other is none; let both go on");
        TicketId complaint = house.tickets
                .open(house.desk.officer(), house.report("Nobody comes", About.of(TicketClass.COMPLAINT)))
                .id();
        assertThatThrownBy(() -> house.tickets.markDuplicate(house.desk.officer(), new MarkDuplicate(complaint, id)))
                .hasMessageStartingWith("TKT-OURS-8: ");
        house.tickets.markDuplicate(house.desk.officer(), new MarkDuplicate(id, complaint));
        assertThat(house.ticket(id).state()).isEqualTo(TicketState.DUPLICATE);
    }

    @Test
    @Tag("TKT-3")
    @Tag("TKT-7")
    @Tag("TKT-OURS-7")
    void theOfficeTakesNothingBackButWhatItReportedItself() {
        Party officer = house.desk.officer.party();
        assertThatThrownBy(() -> house.tickets.withdraw(house.desk.officer(), new WithdrawTicket(id, officer, null)))
                .hasMessage(
                        "TKT-OURS-7: the office would take back T-2026-000001; name whoever reported it, and took it"
                                + " back, or go on with it");
        house.tickets.withdraw(house.desk.officer(), new WithdrawTicket(id, house.spouse, null));
        assertThat(Objects.requireNonNull(house.ticket(id).ending()).by()).isEqualTo(house.spouse);
        OpenTicket own = house.report("The lobby is dirty", About.of(TicketClass.CLEANING))
                .withSource(TicketSource.INTERNAL_NEED)
                .withReporter(officer);
        TicketId ours = house.tickets.open(house.desk.officer(), own).id();
        house.tickets.withdraw(house.desk.officer(), new WithdrawTicket(ours, officer, null));
        assertThat(house.ticket(ours).state()).isEqualTo(TicketState.WITHDRAWN);
    }

    @Test
    @Tag("TKT-3")
    void whatWasTakenBackAndComesBackGoesOnWithWhatWasLeft() {
        house.issue(id);
        house.desk.after(Duration.ofMinutes(4));
        house.tickets.withdraw(house.desk.officer(), new WithdrawTicket(id, house.resident, null));
        house.desk.after(Duration.ofHours(5));
        house.sweep();
        house.tickets.reopen(house.desk.officer(), new ReopenTicket(id));
        Ticket ticket = house.ticket(id);
        assertThat(ticket.cycle()).isEqualTo(1);
        assertThat(ticket.liveOrders()).hasSize(1);
        assertThat(ticket.clocks().anyLapsed()).isFalse();
        assertThat(house.clock(id, "on-site.issued/1").cycle()).isEqualTo(2);
        assertThat(house.clock(id, "on-site.issued/1").dueAt())
                .isEqualTo(house.desk.now().plus(Duration.ofMinutes(6)));
        assertThat(ticket.clocks().find("record.received").orElseThrow().cycle())
                .isEqualTo(1);
        assertThatThrownBy(() -> house.tickets.reopen(house.desk.officer(), new ReopenTicket(id)))
                .hasMessage("TKT-OURS-1: T-2026-000001 is not over; go on with it");
    }

    @Test
    void comingBackHidesNoLapse() {
        house.desk.after(Duration.ofDays(1));
        house.sweep();
        house.tickets.withdraw(house.desk.officer(), new WithdrawTicket(id, house.resident, null));
        house.tickets.reopen(house.desk.officer(), new ReopenTicket(id));
        assertThat(house.clock(id, "ask-decision.received").cycle()).isEqualTo(2);
        assertThat(house.clock(id, "ask-decision.received").lapsed()).isTrue();
        assertThat(house.clock(id, "ask-decision.received").isOpen()).isTrue();
        int told = house.told("clock.overdue").size();
        house.desk.after(Duration.ofDays(1));
        house.sweep();
        assertThat(house.told("clock.overdue")).hasSize(told);
    }

    @Test
    void whatNeedsNoWorkIsAnswered() {
        house.tickets.resolve(house.desk.officer(), new ResolveTicket(id, "The main valve is under the sink"));
        assertThat(house.ticket(id).isResolved()).isTrue();
        assertThat(house.clock(id, "transmit.recorded").isKept()).isTrue();
        house.tickets.reply(
                house.desk.officer(), new ReplyToReporter(id, ReplyKind.RESULT, Channel.TELEPHONE, null, null));
        assertThat(house.ticket(id).reached(Milestone.TOLD, 0)).isPresent();
    }

    @Test
    void whatIsUnderWayIsNotAnswered() {
        house.issue(id);
        assertThatThrownBy(() -> house.tickets.resolve(house.desk.officer(), new ResolveTicket(id, "done")))
                .hasMessage("TKT-OURS-2: the work of T-2026-000001-01 is under way; have it finished, or cancel it");
    }
}
