package dev.gatehouse.ticket;

import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One item of a service, in the estate's currency.
 *
 * @param item     its code in the price list, or the office's own words
 * @param rate     what it costs, for each unit if there is one; null for what the price list says
 * @param unit     for each what; null for what the price list says, or where the rate is for the whole
 * @param quantity how much of it; null when that is measured after the work
 */
@Value.Builder
public record NewServiceItem(
        @NotBlank @Size(max = 100) @Printable String item,

        @Nullable @PositiveOrZero @Digits(integer = 9, fraction = 3)
        BigDecimal rate,

        @Nullable @Size(min = 1, max = 20) @Printable String unit,

        @Nullable @Positive @Digits(integer = 6, fraction = 3)
        BigDecimal quantity)
        implements WithNewServiceItem {
    /** So much of an item of the price list. */
    public static NewServiceItem of(String item, @Nullable BigDecimal quantity) {
        return new NewServiceItem(item, null, null, quantity);
    }
}
