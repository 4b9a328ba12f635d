package dev.gatehouse.ticket;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.clock.Terms;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The clocks that are measured from an appointment, and move with it: one for each duty and series. */
final class AppointmentClocks {
    private AppointmentClocks() {}

    /** Whether a clock is one of these, rather than one that counts from a milestone. */
    static boolean owns(Clock clock) {
        return clock.name().indexOf('#') >= 0;
    }

    /** Whether a milestone that a ticket got to keeps one of these: its papers are signed for (TKT-24). */
    static boolean isMet(Clock clock, Milestone milestone, Ticket ticket) {
        return milestone == Milestone.SIGNED_FOR && AppointmentDuty.SIGN_SLIP.isOf(clock) && isSigned(ticket);
    }

    /** Whether there is work to be done, and somebody has signed for all of it. */
    static boolean isSigned(Ticket ticket) {
        List<WorkOrder> orders = ticket.liveOrders();
        return !orders.isEmpty() && orders.stream().allMatch(order -> order.has(Milestone.SIGNED_FOR));
    }

    /**
     * The clocks once a time is promised: what runs of its series moves there. What has lapsed stays lapsed, and is promised
     * anew for the other time, as is what was done for the time before.
     */
    static Clocks promised(Ticket ticket, Appointment appointment, Act act, Procedures office) {
        Clocks clocks = ticket.clocks();
        Instant time = Objects.requireNonNull(appointment.at());
        Instant now = act.occurredAt();
        for (AppointmentPromise promise : office.appointments().promises()) {
            String name = promise.duty().clockName(appointment.series());
            clocks = clocks.move(name, time, now, act.calendar());
            Optional<Clock> open = clocks.find(name).filter(Clock::isOpen);
            if (open.filter(clock -> !clock.lapsed()).isPresent()) {
                continue;
            }
            clocks = clocks.cancel(name, now);
            if (promise.duty() == AppointmentDuty.SIGN_SLIP && isSigned(ticket)) {
                continue;
            }
            Terms terms = new Terms(
                    name,
                    promise.rule(),
                    AppointmentNotice.task(promise.duty(), ticket),
                    Promises.bound(promise.promise(), ticket.department()),
                    Set.of());
            clocks = clocks.start(terms, time, now, act.calendar());
        }
        return clocks;
    }

    /** The clocks once a duty was done. */
    static Clocks met(Clocks clocks, AppointmentDuty duty, Appointment appointment, Instant at) {
        return clocks.meet(duty.clockName(appointment.series()), at);
    }

    /** The clocks once nothing more is due of an appointment. */
    static Clocks over(Clocks clocks, Appointment appointment, Instant at) {
        Clocks next = clocks;
        for (AppointmentDuty duty : AppointmentDuty.values()) {
            next = next.cancel(duty.clockName(appointment.series()), at);
        }
        return next;
    }
}
