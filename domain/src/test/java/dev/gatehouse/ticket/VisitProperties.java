package dev.gatehouse.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.Presets;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.estate.Profile;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

class VisitProperties {
    private static final About REPAIR = About.of(TicketClass.ENGINEERING);
    private static final Duration ON_THE_WAY = Duration.ofHours(10);

    /** Each promise: in which office, of what, in which time after what. */
    enum Promised {
        SAFETY(Presets.RESIDENTIAL_OFFICE, RepairKind.SAFETY_FACILITY, 48 * 3600, Milestone.DONE),
        LEAK(Presets.RESIDENTIAL_OFFICE, RepairKind.LEAK, 72 * 3600, Milestone.LEAK_TESTED),
        OTHER(Presets.RESIDENTIAL_OFFICE, RepairKind.OTHER, 48 * 3600, Milestone.DONE),
        UNSAID(Presets.RESIDENTIAL_OFFICE, null, 48 * 3600, Milestone.DONE),
        REPAIRED(Presets.PROJECT_HANDBOOK, null, 48 * 3600, Milestone.DONE),
        BACK(Presets.PROJECT_HANDBOOK, null, 48 * 3600, Milestone.RETURNED),
        SLIP(Presets.SERVICED_APARTMENT, null, 120, Milestone.RETURNED);

        private final Profile profile;
        private final @Nullable RepairKind repair;
        private final int seconds;
        private final Milestone since;

        Promised(Profile profile, @Nullable RepairKind repair, int seconds, Milestone since) {
            this.profile = profile;
            this.repair = repair;
            this.seconds = seconds;
            this.since = since;
        }

        String clock() {
            return "return-visit." + since.name().toLowerCase(Locale.ROOT).replace('_', '-') + "/1";
        }
    }

    @Property(tries = 200)
    @Tag("RV-2")
    @Tag("RV-3")
    @Tag("RV-4")
    @Tag("RV-5")
    @Tag("RV-6")
    @Tag("RV-7")
    void aVisitIsPromisedToTheSecondFromWhereItCounts(
            @ForAll Promised promised, @ForAll @IntRange(min = -100, max = 100) int around, @ForAll boolean swept) {
        TicketHouse house = new TicketHouse(promised.profile);
        TicketId id = repair(house, promised.repair);
        house.goTo(id, Milestone.ACCEPTED);
        if (promised != Promised.REPAIRED && promised.since != Milestone.DONE) {
            house.desk.after(ON_THE_WAY);
        }
        house.again(id);
        if (promised == Promised.LEAK) {
            house.desk.after(ON_THE_WAY);
            house.act(id, OrderAct.TEST_FOR_LEAKS);
        }
        int delay = Math.max(0, promised.seconds + around);
        house.desk.after(Duration.ofSeconds(delay));
        if (swept) {
            house.sweep();
        }
        house.visit(id, Satisfaction.SATISFIED);
        Clock clock = house.clock(id, promised.clock());
        assertThat(clock.isKept()).isEqualTo(delay <= promised.seconds);
        assertThat(clock.lapsed()).isEqualTo(delay > promised.seconds);
        assertThat(house.ticket(id).clocks().open())
                .noneMatch(open -> open.name().startsWith("return-visit"));
    }

