package dev.gatehouse.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.aggregate.Act;
import dev.gatehouse.core.Bill;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Charge;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.WithNull;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a ticket refuses, whatever else is said. */
class TicketGuardProperties {
    private static final Procedures S0 = Bench.office(Presets.SUNSHINE_GARDEN);

    @Property(tries = 150)
    @Tag("TKT-12")
    @Tag("TKT-14")
    @Tag("CMP-2")
    void aRecordIsTakenInExactlyWhenItSaysWhatTheOfficeDemands(
            @ForAll boolean garden,
            @ForAll boolean unit,
            @ForAll boolean person,
            @ForAll boolean phone,
            @ForAll boolean log,
            @ForAll boolean outside) {
        TicketHouse house = new TicketHouse(garden ? Presets.SUNSHINE_GARDEN : Presets.SERVICED_APARTMENT);
        OpenTicket command = house.report("Help", null)
                .withLocation(new Location(unit ? house.unit : null, null, null))
                .withContact(new NewContact(person ? "Wang" : null, phone ? "13800138000" : null, null))
                .withSource(outside ? TicketSource.OUTSIDE_FRONT_DESK : TicketSource.CUSTOMER)
                .withWorkLog(log ? "page 4" : null);
        boolean complete = garden ? unit || person : unit && person && phone && (log || !outside);
        if (complete) {
            assertThat(house.tickets.open(house.desk.officer(), command).version())
                    .isEqualTo(1);
        } else {
            String rule = garden ? "CMP-2" : unit && person && phone ? "TKT-12" : "TKT-14";
            assertRefused(rule, () -> house.tickets.open(house.desk.officer(), command));
            assertThat(house.tickets.search(house.desk.officer, TicketQuery.ALL).items())
                    .isEmpty();
        }
    }

    @Property(tries = 100)
    @Tag("TKT-17")
    @Tag("TKT-18")
    void theFirstOrderGoesToTheDepartmentOfTheTable(
            @ForAll @WithNull TicketClass kind, @ForAll @WithNull @IntRange(max = 4) Integer named) {
        List<Department> all = List.of(
                Department.CUSTOMER_SERVICE,
                Department.ENGINEERING,
                Department.SECURITY,
                Department.ENVIRONMENT,
                Department.FINANCE);
        TicketHouse house = new TicketHouse(Presets.SERVICED_APARTMENT);
        OpenTicket report = house.report("Help", kind == null ? null : About.of(kind));
        TicketId id = house.tickets.open(house.desk.officer(), report).id();
        Department department = named == null ? null : all.get(named);
        IssueOrder command = new IssueOrder(id, department, null, null, null);
        if (kind == null) {
            assertRefused("TKT-17", () -> house.orders.issue(house.desk.officer(), command));
            return;
        }
        Department responsible = switch (kind) {
            case COMPLAINT, HELP, ENQUIRY -> Department.CUSTOMER_SERVICE;
            case ENGINEERING -> Department.ENGINEERING;
            case SECURITY, FIRE -> Department.SECURITY;
            case CLEANING -> Department.ENVIRONMENT;
        };
        if (department == null || department.equals(responsible)) {
            house.orders.issue(house.desk.officer(), command);
            assertThat(house.order(id).executor().department()).isEqualTo(responsible);
        } else {
            assertRefused("TKT-18", () -> house.orders.issue(house.desk.officer(), command));
        }
    }

    @Property
    @Tag("TKT-21")
    void inAnEmergencyOnlyTheDeskSendsPeople(@ForAll Role role, @ForAll boolean emergency, @ForAll boolean s4) {
        TicketHouse house = new TicketHouse(s4 ? Presets.SERVICED_APARTMENT : Presets.PROJECT_HANDBOOK);
        TicketId id = house.burstPipe(emergency);
        house.issue(id);
        Caller caller = Caller.staff(house.desk.estate, "some.one", role);
        AssignOrder command = new AssignOrder(id, house.order(id).number(), Party.staff("zhao.gang"));
        ThrowingCallable assign = () -> house.orders.assign(Call.by(caller), command);
        boolean desk = role == Role.CS_OFFICER || role == Role.CS_SUPERVISOR || role == Role.SYSTEM;
        if (!desk && role != Role.DEPARTMENT_SUPERVISOR) {
            assertThatThrownBy(assign).isInstanceOf(NotPermitted.class);
        } else if (emergency && s4 && (role == Role.DEPARTMENT_SUPERVISOR || role == Role.SYSTEM)) {
            assertRefused("TKT-21", assign);
        } else {
            assertThatCode(assign).doesNotThrowAnyException();
        }
    }

