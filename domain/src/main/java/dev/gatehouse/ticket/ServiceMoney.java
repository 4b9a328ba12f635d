package dev.gatehouse.ticket;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.core.Bill;
import dev.gatehouse.core.Charge;
import dev.gatehouse.core.Payment;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Term;
import dev.gatehouse.core.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.function.Supplier;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The money of work orders: taken once the work was accepted, corrected, paid back; also when the ticket is over. */
final class ServiceMoney {
    private ServiceMoney() {}

    /**
     * The fee is taken, and a receipt given.
     *
     * @param receipt a number that no other receipt has
     * @throws RuleViolation TKT-OURS-2, when there is no such order; SVC-5, when the work was not accepted; SVC-6, when it is
     *     another sum than is owed
     */
    static Decision<Ticket> collect(
            Ticket ticket, CollectServiceFee command, Supplier<String> receipt, Act act, Procedures office) {
        WorkOrder order = find(ticket, command.order());
        Milestone due = office.services().feeAfterAcceptance() ? Milestone.ACCEPTED : Milestone.DONE;
        if (!order.has(due)) {
            throw ServiceRefusal.notAccepted(order);
        }
        Bill bill = order.bill();
        Money owed = require(ServiceRule.AS_AGREED, order, command.amount(), bill == null ? null : bill.balance());
        Payment payment = payment(order, owed, receipt, act);
        return Decision.of(
                ticket.with(order.withBill(bill(order).paid(payment))),
                new TicketEvent.FeeCollected(order.number(), owed, payment.receipt()));
    }

    /**
     * Less is owed than was charged, and it is said why; what was paid too much is owed back.
     *
     * @throws RuleViolation TKT-OURS-2, when there is no such order; SVC-6, when it is not less, or nothing was charged
     */
    static Decision<Ticket> correct(Ticket ticket, CorrectServiceCharge command) {
        WorkOrder order = find(ticket, command.order());
        Bill bill = order.bill();
        if (bill == null) {
            throw ServiceRefusal.otherSum(ServiceRule.AS_AGREED, order.number(), command.amount(), null);
        }
        Money charged = bill.charge().amount();
        BigDecimal amount = command.amount().stripTrailingZeros();
        if (amount.compareTo(charged.getAmount()) >= 0
                || amount.scale() > charged.getCurrencyUnit().getDecimalPlaces()) {
            throw ServiceRefusal.notLess(order, bill);
        }
        Money corrected = Money.of(charged.getCurrencyUnit(), amount);
        Text why = Text.of(
                "{0} instead of {1}: {2}",
                "由 {1} 调整为 {0}：{2}", corrected, charged, Term.of("reason", command.reason()));
        Bill next = bill.charged(new Charge(corrected, why));
        return told(
                Decision.of(
                        ticket.with(order.withBill(next)), new TicketEvent.ChargeCorrected(order.number(), corrected)),
                order,
                next);
    }

    /**
     * What is owed back is paid back.
     *
     * @param receipt a number that no other receipt has
     * @throws RuleViolation TKT-OURS-2, when there is no such order; SVC-OURS-1, when it is another sum than is owed back
     */
    static Decision<Ticket> refund(Ticket ticket, RefundServiceFee command, Supplier<String> receipt, Act act) {
        WorkOrder order = find(ticket, command.order());
        Bill bill = order.bill();
        Money owed = require(
                ServiceRule.REFUNDED_EXACTLY,
                order,
                command.amount(),
                bill == null ? null : bill.balance().negated());
        Payment payment = payment(order, owed, receipt, act);
        return Decision.of(
                ticket.with(order.withBill(bill(order).refunded(payment))),
                new TicketEvent.FeeRefunded(order.number(), owed, payment.receipt()));
    }

    /** Nothing is owed for an order that is void; what was paid for it is owed back. */
    static Decision<Ticket> owingNothing(Ticket ticket, WorkOrder order) {
        Bill bill = order.bill();
        if (bill == null || bill.charge().isFree()) {
            return Decision.none(ticket);
        }
        Money nothing = Money.zero(bill.charge().amount().getCurrencyUnit());
        Bill next = bill.charged(new Charge(nothing, Text.of("{0} is void", "{0} 已作废", order.number())));
        return told(
                Decision.of(
                        ticket.with(order.withBill(next)), new TicketEvent.ChargeCorrected(order.number(), nothing)),
                order,
                next);
    }

    private static Decision<Ticket> told(Decision<Ticket> decision, WorkOrder order, Bill bill) {
        Money back = bill.balance().negated();
        return back.isPositive() ? decision.tell(ServiceNotice.owedBack(order, back)) : decision;
    }

    private static Money require(ServiceRule rule, WorkOrder order, BigDecimal named, @Nullable Money owed) {
        if (owed == null || !owed.isPositive() || owed.getAmount().compareTo(named) != 0) {
            throw ServiceRefusal.otherSum(rule, order.number(), named, owed);
        }
        return owed;
    }

    private static Payment payment(WorkOrder order, Money amount, Supplier<String> receipt, Act act) {
        Instant done = order.reachedAt(Milestone.ACCEPTED)
                .or(() -> order.reachedAt(Milestone.DONE))
                .orElse(act.occurredAt());
        if (act.occurredAt().isBefore(done)) {
            throw TicketRefusal.outOfOrder(order.number(), done, act.occurredAt());
        }
        return new Payment(amount, act.occurredAt(), act.caller().party(), receipt.get());
    }

    private static Bill bill(WorkOrder order) {
        Bill bill = order.bill();
        if (bill == null) {
            throw new IllegalStateException(order.number() + " has no bill");
        }
        return bill;
    }

    private static WorkOrder find(Ticket ticket, OrderNumber wanted) {
        return ticket.orders().stream()
                .filter(order -> order.number().equals(wanted))
                .findFirst()
                .orElseThrow(() -> TicketRefusal.noSuchOrder(ticket, wanted));
    }
}
