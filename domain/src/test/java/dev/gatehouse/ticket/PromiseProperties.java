package dev.gatehouse.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.Presets;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.core.Call;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** Every promise of the manuals is kept exactly within its time. */
class PromiseProperties {
    /** Each promise: in which office, to the second, from what to what. */
    enum Promised {
        RECORDED(TicketOffice.S4, 60, "record.received"),
        REPLIED(TicketOffice.S4, 300, "first-reply.referred"),
        PASSED_ON(TicketOffice.S4, 120, "transmit.recorded"),
        PASSED_ON_IN_AN_EMERGENCY(TicketOffice.S4, 90, "transmit.received"),
        ON_SITE(TicketOffice.S4, 600, "on-site.issued/1"),
        PLANNED(TicketOffice.S4, 180, "plan.diagnosed/1"),
        REPORTED_UP(TicketOffice.S4, 300, "report-up.stuck/1"),
        SOLVED_OR_SUBMITTED(TicketOffice.S4, 16 * 3600, "ask-decision.received"),
        BACK(TicketOffice.S2, 12 * 3600, "order-back.issued/1");

        private final TicketOffice office;
        private final int seconds;
        private final String clock;

        Promised(TicketOffice office, int seconds, String clock) {
            this.office = office;
            this.seconds = seconds;
            this.clock = clock;
        }

        private TicketId play(TicketHouse house, int delay) {
            if (this == RECORDED) {
                house.desk.after(Duration.ofSeconds(delay));
                Call call = house.desk.officer().withOccurredAt(house.desk.now().minusSeconds(delay));
                return house.tickets.open(call, house.report("Help", null)).id();
            }
            TicketId id = house.burstPipe(this == PASSED_ON_IN_AN_EMERGENCY);
            switch (this) {
                case REPLIED -> house.tickets.refer(house.desk.officer(), new ReferTicket(id));
                case ON_SITE, BACK -> house.issue(id);
                case PLANNED, REPORTED_UP -> {
                    house.issue(id);
                    house.goTo(id, Milestone.DIAGNOSED);
                }
                default -> {}
            }
            if (this == REPORTED_UP) {
                house.act(id, OrderAct.GET_STUCK);
            }
            if (this == ON_SITE || this == BACK) {
                Milestone last = this == ON_SITE ? Milestone.SIGNED_FOR : Milestone.ACCEPTED;
                house.goTo(id, last);
            }
            house.desk.after(Duration.ofSeconds(delay));
            switch (this) {
                case REPLIED ->
                    house.tickets.reply(
                            house.desk.officer(),
                            new ReplyToReporter(id, ReplyKind.FIRST, Channel.TELEPHONE, null, null));
                case PASSED_ON, PASSED_ON_IN_AN_EMERGENCY -> house.issue(id);
                case ON_SITE -> house.go(id, Milestone.ON_SITE);
                case PLANNED -> house.go(id, Milestone.PLANNED);
                case REPORTED_UP -> house.act(id, OrderAct.REPORT_UP);
                case SOLVED_OR_SUBMITTED ->
                    house.tickets.resolve(house.desk.officer(), new ResolveTicket(id, "It was the valve"));
                case BACK -> house.go(id, Milestone.RETURNED);
                case RECORDED -> throw new IllegalStateException();
            }
            return id;
        }
    }

    @Property(tries = 200)
    @Tag("TKT-5")
    @Tag("TKT-13")
    @Tag("TKT-19")
    @Tag("TKT-20")
    @Tag("TKT-26")
    @Tag("TKT-29")
    @Tag("TKT-34")
    @Tag("TKT-35")
    @Tag("REP-3")
    void whatIsPromisedIsKeptUpToItsLastSecond(
            @ForAll Promised promised, @ForAll @IntRange(min = -100, max = 100) int around, @ForAll boolean swept) {
        TicketHouse house = new TicketHouse(promised.office.profile);
        int delay = Math.max(0, promised.seconds + around);
        TicketId id = promised.play(house, delay);
        if (swept) {
            house.sweep();
        }
        Clock clock = house.clock(id, promised.clock);
        assertThat(clock.isOpen()).isFalse();
        assertThat(clock.isKept()).isEqualTo(delay <= promised.seconds);
        assertThat(clock.lapsed()).isEqualTo(delay > promised.seconds);
    }

