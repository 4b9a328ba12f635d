package dev.gatehouse.ticket;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.clock.RedatingReason;
import dev.gatehouse.clock.Terms;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.notice.Recipient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Somebody asks afterwards whether all is well. */
final class Visits {
    private static final String DATED = PromiseKind.RETURN_VISIT.clockName();

    private Visits() {}

    /**
     * The desk asks, or tries to, about all that is finished: the promises of its return visits are kept once somebody is
     * reached. Where not all is well and the class says so, it is handled again. That it tried in vain it may record from
     * when work is done and waits to be accepted.
     *
     * @throws RuleViolation TKT-OURS-1, when it is not open; TKT-38 or TKT-41, when the paper is not back, not complete or
     *     not signed, where it must be; RV-OURS-2, when there is nothing to ask about yet; RV-OURS-1, when whoever did the
     *     work asks; CMP-OURS-2, when whoever is complained about does; RV-8 or RV-12, when the record lacks what the office
     *     demands
     */
    static Decision<Ticket> record(
            Ticket ticket, RecordVisit command, CurrencyUnit currency, Act act, Procedures office) {
        TicketRefusal.requireOpen(ticket);
        ReturnVisit visit = visit(ticket, command, false, currency, act, office.visits());
        Ticket recorded = ticket.withVisits(WorkOrder.plus(ticket.visits(), visit));
        Decision<Ticket> decision =
                told(visit.reached() ? reached(recorded, visit, act, office) : recorded, visit, office);
        boolean again =
                visit.foundProblem() && office.visits().handledAgain().stream().anyMatch(kind -> kind == ticket.kind());
        return again ? decision.then(next -> again(next, visit.faulty(), act, office)) : decision;
    }

    /**
     * A supervisor or team leader asks besides (TKT-10): it keeps no promise of the desk's and ends nothing, and may be
     * done when the ticket is over.
     *
     * @throws RuleViolation as {@link #record} does, but not of what is over
     */
    static Decision<Ticket> sample(
            Ticket ticket, RecordVisit command, CurrencyUnit currency, Act act, Procedures office) {
        ReturnVisit visit = visit(ticket, command, true, currency, act, office.visits());
        return told(ticket.withVisits(WorkOrder.plus(ticket.visits(), visit)), visit, office);
    }

    /**
     * Whoever handles it sets or moves the date of its return visit (RV-11).
     *
     * @throws RuleViolation RV-11, when that is not for them to say in this class, or the date does not lie ahead;
     *     TKT-OURS-1, when it is not open
     */
    static Decision<Ticket> setDate(Ticket ticket, SetVisitDate command, Act act, Procedures office) {
        TicketRefusal.requireOpen(ticket);
        if (office.visits().dated().stream().noneMatch(kind -> kind == ticket.kind())) {
            throw VisitRefusal.notDated(ticket);
        }
        Instant at = act.occurredAt();
        Instant due = command.due();
        if (!due.isAfter(at)) {
            throw VisitRefusal.dateIsPast(ticket, due, at);
        }
        Clocks clocks = ticket.clocks();
        RedatingReason reason = command.reason() == null ? RedatingReason.AGREED : command.reason();
        Clocks dated = clocks.find(DATED).filter(Clock::isOpen).isPresent()
                ? clocks.redate(DATED, due, reason, at, act.calendar())
                : clocks.start(dated(ticket, Duration.between(at, due)), at, act.calendar());
        return Decision.of(ticket.withClocks(dated), new TicketEvent.VisitDated(due));
    }

    /** The live orders about which there is something to ask. */
    static List<WorkOrder> ready(Ticket ticket, VisitPolicy policy) {
        return ticket.liveOrders().stream()
                .filter(order -> isReady(ticket, order, policy))
                .toList();
    }

    /** Whether everybody who is to be asked was reached: about each order; where there is none, about the message. */
    static boolean isVisited(Ticket ticket, VisitPolicy policy) {
        List<WorkOrder> orders = ticket.liveOrders();
        return orders.isEmpty()
                ? !isMessageVisited(ticket, policy)
                        || ticket.reached(Milestone.VISITED, 0).isPresent()
                : orders.stream().allMatch(order -> order.has(Milestone.VISITED));
    }

    /** Whether somebody is asked though the ticket has no orders: of every message, or since the work is done elsewhere. */
    static boolean isMessageVisited(Ticket ticket, VisitPolicy policy) {
        return !policy.workOnly() || ticket.incident() != null;
    }

