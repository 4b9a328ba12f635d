package dev.gatehouse.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.clock.Clock;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.PaperPart;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.desk.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One ticket in an office, beside a model of it that knows only which steps were taken. */
final class TicketWorld {
    private static final Set<Milestone> OF_THE_PAPER =
            Set.of(Milestone.ISSUED, Milestone.SUPERVISOR_SIGNED, Milestone.REPEATED_BACK, Milestone.SIGNED_FOR);

    private final TicketHouse house;
    private final TicketId id;
    private final Map<Milestone, String> steps;
    private final List<Order> orders = new ArrayList<>();
    private final Set<String> lapsed = new HashSet<>();
    private TicketState state = TicketState.OPEN;
    private boolean resolved;

    TicketWorld(TicketOffice office, boolean emergency) {
        house = new TicketHouse(office.profile);
        id = house.burstPipe(emergency);
        steps = office.steps(emergency);
        house.issue(id);
        orders.add(new Order());
    }

    void issue() {
        if (orders.size() < 20 && attempt(open(), () -> house.issue(id))) {
            orders.add(new Order());
        }
    }

    void step(Milestone step) {
        Order order = last();
        String refusal = first(over(order, step), notAccepted(order, step), order.refusal(step), unsigned(order, step));
        if (attempt(refusal, () -> house.go(id, step))) {
            order.taken.add(step);
            resolve();
        }
    }

    void reject() {
        Order order = last();
        String refusal = first(open(), isLive(order), order.refusal(Milestone.ACCEPTED));
        if (attempt(refusal, () -> house.judge(id, house.resident, false))) {
            order.taken.retainAll(OF_THE_PAPER);
            order.kept = EnumSet.copyOf(order.taken);
            order.signed = false;
            order.rejected = true;
        }
    }

    void acceptedByAChild() {
        Order order = last();
        String refusal = first(open(), isLive(order), order.refusal(Milestone.ACCEPTED), "TKT-36");
        attempt(refusal, () -> house.judge(id, house.child, true));
    }

    void passOn() {
        Order order = last();
        Department other =
                order.department.equals(Department.ENGINEERING) ? Department.SECURITY : Department.ENGINEERING;
        PassOnOrder command = new PassOnOrder(id, house.order(id).number(), other);
        String refusal = first(open(), isLive(order), isDone(order));
        if (orders.size() < 20 && attempt(refusal, () -> house.orders.passOn(house.desk.supervisor(), command))) {
            order.over = true;
            Order next = new Order();
            next.department = other;
            orders.add(next);
        }
    }

    void cancel() {
        Order order = last();
        CancelOrder command = new CancelOrder(id, house.order(id).number());
        String refusal = first(open(), isLive(order), isDone(order));
        if (attempt(refusal, () -> house.orders.cancel(house.desk.supervisor(), command))) {
            order.over = true;
            resolve();
        }
    }

    void sendOfficer() {
        Order order = last();
        SendOfficer command = new SendOfficer(id, house.order(id).number(), Party.staff("li.wei"));
        String refusal = first(open(), isLive(order), isDone(order));
        if (attempt(refusal, () -> house.orders.sendOfficer(house.desk.supervisor(), command))) {
            order.officer = true;
        }
    }

    void officerSigns() {
        Order order = last();
        SignOrder command = new SignOrder(id, house.order(id).number(), null);
        String refusal = first(
                state.isAlive() ? null : "TKT-OURS-1",
                isLive(order),
                order.officer ? null : "REP-10",
                order.taken.contains(Milestone.DONE) ? null : "TKT-37",
                order.signed ? "TKT-OURS-2" : null);
        if (attempt(refusal, () -> house.orders.sign(house.desk.officer(), command))) {
            order.signed = true;
        }
    }

    void hold() {
        HoldTicket command = new HoldTicket(id, HoldReason.MATERIAL, null);
        if (attempt(open(), () -> house.tickets.hold(house.desk.officer(), command))) {
            state = TicketState.ON_HOLD;
        }
    }

    void resume() {
        String refusal = state == TicketState.ON_HOLD ? null : "TKT-OURS-1";
        if (attempt(refusal, () -> house.tickets.resume(house.desk.officer(), new ResumeTicket(id)))) {
            state = TicketState.OPEN;
        }
    }

    void withdraw() {
        String refusal = state.isAlive() ? null : "TKT-OURS-1";
        if (attempt(
                refusal,
                () -> house.tickets.withdraw(house.desk.officer(), new WithdrawTicket(id, house.resident, null)))) {
            state = TicketState.WITHDRAWN;
        }
    }

    void reopen() {
        String refusal = state.isAlive() ? "TKT-OURS-1" : null;
        if (attempt(refusal, () -> house.tickets.reopen(house.desk.officer(), new ReopenTicket(id)))) {
            state = TicketState.OPEN;
        }
    }

    void standIn(boolean back) {
        StandIn command = new StandIn(id, back ? null : Party.staff("he.jing"));
        attempt(state.isAlive() ? null : "TKT-OURS-1", () -> house.tickets.standIn(house.desk.supervisor(), command));
    }

