package dev.gatehouse;

import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Rule;
import dev.gatehouse.core.Text;
import dev.gatehouse.estate.RecurringDuty;
import dev.gatehouse.estate.RecurringDutyBuilder;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.recurrence.Recurrence;
import dev.gatehouse.ticket.Applies;
import dev.gatehouse.ticket.ClosingDemand;
import dev.gatehouse.ticket.ClosingPolicy;
import dev.gatehouse.ticket.Milestone;
import dev.gatehouse.ticket.PromiseKind;
import dev.gatehouse.ticket.RepairKind;
import dev.gatehouse.ticket.RepairRule;
import dev.gatehouse.ticket.ReportPolicy;
import dev.gatehouse.ticket.ReportRule;
import dev.gatehouse.ticket.TicketClass;
import dev.gatehouse.ticket.TicketPromise;
import dev.gatehouse.ticket.VisitField;
import dev.gatehouse.ticket.VisitPolicy;
import dev.gatehouse.ticket.VisitRule;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the manuals say of return visits, of closing, and of monthly reports. Whom they tell of a late visit is ours. */
final class VisitPresets {
    private static final Applies NO_COMPLAINT =
            Applies.ALWAYS.withClasses(EnumSet.complementOf(EnumSet.of(TicketClass.COMPLAINT)));

    private VisitPresets() {}

    /**
     * S1.5(1) and S1.5(4): by what was repaired; from when the days count is ours where it is not the leak test. Of
     * complaints there is no figure: whoever handles them sets the date.
     */
    static VisitPolicy byRepairKind() {
        return VisitPolicy.TYPE
                .defaults()
                .withVisited(NO_COMPLAINT.classes())
                .withRecorded(Set.of(VisitField.SATISFACTION, VisitField.OPINION))
                .withReportedTo(List.of(Recipient.role(Role.CS_SUPERVISOR)))
                .withPromises(List.of(
                        visit(VisitRule.SAFETY_FACILITIES, Milestone.DONE, Allowance.calendarDays(2))
                                .when(repairsOf(RepairKind.SAFETY_FACILITY)),
                        visit(VisitRule.AFTER_LEAK_TEST, Milestone.LEAK_TESTED, Allowance.calendarDays(3))
                                .when(repairsOf(RepairKind.LEAK)),
                        visit(VisitRule.OTHER_REPAIRS, Milestone.DONE, Allowance.calendarDays(2))
                                .when(repairsOf(RepairKind.OTHER))));
    }

    /** S1.5(1): 100 % of repairs; S1.4(6): who complained is told the result, and need not be visited besides. */
    static ClosingPolicy allRepairsVisited() {
        return ClosingPolicy.TYPE
                .defaults()
                .demanding(ClosingDemand.RESULT, ClosingDemand.SLIP_BACK, ClosingDemand.VISITED)
                .demandingOf(
                        TicketClass.COMPLAINT,
                        ClosingDemand.RESULT,
                        ClosingDemand.SLIP_BACK,
                        ClosingDemand.RESULT_TOLD);
    }

    /** S1.5(5): visits are summed up at month end. */
    static ReportPolicy monthEnd() {
        return new ReportPolicy(List.of(duty(
                "ticket.visit-analysis",
                VisitRule.SUMMED_UP_MONTHLY,
                Text.of(
                        "Sum up this month’s visits; have the supervisor review an analysis of what recurs, for the"
                                + " director",
                        "汇总本月走回访记录，对较多的类似问题写成分析报告，经主管审核后报主任"),
                Recurrence.atMonthEnd(),
                Promise.of(Allowance.endOfDay())
                        .escalating(Recipient.role(Role.CS_SUPERVISOR))
                        .escalating(Recipient.role(Role.DIRECTOR)))));
    }

    /** S2.7.4 and S2.15: 48 hours from the order and from the repair, whichever is earlier; complaints as their handler says. */
    static VisitPolicy fortyEightHours() {
        Allowance hours = Allowance.elapsed(Duration.ofDays(2));
        return VisitPolicy.TYPE
                .defaults()
                .withVisited(NO_COMPLAINT.classes())
                .withWorkOnly(true)
                .withRecorded(Set.of(VisitField.SATISFACTION))
                .withDated(Set.of(TicketClass.COMPLAINT))
                .withProblemsTold(List.of(Recipient.role(Role.PROJECT_HEAD)))
                .withPromises(List.of(
                        visit(VisitRule.AFTER_ORDER_BACK, Milestone.RETURNED, hours)
                                .when(NO_COMPLAINT),
                        visit(VisitRule.AFTER_REPAIR, Milestone.DONE, hours).when(NO_COMPLAINT)));
    }

