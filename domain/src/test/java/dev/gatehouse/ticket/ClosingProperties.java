package dev.gatehouse.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.Presets;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.estate.Profile;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.WithNull;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

class ClosingProperties {
    private static final About REPAIR = About.of(TicketClass.ENGINEERING);
    private static final List<Milestone> FAR =
            List.of(Milestone.SIGNED_FOR, Milestone.DONE, Milestone.ACCEPTED, Milestone.RETURNED);

    private static final Map<ClosingDemand, String> RULES = Map.of(
            ClosingDemand.RESULT, "CLOSE-OURS-1",
            ClosingDemand.SLIP_BACK, "TKT-41",
            ClosingDemand.RESULT_TOLD, "CLOSE-OURS-2",
            ClosingDemand.SOURCE_ACKNOWLEDGES, "TKT-3",
            ClosingDemand.VISITED, "RV-1",
            ClosingDemand.CONTENT_AT_LAST, "RV-14",
            ClosingDemand.VISIT_SATISFACTORY, "TKT-42",
            ClosingDemand.SATISFACTION_ASKED, "CMP-39");

    @Property(tries = 300)
    @Tag("TKT-3")
    @Tag("TKT-41")
    @Tag("TKT-42")
    @Tag("CMP-39")
    @Tag("RV-1")
    @Tag("RV-14")
    @Tag("CLOSE-OURS-1")
    @Tag("CLOSE-OURS-2")
    void aTicketIsClosedExactlyWithAllThatIsDemandedOfItsClass(
            @ForAll Set<ClosingDemand> demands,
            @ForAll @IntRange(max = 3) int far,
            @ForAll boolean told,
            @ForAll boolean acknowledged,
            @ForAll boolean visited,
            @ForAll boolean repaired,
            @ForAll @WithNull @Nullable Satisfaction satisfaction) {
        TicketHouse house = new TicketHouse(asking(demands));
        TicketId id = house.burstPipe(false);
        house.issue(id);
        house.goTo(id, FAR.get(far));
        boolean knows = told && far >= 2;
        if (knows) {
            house.tickets.reply(
                    house.desk.officer(), new ReplyToReporter(id, ReplyKind.RESULT, Channel.TELEPHONE, null, null));
        }
        boolean asked = visited && far >= 2;
        if (asked) {
            NewVisitAnswers answers = new NewVisitAnswers(repaired, satisfaction, null, null);
            house.visits.record(house.desk.officer(), RecordVisit.reached(id, answers));
        }
        boolean content = !asked || (repaired && satisfaction != Satisfaction.DISSATISFIED);
        Map<ClosingDemand, Boolean> met = new EnumMap<>(ClosingDemand.class);
        met.put(ClosingDemand.RESULT, far >= 2);
        met.put(ClosingDemand.SLIP_BACK, far == 3);
        met.put(ClosingDemand.RESULT_TOLD, knows);
        met.put(ClosingDemand.SOURCE_ACKNOWLEDGES, acknowledged);
        met.put(ClosingDemand.VISITED, asked);
        met.put(ClosingDemand.CONTENT_AT_LAST, content);
        met.put(ClosingDemand.VISIT_SATISFACTORY, asked && content);
        met.put(ClosingDemand.SATISFACTION_ASKED, asked && satisfaction != null);
        Ticket before = house.ticket(id);
        ClosingDemand unmet = new TreeSet<>(demands)
                .stream()
                        .filter(demand -> !met.getOrDefault(demand, false))
                        .findFirst()
                        .orElse(null);
        String rule = unmet == null ? null : RULES.get(unmet);
        assertThat(refused(() -> house.close(id, acknowledged))).isEqualTo(rule);
        if (rule != null) {
            assertThat(house.ticket(id)).isEqualTo(before);
        } else {
            assertThat(house.ticket(id).state()).isEqualTo(TicketState.CLOSED);
            assertThat(house.ticket(id).clocks().open()).isEmpty();
        }
    }

    /** S2's office, but for what it demands, that nothing need be asked, and that nothing is done again. */
    private static Profile asking(Set<ClosingDemand> demands) {
        ClosingPolicy closing = ClosingPolicy.TYPE
                .defaults()
                .demandingOf(TicketClass.ENGINEERING, demands.toArray(ClosingDemand[]::new));
        VisitPolicy visits =
                Presets.PROJECT_HANDBOOK.get(VisitPolicy.TYPE).withRecorded().withHandledAgain();
        return Presets.PROJECT_HANDBOOK.with(closing).with(visits);
    }

