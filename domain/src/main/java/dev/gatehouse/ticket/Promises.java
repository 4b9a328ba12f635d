package dev.gatehouse.ticket;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.clock.BusinessCalendar;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.clock.Escalation;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.clock.Terms;
import dev.gatehouse.clock.Warning;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Role;
import dev.gatehouse.notice.Recipient;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the clocks of a ticket follow what happens to it: the promises of its office are their only source. */
final class Promises {
    private Promises() {}

    /** The clocks after the ticket got to a milestone of its own, from 1, or one of its orders did. */
    static Clocks after(
            Ticket ticket, Milestone milestone, int order, Instant at, Procedures office, BusinessCalendar calendar) {
        Clocks clocks = ticket.clocks();
        for (Clock clock : clocks.open()) {
            boolean kept = AppointmentClocks.owns(clock)
                    ? AppointmentClocks.isMet(clock, milestone, ticket)
                    : kind(clock).isKeptBy(milestone) && isMeant(clock, milestone, order, ticket);
            if (kept) {
                clocks = clocks.meet(clock.name(), at);
            }
        }
        for (TicketPromise promise : office.promises()) {
            boolean made = promise.kind() == PromiseKind.RETURN_VISIT && isKept(promise.kind(), ticket, order);
            if (counts(promise, milestone, ticket) && promise.applies().appliesTo(ticket) && !made) {
                clocks = started(clocks, promise, ticket, order, at, calendar);
            }
        }
        return clocks;
    }

    /**
     * The clocks of a ticket that is now seen as another: of another class, grade, or urgency. What it was promised and is
     * promised no more is cancelled; what it is promised now counts from when it got there.
     */
    static Clocks anew(Ticket ticket, Instant at, Procedures office, BusinessCalendar calendar) {
        Clocks clocks = ticket.clocks();
        Set<String> promised = new HashSet<>();
        for (TicketPromise promise : office.promises()) {
            for (int order : ordersAt(promise.since(), ticket)) {
                String name = promise.clockName(order);
                if (!promise.applies().appliesTo(ticket)) {
                    continue;
                }
                promised.add(name);
                Optional<Clock> last = clocks.find(name);
                Instant from = ticket.reached(promise.since(), order).orElseThrow();
                if (last.filter(Clock::isOpen).isPresent()) {
                    clocks = clocks.amend(terms(promise, ticket, order), at, calendar);
                } else if (last.isEmpty() && !isKept(promise.kind(), ticket, order) && !waited(promise, ticket)) {
                    clocks = started(clocks, promise, ticket, order, from, calendar);
                }
            }
        }
        for (Clock clock : clocks.open()) {
            if (!promised.contains(clock.name()) && isOfPromise(clock)) {
                clocks = clocks.cancel(clock.name(), at);
            }
        }
        return clocks;
    }

    /** Whether a promise of immediate service waited for an appointment: then it counts from when that came to nothing. */
    private static boolean waited(TicketPromise promise, Ticket ticket) {
        return Boolean.FALSE.equals(promise.applies().booked())
                && ticket.appointments().stream().anyMatch(appointment -> appointment.at() != null);
    }

    /** The clocks once something of a kind is promised again from then on, of which nothing is promised any more. */
    static Clocks restarted(Ticket ticket, PromiseKind kind, Instant at, Procedures office, BusinessCalendar calendar) {
        Clocks clocks = ticket.clocks();
        for (TicketPromise promise : office.promises()) {
            if (promise.kind() == kind && promise.applies().appliesTo(ticket)) {
                clocks = started(clocks, promise, ticket, 0, at, calendar);
            }
        }
        return clocks;
    }

    /** The clocks once nobody has an appointment any more: what is promised of immediate service counts from now (TKT-26). */
    static Clocks immediate(Ticket ticket, Act act, Procedures office) {
        Clocks clocks = ticket.clocks();
        for (TicketPromise promise : office.promises()) {
            if (Boolean.FALSE.equals(promise.applies().booked())
                    && promise.applies().appliesTo(ticket)) {
                for (int order : ordersAt(promise.since(), ticket)) {
                    clocks = isKept(promise.kind(), ticket, order)
                            ? clocks
                            : started(clocks, promise, ticket, order, act.occurredAt(), act.calendar());
                }
            }
        }
        return clocks;
    }

    /** Whether a clock is of a kind of promise. */
    static boolean isOf(PromiseKind kind, Clock clock) {
        return isOfPromise(clock) && kind(clock) == kind;
    }

    /** The clocks once a work order is done with: nothing is promised of it any more. */
    static Clocks without(Ticket ticket, int order, Instant at) {
        Clocks clocks = ticket.clocks();
        for (Clock clock : clocks.open()) {
            if (clock.name().endsWith("/" + order)) {
                clocks = clocks.cancel(clock.name(), at);
            }
        }
        return clocks;
    }

    /** The clocks once the work of an order is to be done again: what counted from that work is promised anew. */
    static Clocks again(Ticket ticket, int order, Instant at) {
        Clocks clocks = ticket.clocks();
        for (Clock clock : clocks.open()) {
            if (orderOf(clock) == order && !from(clock).isPaperwork()) {
                clocks = clocks.cancel(clock.name(), at);
            }
        }
        return clocks;
    }

