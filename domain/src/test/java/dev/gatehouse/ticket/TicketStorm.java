package dev.gatehouse.ticket;

import static dev.gatehouse.core.Role.CS_OFFICER;
import static dev.gatehouse.core.Role.CS_SUPERVISOR;
import static dev.gatehouse.core.Role.DEPARTMENT_SUPERVISOR;
import static dev.gatehouse.core.Role.DIRECTOR;
import static dev.gatehouse.core.Role.FINANCE;
import static dev.gatehouse.core.Role.PROJECT_HEAD;
import static dev.gatehouse.core.Role.PROPERTY_MANAGER;
import static dev.gatehouse.core.Role.RESIDENT;
import static dev.gatehouse.core.Role.SECURITY;
import static dev.gatehouse.core.Role.SPECIALIST;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** All that can be asked of a ticket, by whom the office lets ask for it; what comes of it, {@link TicketWatch} judges. */
final class TicketStorm {
    private static final Set<Role> DESK = EnumSet.of(CS_OFFICER, CS_SUPERVISOR);
    private static final Set<Role> WORKERS =
            EnumSet.of(SPECIALIST, CS_OFFICER, CS_SUPERVISOR, DEPARTMENT_SUPERVISOR, SECURITY);
    private static final Set<Role> WITNESSES = EnumSet.of(SPECIALIST, CS_OFFICER, CS_SUPERVISOR, RESIDENT);
    private static final Set<Role> DISPATCHERS = EnumSet.of(CS_OFFICER, CS_SUPERVISOR, DEPARTMENT_SUPERVISOR);
    private static final Set<Role> ASKERS = EnumSet.of(CS_OFFICER, CS_SUPERVISOR, DEPARTMENT_SUPERVISOR, SPECIALIST);
    private static final Set<Role> HANDLERS =
            EnumSet.of(CS_OFFICER, CS_SUPERVISOR, DEPARTMENT_SUPERVISOR, PROPERTY_MANAGER, PROJECT_HEAD, DIRECTOR);
    private static final Set<Role> PROMISERS = EnumSet.of(
            CS_OFFICER, CS_SUPERVISOR, DEPARTMENT_SUPERVISOR, SPECIALIST, PROPERTY_MANAGER, PROJECT_HEAD, DIRECTOR);
    private static final Set<Role> STAFF = EnumSet.complementOf(EnumSet.of(RESIDENT, Role.ADMINISTRATOR));
    private static final Set<Role> SUPERVISOR = EnumSet.of(CS_SUPERVISOR);

    final ComplaintHouse office;
    final TicketHouse house;
    final TicketId id;
    private final AppointmentService appointments;
    private final ServiceOrderService money;

    TicketStorm(TicketOffice of, About about) {
        this(new TicketHouse(of.profile), about);
    }

    TicketStorm(TicketHouse house, About about) {
        this.house = house;
        office = new ComplaintHouse(house);
        appointments = house.desk.gatehouse.appointments();
        money = house.desk.gatehouse.serviceOrders();
        id = house.tickets
                .open(house.desk.officer(), house.report("It drips", about))
                .id();
    }

    /** Something that may be asked for. */
    record Command(String name, Set<Role> may, Consumer<Call> asked) {}

    /** Whoever has a role; the guard is the one who is complained about. */
    Caller caller(Role role) {
        return switch (role) {
            case CS_OFFICER -> house.desk.officer;
            case CS_SUPERVISOR -> house.desk.supervisor;
            case SPECIALIST -> house.specialist;
            case SECURITY -> new Caller(house.desk.estate, office.guard, Set.of(SECURITY));
            case RESIDENT -> new Caller(house.desk.estate, house.resident, Set.of(RESIDENT));
            default -> Caller.staff(house.desk.estate, "of." + role.name().toLowerCase(Locale.ROOT), role);
        };
    }

