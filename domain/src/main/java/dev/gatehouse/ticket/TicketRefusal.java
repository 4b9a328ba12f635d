package dev.gatehouse.ticket;

import dev.gatehouse.core.Department;
import dev.gatehouse.core.Rule;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What tickets say when they refuse. */
final class TicketRefusal {
    private TicketRefusal() {}

    static void requireOpen(Ticket ticket) {
        if (ticket.state() != TicketState.OPEN) {
            throw new RuleViolation(
                    TicketRule.LIFE,
                    Text.of("{0} is {1}", "{0} 的状态为 {1}", ticket.number(), ticket.state()),
                    ticket.state() == TicketState.ON_HOLD
                            ? Text.of("resume it first", "请先恢复处理")
                            : Text.of("reopen it first, or open another", "请先重新开启，或另行登记"));
        }
    }

    static void requireAlive(Ticket ticket) {
        if (!ticket.state().isAlive()) {
            requireOpen(ticket);
        }
    }

    static void requireReceived(Ticket ticket, Instant at) {
        ticket.reached(Milestone.RECEIVED, 0).ifPresent(received -> requireNotBefore(ticket, received, at));
    }

    static void requireNotBefore(Ticket ticket, Instant last, Instant at) {
        if (at.isBefore(last)) {
            throw outOfOrder(ticket.number(), last, at);
        }
    }

    static RuleViolation incomplete(Rule rule, Collection<?> missing) {
        return new RuleViolation(
                rule,
                Text.of("{0} is missing", "缺少 {0}", names(missing)),
                Text.of("say it, and record the message then", "请补充后再登记"));
    }

    static RuleViolation workIsElsewhere(Ticket ticket) {
        return new RuleViolation(
                TicketRule.ONE_CAUSE,
                Text.of("{0} reports incident {1}", "{0} 属于事件 {1}", ticket.number(), String.valueOf(ticket.incident())),
                Text.of("issue the order on the ticket that runs its work", "请在主办工单上派工"));
    }

    static RuleViolation unclassified(Ticket ticket) {
        return new RuleViolation(
                TicketRule.CLASSIFIED,
                Text.of("{0} has no class yet", "{0} 尚未分类", ticket.number()),
                Text.of("classify it first", "请先分类"));
    }

    static RuleViolation nobodyResponsible(Ticket ticket) {
        return new RuleViolation(
                TicketRule.TO_WHOEVER_IS_RESPONSIBLE,
                Text.of("no department is responsible for {0}", "责任落实表未规定 {0} 的责任部门", ticket.kindName()),
                Text.of("name a department", "请指定部门"));
    }

    static RuleViolation anotherIsResponsible(Ticket ticket, Department named, Department responsible) {
        return new RuleViolation(
                TicketRule.TO_WHOEVER_IS_RESPONSIBLE,
                Text.of("for {0} it is {1}, not {2}", "{0} 的责任部门为 {1}，而非 {2}", ticket.kindName(), responsible, named),
                Text.of("issue the first order to {0}, and others besides", "首张工作单请开具给 {0}，再另开其他部门的", responsible));
    }

    static RuleViolation sameDepartment(WorkOrder order) {
        return new RuleViolation(
                TicketRule.NEVER_GIVEN_BACK,
                Text.of(
                        "{0} is with {1} already",
                        "{0} 已在 {1}", order.number(), order.executor().department()),
                Text.of("name the department that can satisfy it", "请指定能够处理的部门"));
    }

    static RuleViolation onlyTheDesk(Ticket ticket) {
        return new RuleViolation(
                TicketRule.DESK_DISPATCHES,
                Text.of("{0} is an emergency", "{0} 为紧急信息", ticket.number()),
                Text.of("let the front desk send somebody", "请由前台调度"));
    }

    static RuleViolation noSuchOrder(Ticket ticket, OrderNumber wanted) {
        return new RuleViolation(
                TicketRule.ORDER_OF_STEPS,
                Text.of("{0} has no running work order {1}", "{0} 没有进行中的工作单 {1}", ticket.number(), wanted),
                Text.of("name one of {0}", "请指定 {0} 之一", numbers(ticket.liveOrders())));
    }

