package dev.gatehouse.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.gatehouse.clock.Clock;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Charge;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.port.JournalEntry;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks for things, and watches that a ticket stays what the manuals say of every ticket, whatever was asked. */
final class TicketWatch {
    private final TicketOffice of;
    private final TicketStorm storm;
    private final TicketHouse house;
    private final TicketId id;
    private final Set<String> lapsed = new HashSet<>();
    private final Set<Clock> over = new HashSet<>();

    TicketWatch(TicketOffice of, TicketStorm storm) {
        this.of = of;
        this.storm = storm;
        this.house = storm.house;
        this.id = storm.id;
    }

    Ticket ticket() {
        return house.ticket(id);
    }

    void time(int minutes) {
        house.desk.after(Duration.ofMinutes(minutes));
        house.sweep();
        look();
    }

    /** Somebody asks: the role decides first, then who it is about, then the rules; a refusal changes nothing. */
    void ask(Role role, TicketStorm.Command command) {
        Ticket before = ticket();
        int told = journal().size();
        Caller caller = storm.caller(role);
        Throwable refused = catchThrowable(() -> command.asked().accept(Call.by(caller)));
        boolean accused =
                before.complaint() != null && before.complaint().accused().contains(caller.party());
        if (!command.may().contains(role)) {
            assertThat(refused).as("%s by %s", command.name(), role).isInstanceOf(NotPermitted.class);
        } else if (accused) {
            assertThat(refused).as("%s by %s", command.name(), role).isInstanceOf(NotFound.class);
        } else if (refused != null) {
            assertThat(refused).as("%s by %s", command.name(), role).isInstanceOf(RuleViolation.class);
            RuleViolation violation = (RuleViolation) refused;
            assertThat(violation.getMessage()).startsWith(violation.rule().id() + ": ");
        }
        Ticket after = ticket();
        if (refused == null) {
            assertThat(after.version()).isEqualTo(before.version() + 1);
            assertThat(journal()).hasSizeGreaterThan(told);
            if (after.state() == TicketState.CLOSED && before.state() != TicketState.CLOSED) {
                assertHasWhatIsDemanded(after);
            }
        } else {
            assertThat(after).isEqualTo(before);
            assertThat(journal()).hasSize(told);
        }
        look();
    }

    private List<JournalEntry> journal() {
        return house.tickets.history(house.desk.supervisor, id, 0, 10_000);
    }

    private void look() {
        Ticket ticket = ticket();
        assertThat(ticket.firstContact().who()).isEqualTo(Party.staff("li.wei"));
        assertThat(List.of(Party.staff("li.wei"), Party.staff("he.jing")))
                .contains(ticket.firstContact().answering());
        lookAtClocks(ticket);
        ticket.orders().forEach(this::assertNoStepIsSkipped);
        ticket.orders().forEach(TicketWatch::assertChargedAsAgreed);
    }

    private void lookAtClocks(Ticket ticket) {
        List<Clock> all = ticket.clocks().all();
        assertThat(all).extracting(clock -> clock.name() + " " + clock.cycle()).doesNotHaveDuplicates();
        assertThat(all).containsAll(over);
        all.stream().filter(clock -> !clock.isOpen()).forEach(over::add);
        Set<String> now = all.stream()
                .filter(Clock::lapsed)
                .map(clock -> clock.name() + " " + clock.cycle())
                .collect(Collectors.toSet());
        assertThat(now).containsAll(lapsed);
        lapsed.addAll(now);
        if (!ticket.state().isAlive()) {
            assertThat(ticket.clocks().open()).isEmpty();
            assertThat(ticket.appointments())
                    .noneMatch(appointment -> appointment.state().isOpen());
        }
    }

    /** The steps of each cycle stand in the order of the paper, and before each all that may not be left out. */
    private void assertNoStepIsSkipped(WorkOrder order) {
        boolean urgent =
                order.procedure().steps().equals(List.copyOf(of.steps(true).keySet()));
        Map<Milestone, String> steps = of.steps(urgent);
        List<Milestone> all = List.copyOf(steps.keySet());
        for (int cycle = 1; cycle <= order.cycle(); cycle++) {
            int of = cycle;
            Set<Milestone> taken = order.marks().stream()
                    .filter(mark -> mark.cycle() < of && mark.milestone().isPaperwork())
                    .map(Mark::milestone)
                    .collect(Collectors.toCollection(HashSet::new));
            int last = -1;
            for (Mark mark : order.marks()) {
                int at = all.indexOf(mark.milestone());
                if (at >= 0 && mark.cycle() == of) {
                    assertThat(taken.add(mark.milestone()))
                            .as("%s twice in %s", mark.milestone(), order.marks())
                            .isTrue();
                    assertThat(at).isGreaterThan(last);
                    assertThat(taken)
                            .containsAll(all.subList(0, at).stream()
                                    .filter(step -> step == Milestone.ISSUED
                                            || !steps.getOrDefault(step, "").isEmpty())
                                    .toList());
                    last = at;
                }
            }
        }
        if (order.has(Milestone.RETURNED)) {
            assertThat(order.unsigned()).isEmpty();
        }
    }

