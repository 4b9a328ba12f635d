package dev.gatehouse.ticket;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.core.Attachment;
import dev.gatehouse.core.Charge;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Event;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.resident.PersonId;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** A specialist at work: every step of a work order, in the order of its paper. */
final class Working {
    private Working() {}

    /**
     * Something was done about a work order that needs nothing but who did it. Papers are filed whenever their month is over
     * (REP-7), also when the ticket is.
     *
     * @throws RuleViolation of the step that would be skipped; REP-8, when somebody signs for the supervisor; REP-4 or
     *     REP-10, when the paper comes back without its signatures; TKT-37, when it is tested for leaks before the work is
     *     done; CMP-OURS-2, when whoever does it is complained about; TKT-OURS-1 to TKT-OURS-4
     */
    static Decision<Ticket> record(Ticket ticket, RecordOrderAct command, Act act, Procedures office) {
        if (command.act() != OrderAct.FILE) {
            TicketRefusal.requireOpen(ticket);
        }
        WorkOrder order =
                command.act() == OrderAct.FILE ? ticket.paper(command.order()) : ticket.order(command.order());
        Party by = command.by() == null ? act.caller().party() : command.by();
        requireSpokenFor(order, by, act);
        ComplaintGuards.requireNotAccused(ticket, by);
        Milestone milestone = command.act().milestone();
        if (command.act() == OrderAct.BRING_BACK) {
            HomeVisits.requireAccepted(ticket, order, office);
        }
        if (command.act() == OrderAct.TEST_FOR_LEAKS && !order.has(Milestone.DONE)) {
            throw TicketRefusal.skipped(order, Milestone.LEAK_TESTED, Milestone.DONE);
        }
        if (command.act() == OrderAct.SIGN_FOR) {
            Services.requireAssigned(ticket, order, office);
        }
        WorkOrder next = milestone.isStep()
                ? order.taking(milestone, act.occurredAt())
                : order.marked(milestone, act.occurredAt());
        Attachment drawn = NewAttachment.kept(command.drawn());
        next = switch (command.act()) {
            case SUPERVISOR_SIGNS -> signedBySupervisor(next, by, act, drawn);
            case SIGN_FOR -> signedFor(next, by, act, drawn);
            case REPEAT_BACK, ARRIVE, GET_STUCK, TEST_FOR_LEAKS -> requireOwn(next, by);
            case REPORT_UP, FILE -> next;
            case LEAVE_PART -> next.passing(SlipPart.CUSTOMER, customer(ticket), act.occurredAt());
            case BRING_BACK -> broughtBack(next, act.occurredAt());
        };
        if (command.act() == OrderAct.FILE) {
            next = filed(ticket, next, act.occurredAt());
        }
        Decision<Ticket> decision = Decision.of(
                ticket.reaching(next, milestone, act, office),
                new TicketEvent.OrderStep(order.number(), milestone, order.cycle()));
        return switch (command.act()) {
            case GET_STUCK -> decision.tell(TicketNotice.stuck(order));
            case ARRIVE -> decision.then(there -> Arrivals.keptBy(there, order, by, act, office));
            default -> decision;
        };
    }

    /** The officer who was sent along signs afterwards (REP-10). */
    static Decision<Ticket> sign(Ticket ticket, SignOrder command, Act act) {
        TicketRefusal.requireAlive(ticket);
        WorkOrder order = ticket.order(command.order());
        Party by = act.caller().party();
        if (!by.equals(order.officer())) {
            throw TicketRefusal.notSent(order);
        }
        if (!order.has(Milestone.DONE)) {
            throw TicketRefusal.skipped(order, Milestone.RETURNED, Milestone.DONE);
        }
        if (order.isSigned(Signer.ATTENDING_OFFICER)) {
            throw TicketRefusal.stepIsPast(order, Milestone.DONE);
        }
        Attachment drawn = NewAttachment.kept(command.drawn());
        return Decision.of(
                ticket.with(order.signed(Signer.ATTENDING_OFFICER, by, act.occurredAt(), drawn)),
                new TicketEvent.OrderSigned(order.number(), Signer.ATTENDING_OFFICER, by));
    }

