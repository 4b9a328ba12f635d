package dev.gatehouse.pass;

import dev.gatehouse.resident.HouseholdId;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Makes a pass in place of a lost one.
 *
 * @param household whose pass book
 * @param lost      which pass was lost
 * @param paid      what was taken, in the currency of the price; null for nothing
 */
@Value.Builder
public record ReplacePass(
        @NotNull HouseholdId household,
        @NotNull PassNumber lost,

        @Nullable @PositiveOrZero @Digits(integer = 9, fraction = 3)
        BigDecimal paid) {}
