package dev.gatehouse.ticket;

import dev.gatehouse.core.Charge;
import dev.gatehouse.core.Code;
import dev.gatehouse.core.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What work is to cost: an agreed amount, or a rate for each of something.
 *
 * @param item     what it is for, such as {@code tap.replace}: an item of the price list, or the office's own words
 * @param rate     for each; the whole amount where {@code unit} is null
 * @param unit     for each what, such as {@code m²}; null when the amount is agreed as it is
 */
public record Quote(
        @Code String item, Money rate, @Nullable @Code String unit) {
    /** Refuses less than nothing with {@link IllegalArgumentException}. */
    public Quote {
        if (rate.isNegative()) {
            throw new IllegalArgumentException("a quote is not negative: " + rate);
        }
    }

    /** What is owed for so many, and how that comes about; of an agreed amount, the amount. */
    public Charge charge(BigDecimal quantity) {
        if (unit == null) {
            return new Charge(rate, Text.of("{0}, as agreed", "{0}（约定金额）", rate));
        }
        Money amount = rate.multipliedBy(quantity, RoundingMode.HALF_UP);
        return new Charge(
                amount,
                Text.of(
                        "{0} {1} at {2} each",
                        "{0} {1}，每{1} {2}", quantity.stripTrailingZeros().toPlainString(), unit, rate));
    }
}