    /** The specialist says what is the matter (TKT-26). */
    static Decision<Ticket> diagnose(Ticket ticket, Diagnose command, Act act, Procedures office) {
        WorkOrder order = own(ticket, command.order(), act);
        return stepped(
                ticket,
                order.taking(Milestone.DIAGNOSED, act.occurredAt()).withFinding(command.finding()),
                Milestone.DIAGNOSED,
                act,
                office);
    }

    /**
     * The specialist says how it is to be done (TKT-29).
     *
     * @throws RuleViolation TKT-30, when no work instruction is named, where one must be; SVC-8, when it costs other than
     *     the price list says; SVC-6, when it costs other than was agreed of the service
     */
    static Decision<Ticket> plan(Ticket ticket, PlanWork command, CurrencyUnit currency, Act act, Procedures office) {
        WorkOrder order = own(ticket, command.order(), act);
        WorkOrder next = order.taking(Milestone.PLANNED, act.occurredAt())
                .withPlan(Services.priced(order, command.plan(currency), act, office));
        if (office.orders().instructionNamed() && command.instruction() == null) {
            throw TicketRefusal.noInstruction(order);
        }
        return stepped(ticket, next, Milestone.PLANNED, act, office);
    }

    /**
     * The customer is told of the plan (TKT-31).
     *
     * @throws RuleViolation TKT-31, when the plan does not say what a customer must be told; SVC-7 and SVC-8, when it costs
     *     something, and the customer was not shown the price list, or told how the charge comes about
     */
    static Decision<Ticket> tellPlan(Ticket ticket, TellPlan command, Act act, Procedures office) {
        TicketRefusal.requireOpen(ticket);
        WorkOrder order = ticket.order(command.order());
        WorkOrder next = order.taking(Milestone.PLAN_TOLD, act.occurredAt());
        Plan plan = order.plan();
        Set<PlanItem> unsaid = plan == null ? Set.of() : plan.unsaid();
        List<PlanItem> missing = office.orders().told().stream()
                .filter(unsaid::contains)
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw TicketRefusal.unsaid(order, missing);
        }
        Services.requireExplained(order, command, office);
        return stepped(ticket, next, Milestone.PLAN_TOLD, act, office);
    }

    /** Somebody who may agree to its cost accepts the plan for the customer (TKT-33). */
    static Decision<Ticket> agreePlan(Ticket ticket, AgreePlan command, Spokesman by, Act act, Procedures office) {
        TicketRefusal.requireOpen(ticket);
        WorkOrder order = ticket.order(command.order());
        WorkOrder next = order.taking(Milestone.PLAN_AGREED, act.occurredAt()).withAgreedBy(command.by());
        Acceptors.requireOwnWord(order.number(), command.by(), TicketRule.PLAN_AGREED, act);
        Acceptors.requireToAgree(by, ticket, order.number(), command.by(), TicketRule.PLAN_AGREED, act, office);
        return stepped(ticket, next, Milestone.PLAN_AGREED, act, office);
    }

    /**
     * The work is done, and the specialist signs what was done, with what, and what it costs (TKT-37).
     *
     * @throws RuleViolation TKT-37, when the paper lacks what the office demands; REP-6, when it was begun before there was a
     *     paper, and may not have been; SVC-6, when another amount is charged than was agreed, or besides; CMP-OURS-2, when whoever did
     *     it is complained about
     */
    static Decision<Ticket> finish(
            Ticket ticket, FinishWork command, CurrencyUnit currency, Act act, Procedures office) {
        WorkOrder order = own(ticket, command.order(), act);
        WorkOrder done = order.taking(Milestone.DONE, act.occurredAt());
        requireRecorded(order, command, office.orders());
        requireBegun(ticket, order, command.startedAt(), act, office);
        Party assignee = order.assignee() == null ? act.caller().party() : order.assignee();
        Party handler = command.handler() == null ? assignee : command.handler();
        ComplaintGuards.requireNotAccused(ticket, handler);
        Charge charge = Charging.charge(order, command, currency);
        Services.requireAgreed(ticket, order, charge, office);
        WorkReport work = new WorkReport(
                handler,
                command.startedAt(),
                act.occurredAt(),
                command.materials() == null ? List.of() : command.materials(),
                charge);
        Attachment drawn = NewAttachment.kept(command.drawn());
        WorkOrder next =
                Charging.owing(done.withWork(work), charge).signed(Signer.REPAIRER, handler, act.occurredAt(), drawn);
        Decision<Ticket> decision = Decision.of(
                        ticket.reaching(next, Milestone.DONE, act, office),
                        new TicketEvent.WorkDone(order.number(), handler, charge.amount(), order.cycle()))
                .tell(TicketNotice.toAccept(ticket, next));
        return ticket.withResult(
                HomeVisits.done(ticket, next, office).reduce(decision, Decision::tell, (one, other) -> other));
    }

    /**
     * Whoever is asked to accept the work does, or it is done again (TKT-36, TKT-40).
     *
     * @param spokesman what is known of the one who judges
     * @throws RuleViolation TKT-36 or HV-11, when that one may not
     */
    static Decision<Ticket> judge(Ticket ticket, JudgeWork command, Spokesman spokesman, Act act, Procedures office) {
        TicketRefusal.requireOpen(ticket);
        WorkOrder order = ticket.order(command.order());
        WorkOrder judged = order.taking(Milestone.ACCEPTED, act.occurredAt());
        Party by = command.by() == null ? act.caller().party() : command.by();
        Acceptors.requireOwnWord(order.number(), by, TicketRule.ACCEPTED_BY_SOURCE, act);
        Acceptors.requireToAccept(spokesman, ticket, order, by, act, office);
        Acceptance acceptance =
                new Acceptance(by, act.occurredAt(), command.accepted(), command.opinion(), order.cycle());
        List<Acceptance> all = WorkOrder.plus(order.acceptances(), acceptance);
        Event event = new TicketEvent.WorkJudged(order.number(), command.accepted(), order.cycle());
        if (!command.accepted()) {
            return again(ticket, order.withAcceptances(all), event, act);
        }
        Attachment drawn = NewAttachment.kept(command.drawn());
        WorkOrder accepted = judged.withAcceptances(all).signed(Signer.CUSTOMER, by, act.occurredAt(), drawn);
        return ticket.withResult(Decision.of(ticket.reaching(accepted, Milestone.ACCEPTED, act, office), event));
    }

    /** The work is to be done again; the desk and the department are told (TKT-40). */
    private static Decision<Ticket> again(Ticket ticket, WorkOrder order, Event event, Act act) {
        Ticket without = ticket.withClocks(Promises.again(ticket, order.ordinal(), act.occurredAt()));
        return Decision.of(without.with(order.again()), event)
                .tell(TicketNotice.again(ticket.answering(), order))
                .tell(TicketNotice.again(Recipient.post(Post.of(order.executor().department())), order));
    }

    private static Decision<Ticket> stepped(Ticket ticket, WorkOrder next, Milestone step, Act act, Procedures office) {
        return Decision.of(
                ticket.reaching(next, step, act, office), new TicketEvent.OrderStep(next.number(), step, next.cycle()));
    }

    private static WorkOrder own(Ticket ticket, OrderNumber number, Act act) {
        TicketRefusal.requireOpen(ticket);
        return requireOwn(ticket.order(number), act.caller().party(), act);
    }

    /** Whoever works on an order has it, but the desk and the department’s supervisor may write down what is said. */
    static WorkOrder requireOwn(WorkOrder order, Party by, Act act) {
        return writesForOthers(act) ? order : requireOwn(order, by);
    }

    private static void requireSpokenFor(WorkOrder order, Party by, Act act) {
        if (!by.equals(act.caller().party()) && !writesForOthers(act)) {
            throw TicketRefusal.anothersName(order);
        }
    }

    private static boolean writesForOthers(Act act) {
        return Handling.isOfTheDesk(act) || act.caller().roles().contains(Role.DEPARTMENT_SUPERVISOR);
    }

    /** Work that was begun before the first paper of its cycle needed a reason not to wait (REP-6). */
    private static void requireBegun(
            Ticket ticket, WorkOrder order, @Nullable Instant begun, Act act, Procedures office) {
        if (begun != null && begun.isAfter(act.occurredAt())) {
            throw new InvalidCommand("startedAt", Text.of("must not be after it was done", "不得晚于完工时间"));
        }
        boolean early = begun != null
                && ticket.orders().stream()
                        .filter(each -> each.ticketCycle() == ticket.cycle())
                        .flatMap(each -> each.reachedAt(Milestone.ISSUED).stream())
                        .allMatch(begun::isBefore);
        if (early) {
            Handling.requireReasonForHaste(ticket, order.remark(), office);
        }
    }

    private static WorkOrder requireOwn(WorkOrder order, Party by) {
        if (order.assignee() != null && !by.equals(order.assignee())) {
            throw TicketRefusal.anothersOrder(order);
        }
        return order;
    }

    private static WorkOrder signedBySupervisor(WorkOrder order, Party by, Act act, @Nullable Attachment drawn) {
        Set<Role> roles = act.caller().roles();
        if (!by.equals(act.caller().party()) || !roles.contains(Role.CS_SUPERVISOR)) {
            throw TicketRefusal.noSupervisor(order);
        }
        return order.signed(Signer.SUPERVISOR, by, act.occurredAt(), drawn);
    }

    private static WorkOrder signedFor(WorkOrder order, Party by, Act act, @Nullable Attachment drawn) {
        WorkOrder own = requireOwn(order, by).withAssignee(by).signed(Signer.SPECIALIST, by, act.occurredAt(), drawn);
        Keeper specialist = Keeper.of(by);
        for (SlipPart part : SlipPart.values()) {
            own = part == SlipPart.DESK ? own : own.passing(part, specialist, act.occurredAt());
        }
        return own;
    }

    private static WorkOrder broughtBack(WorkOrder order, Instant at) {
        List<Signer> missing = order.unsigned();
        if (!missing.isEmpty()) {
            throw TicketRefusal.unsigned(order, missing);
        }
        Keeper desk = Keeper.of(Department.CUSTOMER_SERVICE);
        WorkOrder back = order.passing(SlipPart.EXECUTOR, desk, at);
        return order.has(Milestone.PART_LEFT) ? back : back.passing(SlipPart.CUSTOMER, desk, at);
    }

    private static WorkOrder filed(Ticket ticket, WorkOrder order, Instant at) {
        return order.passing(SlipPart.EXECUTOR, Keeper.of(order.executor().department()), at)
                .passing(SlipPart.CUSTOMER, customer(ticket), at);
    }

    /** In whose hands the customer's part is left: the resident's, else those of whoever reported. */
    private static Keeper customer(Ticket ticket) {
        PersonId resident = ticket.report().resident();
        Party reporter = ticket.report().reporter();
        Party known = resident == null ? reporter : Party.resident(resident);
        return Keeper.of(known == null ? Party.outsider("customer") : known);
    }

    private static void requireRecorded(WorkOrder order, FinishWork command, OrderPolicy policy) {
        Map<WorkField, Boolean> said = new EnumMap<>(WorkField.class);
        said.put(WorkField.TIME, command.startedAt() != null);
        said.put(WorkField.MATERIALS, command.materials() != null);
        said.put(WorkField.CHARGE, command.charge() != null || order.plan() != null || order.agreement() != null);
        List<WorkField> missing = policy.recorded().stream()
                .filter(field -> !said.getOrDefault(field, true))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw TicketRefusal.unrecorded(order, missing);
        }
    }
}
