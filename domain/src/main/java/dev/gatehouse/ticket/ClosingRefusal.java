package dev.gatehouse.ticket;

import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;

/** What tickets say when they are not closed. */
final class ClosingRefusal {
    private ClosingRefusal() {}

    static RuleViolation unmet(Ticket ticket, ClosingDemand demand) {
        return new RuleViolation(demand.rule(), found(ticket, demand), legal(demand));
    }

    static RuleViolation tooFewAttempts(Ticket ticket, int attempts, long days, ClosingPolicy policy) {
        return new RuleViolation(
                ClosingRule.UNCONFIRMED,
                Text.of(
                        "{0} was tried {1} times in vain on {2} days",
                        "{0} 已联系 {1} 次未果，分布于 {2} 天", ticket.number(), attempts, days),
                Text.of("try {0} times, on {1} days", "请至少联系 {0} 次，分布于 {1} 天", policy.attempts(), policy.days()));
    }

    static RuleViolation noNotice(Ticket ticket) {
        return new RuleViolation(
                ClosingRule.UNCONFIRMED,
                Text.of("no notice was left for {0}", "{0} 尚未留言告知", ticket.number()),
                Text.of("leave one, and record the attempt", "请留言并登记"));
    }

    private static Text found(Ticket ticket, ClosingDemand demand) {
        Object number = ticket.number();
        return switch (demand) {
            case RESULT -> Text.of("{0} has no result, or work under way", "{0} 尚无处理结果或仍有未完成的工作", number);
            case SLIP_BACK -> Text.of("a paper of {0} is not complete, signed and back", "{0} 的单据未填写完整、签名并返还", number);
            case RESULT_TOLD -> Text.of("nobody was told the result of {0}", "{0} 的处理结果尚未通报", number);
            case SOURCE_ACKNOWLEDGES -> Text.of("the source of {0} has not acknowledged", "{0} 的信息来源方尚未认可", number);
            case VISITED -> Text.of("nobody was reached on a return visit of {0}", "{0} 尚未回访", number);
            case CONTENT_AT_LAST -> Text.of("the customer of {0} is not content", "{0} 的客户尚不满意", number);
            case VISIT_SATISFACTORY -> Text.of("{0} had no satisfactory return visit", "{0} 尚未回访合格", number);
            case SATISFACTION_ASKED ->
                Text.of("nobody was asked about the result of {0}", "{0} 尚未征询对处理结果的满意程度", number);
        };
    }

    private static Text legal(ClosingDemand demand) {
        return switch (demand) {
            case RESULT -> Text.of("finish the work, and say what came of it", "请完成工作并登记处理结果");
            case SLIP_BACK -> Text.of("have it completed, signed and brought back", "请补全、签名并返还");
            case RESULT_TOLD -> Text.of("tell it", "请通报");
            case SOURCE_ACKNOWLEDGES -> Text.of("ask the source", "请征得来源方认可");
            case VISITED -> Text.of("make the visit, or try until it may be closed unconfirmed", "请回访，或多次联系后作未确认关闭");
            case CONTENT_AT_LAST -> Text.of("put it right, and visit again", "请整改后再次回访");
            case VISIT_SATISFACTORY -> Text.of("put right what is wrong, and visit", "请整改并回访");
            case SATISFACTION_ASKED -> Text.of("ask, and record it on a return visit", "请征询并登记回访");
        };
    }
}