    void time(int minutes) {
        house.desk.after(Duration.ofMinutes(minutes));
        house.sweep();
        look();
    }

    private boolean attempt(@Nullable String refusal, Supplier<Outcome<TicketId>> command) {
        Ticket before = house.ticket(id);
        int told = house.tickets.history(house.desk.officer, id, 0, 10_000).size();
        if (refusal == null) {
            house.desk.rehearsed(command);
        } else {
            assertThatThrownBy(() -> house.desk.rehearsed(command))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.rule().id()).isEqualTo(refusal));
            assertThat(house.ticket(id)).isEqualTo(before);
            assertThat(house.tickets.history(house.desk.officer, id, 0, 10_000)).hasSize(told);
        }
        return refusal == null;
    }

    /** What holds after whatever was done. */
    void look() {
        Ticket ticket = house.ticket(id);
        assertThat(ticket.state()).isEqualTo(state);
        assertThat(ticket.firstContact().who()).isEqualTo(Party.staff("li.wei"));
        assertThat(ticket.isResolved()).isEqualTo(resolved);
        assertThat(ticket.orders()).hasSameSizeAs(orders);
        for (int i = 0; i < orders.size(); i++) {
            WorkOrder order = ticket.orders().get(i);
            Set<Milestone> taken = orders.get(i).taken;
            assertThat(steps.keySet().stream().filter(order::has)).containsExactlyInAnyOrderElementsOf(taken);
            assertThat(order.executor().department()).isEqualTo(orders.get(i).department);
            assertThat(order.cancelled()).isEqualTo(orders.get(i).over);
            if (taken.contains(Milestone.RETURNED)) {
                assertThat(order.unsigned()).isEmpty();
            }
            if (taken.contains(Milestone.FILED)) {
                assertThat(order.slip().parts().stream().map(PaperPart::holder)).doesNotHaveDuplicates();
            }
        }
        Set<String> now = ticket.clocks().all().stream()
                .filter(Clock::lapsed)
                .map(clock -> clock.name() + " " + clock.cycle())
                .collect(Collectors.toSet());
        assertThat(now).containsAll(lapsed);
        lapsed.addAll(now);
        if (!state.isAlive()) {
            assertThat(ticket.clocks().open()).isEmpty();
        }
    }

    private void resolve() {
        List<Order> live =
                orders.stream().filter(order -> isLive(order) == null).toList();
        resolved = resolved
                || (!live.isEmpty() && live.stream().allMatch(order -> order.taken.contains(Milestone.ACCEPTED)));
    }

    private Order last() {
        return orders.get(orders.size() - 1);
    }

    private @Nullable String open() {
        return state == TicketState.OPEN ? null : "TKT-OURS-1";
    }

    private @Nullable String isLive(Order order) {
        return order.over ? "TKT-OURS-2" : null;
    }

    /** Papers are filed when their month is over, whatever has become of the ticket by then, and of whichever cycle. */
    private @Nullable String over(Order order, Milestone step) {
        if (step == Milestone.FILED) {
            return order.over ? "TKT-OURS-2" : null;
        }
        return first(open(), isLive(order));
    }

    private static @Nullable String isDone(Order order) {
        return order.taken.contains(Milestone.DONE) ? "TKT-OURS-2" : null;
    }

    /** S0 asks for acceptance on the spot before anything else is said of a paper that is to go back. */
    private static @Nullable String notAccepted(Order order, Milestone step) {
        if (step != Milestone.RETURNED || !order.inS0() || order.taken.contains(Milestone.ACCEPTED)) {
            return null;
        }
        return order.rejected && !order.taken.contains(Milestone.DONE) ? "HV-10" : "HV-9";
    }

    private static @Nullable String unsigned(Order order, Milestone step) {
        boolean s0 = order.inS0();
        return step == Milestone.RETURNED && s0 && order.officer && !order.signed ? "REP-10" : null;
    }

    private static @Nullable String first(@Nullable String... refusals) {
        return Stream.of(refusals).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** A work order, as far as the model knows. */
    private final class Order {
        private final Set<Milestone> taken = EnumSet.of(Milestone.ISSUED);
        private Set<Milestone> kept = EnumSet.noneOf(Milestone.class);
        private Department department = Department.ENGINEERING;
        private boolean over;
        private boolean officer;
        private boolean signed;
        private boolean rejected;

        private boolean inS0() {
            return steps.containsKey(Milestone.SUPERVISOR_SIGNED);
        }

        private @Nullable String refusal(Milestone step) {
            List<Milestone> all = List.copyOf(steps.keySet());
            int at = all.indexOf(step);
            boolean past = at < 0
                    || taken.contains(step)
                    || all.subList(at, all.size()).stream()
                            .anyMatch(later -> taken.contains(later) && !kept.contains(later));
            if (past) {
                return "TKT-OURS-2";
            }
            return all.subList(0, at).stream()
                    .filter(each -> !taken.contains(each))
                    .map(steps::get)
                    .filter(rule -> !rule.isEmpty())
                    .findFirst()
                    .orElse(null);
        }
    }
}