    static RuleViolation noSuchStep(WorkOrder order, Milestone step) {
        return new RuleViolation(
                TicketRule.ORDER_OF_STEPS,
                Text.of("the paper of {0} has no step {1}", "{0} 的单据没有步骤 {1}", order.number(), step),
                Text.of("take one of {0}", "请执行 {0} 之一", names(order.next())));
    }

    static RuleViolation stepIsPast(WorkOrder order, Milestone step) {
        return new RuleViolation(
                TicketRule.ORDER_OF_STEPS,
                Text.of("{0} is past {1}", "{0} 已过步骤 {1}", order.number(), step),
                Text.of("take one of {0}", "请执行 {0} 之一", names(order.next())));
    }

    static RuleViolation skipped(WorkOrder order, Milestone step, Milestone missing) {
        return new RuleViolation(
                missing.rule(),
                Text.of("{0} is to be {1}, and has not been {2}", "{0} 拟进入 {1}，但尚未 {2}", order.number(), step, missing),
                Text.of("take one of {0} first", "请先执行 {0} 之一", names(order.next())));
    }

    static RuleViolation outOfOrder(Object what, Instant last, Instant at) {
        return new RuleViolation(
                TicketRule.IN_TIME_ORDER,
                Text.of("{0} was last changed at {1}, which is after {2}", "{0} 上次变更于 {1}，晚于 {2}", what, last, at),
                Text.of("say that it happened at {0} or later", "请将时间改为 {0} 或以后", last));
    }

    static RuleViolation anothersOrder(WorkOrder order) {
        return new RuleViolation(
                TicketRule.ONES_OWN_ORDER,
                Text.of("{0} is another’s", "{0} 由他人负责", order.number()),
                Text.of("have it assigned first", "请先改派"));
    }

    static RuleViolation done(WorkOrder order) {
        return new RuleViolation(
                TicketRule.ORDER_OF_STEPS,
                Text.of("the work of {0} is done", "{0} 已完工", order.number()),
                Text.of("have it accepted or not", "请验收"));
    }

    static RuleViolation notWithoutPaper(Ticket ticket) {
        return new RuleViolation(
                RepairRule.REASON_FOR_HASTE,
                Text.of("the work of {0} began before its order", "{0} 在开单前已施工", ticket.number()),
                ticket.emergency()
                        ? Text.of("say why in the remarks", "请在备注栏注明原因")
                        : Text.of("classify it as an emergency, or issue the order first", "请改为紧急，或先开单"));
    }

    static RuleViolation noSupervisor(WorkOrder order) {
        return new RuleViolation(
                RepairRule.SUPERVISOR_SIGNS_BEFORE,
                Text.of("somebody else was to sign {0}", "{0} 拟由他人签名", order.number()),
                Text.of("have the supervisor sign it", "请由主管签名"));
    }

    static RuleViolation unsigned(WorkOrder order, List<Signer> missing) {
        boolean officer = missing.contains(Signer.ATTENDING_OFFICER);
        return new RuleViolation(
                officer ? RepairRule.OFFICER_SIGNS_TOO : RepairRule.SIGNED_WHEN_BACK,
                Text.of("{0} lacks the signature of {1}", "{0} 缺少 {1} 的签名", order.number(), names(missing)),
                Text.of("have it signed first", "请先签名"));
    }

    static RuleViolation anothersName(WorkOrder order) {
        return new RuleViolation(
                TicketRule.ONES_OWN_ORDER,
                Text.of("something is said of {0} in another’s name", "以他人名义登记 {0}", order.number()),
                Text.of("let that one say it, or the desk or the department’s supervisor", "请由本人、前台或部门主管登记"));
    }

    static RuleViolation nothingToTell(Ticket ticket) {
        return new RuleViolation(
                ClosingRule.RESULT_TOLD,
                Text.of("{0} has no result yet", "{0} 尚无处理结果", ticket.number()),
                Text.of("say how far it is, or what came of it first", "请告知进展，或先登记处理结果"));
    }

    static RuleViolation nobodyDecides(Ticket ticket) {
        return new RuleViolation(
                TicketRule.MANAGERS_DECIDE,
                Text.of("nobody decides on {0} in this office", "本处未规定 {0} 的提交对象", ticket.number()),
                Text.of("refer it to the supervisor", "请请示主管"));
    }