    /** Whether whoever was reached last was content, with each order; where there is none, with the message. */
    static boolean isContent(Ticket ticket) {
        List<WorkOrder> orders = ticket.liveOrders();
        if (orders.isEmpty()) {
            return last(ticket, null).filter(ReturnVisit::foundProblem).isEmpty();
        }
        return orders.stream()
                .filter(order -> order.has(Milestone.VISITED))
                .noneMatch(order -> last(ticket, order.number())
                        .filter(visit -> visit.faulty().contains(order.number()))
                        .isPresent());
    }

    private static ReturnVisit visit(
            Ticket ticket, RecordVisit command, boolean sample, CurrencyUnit currency, Act act, VisitPolicy policy) {
        List<WorkOrder> orders = ready(ticket, policy);
        boolean attempt = command.answers() == null && !sample;
        List<WorkOrder> unaccepted = attempt
                ? ticket.liveOrders().stream().filter(WorkOrder::isUnaccepted).toList()
                : List.of();
        if (orders.isEmpty() && unaccepted.isEmpty()) {
            requireResult(ticket, policy);
        }
        Party by = command.by() == null ? act.caller().party() : command.by();
        ComplaintGuards.requireNotAccused(ticket, by);
        Stream.concat(orders.stream(), unaccepted.stream())
                .filter(order -> worked(order, by))
                .findFirst()
                .ifPresent(order -> {
                    throw VisitRefusal.byTheRepairer(order);
                });
        requireAfter(ticket, act.occurredAt());
        unaccepted.forEach(order -> TicketRefusal.requireNotBefore(ticket, order.lastAt(), act.occurredAt()));
        List<OrderNumber> numbers = orders.stream().map(WorkOrder::number).toList();
        command.faulty().stream()
                .filter(order -> !numbers.contains(order))
                .findFirst()
                .ifPresent(order -> {
                    throw VisitRefusal.notAskedAbout(ticket, order);
                });
        VisitAnswers answers =
                command.answers() == null ? null : command.answers().answers(currency);
        requireRecorded(ticket, answers, !numbers.isEmpty(), policy);
        boolean all =
                answers != null && answers.hasProblem() && command.faulty().isEmpty();
        return new ReturnVisit(
                ticket.cycle(),
                act.occurredAt(),
                by,
                sample,
                Set.copyOf(command.methods()),
                numbers,
                answers,
                all ? numbers : List.copyOf(command.faulty()),
                command.noticeLeft());
    }

    /** Somebody was reached: the promises about the orders are kept, and about the ticket once there is none left to ask. */
    private static Ticket reached(Ticket ticket, ReturnVisit visit, Act act, Procedures office) {
        Ticket next = ticket;
        for (OrderNumber number : visit.orders()) {
            WorkOrder visited = next.order(number).marked(Milestone.VISITED, visit.at());
            next = next.reaching(visited, Milestone.VISITED, act, office);
        }
        boolean all = next.liveOrders().stream().allMatch(order -> order.has(Milestone.VISITED));
        return all ? next.reaching(Milestone.VISITED, visit.at(), act, office) : next;
    }

    /**
     * It is handled again, in another cycle: the faulty work on the same paper, all else stays done (RV-10, RV-14). What was
     * promised of the last cycle is over; what lapsed, stays; what counted from the issue of that paper counts from now. A report of an incident has work of its own from then on.
     */
    private static Decision<Ticket> again(Ticket ticket, List<OrderNumber> faulty, Act act, Procedures office) {
        Instant at = act.occurredAt();
        int cycle = ticket.cycle() + 1;
        Ticket next = ticket.withClocks(Promises.withoutOwn(ticket, at));
        for (WorkOrder order : ticket.liveOrders()) {
            boolean wrong = faulty.contains(order.number());
            next = wrong ? next.withClocks(Promises.again(next, order.ordinal(), at)) : next;
            next = next.with((wrong ? order.again() : order).withTicketCycle(cycle));
            next = wrong ? next.withClocks(Promises.outAgain(next, order.ordinal(), act, office)) : next;
        }
        next = next.withCycle(cycle)
                .withOutcome(null)
                .withIncident(null)
                .reaching(Milestone.RECEIVED, at, act, office)
                .reaching(Milestone.RECORDED, act.now(), act, office);
        Ticket routed = faulty.isEmpty() ? next : next.reaching(Milestone.ROUTED, at, act, office);
        return Decision.of(routed, new TicketEvent.HandledAgain(cycle, faulty));
    }