    /** The clocks once the paper of an order goes out again: what counts from its issue is promised anew from now. */
    static Clocks outAgain(Ticket ticket, int order, Act act, Procedures office) {
        Clocks clocks = ticket.clocks();
        for (TicketPromise promise : office.promises()) {
            if (promise.since() == Milestone.ISSUED
                    && promise.applies().appliesTo(ticket)
                    && !isKept(promise.kind(), ticket, order)) {
                clocks = started(clocks, promise, ticket, order, act.occurredAt(), act.calendar());
            }
        }
        return clocks;
    }

    /** The clocks without what is promised of the ticket itself rather than of its orders, as when it is handled again. */
    static Clocks withoutOwn(Ticket ticket, Instant at) {
        Clocks clocks = ticket.clocks();
        for (Clock clock : clocks.open()) {
            if (isOfPromise(clock) && orderOf(clock) == 0) {
                clocks = clocks.cancel(clock.name(), at);
            }
        }
        return clocks;
    }

    private static Clocks started(
            Clocks clocks, TicketPromise promise, Ticket ticket, int order, Instant at, BusinessCalendar calendar) {
        String name = promise.clockName(order);
        if (clocks.find(name).filter(Clock::isOpen).isPresent()) {
            return clocks;
        }
        return clocks.start(terms(promise, ticket, order), at, calendar);
    }

    private static Terms terms(TicketPromise promise, Ticket ticket, int order) {
        return new Terms(
                promise.clockName(order),
                promise.rule(),
                TicketNotice.task(promise.kind(), ticket, order),
                bound(promise.promise(), ticket, order),
                Set.of(TicketState.OPEN.name()));
    }

    /** Whether a promise counts from a milestone; the work on a report of an incident is done elsewhere, and then there. */
    private static boolean counts(TicketPromise promise, Milestone milestone, Ticket ticket) {
        boolean visitOfReport = ticket.incident() != null
                && promise.kind() == PromiseKind.RETURN_VISIT
                && promise.since().isOfOrder();
        return (visitOfReport ? Milestone.RESOLVED : promise.since()) == milestone;
    }

    /** Whoever supervises the department that is responsible, where a promise names no other. */
    private static Promise bound(Promise promise, Ticket ticket, int order) {
        return bound(
                promise,
                order == 0
                        ? ticket.department()
                        : ticket.order(order).executor().department());
    }

    /** The same where a department is responsible: its supervisor, where a promise names no other. */
    static Promise bound(Promise promise, @Nullable Department department) {
        return promise.withWarnings(promise.warnings().stream()
                        .map(warning -> new Warning(warning.lead(), bound(warning.to(), department)))
                        .toList())
                .withEscalations(promise.escalations().stream()
                        .map(escalation -> new Escalation(escalation.after(), bound(escalation.to(), department)))
                        .toList());
    }

    private static Recipient bound(Recipient recipient, @Nullable Department department) {
        boolean open = recipient.equals(Recipient.role(Role.DEPARTMENT_SUPERVISOR));
        return open && department != null ? Recipient.post(Post.of(Role.DEPARTMENT_SUPERVISOR, department)) : recipient;
    }

    private static boolean isMeant(Clock clock, Milestone milestone, int order, Ticket ticket) {
        int own = orderOf(clock);
        return order == 0
                || own == order
                || (own == 0 && ticket.liveOrders().stream().allMatch(each -> each.has(milestone)));
    }

    private static boolean isKept(PromiseKind kind, Ticket ticket, int order) {
        return Stream.of(Milestone.values())
                .filter(kind::isKeptBy)
                .anyMatch(milestone -> ticket.reached(milestone, isReachedBy(milestone, order) ? order : 0)
                        .isPresent());
    }

    /** Return visits are made about orders, and about the ticket once all of them were visited. */
    private static boolean isReachedBy(Milestone milestone, int order) {
        return milestone.isOfOrder() || (milestone == Milestone.VISITED && order > 0);
    }

    private static List<Integer> ordersAt(Milestone milestone, Ticket ticket) {
        return milestone.isOfOrder()
                ? ticket.liveOrders().stream()
                        .filter(order -> order.has(milestone))
                        .map(WorkOrder::ordinal)
                        .toList()
                : ticket.reached(milestone, 0).isPresent() ? List.of(0) : List.of();
    }

    /** Whether a clock is of the promise of a return visit. */
    static boolean isOfReturnVisit(Clock clock) {
        return !AppointmentClocks.owns(clock) && kind(clock) == PromiseKind.RETURN_VISIT;
    }

    private static boolean isOfPromise(Clock clock) {
        return clock.name().contains(".");
    }

    private static PromiseKind kind(Clock clock) {
        String name = clock.name();
        int end = name.indexOf('.');
        String kind = end < 0 ? name : name.substring(0, end);
        return PromiseKind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Milestone from(Clock clock) {
        String name = clock.name();
        int end = name.indexOf('/');
        String from = name.substring(name.indexOf('.') + 1, end < 0 ? name.length() : end);
        return Milestone.valueOf(from.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static int orderOf(Clock clock) {
        int slash = clock.name().indexOf('/');
        return slash < 0 ? 0 : Integer.parseInt(clock.name().substring(slash + 1));
    }
}