    @Property
    @Tag("TKT-30")
    @Tag("TKT-31")
    void aPlanSaysWhatTheOfficeDemands(@ForAll boolean s4, @ForAll boolean instruction, @ForAll Set<PlanItem> said) {
        TicketHouse house = new TicketHouse(s4 ? Presets.SERVICED_APARTMENT : Presets.PROJECT_HANDBOOK);
        TicketId id = house.burstPipe(false);
        house.issue(id);
        house.goTo(id, Milestone.DIAGNOSED);
        PlanWork full = house.plan(id, "80.00");
        PlanWork plan = new PlanWork(
                id,
                full.order(),
                full.summary(),
                instruction ? full.instruction() : null,
                said.contains(PlanItem.WORKING_TIME) ? full.workingTime() : null,
                said.contains(PlanItem.EFFECTS) ? full.effects() : null,
                said.contains(PlanItem.PROTECTION) ? full.protection() : null,
                said.contains(PlanItem.COOPERATION) ? full.cooperation() : null,
                said.contains(PlanItem.CHARGE) ? full.quote() : null);
        ThrowingCallable planned = () -> house.orders.plan(Call.by(house.specialist), plan);
        if (s4 && !instruction) {
            assertRefused("TKT-30", planned);
            return;
        }
        assertThatCode(planned).doesNotThrowAnyException();
        if (s4 && said.size() < PlanItem.values().length) {
            assertRefused("TKT-31", () -> house.go(id, Milestone.PLAN_TOLD));
        } else {
            house.go(id, Milestone.PLAN_TOLD);
        }
    }

    @Property
    @Tag("REP-6")
    void whatBeganBeforeItsPaperIsUrgentAndSaysWhy(
            @ForAll TicketOffice office, @ForAll boolean emergency, @ForAll boolean before, @ForAll boolean reason) {
        TicketHouse house = new TicketHouse(office.profile);
        TicketId id = house.burstPipe(emergency);
        Instant started = before ? house.desk.now().minusSeconds(60) : null;
        IssueOrder command = new IssueOrder(id, null, null, started, reason ? "it ran through the ceiling" : null);
        boolean legal = !before || (emergency && reason && office != TicketOffice.S0);
        if (legal) {
            house.orders.issue(house.desk.officer(), command);
        } else {
            assertRefused("REP-6", () -> house.orders.issue(house.desk.officer(), command));
        }
    }

    @Property
    @Tag("TKT-3")
    @Tag("TKT-7")
    @Tag("TKT-OURS-7")
    void nothingIsTakenBackByTheOfficeThatOthersReported(
            @ForAll Party.Kind kind, @ForAll boolean known, @ForAll boolean own, @ForAll TicketSource source) {
        Party by = new Party(kind, kind == Party.Kind.RESIDENT ? Bench.RESIDENT.id() : "li.wei");
        Party another = Party.staff("he.jing");
        Ticket open = Bench.ticket(S0, null);
        Ticket reported =
                open.withReport(open.report().withSource(source).withReporter(known ? (own ? by : another) : null));
        boolean customer = kind == Party.Kind.RESIDENT || kind == Party.Kind.OUTSIDER;
        boolean ours = known ? own : source == TicketSource.INTERNAL_NEED || source == TicketSource.SUPERIOR;
        Ticket over = Bench.allowed(
                customer || ours,
                TicketRule.TAKEN_BACK_BY_ITS_SOURCE,
                () -> Life.withdraw(reported, new WithdrawTicket(Bench.ID, by, null), Bench.supervisor(1))
                        .next());
        assertThat(over == null
                        || by.equals(Objects.requireNonNull(over.ending()).by()))
                .isTrue();
    }