    @Property(tries = 200)
    @Tag("CLOSE-OURS-3")
    void aTicketIsClosedUnconfirmedExactlyAfterEnoughAttemptsAndANotice(
            @ForAll @Size(max = 6) List<@IntRange(max = 123) Integer> tried,
            @ForAll @IntRange(min = 1, max = 4) int attempts,
            @ForAll @IntRange(min = 1, max = 3) int days) {
        ClosingPolicy policy = Presets.SERVICED_APARTMENT
                .get(ClosingPolicy.TYPE)
                .withDays(1)
                .withAttempts(attempts)
                .withDays(Math.min(days, attempts));
        TicketHouse house = new TicketHouse(Presets.SERVICED_APARTMENT.with(policy));
        TicketId id = house.back(REPAIR);
        int missed = 0;
        boolean notice = false;
        Set<Long> dates = new HashSet<>();
        for (int code : tried) {
            house.desk.after(Duration.ofHours(code % 31));
            boolean left = code % 2 == 0;
            if (code >= 110) {
                house.visit(id, Satisfaction.SATISFIED);
                missed = 0;
                notice = false;
                dates.clear();
            } else {
                house.miss(id, left);
                missed++;
                notice |= left;
                dates.add(house.desk.now().plus(Duration.ofHours(8)).getEpochSecond() / 86_400);
            }
        }
        boolean legal = missed >= attempts && dates.size() >= policy.days() && notice;
        Ticket before = house.ticket(id);
        CloseUnconfirmed command = new CloseUnconfirmed(id, "nobody answers");
        assertThat(refused(() -> house.tickets.closeUnconfirmed(house.desk.supervisor(), command)))
                .isEqualTo(legal ? null : "CLOSE-OURS-3");
        Ticket after = house.ticket(id);
        if (legal) {
            assertThat(Objects.requireNonNull(after.ending()).unconfirmed()).isTrue();
            assertThat(Objects.requireNonNull(after.ending()).acknowledged()).isFalse();
        } else {
            assertThat(after).isEqualTo(before);
        }
    }

    @Property(tries = 200)
    @Tag("CLOSE-OURS-3")
    @Tag("TKT-36")
    void workThatNobodyAcceptsIsClosedExactlyAfterEnoughAttemptsSinceItWasDone(
            @ForAll @IntRange(max = 2) int office,
            @ForAll @IntRange(max = 4) int before,
            @ForAll boolean rejected,
            @ForAll @IntRange(max = 4) int after,
            @ForAll boolean another) {
        Profile profile = List.of(Presets.SUNSHINE_GARDEN, Presets.PROJECT_HANDBOOK, Presets.SERVICED_APARTMENT)
                .get(office);
        TicketHouse house = new TicketHouse(profile);
        TicketId id = house.burstPipe(false);
        house.issue(id);
        if (another) {
            house.until(id, Milestone.SIGNED_FOR);
            house.issue(id);
        }
        house.until(id, Milestone.DONE);
        miss(house, id, before);
        if (rejected) {
            house.desk.after(Duration.ofMinutes(1));
            house.judge(id, house.resident, false);
            house.until(id, Milestone.DONE);
        }
        miss(house, id, after);
        int counted = rejected ? after : before + after;
        String rule = another ? "CLOSE-OURS-1" : counted < 3 ? "CLOSE-OURS-3" : null;
        Ticket open = house.ticket(id);
        CloseUnconfirmed command = new CloseUnconfirmed(id, "moved away");
        assertThat(refused(() -> house.close(id, true))).isEqualTo("CLOSE-OURS-1");
        assertThat(refused(() -> house.tickets.closeUnconfirmed(house.desk.supervisor(), command)))
                .isEqualTo(rule);
        Ticket closed = house.ticket(id);
        if (rule != null) {
            assertThat(closed).isEqualTo(open);
        } else {
            assertThat(Objects.requireNonNull(closed.ending()).unconfirmed()).isTrue();
            assertThat(closed.isResolved()).isFalse();
            assertThat(VisitCoverage.of(List.of(closed), profile.get(VisitPolicy.TYPE)))
                    .isEqualTo(new VisitCoverage(1, 0, 0, 1));
        }
    }

