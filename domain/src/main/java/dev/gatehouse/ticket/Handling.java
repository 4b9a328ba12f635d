package dev.gatehouse.ticket;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Work orders go out: to departments and firms, down to specialists, on to others. */
final class Handling {
    private static final int MAX_ORDERS = 99;

    private Handling() {}

    /**
     * A work order is issued: the message is passed on.
     *
     * @throws RuleViolation TKT-OURS-1, when the ticket is not open; TKT-OURS-5, when it reports an incident; TKT-17, when it was not classified; TKT-18, when no
     *     department is responsible, or the first order is for another; CMP-9, when an outside firm is to do it and the
     *     supervisor was not asked; CMP-14, CMP-27 or CMP-37, see {@link ComplaintGuards#requirePassable}; REP-6, when the
     *     work began before without being an emergency, or without a reason; SVC-3, when a service was ordered, and nothing
     *     was agreed
     */
    static Decision<Ticket> issue(Ticket ticket, IssueOrder command, Act act, Procedures office) {
        TicketRefusal.requireOpen(ticket);
        if (ticket.incident() != null) {
            throw TicketRefusal.workIsElsewhere(ticket);
        }
        TicketClass kind = ticket.kind();
        if (kind == null) {
            throw TicketRefusal.unclassified(ticket);
        }
        ComplaintGuards.requirePassable(ticket, command.department(), office);
        Services.requireAgreed(ticket, office);
        Executor executor = new Executor(responsible(ticket, kind, command, office), command.firm());
        Instant started = command.workStartedAt();
        if (started != null) {
            requireReasonForHaste(ticket, command.remark(), office);
        }
        if (started != null && started.isAfter(act.occurredAt())) {
            throw new InvalidCommand("workStartedAt", Text.of("must not be in the future", "不得晚于现在"));
        }
        return issued(ticket, executor, command.remark(), act, office);
    }

    /**
     * Somebody is given a work order (TKT-2).
     *
     * @throws RuleViolation TKT-21, when it is an emergency in which the desk alone sends people; SVC-4, when a service was
     *     ordered, for which the department's supervisor alone does; TKT-OURS-2, when the work is done
     */
    static Decision<Ticket> assign(Ticket ticket, AssignOrder command, Act act, Procedures office) {
        TicketRefusal.requireOpen(ticket);
        WorkOrder order = ticket.order(command.order());
        requireNotDone(order);
        ComplaintGuards.requireNotAccused(ticket, command.to());
        requireDispatcher(ticket, act, office);
        Services.requireAssigner(ticket, order, act, office);
        Delegation delegation = new Delegation(act.caller().party(), command.to(), act.occurredAt());
        WorkOrder next =
                order.withAssignee(command.to()).withDelegations(WorkOrder.plus(order.delegations(), delegation));
        return Decision.of(ticket.with(next), new TicketEvent.OrderAssigned(order.number(), command.to()))
                .tell(TicketNotice.assigned(next, command.to()));
    }

    /**
     * A work order goes to another department, as another order: what this one was promised is over, what lapsed stays.
     *
     * @throws RuleViolation TKT-7, when that department has it already; TKT-21, when it is an emergency in which the desk
     *     alone sends people; CMP-9, when that is the developer, and the supervisor was not asked; TKT-OURS-2, when the work
     *     is done; TKT-OURS-4, when it is another specialist’s
     */
    static Decision<Ticket> passOn(Ticket ticket, PassOnOrder command, Act act, Procedures office) {
        TicketRefusal.requireOpen(ticket);
        WorkOrder order = ticket.order(command.order());
        requireNotDone(order);
        requireDispatcher(ticket, act, office);
        Working.requireOwn(order, act.caller().party(), act);
        if (order.executor().department().equals(command.to())) {
            throw TicketRefusal.sameDepartment(order);
        }
        OrderNumber next = ticket.number().order(ticket.orders().size() + 1);
        return voided(ticket, order, next, act)
                .then(without -> issued(without, Executor.of(command.to()), order.remark(), act, office));
    }

    /**
     * Nothing is to be done for a work order any more.
     *
     * @throws RuleViolation TKT-OURS-2, when the work is done
     */
    static Decision<Ticket> cancel(Ticket ticket, CancelOrder command, Act act, Procedures office) {
        TicketRefusal.requireOpen(ticket);
        WorkOrder order = ticket.order(command.order());
        requireNotDone(order);
        Decision<Ticket> without = voided(ticket, order, null, act);
        return ticket.withResult(
                new Decision<>(without.next().resolvedIfFinished(act, office), without.events(), without.notices()));
    }

    /**
     * The supervisor decides whether an officer goes along (REP-9).
     *
     * @throws RuleViolation TKT-OURS-2, when the work is done
     */
    static Decision<Ticket> sendOfficer(Ticket ticket, SendOfficer command, Act act) {
        TicketRefusal.requireOpen(ticket);
        WorkOrder order = ticket.order(command.order());
        requireNotDone(order);
        ComplaintGuards.requireNotAccused(ticket, command.officer());
        Decision<Ticket> decision = Decision.of(
                ticket.with(order.withOfficer(command.officer())),
                new TicketEvent.OfficerSent(order.number(), command.officer()));
        Party officer = command.officer();
        return officer == null ? decision : decision.tell(TicketNotice.assigned(order, officer));
    }

