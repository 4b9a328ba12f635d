package dev.gatehouse.core;

import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * What is owed for something, what was paid, and what was paid back: exact, in one currency.
 *
 * @param charge   what is owed in all
 * @param payments what was taken, in that order
 * @param refunds  what was paid back, in that order; never more than was taken
 */
public record Bill(Charge charge, List<Payment> payments, List<Payment> refunds) {
    /** Refuses two currencies, more refunds than payments, and a receipt that is there twice with {@link IllegalArgumentException}. */
    public Bill {
        payments = List.copyOf(payments);
        refunds = List.copyOf(refunds);
        List<Payment> all = Stream.concat(payments.stream(), refunds.stream()).toList();
        Money amount = charge.amount();
        if (!all.stream().allMatch(payment -> payment.amount().isSameCurrency(amount))
                || all.stream().map(Payment::receipt).distinct().count() < all.size()
                || total(amount, refunds).isGreaterThan(total(amount, payments))) {
            throw new IllegalArgumentException("one currency, a receipt each, and no more refunded than paid");
        }
    }

    /** A bill on which nothing was paid. */
    public static Bill of(Charge charge) {
        return new Bill(charge, List.of(), List.of());
    }

    /** What was taken and not paid back. */
    public Money received() {
        return total(charge.amount(), payments).minus(total(charge.amount(), refunds));
    }

    /** What is still owed; less than nothing when the office owes it. */
    public Money balance() {
        return charge.amount().minus(received());
    }

    /**
     * Something else is owed from now on.
     *
     * @throws RuleViolation MONEY-OURS-1, when it is another currency
     */
    public Bill charged(Charge other) {
        requireCurrency(other.amount());
        return new Bill(other, payments, refunds);
    }

    /**
     * Somebody pays.
     *
     * @throws RuleViolation MONEY-OURS-1, when it is another currency; MONEY-OURS-2, when it is more than is owed;
     *     MONEY-OURS-4, when the receipt was given before
     */
    public Bill paid(Payment payment) {
        requireLegal(payment);
        if (payment.amount().isGreaterThan(balance())) {
            throw new RuleViolation(
                    MoneyRule.NOT_MORE_THAN_OWED,
                    Text.of("{0} is owed, {1} was paid", "应收 {0}，实收 {1}", balance(), payment.amount()),
                    Text.of("take what is owed", "请按应收金额收取"));
        }
        return new Bill(charge, plus(payments, payment), refunds);
    }

    /**
     * The office pays back.
     *
     * @throws RuleViolation MONEY-OURS-1, when it is another currency; MONEY-OURS-3, when it is more than was paid;
     *     MONEY-OURS-4, when the receipt was given before
     */
    public Bill refunded(Payment refund) {
        requireLegal(refund);
        if (refund.amount().isGreaterThan(received())) {
            throw new RuleViolation(
                    MoneyRule.NOT_MORE_THAN_PAID,
                    Text.of("{0} was paid, {1} is to be refunded", "已收 {0}，拟退 {1}", received(), refund.amount()),
                    Text.of("refund {0} at most", "退款请不超过 {0}", received()));
        }
        return new Bill(charge, payments, plus(refunds, refund));
    }

    private void requireLegal(Payment payment) {
        requireCurrency(payment.amount());
        if (Stream.concat(payments.stream(), refunds.stream())
                .anyMatch(other -> other.receipt().equals(payment.receipt()))) {
            throw new RuleViolation(
                    MoneyRule.A_RECEIPT_EACH,
                    Text.of("receipt {0} was given before", "收据 {0} 已使用", payment.receipt()),
                    Text.of("give another receipt", "请另开收据"));
        }
    }

    private void requireCurrency(Money amount) {
        if (!amount.isSameCurrency(charge.amount())) {
            throw new RuleViolation(
                    MoneyRule.ONE_CURRENCY,
                    Text.of(
                            "the bill is in {0}, not in {1}",
                            "账单货币为 {0}，而非 {1}", charge.amount().getCurrencyUnit(), amount.getCurrencyUnit()),
                    Text.of("use {0}", "请使用 {0}", charge.amount().getCurrencyUnit()));
        }
    }

    private static Money total(Money like, List<Payment> payments) {
        return payments.stream().map(Payment::amount).reduce(like.minus(like), Money::plus);
    }

    private static <T> List<T> plus(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }
}