    /** a complaint has no figure in S1, whatever was repaired because of it. */
    @Property
    @Tag("RV-4")
    @Tag("RV-5")
    @Tag("RV-6")
    void theFiguresOfRepairsAreNotThoseOfComplaints(@ForAll TicketClass kind, @ForAll RepairKind repair) {
        Procedures s1 = Bench.office(Presets.RESIDENTIAL_OFFICE.with(ComplaintPolicy.TYPE.defaults()));
        ClassifyTicket seen = new ClassifyTicket(Bench.ID, About.of(kind).withRepair(repair));
        Ticket ticket = Intake.classify(Bench.ticket(s1, null), seen, Bench.supervisor(1), s1)
                .next();
        Ticket done = Bench.upTo(Bench.issued(ticket, s1, 2), Milestone.DONE, 3, s1);
        Ticket tested = Bench.did(done, OrderAct.TEST_FOR_LEAKS, 4, s1).next();
        assertThat(tested.clocks().all())
                .filteredOn(Promises::isOfReturnVisit)
                .hasSize(kind == TicketClass.COMPLAINT ? 0 : 1);
        assertThat(s1.closing().of(kind).contains(ClosingDemand.VISITED)).isEqualTo(kind != TicketClass.COMPLAINT);
        assertThat(s1.visits().visited().contains(kind)).isEqualTo(kind != TicketClass.COMPLAINT);
    }

    @Property(tries = 60)
    @Tag("RV-1")
    @Tag("RV-7")
    void coverageIsWhoWasReachedOfThoseWhoAreToBeAsked(
            @ForAll boolean everyMessage, @ForAll @Size(max = 8) List<@IntRange(max = 6) Integer> stages) {
        TicketHouse house = new TicketHouse(everyMessage ? Presets.SERVICED_APARTMENT : Presets.PROJECT_HANDBOOK);
        VisitPolicy policy =
                (everyMessage ? Presets.SERVICED_APARTMENT : Presets.PROJECT_HANDBOOK).get(VisitPolicy.TYPE);
        List<TicketId> ids = stages.stream().map(stage -> staged(house, stage)).toList();
        VisitCoverage coverage =
                VisitCoverage.of(ids.stream().map(house::ticket).toList(), policy);
        long answered = stages.stream().filter(stage -> stage == 5).count();
        assertThat(coverage.due())
                .isEqualTo((int) stages.stream()
                                .filter(stage -> stage >= 1 && stage <= 3)
                                .count()
                        + (everyMessage ? answered : 0));
        assertThat(coverage.visited())
                .isEqualTo((int) stages.stream().filter(stage -> stage == 3).count());
        assertThat(coverage.rate()).isEqualTo(new Rate(coverage.visited(), coverage.due()));
    }

    /** Under way, back, tried in vain, visited, not well, answered without work, withdrawn after it was back. */
    private static TicketId staged(TicketHouse house, int stage) {
        TicketId id = stage == 0 ? repair(house, null) : stage == 5 ? house.burstPipe(false) : house.back(REPAIR);
        switch (stage) {
            case 2 -> house.miss(id, true);
            case 3 -> house.visit(id, Satisfaction.MOSTLY_SATISFIED);
            case 4 -> house.visit(id, Satisfaction.DISSATISFIED);
            case 5 -> house.resolve(id);
            case 6 -> house.tickets.withdraw(house.desk.officer(), new WithdrawTicket(id, house.resident, null));
            default -> {}
        }
        return id;
    }