    /**
     * S2.7.4, S2.15.4 and S2.16: repairs are visited until the customer is satisfied; of a complaint the result is told
     * (S2.16.3 to S2.16.6), in writing where it came so, and asked about once (S2.16.7).
     */
    static ClosingPolicy untilSatisfied() {
        return ClosingPolicy.TYPE
                .defaults()
                .demanding(
                        ClosingDemand.RESULT,
                        ClosingDemand.SLIP_BACK,
                        ClosingDemand.VISITED,
                        ClosingDemand.CONTENT_AT_LAST)
                .demandingOf(
                        TicketClass.COMPLAINT,
                        ClosingDemand.RESULT,
                        ClosingDemand.SLIP_BACK,
                        ClosingDemand.RESULT_TOLD,
                        ClosingDemand.SATISFACTION_ASKED);
    }

    /** S2.7.6, S2.7.7 and S2.15.4: two reports with their own day and recipient, and the filing of orders. */
    static ReportPolicy fifthAndTenth() {
        Recurrence monthly = Recurrence.monthlyOn(1);
        Post head = Post.of(Role.DEPARTMENT_SUPERVISOR, Department.CUSTOMER_SERVICE);
        return new ReportPolicy(List.of(
                duty(
                        "ticket.repair-statistics",
                        ReportRule.MONTHLY_STATISTICS,
                        Text.of(
                                "Make last month’s statistics of repairs and return visits; have the department head"
                                        + " sign them, and file them",
                                "制作上月报修统计表及维修回访统计表，报部门负责人签字后存档"),
                        monthly,
                        Promise.of(Allowance.dayOfMonth(5)).escalating(Recipient.post(head))),
                duty(
                        "ticket.order-filing",
                        RepairRule.SORTED_AND_FILED,
                        Text.of("Sort last month’s repair orders by department, and file them", "将上月报修单按部门分类存档"),
                        monthly,
                        Promise.of(Allowance.dayOfMonth(5)).escalating(Recipient.post(head))),
                duty(
                        "ticket.visit-report",
                        VisitRule.UNTIL_SATISFIED,
                        Text.of(
                                "Report last month’s return visits and the problems found to the project head",
                                "统计上月维修回访结果，将回访月报表和发现的问题报项目负责人"),
                        monthly,
                        Promise.of(Allowance.dayOfMonth(10)).escalating(Recipient.role(Role.PROJECT_HEAD)))));
    }

    /** S4.6.R9: every customer is called, with the slip in hand. */
    static VisitPolicy twoMinutes() {
        return VisitPolicy.TYPE
                .defaults()
                .withVisited(Set.of(TicketClass.values()))
                .withWorkOnly(false)
                .withSlipFirst(true)
                .withRecorded(Set.of(VisitField.REPAIRED, VisitField.SATISFACTION, VisitField.CHARGE))
                .withDated(Set.of())
                .withPromises(List.of(visit(
                        VisitRule.AFTER_SLIP_BACK, Milestone.RETURNED, Allowance.elapsed(Duration.ofMinutes(2)))));
    }

    /** S4.4c, S4.6.R9.1 and S4.6.R10.1: whatever it is about. */
    static ClosingPolicy acknowledged() {
        return ClosingPolicy.TYPE
                .defaults()
                .demanding(
                        ClosingDemand.RESULT,
                        ClosingDemand.SLIP_BACK,
                        ClosingDemand.SOURCE_ACKNOWLEDGES,
                        ClosingDemand.VISIT_SATISFACTORY);
    }

    private static TicketPromise visit(VisitRule rule, Milestone since, Allowance time) {
        return TicketPromise.of(
                PromiseKind.RETURN_VISIT, rule, since, Promise.of(time).escalating(Recipient.role(Role.CS_SUPERVISOR)));
    }

    private static RecurringDuty duty(String name, Rule rule, Text task, Recurrence days, Promise promise) {
        return new RecurringDutyBuilder()
                .name(name)
                .rule(rule.id())
                .task(task)
                .days(days)
                .addTime(LocalTime.MIDNIGHT)
                .promise(promise)
                .to(Recipient.role(Role.CS_OFFICER))
                .build();
    }

    private static Applies repairsOf(RepairKind kind) {
        return NO_COMPLAINT.withRepairs(Set.of(kind));
    }
}
