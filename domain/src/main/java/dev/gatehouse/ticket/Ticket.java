package dev.gatehouse.ticket;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.AggregateTypeBuilder;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.aggregate.Sight;
import dev.gatehouse.aggregate.SortKey;
import dev.gatehouse.aggregate.Timekeeping;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.notice.Recipient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * A message to the office and all that follows from it, until it is closed: one accountable first contact, any number of
 * work orders.
 *
 * @param estate       where
 * @param id           its id
 * @param version      one more at each change
 * @param number       by what people call it
 * @param report       the message as it was recorded
 * @param firstContact who answers for it
 * @param kind         what it is about; null until it was classified
 * @param priority     in which order it is followed up
 * @param service      what sort of service was ordered; null when none was
 * @param emergency    whether it is a sudden emergency
 * @param repair       what is repaired; null where that makes no difference
 * @param department   which department was made responsible last; null until it was passed on
 * @param state        whether it lives
 * @param cycle        how often it has been handled, from 1
 * @param marks        what it got to, in that order
 * @param orders       its work orders, in the order in which they were issued
 * @param replies      what whoever reported was told, in that order
 * @param complaint    what a complaint has beside; null when it is none
 * @param appointments when somebody comes, in the order in which they were made
 * @param visits       return visits, in that order
 * @param agreement    what was agreed last of a service that was ordered; null when nothing was
 * @param outcome      what came of it; null while that is not known
 * @param incident     the incident of which it is a report; null when it is none
 * @param hold         why it waits; null unless it does
 * @param ending       how it ended; null while it lives
 * @param clocks       its promises
 */
