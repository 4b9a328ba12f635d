package dev.gatehouse.core;

import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Money that somebody has typed, in the estate's currency: what that does not have is refused, never rounded. */
public final class ExactMoney {
    private ExactMoney() {}

    /**
     * An amount in a currency.
     *
     * @param path where in the command it stands
     * @throws InvalidCommand when it has more decimals than the currency
     */
    public static Money of(String path, BigDecimal typed, CurrencyUnit currency) {
        if (!isExact(typed, currency)) {
            throw new InvalidCommand(path, tooFine(currency));
        }
        return Money.of(currency, typed.stripTrailingZeros());
    }

    /** Whether a currency has the amount. */
    public static boolean isExact(BigDecimal typed, CurrencyUnit currency) {
        return typed.stripTrailingZeros().scale() <= currency.getDecimalPlaces();
    }

    /** What is wrong with an amount that a currency does not have. */
    public static Text tooFine(CurrencyUnit currency) {
        return Text.of(
                "must have at most {0} decimals in {1}", "以 {1} 计最多 {0} 位小数", currency.getDecimalPlaces(), currency);
    }
}
