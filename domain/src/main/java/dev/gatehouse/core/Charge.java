package dev.gatehouse.core;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Money owed for something, with how it was computed.
 *
 * @param amount      not negative
 * @param computation how the amount came about, in words
 */
public record Charge(Money amount, Text computation) {
    /** Refuses a negative amount with {@link IllegalArgumentException}. */
    public Charge {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("a charge is not negative: " + amount);
        }
    }

    /** Nothing owed, and why. */
    public static Charge free(CurrencyUnit currency, Text computation) {
        return new Charge(Money.zero(currency), computation);
    }

    /** Whether nothing is owed. */
    public boolean isFree() {
        return amount.isZero();
    }
}