@Value.Builder
public record Ticket(
        EstateId estate,
        TicketId id,
        long version,
        TicketNumber number,
        Report report,
        FirstContact firstContact,
        @Nullable TicketClass kind,
        Priority priority,
        @Nullable ServiceKind service,
        boolean emergency,
        @Nullable RepairKind repair,
        @Nullable Department department,
        TicketState state,
        int cycle,
        List<Mark> marks,
        List<WorkOrder> orders,
        List<Reply> replies,
        @Nullable Complaint complaint,
        List<Appointment> appointments,
        List<ReturnVisit> visits,
        @Nullable ServiceAgreement agreement,
        @Nullable String outcome,
        @Nullable IncidentId incident,
        @Nullable Hold hold,
        @Nullable Ending ending,
        Clocks clocks)
        implements Aggregate<TicketId>, WithTicket {
    /** The type token. */
    public static final AggregateType<Ticket, TicketId, TicketQuery> TYPE = new AggregateTypeBuilder<
                    Ticket, TicketId, TicketQuery>()
            .name("ticket")
            .type(Ticket.class)
            .events(TicketEvent.class)
            .atVersion(Ticket::withVersion)
            .printId(TicketId::toString)
            .parseId(TicketId::parse)
            .matches(TicketQuery::matches)
            .sortKey(ticket -> SortKey.of(ticket.report().receivedAt()))
            .running((ticket, theirs, act) -> (ticket.state().isAlive() || ticket.isOwed())
                    && TicketQuery.customers(ticket).stream().anyMatch(theirs))
            .time(Timekeeping.of(Ticket::clocks, Ticket::withClocks))
            .sight(new Sight<>(Onlookers::seenBy, Onlookers::named, TicketQuery::withPage))
            .build();

    /**
     * Refuses a complaint that is none, an order that is there twice or of another ticket, an appointment out of its number,
     * two that are promised of one series, and an end or a hold that does not go with the state, with
     * {@link IllegalArgumentException}.
     */
    public Ticket {
        marks = List.copyOf(marks);
        orders = List.copyOf(orders);
        replies = List.copyOf(replies);
        appointments = List.copyOf(appointments);
        visits = List.copyOf(visits);
        if ((complaint != null) != (kind == TicketClass.COMPLAINT)) {
            throw new IllegalArgumentException(id + ": what a complaint has, a complaint has, and nothing else");
        }
        for (int i = 0; i < orders.size(); i++) {
            if (!orders.get(i).number().equals(number.order(i + 1))) {
                throw new IllegalArgumentException(id + ": work orders are numbered as they come");
            }
        }
        for (int i = 0; i < appointments.size(); i++) {
            Appointment appointment = appointments.get(i);
            boolean again = appointments.subList(0, i).stream()
                    .anyMatch(other -> other.committed() && other.series() == appointment.series());
            if (appointment.number() != i + 1 || (again && appointment.committed())) {
                throw new IllegalArgumentException(
                        id + ": appointments are numbered as they come, and of a series one is promised");
            }
        }
        if ((hold != null) != (state == TicketState.ON_HOLD) || (ending == null) != state.isAlive()) {
            throw new IllegalArgumentException(id + ": what waits says why, and what is over says how");
        }
    }

    /** How bad the complaint is; null when it is none, or was not graded. */
    public @Nullable Severity severity() {
        return complaint == null ? null : complaint.severity();
    }

    /** What it is about, for those who are told; its number as long as nobody has said. */
    String kindName() {
        return kind == null ? number.value() : kind.toString();
    }

    /** Whether somebody has promised to come at a time. */
    public boolean isBooked() {
        return appointments.stream().anyMatch(Appointment::committed);
    }

    /** Whether there is a result in this cycle. */
    public boolean isResolved() {
        return reached(Milestone.RESOLVED, 0).isPresent();
    }

    /** The work orders of this cycle that are not void. */
    public List<WorkOrder> liveOrders() {
        return orders.stream()
                .filter(order -> order.ticketCycle() == cycle && !order.cancelled())
                .toList();
    }

    /** When the ticket, or one of its work orders from 1, got to a milestone in this cycle. */
    public Optional<Instant> reached(Milestone milestone, int order) {
        return order > 0
                ? order(order).reachedAt(milestone)
                : marks.stream()
                        .filter(mark -> mark.milestone() == milestone && mark.cycle() == cycle)
                        .map(Mark::at)
                        .reduce((earlier, later) -> later);
    }

    /** One of its work orders, from 1. */
    WorkOrder order(int ordinal) {
        return orders.get(ordinal - 1);
    }

    /**
     * One of its work orders that is not void.
     *
     * @throws RuleViolation TKT-OURS-2, when it has no such order, or the order is void or of an earlier cycle
     */
    WorkOrder order(OrderNumber wanted) {
        return liveOrders().stream()
                .filter(order -> order.number().equals(wanted))
                .findFirst()
                .orElseThrow(() -> TicketRefusal.noSuchOrder(this, wanted));
    }

    /**
     * The same at a milestone of its own; the promises follow.
     *
     * @throws RuleViolation TKT-OURS-3, when that is said to have been before the message came
     */
    Ticket reaching(Milestone milestone, Instant at, Act act, Procedures office) {
        TicketRefusal.requireReceived(this, at);
        Ticket marked = withMarks(WorkOrder.plus(marks, new Mark(milestone, cycle, at)));
        return marked.withClocks(Promises.after(marked, milestone, 0, at, office, act.calendar()));
    }

    /**
     * The same with an order that got to a milestone; the promises follow, and so does the result.
     *
     * @throws RuleViolation TKT-OURS-3, when that is said to have been before the message came
     */
    Ticket reaching(WorkOrder order, Milestone milestone, Act act, Procedures office) {
        Instant at = act.occurredAt();
        TicketRefusal.requireReceived(this, at);
        Ticket next = with(order);
        return next.withClocks(Promises.after(next, milestone, order.ordinal(), at, office, act.calendar()))
                .resolvedIfFinished(act, office);
    }

    /** The same with a result, when all of its orders are finished; a complaint needs an answer besides. */
    Ticket resolvedIfFinished(Act act, Procedures office) {
        List<WorkOrder> live = liveOrders();
        boolean result = kind != TicketClass.COMPLAINT
                && !isResolved()
                && !live.isEmpty()
                && live.stream().allMatch(WorkOrder::isFinished);
        Instant now = act.occurredAt();
        Instant last = live.stream()
                .map(WorkOrder::lastAt)
                .filter(now::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(now);
        return result ? reaching(Milestone.RESOLVED, last, act, office) : this;
    }

    /** A decision on this ticket by which work was finished, with the result that followed from it, if one did. */
    Decision<Ticket> withResult(Decision<Ticket> decision) {
        return isResolved() || !decision.next().isResolved()
                ? decision
                : decision.then(next -> Decision.of(next, new TicketEvent.Resolved(next.cycle())));
    }

    /** When something last happened to it in this cycle, after which alone it may end. */
    Instant lastAt() {
        return Stream.of(
                        liveOrders().stream().map(WorkOrder::lastAt),
                        visits.stream().map(ReturnVisit::at),
                        reached(Milestone.RECEIVED, 0).stream(),
                        reached(Milestone.RESOLVED, 0).stream())
                .flatMap(each -> each)
                .max(Comparator.naturalOrder())
                .orElse(report.receivedAt());
    }

    /**
     * One of its papers, of whatever cycle, that is not void.
     *
     * @throws RuleViolation TKT-OURS-2, when it has no such paper, or it is void
     */
    WorkOrder paper(OrderNumber wanted) {
        return orders.stream()
                .filter(order -> order.number().equals(wanted) && !order.cancelled())
                .findFirst()
                .orElseThrow(() -> TicketRefusal.noSuchOrder(this, wanted));
    }

    /** The same with another state of one of its orders, or a new one. */
    Ticket with(WorkOrder order) {
        List<WorkOrder> next = new ArrayList<>(orders);
        if (order.ordinal() > next.size()) {
            next.add(order);
        } else {
            next.set(order.ordinal() - 1, order);
        }
        return withOrders(next);
    }

    /** The same with another state of one of its appointments, or a new one. */
    Ticket with(Appointment appointment) {
        List<Appointment> next = new ArrayList<>(appointments);
        if (appointment.number() > next.size()) {
            next.add(appointment);
        } else {
            next.set(appointment.number() - 1, appointment);
        }
        return withAppointments(next);
    }

    /** Somebody agrees for the customer what a service is to be; see {@link Services#agree}. */
    public Decision<Ticket> agreeService(
            AgreeService command, Spokesman by, CurrencyUnit currency, Act act, Procedures office) {
        return Services.agree(this, command, by, currency, act, office);
    }

    /** Somebody accepts a plan and its price for the customer; see {@link Working#agreePlan}. */
    public Decision<Ticket> agreePlan(AgreePlan command, Spokesman by, Act act, Procedures office) {
        return Working.agreePlan(this, command, by, act, office);
    }

    /** Whoever is asked to accept work does, or it is done again; see {@link Working#judge}. */
    public Decision<Ticket> judge(JudgeWork command, Spokesman by, Act act, Procedures office) {
        return Working.judge(this, command, by, act, office);
    }

    /** Somebody is told about this ticket: the one who answers for it now. */
    Recipient answering() {
        return Recipient.party(firstContact.answering());
    }

    /** Whether a work order is not paid in full, or too much of it was. */
    boolean isOwed() {
        return orders.stream()
                .flatMap(order -> Stream.ofNullable(order.bill()))
                .anyMatch(bill -> !bill.balance().isZero());
    }
}