    private static Decision<Ticket> told(Ticket next, ReturnVisit visit, Procedures office) {
        VisitAnswers answers = visit.answers();
        Decision<Ticket> decision = Decision.of(
                next,
                new TicketEvent.Visited(
                        visit.cycle(),
                        visit.by(),
                        visit.sample(),
                        visit.reached(),
                        visit.orders(),
                        answers == null ? null : answers.repaired(),
                        answers == null ? null : answers.satisfaction(),
                        answers == null ? null : answers.charged(),
                        visit.faulty()));
        if (visit.reached()) {
            for (Recipient to : office.visits().reportedTo()) {
                decision = decision.tell(VisitNotice.visited(to, next));
            }
        }
        if (visit.foundProblem()) {
            for (Recipient to : VisitNotice.concerned(next, visit, office.visits())) {
                decision = decision.tell(VisitNotice.problem(to, next));
            }
        }
        return decision;
    }

    private static boolean isReady(Ticket ticket, WorkOrder order, VisitPolicy policy) {
        List<TicketPromise> counted = policy.promises().stream()
                .filter(promise -> promise.kind() == PromiseKind.RETURN_VISIT
                        && promise.since().isOfOrder()
                        && promise.applies().appliesTo(ticket))
                .toList();
        boolean paper =
                !policy.slipFirst() || (order.isBack() && order.unsigned().isEmpty());
        return order.isFinished()
                && paper
                && (counted.isEmpty() || counted.stream().anyMatch(promise -> order.has(promise.since())));
    }

    private static void requireResult(Ticket ticket, VisitPolicy policy) {
        Optional<WorkOrder> order = ticket.liveOrders().stream().findFirst();
        if (order.isPresent()) {
            throw VisitRefusal.notReady(order.get(), policy.slipFirst());
        }
        if (!ticket.isResolved()) {
            throw VisitRefusal.noResult(ticket);
        }
    }

    /** What the desk does itself, such as answering, is no repair: it may well ask afterwards. */
    private static boolean worked(WorkOrder order, Party by) {
        WorkReport work = order.work();
        boolean repaired = !order.executor().department().equals(Department.CUSTOMER_SERVICE);
        return repaired && (by.equals(order.assignee()) || (work != null && by.equals(work.handler())));
    }

    /** Nothing is asked before what was asked or answered last. */
    private static void requireAfter(Ticket ticket, Instant at) {
        Instant resolved = ticket.reached(Milestone.RESOLVED, 0).orElse(at);
        Instant last = ticket.visits().isEmpty()
                ? resolved
                : ticket.visits().get(ticket.visits().size() - 1).at();
        Instant latest = last.isAfter(resolved) ? last : resolved;
        if (at.isBefore(latest)) {
            throw TicketRefusal.outOfOrder(ticket.number(), latest, at);
        }
    }

    private static void requireRecorded(
            Ticket ticket, @Nullable VisitAnswers answers, boolean ofWork, VisitPolicy policy) {
        if (answers == null) {
            return;
        }
        List<VisitField> missing = policy.recorded().stream()
                .filter(field -> ofWork || !field.isOfWork())
                .filter(field -> !answers.says(field))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw VisitRefusal.unrecorded(ticket, missing);
        }
    }

    /** The last visit of the desk's on which somebody was reached, in this cycle or about an order. */
    private static Optional<ReturnVisit> last(Ticket ticket, @Nullable OrderNumber order) {
        return ticket.visits().stream()
                .filter(visit -> visit.reached() && !visit.sample())
                .filter(visit -> order == null
                        ? visit.cycle() == ticket.cycle()
                        : visit.orders().contains(order))
                .reduce((earlier, later) -> later);
    }

    private static Terms dated(Ticket ticket, Duration left) {
        Promise promise = Promise.of(Allowance.elapsed(left)).escalating(ticket.answering());
        return new Terms(
                DATED,
                VisitRule.DATE_BY_HANDLER.id(),
                TicketNotice.task(PromiseKind.RETURN_VISIT, ticket, 0),
                promise,
                Set.of(TicketState.OPEN.name()));
    }
}