    @Property
    @Tag("TKT-OURS-8")
    void aDuplicateIsOfTheSamePlaceAndAComplaintOfAComplaint(
            @ForAll @IntRange(max = 3) int here,
            @ForAll @IntRange(max = 3) int there,
            @ForAll boolean complaint,
            @ForAll boolean same) {
        Ticket one = at(here, complaint ? TicketClass.COMPLAINT : TicketClass.ENGINEERING);
        Ticket other = at(there, complaint && same ? TicketClass.COMPLAINT : TicketClass.ENGINEERING);
        boolean near = (here & there) != 0;
        Ticket over = Bench.allowed(
                near && (!complaint || same),
                TicketRule.DUPLICATE_OF_THE_SAME,
                () -> Life.duplicate(one, other, Bench.supervisor(2)).next());
        assertThat(over == null || over.state() == TicketState.DUPLICATE).isTrue();
    }

    /** In a unit, in an area, in both, or nowhere in particular. */
    private static Ticket at(int place, TicketClass kind) {
        Ticket open = Bench.ticket(S0, null);
        Location location = new Location(
                (place & 1) == 0 ? null : open.report().location().unit(),
                (place & 2) == 0 ? null : "building 3",
                "there");
        ClassifyTicket classify = new ClassifyTicket(Bench.ID, About.of(kind));
        return Intake.classify(open, classify, Bench.supervisor(1), S0)
                .next()
                .withReport(open.report().withLocation(location));
    }

    @Property
    @Tag("CMP-9")
    void theSupervisorIsAskedBeforeAnOutsideFirm(
            @ForAll TicketOffice office, @ForAll boolean asked, @ForAll boolean firm) {
        TicketHouse house = new TicketHouse(office.profile);
        TicketId id = house.burstPipe(false);
        if (asked) {
            house.tickets.refer(house.desk.officer(), new ReferTicket(id));
        }
        IssueOrder command = IssueOrder.of(id).withFirm(firm ? "Bright Pipes Ltd." : null);
        if (firm && !asked && office == TicketOffice.S0) {
            assertRefused("CMP-9", () -> house.orders.issue(house.desk.officer(), command));
        } else {
            house.orders.issue(house.desk.officer(), command);
        }
    }

    @Property
    @Tag("CMP-9")
    void norIsTheDeveloperPassedAnythingWithout(
            @ForAll TicketOffice office, @ForAll boolean asked, @ForAll boolean developer) {
        TicketHouse house = new TicketHouse(office.profile);
        TicketId id = house.burstPipe(false);
        house.issue(id);
        if (asked) {
            house.tickets.refer(house.desk.officer(), new ReferTicket(id));
        }
        Department to = developer ? Department.DEVELOPER : Department.SECURITY;
        PassOnOrder command = new PassOnOrder(id, house.order(id).number(), to);
        if (developer && !asked && office == TicketOffice.S0) {
            assertRefused("CMP-9", () -> house.orders.passOn(house.desk.officer(), command));
            assertThat(house.order(id).cancelled()).isFalse();
        } else {
            house.orders.passOn(house.desk.officer(), command);
            assertThat(house.order(id).executor()).isEqualTo(Executor.of(to));
        }
    }

