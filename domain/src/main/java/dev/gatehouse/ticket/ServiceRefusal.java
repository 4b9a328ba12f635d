package dev.gatehouse.ticket;

import dev.gatehouse.core.Bill;
import dev.gatehouse.core.Rule;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What ordered services say when they refuse. */
final class ServiceRefusal {
    private ServiceRefusal() {}

    static RuleViolation noService(Ticket ticket) {
        return new RuleViolation(
                ServiceRule.THREE_KINDS,
                Text.of("{0} orders no service", "{0} 不是服务订单", ticket.number()),
                Text.of("classify it with the kind of service first", "请先分类并注明服务类型"));
    }

    static RuleViolation notAnnounced(Ticket ticket, ServiceKind kind) {
        return new RuleViolation(
                ServiceRule.ANNOUNCED,
                Text.of(
                        "{0} names an item that no price list in force has, for {1}",
                        "{0} 的 {1} 项目未在现行收费标准中公告", ticket.number(), kind),
                Text.of("name an item of the price list", "请选择已公告的项目"));
    }

    static RuleViolation notAgreed(Ticket ticket) {
        return new RuleViolation(
                ServiceRule.AGREED_BEFORE,
                Text.of("nothing was agreed of the service of {0}", "{0} 的服务尚未约定", ticket.number()),
                Text.of("agree it with the customer first", "请先与客户约定"));
    }

    static RuleViolation sentBefore(WorkOrder order, ServiceKind kind) {
        return new RuleViolation(
                ServiceRule.AGREED_BEFORE,
                Text.of("{0} was sent out before {1} was agreed", "{0} 开具时尚未约定 {1}", order.number(), kind),
                Text.of("cancel it, classify the ticket, and agree the service then", "请先取消该单，再分类并与客户约定"));
    }

    static RuleViolation besides(WorkOrder order) {
        return new RuleViolation(
                ServiceRule.AS_AGREED,
                Text.of("{0} carries out nothing that was agreed", "{0} 不属于已约定的服务", order.number()),
                Text.of("charge nothing for it, or agree it with the customer first", "请勿收费，或先与客户约定"));
    }

    static RuleViolation unsaid(Ticket ticket, List<AgreementItem> missing) {
        return new RuleViolation(
                ServiceRule.AGREED_BEFORE,
                Text.of(
                        "the agreement on {0} does not say {1}",
                        "{0} 的约定缺少 {1}",
                        ticket.number(),
                        missing.stream().map(Enum::name).sorted().collect(Collectors.joining(", "))),
                Text.of("agree that, too", "请一并约定"));
    }

    static RuleViolation notBySupervisor(WorkOrder order) {
        return new RuleViolation(
                ServiceRule.SUPERVISOR_ASSIGNS,
                Text.of(
                        "nobody was assigned to {0} by whoever supervises its department",
                        "{0} 尚未由部门主管安排人员", order.number()),
                Text.of("let the supervisor of the department assign somebody", "请由部门主管安排"));
    }

    static RuleViolation notAccepted(WorkOrder order) {
        return new RuleViolation(
                ServiceRule.FEE_AFTER_ACCEPTANCE,
                Text.of("the work of {0} was not accepted yet", "{0} 尚未验收合格", order.number()),
                Text.of("have it accepted first", "请先验收"));
    }

    static RuleViolation otherPrice(Object number, Quote listed) {
        return new RuleViolation(
                ServiceRule.BY_THE_PRICE_LIST,
                Text.of("{0} names another price than the list", "{0} 的价格与收费标准不符", number),
                listed.unit() == null
                        ? Text.of("take {0}", "请按 {0} 收费", listed.rate())
                        : Text.of("take {0} for each of {1}", "请按每{1} {0} 收费", listed.rate(), listed.unit()));
    }

    static RuleViolation otherThanAgreed(WorkOrder order, Object agreed) {
        return new RuleViolation(
                ServiceRule.AS_AGREED,
                Text.of("for {0} something else was agreed", "{0} 另有约定", order.number()),
                Text.of("keep to {0}, or agree it anew", "请按 {0} 执行，或重新约定", agreed));
    }

    static RuleViolation notShown(Object number) {
        return new RuleViolation(
                ServiceRule.PRICE_LIST_SHOWN,
                Text.of("{0} costs something, and the price list was not shown", "{0} 为收费项目，尚未出示收费标准公示表", number),
                Text.of("show it", "请先出示"));
    }

    static RuleViolation notExplained(Object number) {
        return new RuleViolation(
                ServiceRule.BY_THE_PRICE_LIST,
                Text.of("how the charge of {0} comes about was not explained", "{0} 的收费计算方式未说明", number),
                Text.of("explain it", "请先说明"));
    }

    static RuleViolation otherSum(Rule rule, OrderNumber order, BigDecimal named, @Nullable Money owed) {
        return new RuleViolation(
                rule,
                owed == null || !owed.isPositive()
                        ? Text.of("nothing is owed for {0}", "{0} 无应收或应退款项", order)
                        : Text.of("{0} is owed for {1}, and {2} is named", "{1} 应为 {0}，实为 {2}", owed, order, named),
                owed == null || !owed.isPositive()
                        ? Text.of("leave it", "无须处理")
                        : Text.of("take {0}", "请按 {0} 办理", owed));
    }

    static RuleViolation notLess(WorkOrder order, Bill bill) {
        return new RuleViolation(
                ServiceRule.AS_AGREED,
                Text.of(
                        "{0} costs {1}, as agreed",
                        "{0} 约定金额为 {1}", order.number(), bill.charge().amount()),
                Text.of("correct it to less, exact in the currency", "仅可调低，且须符合货币精度"));
    }
}