    /** What is charged is what was agreed, or quoted; less only where it was corrected; no fee before acceptance. */
    private static void assertChargedAsAgreed(WorkOrder order) {
        WorkReport work = order.work();
        if (work != null) {
            Plan plan = order.plan();
            ServiceAgreement agreement = order.agreement();
            Charge agreed = agreement != null
                    ? agreement.charge(null)
                    : plan == null || plan.quote() == null ? null : plan.quote().charge(BigDecimal.ONE);
            assertThat(work.charge().amount().getAmount())
                    .isEqualByComparingTo(
                            agreed == null ? BigDecimal.ZERO : agreed.amount().getAmount());
        }
        if (order.bill() != null) {
            assertThat(order.bill().received().isNegative()).isFalse();
            assertThat(order.cancelled() && order.bill().balance().isPositive()).isFalse();
            if (!order.bill().payments().isEmpty()) {
                assertThat(order.acceptances()).anyMatch(Acceptance::accepted);
            }
        }
    }

    /** What each manual demands before a ticket is closed, looked up in its facts. */
    private void assertHasWhatIsDemanded(Ticket ticket) {
        Ending ending = Objects.requireNonNull(ticket.ending());
        boolean complaint = ticket.kind() == TicketClass.COMPLAINT;
        Instant result = ticket.marks().stream()
                .filter(mark -> mark.milestone() == Milestone.RESOLVED && mark.cycle() == ticket.cycle())
                .map(Mark::at)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        for (WorkOrder order : ticket.liveOrders()) {
            assertThat(order.acceptances()).last().matches(Acceptance::accepted);
            assertThat(order.has(Milestone.RETURNED)).isTrue();
        }
        if (ending.unconfirmed()) {
            assertTriedInVain(ticket);
            return;
        }
        boolean told = ticket.replies().stream()
                .anyMatch(
                        reply -> reply.kind() == ReplyKind.RESULT && !reply.at().isBefore(result));
        boolean asked = reached(ticket)
                .anyMatch(
                        visit -> !visit.at().isBefore(result) && answers(visit).satisfaction() != null);
        switch (of) {
            case S0, S3 -> {}
            case S1 -> {
                assertThat(told || !complaint).isTrue();
                assertEachVisited(ticket, false);
            }
            case S2 -> {
                if (complaint) {
                    assertThat(told && asked).isTrue();
                } else {
                    assertEachVisited(ticket, true);
                }
            }
            case S4 -> {
                assertThat(ending.acknowledged()).isTrue();
                assertEachVisited(ticket, true);
                assertThat(ticket.liveOrders().isEmpty()
                                && reached(ticket).findAny().isEmpty())
                        .isFalse();
            }
        }
    }

    /** Of all work somebody was asked once it was accepted, and is content where that is demanded. */
    private static void assertEachVisited(Ticket ticket, boolean content) {
        for (WorkOrder order : ticket.liveOrders()) {
            Acceptance last = order.acceptances().get(order.acceptances().size() - 1);
            ReturnVisit visit = ticket.visits().stream()
                    .filter(each -> each.reached() && !each.sample())
                    .filter(each -> each.orders().contains(order.number()))
                    .filter(each -> !each.at().isBefore(last.at()))
                    .reduce((earlier, later) -> later)
                    .orElseThrow(() -> new AssertionError("nobody asked about " + order.number()));
            assertThat(content && visit.faulty().contains(order.number())).isFalse();
        }
    }

    private static void assertTriedInVain(Ticket ticket) {
        List<ReturnVisit> missed = new ArrayList<>();
        for (ReturnVisit visit : ticket.visits()) {
            if (visit.sample() || visit.cycle() != ticket.cycle()) {
                continue;
            }
            if (visit.reached()) {
                missed.clear();
            } else {
                missed.add(visit);
            }
        }
        assertThat(missed).hasSizeGreaterThanOrEqualTo(3).anyMatch(ReturnVisit::noticeLeft);
        assertThat(missed.stream()
                        .map(visit ->
                                visit.at().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate())
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(2);
    }

    private static Stream<ReturnVisit> reached(Ticket ticket) {
        return ticket.visits().stream()
                .filter(visit -> visit.reached() && !visit.sample() && visit.cycle() == ticket.cycle());
    }

    private static VisitAnswers answers(ReturnVisit visit) {
        return Objects.requireNonNull(visit.answers());
    }
}
