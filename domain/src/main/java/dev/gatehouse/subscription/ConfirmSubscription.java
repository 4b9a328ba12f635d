package dev.gatehouse.subscription;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;

/**
 * The resident is called again, and agrees to period and price (SUB-4).
 *
 * @param subscription which
 * @param months       the period to which the resident agrees, which may be another than was first asked for
 * @param price        the price per month to which the resident agrees, in the currency of the supplier's price
 */
public record ConfirmSubscription(
        @NotNull SubscriptionId subscription,
        @NotNull @Valid NewMonths months,

        @NotNull @Positive @Digits(integer = 9, fraction = 3)
        BigDecimal price) {}