    @Property(tries = 100)
    @Tag("TKT-35")
    void whatStandsStillIsNotLate(
            @ForAll @IntRange(min = 1, max = 599) int before, @ForAll @IntRange(max = 100) int hours) {
        TicketHouse house = new TicketHouse(Presets.SERVICED_APARTMENT);
        TicketId id = house.burstPipe(false);
        house.issue(id);
        house.desk.after(Duration.ofSeconds(before));
        house.tickets.hold(house.desk.officer(), new HoldTicket(id, HoldReason.RESIDENT, null));
        house.desk.after(Duration.ofHours(hours));
        house.sweep();
        house.tickets.resume(house.desk.officer(), new ResumeTicket(id));
        house.desk.after(Duration.ofSeconds(600 - before));
        house.sweep();
        assertThat(house.clock(id, "on-site.issued/1").lapsed()).isFalse();
        house.desk.after(Duration.ofMillis(1));
        house.sweep();
        assertThat(house.clock(id, "on-site.issued/1").lapsed()).isTrue();
    }

    @Property(tries = 100)
    void classifyingAnewMovesNothingThatWasPromisedAlready(@ForAll List<TicketClass> classes) {
        TicketHouse house = new TicketHouse(Presets.SERVICED_APARTMENT);
        TicketId id = house.burstPipe(false);
        Clock first = house.clock(id, "transmit.recorded");
        for (TicketClass kind : classes) {
            house.desk.after(Duration.ofSeconds(1));
            About about = About.of(kind);
            house.tickets.classify(house.desk.officer(), new ClassifyTicket(id, about));
        }
        assertThat(house.clock(id, "transmit.recorded").dueAt()).isEqualTo(first.dueAt());
    }

    /** Whichever parts of whichever manuals an estate takes: no promise takes the clock of another. */
    @Property
    @Tag("TKT-35")
    @Tag("CMP-20")
    @Tag("CMP-23")
    void noTwoPromisesAboutOneTicketShareAClock(
            @ForAll TicketOffice messages,
            @ForAll TicketOffice orders,
            @ForAll TicketOffice complaints,
            @ForAll TicketOffice visits,
            @ForAll TicketClass kind,
            @ForAll Severity severity,
            @ForAll RepairKind repair,
            @ForAll boolean emergency) {
        Procedures office = Bench.office(messages.profile
                .with(orders.profile.get(OrderPolicy.TYPE))
                .with(complaints.profile.get(ComplaintPolicy.TYPE))
                .with(visits.profile.get(VisitPolicy.TYPE)));
        About about = About.of(kind).withRepair(repair).withEmergency(emergency);
        Ticket seen = Intake.classify(
                        Bench.ticket(office, null), new ClassifyTicket(Bench.ID, about), Bench.supervisor(1), office)
                .next();
        Ticket graded = seen.complaint() == null
                ? seen
                : Complaints.grade(seen, GradeComplaint.of(Bench.ID, severity), Bench.supervisor(2), office)
                        .next();
        assertThat(office.promises().stream()
                        .filter(promise -> promise.applies().appliesTo(graded))
                        .map(promise -> promise.clockName(0)))
                .doesNotHaveDuplicates();
    }

    @Property
    @Tag("TKT-35")
    @Tag("CMP-20")
    void whatIsPutBeforeOneIsNotPutBeforeTheOther(@ForAll boolean director, @ForAll boolean managers) {
        Procedures office =
                Bench.office(Presets.SERVICED_APARTMENT.with(Presets.RESIDENTIAL_OFFICE.get(ComplaintPolicy.TYPE)));
        Ticket now = Intake.classify(
                        Bench.ticket(office, null),
                        new ClassifyTicket(Bench.ID, About.of(TicketClass.COMPLAINT)),
                        Bench.supervisor(1),
                        office)
                .next();
        now = managers ? Intake.submit(now, Bench.supervisor(2), office).next() : now;
        now = Complaints.grade(now, GradeComplaint.of(Bench.ID, Severity.MAJOR), Bench.supervisor(3), office)
                .next();
        RecordComplaintAct submit = RecordComplaintAct.of(Bench.ID, ComplaintAct.SUBMIT);
        now = director
                ? ComplaintDeeds.record(now, submit, Bench.supervisor(4), office)
                        .next()
                : now;
        assertThat(kept(now, "CMP-20")).isEqualTo(director);
        assertThat(kept(now, "TKT-35")).isEqualTo(managers);
    }

    private static boolean kept(Ticket ticket, String rule) {
        return ticket.clocks().all().stream()
                .filter(clock -> clock.terms().rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .isKept();
    }
}
