package dev.gatehouse.core;

import static dev.gatehouse.core.Rule.Kind.GUARD;
import static dev.gatehouse.core.Rule.Kind.INVARIANT;

import java.util.Set;

/** The rules of money, of whatever area (ours: the manuals take them for granted). */
public enum MoneyRule implements Rule {
    /** Ours: nothing is converted. */
    ONE_CURRENCY(Provision.of(
            "MONEY-OURS-1",
            Set.of(INVARIANT),
            "ours",
            "A bill is charged, paid and refunded in one currency",
            "每份账单只用一种货币")),

    /** Ours: nothing is taken in advance. */
    NOT_MORE_THAN_OWED(
            Provision.of("MONEY-OURS-2", Set.of(GUARD), "ours", "Nobody pays more than is owed", "收款不得超过应收金额")),

    /** Ours: the office pays back what it took, and no more. */
    NOT_MORE_THAN_PAID(Provision.of(
            "MONEY-OURS-3", Set.of(INVARIANT), "ours", "Never more is refunded than was paid", "退款不得超过已收金额")),

    /** Ours: a receipt stands for one payment. */
    A_RECEIPT_EACH(Provision.of(
            "MONEY-OURS-4",
            Set.of(INVARIANT),
            "ours",
            "Every payment and refund has a receipt of its own",
            "每笔收款、退款各有一张收据"));

    private final Provision provision;

    MoneyRule(Provision provision) {
        this.provision = provision;
    }

    @Override
    public Provision provision() {
        return provision;
    }
}
