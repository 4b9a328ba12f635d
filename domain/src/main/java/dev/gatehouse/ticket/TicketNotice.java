package dev.gatehouse.ticket;

import dev.gatehouse.core.Party;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Text;
import dev.gatehouse.notice.Notice;
import dev.gatehouse.notice.Recipient;

/** What tickets want told. Whoever is told finds the rest under the number: a message goes through many hands. */
final class TicketNotice {
    private TicketNotice() {}

    /** What is to be done in time. */
    static Text task(PromiseKind kind, Ticket ticket, int order) {
        Object number = order == 0 ? ticket.number() : ticket.number().order(order);
        return switch (kind) {
            case RECORD -> Text.of("Record {0}", "录入 {0}", number);
            case TRANSMIT -> Text.of("Classify {0} and pass it on", "分类并传递 {0}", number);
            case FIRST_REPLY -> Text.of("Give a first reply on {0}", "就 {0} 作首次答复", number);
            case ON_SITE -> Text.of("Be on site for {0}", "就 {0} 到场", number);
            case PLAN -> Text.of("Draw up a plan for {0}", "为 {0} 拟定方案", number);
            case REPORT_UP -> Text.of("Report to the supervisor that {0} cannot be handled", "将无法处理的 {0} 上报主管", number);
            case SUBMIT -> Text.of("Put {0} before whoever decides", "将 {0} 提交决定", number);
            case ASK_DECISION -> Text.of("Solve {0}, or ask how it is to be handled", "解决 {0}，或提交决定处理办法", number);
            case ORDER_BACK -> Text.of("Bring back the paper of {0}", "返还 {0} 的单据", number);
            case CLEAR_ANSWER -> Text.of("Give a clear answer on {0}", "就 {0} 给予明确答复", number);
            case SOLVE -> Text.of("Solve {0}", "解决 {0}", number);
            case TELL_RESULT -> Text.of("Tell the result of {0}", "通报 {0} 的处理结果", number);
            case RETURN_VISIT -> Text.of("Make the return visit for {0}", "就 {0} 回访", number);
            case CLOSE -> Text.of("Close {0}", "关闭 {0}", number);
        };
    }

    /** To everybody who must know of an emergency at once (TKT-16). */
    static Notice emergency(Recipient to, Ticket ticket) {
        String area = ticket.report().location().area();
        Text text = area == null
                ? Text.of("Emergency {0}, {1}", "紧急信息 {0}：{1}", ticket.number(), ticket.kindName())
                : Text.of("Emergency {0}, {1}: {2}", "紧急信息 {0}：{1}，{2}", ticket.number(), ticket.kindName(), area);
        return new Notice(to, "ticket.emergency", text, true);
    }

    /** To whoever asks or decides: the supervisor is asked (TKT-5). */
    static Notice referred(Ticket ticket) {
        return new Notice(
                Recipient.role(Role.CS_SUPERVISOR),
                "ticket.referred",
                Text.of("What is to be answered on {0}?", "{0} 应如何答复？", ticket.number()));
    }

    /** To whoever decides on what the department or the day does not suffice for (TKT-35). */
    static Notice submitted(Recipient to, Ticket ticket) {
        return new Notice(
                to, "ticket.submitted", Text.of("Decide how {0} is to be handled", "请决定 {0} 的处理办法", ticket.number()));
    }

    /** To whoever answers for a report whose result the incident does not give it (TKT-OURS-5). */
    static Notice causeRemoved(Ticket report) {
        return new Notice(
                report.answering(),
                "ticket.cause-removed",
                Text.of("The cause of {0} is removed: say what came of it", "{0} 的起因已消除，请登记处理结果", report.number()));
    }

    /** To the department: there is work (TKT-18, REP-2). */
    static Notice issued(WorkOrder order, boolean emergency) {
        return new Notice(
                Recipient.post(Post.of(order.executor().department())),
                "ticket.order-issued",
                Text.of("Collect work order {0}", "请领取工作单 {0}", order.number()),
                emergency);
    }

    /** To whoever has an order from now on (TKT-2). */
    static Notice assigned(WorkOrder order, Party to) {
        return new Notice(
                Recipient.party(to),
                "ticket.order-assigned",
                Text.of("Work order {0} is yours", "工作单 {0} 由您负责", order.number()));
    }

    /** To the supervisor of the department: it cannot be handled (TKT-34). */
    static Notice stuck(WorkOrder order) {
        return new Notice(
                Recipient.post(
                        Post.of(Role.DEPARTMENT_SUPERVISOR, order.executor().department())),
                "ticket.stuck",
                Text.of("Work order {0} cannot be handled", "工作单 {0} 无法处理", order.number()));
    }

    /** To whoever answers for the ticket: the work is done and waits to be accepted (TKT-36). */
    static Notice toAccept(Ticket ticket, WorkOrder order) {
        return new Notice(
                ticket.answering(),
                "ticket.to-accept",
                Text.of("The work of {0} waits to be accepted", "{0} 已完工待验收", order.number()));
    }

    /** To the desk and the department: the work is to be done again (TKT-40). */
    static Notice again(Recipient to, WorkOrder order) {
        return new Notice(
                to,
                "ticket.work-again",
                Text.of("The work of {0} was not accepted, and is done again", "{0} 验收不合格，进入二次处理", order.number()));
    }
}
