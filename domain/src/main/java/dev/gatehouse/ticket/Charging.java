package dev.gatehouse.ticket;

import dev.gatehouse.core.Bill;
import dev.gatehouse.core.Charge;
import dev.gatehouse.core.ExactMoney;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;

/** What work costs: as agreed, else as the specialist writes it down. */
final class Charging {
    private Charging() {}

    /**
     * What is charged: what was agreed of the service, else what the quote says, for so many; where nothing was quoted,
     * what the specialist charges.
     *
     * @throws RuleViolation SVC-6, when another amount is charged, or as much of it, than was agreed
     */
    static Charge charge(WorkOrder order, FinishWork command, CurrencyUnit currency) {
        Plan plan = order.plan();
        ServiceAgreement agreement = order.agreement();
        Quote quote = agreement != null ? agreement.quote() : plan == null ? null : plan.quote();
        BigDecimal written = command.charge();
        if (agreement != null && !agreement.allows(command.quantity())) {
            throw ServiceRefusal.otherThanAgreed(order, agreement.quote().rate());
        }
        if (quote == null) {
            return written == null
                    ? Charge.free(currency, Text.of("nothing was charged", "未收费"))
                    : new Charge(
                            ExactMoney.of("charge", written, currency),
                            Text.of("as written on {0}", "见单据 {0}", order.number()));
        }
        Charge agreed = agreement != null
                ? agreement.charge(command.quantity())
                : quote.charge(command.quantity() == null ? BigDecimal.ONE : command.quantity());
        if (written != null && written.compareTo(agreed.amount().getAmount()) != 0) {
            throw new RuleViolation(
                    ServiceRule.AS_AGREED,
                    Text.of("{0} was agreed, and {1} is charged", "约定 {0}，实收 {1}", agreed.amount(), written),
                    Text.of("charge {0}", "请按 {0} 收取", agreed.amount()));
        }
        return agreed;
    }

    /** The order with what is owed for it: nothing is billed that is free. */
    static WorkOrder owing(WorkOrder order, Charge charge) {
        Bill bill = order.bill();
        if (bill == null) {
            return charge.amount().isZero() ? order : order.withBill(Bill.of(charge));
        }
        return order.withBill(bill.charged(charge));
    }
}