    @Property(tries = 100)
    @Tag("REP-3")
    @Tag("RV-10")
    @Tag("RV-14")
    void whatIsNotWellIsDoneAgainWhereTheClassSaysSoAndNothingElseIs(
            @ForAll @NotEmpty @Size(max = 3) List<Boolean> wrong,
            @ForAll Satisfaction satisfaction,
            @ForAll boolean handled) {
        VisitPolicy s2 = Presets.PROJECT_HANDBOOK.get(VisitPolicy.TYPE);
        TicketHouse house = new TicketHouse(Presets.PROJECT_HANDBOOK.with(handled ? s2 : s2.withHandledAgain()));
        TicketId id = house.burstPipe(false);
        for (int i = 0; i < wrong.size(); i++) {
            house.issue(id);
            house.goTo(id, Milestone.RETURNED);
        }
        List<OrderNumber> all =
                house.ticket(id).orders().stream().map(WorkOrder::number).toList();
        List<OrderNumber> named = new ArrayList<>();
        for (int i = 0; i < wrong.size(); i++) {
            if (wrong.get(i)) {
                named.add(all.get(i));
            }
        }
        boolean problem = !named.isEmpty() || satisfaction == Satisfaction.DISSATISFIED;
        List<OrderNumber> faulty = !problem ? List.of() : named.isEmpty() ? all : named;
        RecordVisit command =
                RecordVisit.reached(id, NewVisitAnswers.of(satisfaction)).withFaulty(named);
        house.visits.record(house.desk.officer(), command);
        Ticket ticket = house.ticket(id);
        boolean again = problem && handled;
        assertThat(ticket.cycle()).isEqualTo(again ? 2 : 1);
        assertThat(ticket.liveOrders()).hasSize(all.size());
        assertThat(ticket.isResolved()).isEqualTo(!again);
        for (WorkOrder order : ticket.liveOrders()) {
            boolean redone = again && faulty.contains(order.number());
            assertThat(order.cycle()).isEqualTo(redone ? 2 : 1);
            assertThat(order.has(Milestone.VISITED)).isEqualTo(!redone);
            Clock back = house.clock(id, "order-back.issued/" + order.ordinal());
            assertThat(back.isOpen()).isEqualTo(redone);
            assertThat(back.dueAt()).isEqualTo(house.desk.now().plus(Duration.ofHours(12)));
        }
        refused(
                problem ? (handled ? ClosingRule.RESULT_FIRST : VisitRule.UNTIL_SATISFIED).id() : null,
                () -> house.close(id, true));
        assertThat(house.told("ticket.visit-problem").contains("post:PROJECT_HEAD"))
                .isEqualTo(problem);
    }

    @Property(tries = 60)
    @Tag("TKT-38")
    @Tag("TKT-41")
    @Tag("RV-OURS-2")
    void aVisitIsMadeExactlyWhenThereIsSomethingToAskAboutAndItsPaperIsThere(
            @ForAll @IntRange(max = 11) int steps, @ForAll boolean reached, @ForAll boolean paper) {
        VisitPolicy s4 = Presets.SERVICED_APARTMENT.get(VisitPolicy.TYPE);
        TicketHouse house = new TicketHouse(Presets.SERVICED_APARTMENT.with(
                paper ? s4 : s4.withSlipFirst(false).withPromises()));
        TicketId id = repair(house, null);
        List<Milestone> all = house.order(id).procedure().steps();
        all.subList(1, steps + 1).forEach(step -> house.go(id, step));
        Milestone last = all.get(steps);
        boolean accepted = last.compareTo(Milestone.ACCEPTED) >= 0;
        boolean tried = last == Milestone.DONE && !reached;
        String rule = tried
                ? null
                : !paper
                        ? (accepted ? null : "RV-OURS-2")
                        : !accepted ? "TKT-41" : last == Milestone.RETURNED ? null : "TKT-38";
        RecordVisit command = reached
                ? RecordVisit.reached(id, TicketHouse.answers(Satisfaction.SATISFIED))
                : RecordVisit.missed(id, false);
        Ticket before = house.ticket(id);
        refused(rule, () -> house.visits.record(house.desk.officer(), command));
        if (rule != null) {
            assertThat(house.ticket(id)).isEqualTo(before);
        }
    }

    @Property(tries = 60)
    @Tag("TKT-41")
    void aPaperThatLacksASignatureIsNotVisited(@ForAll boolean sent, @ForAll boolean signs) {
        OrderPolicy papers = Presets.SERVICED_APARTMENT
                .get(OrderPolicy.TYPE)
                .withProcedure(Procedure.of(Milestone.ISSUED, Milestone.SIGNED_FOR, Milestone.DONE))
                .withSignedAfter(Signer.ATTENDING_OFFICER)
                .withRecorded();
        VisitPolicy visits = Presets.SERVICED_APARTMENT.get(VisitPolicy.TYPE).withPromises();
        TicketHouse house =
                new TicketHouse(Presets.SERVICED_APARTMENT.with(papers).with(visits));
        TicketId id = repair(house, null);
        OrderNumber order = house.order(id).number();
        if (sent) {
            house.orders.sendOfficer(house.desk.supervisor(), new SendOfficer(id, order, Party.staff("li.wei")));
        }
        house.goTo(id, Milestone.DONE);
        if (sent && signs) {
            house.orders.sign(house.desk.officer(), new SignOrder(id, order, null));
        }
        refused(sent && !signs ? "TKT-41" : null, () -> house.visit(id, Satisfaction.SATISFIED));
    }

