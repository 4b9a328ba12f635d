package dev.gatehouse.permit;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * Finance takes the money of an application, and gives a receipt and the blank permits for it (PERM-2).
 *
 * @param application which
 * @param amount      what was taken, in the currency of the fee
 */
@Value.Builder
public record CollectFee(
        @NotNull PermitApplicationId application,

        @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 3)
        BigDecimal amount) {}
