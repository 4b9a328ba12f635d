package dev.gatehouse.subscription;

import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * A title that a supplier has.
 *
 * @param title which title
 * @param price of one copy for a month (SUB-3), in the estate's currency
 */
public record NewOffer(
        @NotBlank @Size(max = Subscription.MAX_TITLE_LENGTH) @Printable
        String title,

        @NotNull @Positive @Digits(integer = 9, fraction = 3)
        BigDecimal price) {}