    @Property(tries = 60)
    @Tag("RV-OURS-1")
    void nobodyAsksAboutTheirOwnWork(
            @ForAll @IntRange(max = 3) int who, @ForAll boolean sample, @ForAll boolean reached) {
        TicketHouse house = new TicketHouse(Presets.SERVICED_APARTMENT);
        TicketId id = repair(house, null);
        OrderNumber order = house.order(id).number();
        house.goTo(id, Milestone.PLAN_AGREED);
        house.orders.finish(house.desk.officer(), house.work(id).withHandler(Party.staff("sun.li")));
        house.again(id);
        List<String> people = List.of("zhao.gang", "sun.li", "li.wei", "chen.mei");
        assertThat(house.ticket(id).order(order).assignee()).isEqualTo(Party.staff("zhao.gang"));
        RecordVisit command = (reached
                        ? RecordVisit.reached(id, TicketHouse.answers(Satisfaction.SATISFIED))
                        : RecordVisit.missed(id, false))
                .withBy(Party.staff(people.get(who)));
        refused(who < 2 ? "RV-OURS-1" : null, () -> {
            if (sample) {
                house.visits.sample(house.desk.supervisor(), command);
            } else {
                house.visits.record(house.desk.officer(), command);
            }
        });
    }

    @Property(tries = 60)
    @Tag("RV-11")
    void theDateThatWasSetLastIsTheOneThatCounts(
            @ForAll @NotEmpty @Size(max = 5) List<@IntRange(min = -2, max = 200) Integer> hours,
            @ForAll @IntRange(max = 250) int visitedAfter,
            @ForAll TicketClass kind) {
        TicketHouse house = new TicketHouse(Presets.PROJECT_HANDBOOK);
        TicketId id = house.tickets
                .open(house.desk.officer(), house.report("Nobody came", About.of(kind)))
                .id();
        Instant due = null;
        for (int hour : hours) {
            Instant wanted = house.desk.now().plus(Duration.ofHours(hour));
            boolean legal = kind == TicketClass.COMPLAINT && hour > 0;
            due = legal ? wanted : due;
            refused(
                    legal ? null : "RV-11",
                    () -> house.visits.setDate(house.desk.officer(), new SetVisitDate(id, wanted, null)));
            assertThat(house.ticket(id).clocks().find("return-visit").map(Clock::dueAt))
                    .isEqualTo(Optional.ofNullable(due));
        }
        house.resolve(id);
        house.desk.after(Duration.ofHours(visitedAfter));
        house.visit(id, Satisfaction.DISSATISFIED);
        Instant last = due;
        house.ticket(id)
                .clocks()
                .find("return-visit")
                .ifPresent(clock ->
                        assertThat(clock.isKept()).isEqualTo(!house.desk.now().isAfter(last)));
    }

    private static TicketId repair(TicketHouse house, @Nullable RepairKind kind) {
        About about = REPAIR.withRepair(kind);
        TicketId id = house.tickets
                .open(house.desk.officer(), house.report("The lock jams", about))
                .id();
        house.issue(id);
        return id;
    }

    private static void refused(@Nullable String rule, ThrowingCallable command) {
        RuleViolation refused = catchThrowableOfType(RuleViolation.class, command);
        assertThat(refused == null ? null : refused.rule().id()).isEqualTo(rule);
    }
}