    /** What leads to the end most often: the next step of the paper, an answer, a visit, the end. */
    Command onward(int n) {
        Ticket ticket = house.ticket(id);
        List<WorkOrder> live = ticket.liveOrders();
        WorkOrder open = live.stream()
                .filter(order -> !order.isFinished() || !order.isBack())
                .findFirst()
                .orElse(null);
        if (!ticket.state().isAlive()) {
            return ending(n % 7 == 0 ? 4 : 5);
        }
        if (ticket.state() == TicketState.ON_HOLD) {
            return ending(1);
        }
        if (live.isEmpty() && !ticket.isResolved() && n % 3 != 0) {
            return work(0, n);
        }
        if (open != null) {
            List<Milestone> next = open.next();
            return next.isEmpty() ? work(0, n) : step(open.number(), next.get(next.size() - 1));
        }
        if (!ticket.isResolved()) {
            return n % 2 == 0 ? complaint(n % 9, n / 9) : ending(3);
        }
        return switch (n % 4) {
            case 0 -> ending(7);
            case 1 -> visit(0, n);
            default -> ending(8);
        };
    }

    /** Anything. */
    Command any(int n) {
        int kind = n / 6;
        return switch (n % 6) {
            case 0 -> work(kind % 8, kind / 8);
            case 1 -> ending(kind % 13);
            case 2 -> visit(kind % 4, kind / 4);
            case 3 -> appointment(kind % 9, kind / 9);
            case 4 -> complaint(kind % 9, kind / 9);
            default -> money(kind % 4, kind / 4);
        };
    }

    private Command work(int kind, int n) {
        OrderNumber order = order(n);
        return switch (kind) {
            case 0 -> new Command("issue", DESK, call -> house.orders.issue(call, IssueOrder.of(id)));
            case 1 -> house.ticket(id).orders().isEmpty() ? work(0, n) : step(order, any(Milestone.values(), n));
            case 2 ->
                new Command("reject", WITNESSES, call -> house.judgements.judge(call, judgement(order, call, false)));
            case 3 -> {
                Department to = n % 2 == 0 ? Department.SECURITY : Department.ENGINEERING;
                yield new Command(
                        "pass on", WORKERS, call -> house.orders.passOn(call, new PassOnOrder(id, order, to)));
            }
            case 4 -> new Command("cancel", DESK, call -> house.orders.cancel(call, new CancelOrder(id, order)));
            case 5 -> {
                Party to = n % 3 == 0 ? office.guard : house.specialist.party();
                yield new Command(
                        "assign", DISPATCHERS, call -> house.orders.assign(call, new AssignOrder(id, order, to)));
            }
            case 6 -> {
                Party officer = n % 3 == 0 ? null : house.desk.officer.party();
                yield new Command(
                        "send officer",
                        SUPERVISOR,
                        call -> house.orders.sendOfficer(call, new SendOfficer(id, order, officer)));
            }
            default -> new Command("sign", DESK, call -> house.orders.sign(call, new SignOrder(id, order, null)));
        };
    }

    private Command step(OrderNumber order, Milestone step) {
        return switch (step) {
            case DIAGNOSED ->
                new Command(
                        "diagnose",
                        WORKERS,
                        call -> house.orders.diagnose(call, new Diagnose(id, order, "It is worn")));
            case PLANNED -> new Command("plan", WORKERS, call -> house.orders.plan(call, plan(order)));
            case PLAN_TOLD ->
                new Command(
                        "tell plan", WORKERS, call -> house.orders.tellPlan(call, new TellPlan(id, order, true, true)));
            case PLAN_AGREED ->
                new Command(
                        "agree plan",
                        WITNESSES,
                        call -> house.judgements.agreePlan(call, new AgreePlan(id, order, house.resident)));
            case DONE ->
                new Command(
                        "finish",
                        WORKERS,
                        call -> house.orders.finish(call, house.work(id).withOrder(order)));
            case ACCEPTED ->
                new Command("accept", WITNESSES, call -> house.judgements.judge(call, judgement(order, call, true)));
            default -> {
                OrderAct act = List.of(OrderAct.values()).stream()
                        .filter(each -> each.milestone() == step)
                        .findFirst()
                        .orElse(OrderAct.GET_STUCK);
                Set<Role> may = act == OrderAct.SUPERVISOR_SIGNS ? SUPERVISOR : WORKERS;
                // Whoever else may ask for it is refused by the rule.
                yield new Command(
                        act.name(),
                        may == SUPERVISOR ? WORKERS : may,
                        call -> house.orders.record(call, RecordOrderAct.of(id, order, act)));
            }
        };
    }

