package dev.gatehouse.ticket;

import dev.gatehouse.core.ExactMoney;
import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * What work is to cost, in the estate's currency.
 *
 * @param item for what: an item of the price list, or the office's own words
 * @param rate for each; the whole amount where {@code unit} is null
 * @param unit for each what; null when the amount is agreed as it is
 */
public record NewQuote(
        @NotBlank @Size(max = 100) @Printable String item,

        @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 3)
        BigDecimal rate,

        @Nullable @Size(min = 1, max = 20) @Printable String unit) {
    Quote quote(CurrencyUnit currency) {
        return new Quote(item, ExactMoney.of("quote.rate", rate, currency), unit);
    }
}