    static RuleViolation decidedOn(Ticket ticket, Instant at) {
        return new RuleViolation(
                TicketRule.MANAGERS_DECIDE,
                Text.of("{0} was put before them at {1}", "{0} 已于 {1} 提交", ticket.number(), at),
                Text.of("wait for what they decide", "请等待决定"));
    }

    static RuleViolation supervisorNotAsked(Ticket ticket) {
        return new RuleViolation(
                ComplaintRule.OUTSIDE_BY_SUPERVISOR,
                Text.of("the supervisor has not been asked about {0}", "{0} 尚未请示主管", ticket.number()),
                Text.of("refer it to the supervisor first", "请先请示主管"));
    }

    static RuleViolation noInstruction(WorkOrder order) {
        return new RuleViolation(
                TicketRule.BY_THE_INSTRUCTION,
                Text.of("the plan of {0} names none", "{0} 的方案未注明作业指导书", order.number()),
                Text.of("name the work instruction", "请注明所依据的作业指导书"));
    }

    static RuleViolation unsaid(WorkOrder order, Collection<PlanItem> missing) {
        return new RuleViolation(
                TicketRule.PLAN_TOLD,
                Text.of("the plan of {0} does not say {1}", "{0} 的方案未说明 {1}", order.number(), names(missing)),
                Text.of("plan it with that", "请在方案中补充"));
    }

    static RuleViolation unrecorded(WorkOrder order, Collection<WorkField> missing) {
        return new RuleViolation(
                TicketRule.WORK_RECORDED,
                Text.of("the paper of {0} does not say {1}", "{0} 的单据未填写 {1}", order.number(), names(missing)),
                Text.of("write it down", "请补填"));
    }

    static RuleViolation mayNotAccept(Rule rule, Object what) {
        return new RuleViolation(
                rule,
                Text.of("whoever is named may not accept {0}", "所列人员无权认可或验收 {0}", what),
                Text.of("ask whoever may", "请由有权者认可或验收"));
    }

    static RuleViolation underWay(WorkOrder order) {
        return new RuleViolation(
                TicketRule.ORDER_OF_STEPS,
                Text.of("the work of {0} is under way", "{0} 尚未完成", order.number()),
                Text.of("have it finished, or cancel it", "请先完成或取消"));
    }

    static RuleViolation notSent(WorkOrder order) {
        return new RuleViolation(
                RepairRule.OFFICER_SIGNS_TOO,
                Text.of("it was not the caller who was sent along with {0}", "{0} 派往现场的并非本人", order.number()),
                Text.of("let the officer sign who was", "请由到场客服员签名"));
    }

    static RuleViolation takenBackByTheOffice(Ticket ticket) {
        return new RuleViolation(
                TicketRule.TAKEN_BACK_BY_ITS_SOURCE,
                Text.of("the office would take back {0}", "{0} 拟由受理方撤回", ticket.number()),
                Text.of("name whoever reported it, and took it back, or go on with it", "请注明撤回的来源方，否则请继续处理"));
    }

    static RuleViolation anotherMatter(Ticket ticket, Ticket of) {
        return new RuleViolation(
                TicketRule.DUPLICATE_OF_THE_SAME,
                Text.of(
                        "{0} is about another place than {1}, or is a complaint, and the other is none",
                        "{0} 与 {1} 位置不同，或仅前者为投诉", ticket.number(), of.number()),
                Text.of("let both go on", "请分别处理"));
    }

    static RuleViolation notOnHold(Ticket ticket) {
        return new RuleViolation(
                TicketRule.LIFE,
                Text.of("{0} does not wait", "{0} 未被搁置", ticket.number()),
                Text.of("go on with it", "请继续处理"));
    }

    static RuleViolation notOver(Ticket ticket) {
        return new RuleViolation(
                TicketRule.LIFE,
                Text.of("{0} is not over", "{0} 尚未结束", ticket.number()),
                Text.of("go on with it", "请继续处理"));
    }

    private static String names(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    private static String numbers(List<WorkOrder> orders) {
        return orders.isEmpty()
                ? "none"
                : orders.stream().map(order -> order.number().value()).collect(Collectors.joining(", "));
    }
}