    /** A plan for eighty, or for what was agreed. */
    private PlanWork plan(OrderNumber order) {
        PlanWork plan = house.plan(id, "80.00").withOrder(order);
        return house.ticket(id).order(order).agreement() == null ? plan : plan.withQuote(null);
    }

    private JudgeWork judgement(OrderNumber order, Call call, boolean accepted) {
        boolean resident = call.caller().party().equals(house.resident);
        return new JudgeWork(id, order, resident ? null : house.resident, accepted, "So it is", null);
    }

    private Command ending(int kind) {
        TicketService tickets = house.tickets;
        return switch (kind) {
            case 0 ->
                new Command("hold", DESK, call -> tickets.hold(call, new HoldTicket(id, HoldReason.MATERIAL, null)));
            case 1 -> new Command("resume", DESK, call -> tickets.resume(call, new ResumeTicket(id)));
            case 2 -> new Command("refer", DESK, call -> tickets.refer(call, new ReferTicket(id)));
            case 3 -> new Command("resolve", DESK, call -> tickets.resolve(call, new ResolveTicket(id, "It is well")));
            case 4 -> new Command("reopen", DESK, call -> tickets.reopen(call, new ReopenTicket(id)));
            case 5 -> reply(ReplyKind.PROGRESS);
            case 6 -> reply(ReplyKind.EXPLANATION);
            case 7 -> reply(ReplyKind.RESULT);
            case 8 -> new Command("close", DESK, call -> tickets.close(call, new CloseTicket(id, true, null)));
            case 9 -> new Command("close so", DESK, call -> tickets.close(call, new CloseTicket(id, false, null)));
            case 10 ->
                new Command(
                        "close unconfirmed",
                        SUPERVISOR,
                        call -> tickets.closeUnconfirmed(call, new CloseUnconfirmed(id, "tried")));
            case 11 ->
                new Command(
                        "stand in", SUPERVISOR, call -> tickets.standIn(call, new StandIn(id, Party.staff("he.jing"))));
            default -> new Command("submit", DISPATCHERS, call -> tickets.submit(call, new SubmitTicket(id)));
        };
    }

    private Command reply(ReplyKind kind) {
        return new Command(
                "reply " + kind,
                STAFF,
                call -> house.tickets.reply(
                        call, new ReplyToReporter(id, kind, Channel.TELEPHONE, "It goes on", null)));
    }

    private Command visit(int kind, int n) {
        Satisfaction satisfaction = n % 4 == 0 ? Satisfaction.DISSATISFIED : Satisfaction.SATISFIED;
        RecordVisit reached = RecordVisit.reached(id, TicketHouse.answers(satisfaction));
        return switch (kind) {
            case 0 -> new Command("visit", DESK, call -> house.visits.record(call, reached));
            case 1 -> new Command("miss", DESK, call -> house.visits.record(call, RecordVisit.missed(id, n % 2 == 0)));
            case 2 ->
                new Command(
                        "sample",
                        EnumSet.of(CS_SUPERVISOR, DEPARTMENT_SUPERVISOR, PROPERTY_MANAGER),
                        call -> house.visits.sample(call, reached));
            default ->
                new Command(
                        "date visit",
                        DESK,
                        call -> house.visits.setDate(call, new SetVisitDate(id, in(60 * (n % 72 + 1)), null)));
        };
    }

    private Command appointment(int kind, int n) {
        int last = Math.max(1, house.ticket(id).appointments().size() - n % 2);
        Initiator initiator = any(Initiator.values(), n);
        Instant at = in(30 + n % 5 * 30);
        return switch (kind) {
            case 0 ->
                new Command(
                        "request",
                        ASKERS,
                        call -> appointments.request(call, RequestAppointment.at(id, initiator, at)));
            case 1, 2 -> {
                Instant wanted = house.ticket(id).appointments().isEmpty()
                        ? at
                        : house.ticket(id).appointments().get(last - 1).earliest();
                yield new Command(
                        "commit",
                        PROMISERS,
                        call -> appointments.commit(
                                call, new CommitAppointment(id, last, wanted, null, Channel.TELEPHONE)));
            }
            case 3 ->
                new Command(
                        "tell",
                        ASKERS,
                        call -> appointments.tell(call, new TellAppointment(id, last, Channel.TELEPHONE, "So it is")));
            case 4 ->
                new Command("confirm", ASKERS, call -> appointments.confirm(call, new ConfirmAppointment(id, last)));
            case 5 ->
                new Command(
                        "keep",
                        EnumSet.of(CS_OFFICER, CS_SUPERVISOR, DEPARTMENT_SUPERVISOR, SPECIALIST, SECURITY),
                        call -> appointments.keep(call, KeepAppointment.of(id, last)));
            case 6 ->
                new Command(
                        "nobody home",
                        EnumSet.of(CS_OFFICER, CS_SUPERVISOR, DEPARTMENT_SUPERVISOR, SPECIALIST, SECURITY),
                        call -> appointments.nobodyHome(call, new ReportNobodyHome(id, last, in(-5))));
            case 7 ->
                new Command(
                        "reschedule",
                        PROMISERS,
                        call -> appointments.reschedule(
                                call, new RescheduleAppointment(id, last, at, Channel.TELEPHONE, "Rain")));
            default ->
                new Command(
                        "call off",
                        ASKERS,
                        call -> appointments.cancel(call, new CancelAppointment(id, last, "Not needed")));
        };
    }

