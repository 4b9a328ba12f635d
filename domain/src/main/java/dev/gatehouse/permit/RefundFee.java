package dev.gatehouse.permit;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * Finance pays back what is owed back for an application.
 *
 * @param application which
 * @param amount      what was paid back, in the currency of the fee
 */
@Value.Builder
public record RefundFee(
        @NotNull PermitApplicationId application,

        @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 3)
        BigDecimal amount) {}