    /** As many attempts on as many days, each with a notice. */
    private static void miss(TicketHouse house, TicketId id, int times) {
        for (int i = 0; i < times; i++) {
            house.desk.after(Duration.ofDays(1));
            house.miss(id, true);
        }
    }

    /** Under each preset that speaks of visits: whatever is tried in whatever order. */
    @Property(tries = 150)
    @Tag("TKT-3")
    @Tag("TKT-42")
    @Tag("RV-1")
    @Tag("RV-7")
    void nothingIsClosedWithoutWhatItsManualDemandsAndNoLapseIsLost(
            @ForAll @IntRange(max = 2) int office, @ForAll @Size(max = 40) List<@IntRange(max = 12) Integer> actions) {
        Profile profile = List.of(Presets.RESIDENTIAL_OFFICE, Presets.PROJECT_HANDBOOK, Presets.SERVICED_APARTMENT)
                .get(office);
        TicketHouse house = new TicketHouse(profile);
        TicketId id = house.burstPipe(false);
        house.issue(id);
        Set<String> lapsed = new HashSet<>();
        for (int action : actions) {
            house.desk.after(Duration.ofMinutes(action));
            house.sweep();
            Ticket before = house.ticket(id);
            if (refused(() -> act(house, id, action)) != null) {
                assertThat(house.ticket(id)).isEqualTo(before);
            }
            look(house.ticket(id), office, lapsed);
        }
    }

    private static void act(TicketHouse house, TicketId id, int action) {
        switch (action) {
            case 0, 1, 2 -> house.again(id);
            case 3, 4 -> house.visit(id, Satisfaction.SATISFIED);
            case 5 -> house.visit(id, Satisfaction.DISSATISFIED);
            case 6 -> house.miss(id, true);
            case 7 -> house.close(id, true);
            case 8 -> house.close(id, false);
            case 9 -> house.tickets.hold(house.desk.officer(), new HoldTicket(id, HoldReason.MATERIAL, null));
            case 10 -> house.tickets.resume(house.desk.officer(), new ResumeTicket(id));
            case 11 -> house.tickets.reopen(house.desk.officer(), new ReopenTicket(id));
            default ->
                house.visits.sample(
                        house.desk.supervisor(),
                        RecordVisit.reached(id, TicketHouse.answers(Satisfaction.DISSATISFIED)));
        }
    }

    private static void look(Ticket ticket, int office, Set<String> lapsed) {
        Set<String> now = ticket.clocks().all().stream()
                .filter(Clock::lapsed)
                .map(clock -> clock.name() + " " + clock.cycle())
                .collect(Collectors.toSet());
        assertThat(now).containsAll(lapsed);
        lapsed.addAll(now);
        assertThat(ticket.clocks().all().stream().filter(clock -> clock.isKept() && clock.lapsed()))
                .isEmpty();
        if (ticket.state() != TicketState.CLOSED) {
            return;
        }
        List<ReturnVisit> made = ticket.visits().stream()
                .filter(visit -> visit.reached() && !visit.sample())
                .toList();
        List<WorkOrder> orders = ticket.liveOrders();
        assertThat(ticket.isResolved()).isTrue();
        assertThat(orders).allMatch(order -> order.isFinished() && order.has(Milestone.RETURNED));
        assertThat(orders)
                .allSatisfy(order -> assertThat(made)
                        .anyMatch(visit -> visit.orders().contains(order.number())
                                && !visit.at()
                                        .isBefore(order.reachedAt(Milestone.ACCEPTED)
                                                .orElseThrow())));
        if (office > 0 && !orders.isEmpty()) {
            assertThat(made.get(made.size() - 1).foundProblem()).isFalse();
        }
        assertThat(office != 2 || Objects.requireNonNull(ticket.ending()).acknowledged())
                .isTrue();
    }

    private static @Nullable String refused(ThrowingCallable command) {
        RuleViolation refused = catchThrowableOfType(RuleViolation.class, command);
        return refused == null ? null : refused.rule().id();
    }
}