    private Command complaint(int kind, int n) {
        ComplaintService complaints = office.complaints;
        return switch (kind) {
            case 0, 1 -> new Command("record", DESK, call -> complaints.record(call, office.everything(id)));
            case 2 ->
                new Command(
                        "grade",
                        HANDLERS,
                        call -> complaints.grade(
                                call,
                                new GradeComplaint(id, any(Severity.values(), n), any(RegradingReason.values(), n))));
            case 3 ->
                new Command(
                        "judge",
                        HANDLERS,
                        call -> complaints.judge(
                                call, new JudgeComplaint(id, Validity.VALID, any(Liability.values(), n))));
            case 4 ->
                new Command(
                        "plan remedy",
                        HANDLERS,
                        call -> complaints.planRemedy(call, new PlanRemedy(id, "A training", BigDecimal.TEN)));
            case 5, 6 ->
                new Command(
                        "handle",
                        HANDLERS,
                        call -> complaints.handle(call, RecordComplaintAct.of(id, any(ComplaintAct.values(), n))));
            case 7 -> new Command("wish", DESK, call -> complaints.wishForTime(call, new WishForTime(id, in(300))));
            default ->
                new Command("decide", HANDLERS, call -> complaints.decideTime(call, new DecideTime(id, in(400))));
        };
    }

    private Command money(int kind, int n) {
        OrderNumber order = order(n);
        BigDecimal amount = new BigDecimal(n % 3 == 0 ? "60.00" : n % 3 == 1 ? "80.00" : "20.00");
        return switch (kind) {
            case 0 -> new Command("agree service", DESK, call -> house.judgements.agreeService(call, service(amount)));
            case 1 ->
                new Command(
                        "collect",
                        EnumSet.of(FINANCE, CS_OFFICER, CS_SUPERVISOR),
                        call -> money.collect(call, new CollectServiceFee(id, order, amount)));
            case 2 ->
                new Command(
                        "correct",
                        EnumSet.of(CS_SUPERVISOR, PROPERTY_MANAGER, DIRECTOR),
                        call -> money.correct(call, new CorrectServiceCharge(id, order, amount, "goodwill")));
            default ->
                new Command(
                        "refund",
                        EnumSet.of(FINANCE),
                        call -> money.refund(call, new RefundServiceFee(id, order, amount)));
        };
    }

    private AgreeService service(BigDecimal amount) {
        return new AgreeServiceBuilder()
                .ticket(id)
                .by(house.resident)
                .items(List.of(new NewServiceItem("windows", amount, null, BigDecimal.ONE)))
                .area("12 m²")
                .at(in(120))
                .result("clean")
                .form(AgreementForm.ORAL)
                .priceListShown(true)
                .computationExplained(true)
                .build();
    }

    /** One of its orders, or the first where there is none. */
    private OrderNumber order(int n) {
        List<WorkOrder> all = house.ticket(id).orders();
        return all.isEmpty()
                ? house.ticket(id).number().order(1)
                : all.get(Math.max(0, all.size() - 1 - n % 2)).number();
    }

    private Instant in(int minutes) {
        return house.desk.now().plus(Duration.ofMinutes(minutes));
    }

    private static <T> T any(T[] values, int n) {
        return values[n % values.length];
    }
}