    private static Decision<Ticket> issued(
            Ticket ticket, Executor executor, @Nullable String remark, Act act, Procedures office) {
        boolean asked = ticket.reached(Milestone.REFERRED, 0).isPresent();
        if (executor.isOutside() && office.orders().outsideReferred() && !asked) {
            throw TicketRefusal.supervisorNotAsked(ticket);
        }
        int ordinal = ticket.orders().size() + 1;
        if (ordinal > MAX_ORDERS) {
            throw new RuleViolation(
                    TicketRule.ORDER_OF_STEPS,
                    Text.of("{0} has {1} work orders", "{0} 已有 {1} 张工作单", ticket.number(), MAX_ORDERS),
                    Text.of("open another ticket", "请另行登记"));
        }
        Instant at = act.occurredAt();
        OrderNumber number = ticket.number().order(ordinal);
        OrderPolicy policy = office.orders();
        Paper slip = Paper.unsigned(number.value(), title(ticket), at);
        for (SlipPart part : SlipPart.values()) {
            if (policy.parts().contains(part)) {
                slip = slip.withPart(part.partName(), Keeper.of(Department.CUSTOMER_SERVICE));
            }
        }
        WorkOrder order = new WorkOrderBuilder()
                .ordinal(ordinal)
                .number(number)
                .ticketCycle(ticket.cycle())
                .cycle(1)
                .executor(executor)
                .procedure(ticket.emergency() ? policy.emergency() : policy.procedure())
                .signedAfter(policy.signedAfter())
                .remark(remark)
                .agreement(Services.toCarryOut(ticket))
                .slip(slip.printed(act.caller().party(), at))
                .cancelled(false)
                .build()
                .taking(Milestone.ISSUED, at);
        Ticket passedOn = ticket.withDepartment(executor.department());
        Ticket routed = ticket.reached(Milestone.ROUTED, 0).isPresent()
                ? passedOn
                : passedOn.reaching(Milestone.ROUTED, at, act, office);
        Decision<Ticket> decision = Decision.of(
                        routed.reaching(order, Milestone.ISSUED, act, office),
                        new TicketEvent.OrderIssued(number, executor))
                .tell(TicketNotice.issued(order, ticket.emergency()));
        return Services.isAssignedFromAbove(ticket, office) ? decision.tell(ServiceNotice.toAssign(order)) : decision;
    }

    private static Text title(Ticket ticket) {
        return Text.of("Work order ({0})", "工作单（{0}）", ticket.kindName());
    }

    /** Nothing is promised of a void order any more, and nothing is owed for work that was never accepted. */
    private static Decision<Ticket> voided(Ticket ticket, WorkOrder order, @Nullable OrderNumber goesOnAs, Act act) {
        Clocks left = Promises.without(ticket, order.ordinal(), act.occurredAt());
        WorkOrder over = order.withCancelled(true);
        Decision<Ticket> decision =
                Decision.of(ticket.with(over).withClocks(left), new TicketEvent.OrderVoid(order.number(), goesOnAs));
        return decision.then(next -> ServiceMoney.owingNothing(next, over));
    }

    /**
     * Requires that work may have begun before its paper.
     *
     * @throws RuleViolation REP-6
     */
    static void requireReasonForHaste(Ticket ticket, @Nullable String remark, Procedures office) {
        if (remark == null || !ticket.emergency() || !office.orders().paperAfterEmergency()) {
            throw TicketRefusal.notWithoutPaper(ticket);
        }
    }

    private static Department responsible(Ticket ticket, TicketClass kind, IssueOrder command, Procedures office) {
        Department centre = ComplaintGuards.centre(ticket, office);
        Department table = centre == null ? office.tickets().responsibilities().get(kind) : centre;
        Department named = command.department();
        if (named == null && table == null) {
            throw TicketRefusal.nobodyResponsible(ticket);
        }
        if (named != null
                && table != null
                && !named.equals(table)
                && ticket.liveOrders().isEmpty()) {
            throw TicketRefusal.anotherIsResponsible(ticket, named, table);
        }
        return named == null ? Objects.requireNonNull(table) : named;
    }

    private static void requireNotDone(WorkOrder order) {
        if (order.has(Milestone.DONE)) {
            throw TicketRefusal.done(order);
        }
    }

    private static void requireDispatcher(Ticket ticket, Act act, Procedures office) {
        if (ticket.emergency() && office.tickets().deskDispatches() && !isOfTheDesk(act)) {
            throw TicketRefusal.onlyTheDesk(ticket);
        }
    }

    /** Whether whoever asks is of the desk, which sends people, and may write down what others say. */
    static boolean isOfTheDesk(Act act) {
        return !Collections.disjoint(act.caller().roles(), Set.of(Role.CS_OFFICER, Role.CS_SUPERVISOR));
    }
}