    @Property(tries = 100)
    @Tag("SVC-6")
    void whatIsChargedIsWhatWasAgreed(
            @ForAll @IntRange(max = 100_000) int cents,
            @ForAll boolean perPiece,
            @ForAll @IntRange(min = 1, max = 40) int quarters,
            @ForAll @IntRange(min = -1, max = 1) int more) {
        TicketHouse house = new TicketHouse(Presets.SERVICED_APARTMENT);
        TicketId id = house.burstPipe(false);
        house.issue(id);
        house.goTo(id, Milestone.DIAGNOSED);
        BigDecimal rate = BigDecimal.valueOf(cents, 2);
        BigDecimal quantity = BigDecimal.valueOf(quarters * 25L, 2);
        PlanWork plan = house.plan(id, "1").withQuote(new NewQuote("pipe", rate, perPiece ? "m" : null));
        house.orders.plan(Call.by(house.specialist), plan);
        house.go(id, Milestone.PLAN_TOLD);
        house.go(id, Milestone.PLAN_AGREED);
        BigDecimal agreed = perPiece ? rate.multiply(quantity).setScale(2, RoundingMode.HALF_UP) : rate;
        BigDecimal charged = agreed.add(BigDecimal.valueOf(more, 2)).max(BigDecimal.ZERO);
        FinishWork command = house.work(id).withQuantity(quantity).withCharge(charged);
        if (charged.compareTo(agreed) == 0) {
            house.orders.finish(Call.by(house.specialist), command);
            Charge charge = Objects.requireNonNull(house.order(id).work()).charge();
            assertThat(charge.amount().getAmount()).isEqualByComparingTo(agreed);
            Bill bill = house.order(id).bill();
            assertThat(bill == null ? BigDecimal.ZERO : bill.balance().getAmount())
                    .isEqualByComparingTo(agreed);
        } else {
            assertRefused("SVC-6", () -> house.orders.finish(Call.by(house.specialist), command));
        }
    }

    @Property
    @Tag("TKT-OURS-3")
    void nothingHappensBeforeWhatWasRecordedLast(@ForAll @IntRange(min = -100, max = 100) int seconds) {
        TicketHouse house = new TicketHouse(Presets.SERVICED_APARTMENT);
        TicketId id = house.burstPipe(false);
        house.desk.after(Duration.ofSeconds(200));
        house.orders.issue(house.desk.officer().withOccurredAt(house.desk.now().minusSeconds(100)), IssueOrder.of(id));
        Instant at = house.desk.now().minusSeconds(100).plusSeconds(seconds);
        ThrowingCallable repeatedBack = () -> house.orders.record(
                Call.by(house.specialist).withOccurredAt(at),
                RecordOrderAct.of(id, house.order(id).number(), OrderAct.REPEAT_BACK));
        if (seconds < 0) {
            assertRefused("TKT-OURS-3", repeatedBack);
        } else {
            assertThatCode(repeatedBack).doesNotThrowAnyException();
        }
    }

    @Property
    @Tag("TKT-OURS-4")
    void aSpecialistWorksOnOnesOwnOrdersAlone(@ForAll boolean assigned, @ForAll boolean mine, @ForAll OrderAct act) {
        TicketHouse house = new TicketHouse(Presets.SERVICED_APARTMENT);
        TicketId id = house.burstPipe(false);
        house.issue(id);
        if (assigned) {
            Party to = Party.staff(mine ? "zhao.gang" : "qian.li");
            house.orders.assign(
                    house.desk.officer(), new AssignOrder(id, house.order(id).number(), to));
        }
        boolean own = Set.of(OrderAct.REPEAT_BACK, OrderAct.GET_STUCK, OrderAct.TEST_FOR_LEAKS)
                .contains(act);
        if (act == OrderAct.TEST_FOR_LEAKS) {
            assertRefused("TKT-37", () -> house.act(id, act));
        } else if (own && assigned && !mine) {
            assertRefused("TKT-OURS-4", () -> house.act(id, act));
        } else if (own) {
            house.act(id, act);
        }
    }

    @Property
    @Tag("TKT-OURS-4")
    void nobodyWorksInAnothersNameButTheDeskAndTheDepartmentsSupervisor(@ForAll Role role, @ForAll boolean own) {
        Procedures office = Bench.office(Presets.PROJECT_HANDBOOK);
        Ticket issued = Bench.issued(Bench.ticket(office, null), office, 1);
        Act act = Bench.act(2, role);
        RecordOrderAct signFor = RecordOrderAct.of(Bench.ID, Bench.order(issued), OrderAct.SIGN_FOR)
                .withBy(own ? act.caller().party() : Party.staff("zhao.gang"));
        boolean may = own
                || Set.of(Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.DEPARTMENT_SUPERVISOR)
                        .contains(role);
        Bench.allowed(may, TicketRule.ONES_OWN_ORDER, () -> Working.record(issued, signFor, act, office));
    }

    private static void assertRefused(String rule, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule().id()).isEqualTo(rule));
    }
}
