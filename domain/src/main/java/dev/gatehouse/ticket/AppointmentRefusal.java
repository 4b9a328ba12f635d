package dev.gatehouse.ticket;

import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/** What appointments say when they refuse. */
final class AppointmentRefusal {
    private AppointmentRefusal() {}

    static RuleViolation past(Ticket ticket, Instant at, Instant now) {
        return new RuleViolation(
                HomeVisitRule.LIES_AHEAD,
                Text.of("for {0} it would be {1}", "{0} 的预约时间为 {1}", ticket.number(), at),
                Text.of("name a time after {0}", "请改为 {0} 之后的时间", now));
    }

    static RuleViolation inexact(Ticket ticket) {
        return new RuleViolation(
                TicketRule.CUSTOMERS_TIME,
                Text.of("for {0} two times are named", "{0} 给出的是时间段", ticket.number()),
                Text.of("ask the customer for which exactly", "请向客户确定准确时间"));
    }

    static RuleViolation anotherTime(Ticket ticket, Appointment appointment, Instant at) {
        return new RuleViolation(
                TicketRule.CUSTOMERS_TIME,
                Text.of(
                        "for {0} the customer’s time is {1}, not {2}",
                        "{0} 的客户预约时间为 {1}，而非 {2}", ticket.number(), appointment.earliest(), at),
                Text.of("promise {0}, or ask the customer for another", "请按 {0} 承诺，或请客户另定时间", appointment.earliest()));
    }

    static RuleViolation mayNotPromise(Ticket ticket, Appointment appointment, Set<?> who) {
        return new RuleViolation(
                appointment.initiator().promising(),
                Text.of("a time for {0} is to be promised by somebody else", "{0} 的到场时间不由此人决定", ticket.number()),
                Text.of("request it, and have one of {0} decide", "请先登记要求，由 {0} 决定", new TreeSet<>(who)));
    }

    static RuleViolation none(Ticket ticket, int number) {
        return new RuleViolation(
                HomeVisitRule.LIFE,
                Text.of("{0} has no appointment {1}", "{0} 没有第 {1} 个预约", ticket.number(), number),
                Text.of(
                        "name one of its {0}",
                        "请指定其 {0} 个预约之一", ticket.appointments().size()));
    }

    static RuleViolation wrongState(Ticket ticket, Appointment appointment, AppointmentState wanted) {
        return new RuleViolation(
                HomeVisitRule.LIFE,
                Text.of(
                        "appointment {0} of {1} is {2}",
                        "{1} 的第 {0} 个预约状态为 {2}", appointment.number(), ticket.number(), appointment.state()),
                Text.of("name one that is {0}", "请指定状态为 {0} 的预约", wanted));
    }

    static RuleViolation untold(Ticket ticket, Appointment appointment, Set<Channel> by) {
        return new RuleViolation(
                appointment.initiator().telling(),
                Text.of(
                        "the customer of {0} was not told of appointment {1} as they must be",
                        "{0} 的客户未按规定得知第 {1} 个预约", ticket.number(), appointment.number()),
                Text.of("tell them by {0}", "请以 {0} 告知", new TreeSet<>(by)));
    }

    static RuleViolation unexplained(Ticket ticket, boolean moved) {
        return new RuleViolation(
                moved ? HomeVisitRule.CHANGE_EXPLAINED : RepairRule.LATER_TIME_BY_SUPERVISOR,
                Text.of("the customer of {0} was not told why", "未向 {0} 的客户说明原因", ticket.number()),
                Text.of("tell them, say how, and what they were told", "请告知客户，并注明方式及原因"));
    }

    static RuleViolation unsigned(Ticket ticket) {
        return new RuleViolation(
                TicketRule.SIGNED_BEFORE_APPOINTMENT,
                Text.of("nobody has signed for all papers of {0}", "{0} 的处理单尚未签收", ticket.number()),
                Text.of("sign for them first", "请先签收"));
    }

    static RuleViolation waitOn(Ticket ticket, Instant rangAt, Duration wait, Instant until) {
        return new RuleViolation(
                HomeVisitRule.WAITED_AT_THE_DOOR,
                Text.of("for {0} the bell was rung at {1}", "{0} 于 {1} 按门铃", ticket.number(), rangAt),
                Text.of("wait {0}, and not less than until {1}", "请等候 {0}，且不早于 {1}", wait, until));
    }

    static RuleViolation notLooked(WorkOrder order) {
        return new RuleViolation(
                HomeVisitRule.ACCEPTED_ON_THE_SPOT,
                Text.of("nobody at home has looked at the work of {0}", "{0} 尚未经业户当场验收", order.number()),
                Text.of("ask a resident to accept it, on the spot", "请业户或其家人当场验收"));
    }

    static RuleViolation notFollowedUp(WorkOrder order) {
        return new RuleViolation(
                HomeVisitRule.FOLLOWED_UP,
                Text.of("the work of {0} did not satisfy, and was not done again", "{0} 验收不满意且尚未再跟进", order.number()),
                Text.of("do it again, and ask once more", "请跟进后再次验收"));
    }

    static RuleViolation employee(WorkOrder order) {
        return new RuleViolation(
                HomeVisitRule.NOT_THE_EMPLOYEE,
                Text.of("whoever accepts {0} is employed by the household", "验收 {0} 者为住户雇员", order.number()),
                Text.of("ask the resident or the family", "请业户或其家人验收"));
    }
}
