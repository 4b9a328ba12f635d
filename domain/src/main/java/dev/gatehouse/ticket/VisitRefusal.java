package dev.gatehouse.ticket;

import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What return visits say when they refuse. */
final class VisitRefusal {
    private VisitRefusal() {}

    static RuleViolation notReady(WorkOrder order, boolean slipFirst) {
        if (slipFirst && order.isFinished() && !order.isBack()) {
            return new RuleViolation(
                    TicketRule.SLIP_BACK,
                    Text.of("the paper of {0} is not back", "{0} 的单据尚未返回", order.number()),
                    Text.of("bring it back first", "请先返还"));
        }
        if (slipFirst && (!order.isFinished() || !order.unsigned().isEmpty())) {
            return incomplete(order);
        }
        return new RuleViolation(
                VisitRule.AFTER_THE_WORK,
                Text.of("the work of {0} is not at the point where it is visited", "{0} 尚未到可回访的步骤", order.number()),
                Text.of("have it finished, and tested where it must be", "请先完成，需试漏的先试漏"));
    }

    static RuleViolation incomplete(WorkOrder order) {
        return new RuleViolation(
                TicketRule.SLIP_COMPLETE,
                Text.of("the paper of {0} is not complete and signed", "{0} 的单据未填写完整或未签名", order.number()),
                Text.of("have it completed, signed and brought back", "请补全、签名并返还"));
    }

    static RuleViolation noResult(Ticket ticket) {
        return new RuleViolation(
                VisitRule.AFTER_THE_WORK,
                Text.of("{0} has no result yet", "{0} 尚无处理结果", ticket.number()),
                Text.of("say first what came of it", "请先登记处理结果"));
    }

    static RuleViolation notAskedAbout(Ticket ticket, OrderNumber order) {
        return new RuleViolation(
                VisitRule.AFTER_THE_WORK,
                Text.of("{0} is not asked about on a visit of {1} now", "对 {1} 的回访目前不涉及 {0}", order, ticket.number()),
                Text.of("name work that is finished", "请指定已完成的工作单"));
    }

    static RuleViolation byTheRepairer(WorkOrder order) {
        return new RuleViolation(
                VisitRule.NEVER_BY_THE_REPAIRER,
                Text.of("whoever is to ask did the work of {0}", "回访人即 {0} 的维修人员", order.number()),
                Text.of("let somebody else ask", "请由他人回访"));
    }

    static RuleViolation unrecorded(Ticket ticket, List<VisitField> missing) {
        String names = missing.stream().map(VisitField::name).collect(Collectors.joining(", "));
        return new RuleViolation(
                missing.get(0).rule(),
                Text.of("the visit of {0} does not say {1}", "{0} 的回访未记录 {1}", ticket.number(), names),
                Text.of("ask it, and write it down", "请询问并补填"));
    }

    static RuleViolation notDated(Ticket ticket) {
        return new RuleViolation(
                VisitRule.DATE_BY_HANDLER,
                Text.of("nobody sets a date for {0}", "{0} 的回访时间不由处理人确定", ticket.kindName()),
                Text.of("make the visit in the time that is promised", "请按规定时间回访"));
    }

    static RuleViolation dateIsPast(Ticket ticket, Instant due, Instant at) {
        return new RuleViolation(
                VisitRule.DATE_BY_HANDLER,
                Text.of("{0} would be visited by {1}", "{0} 拟于 {1} 前回访", ticket.number(), due),
                Text.of("set a time after {0}", "请设为 {0} 之后", at));
    }
}
