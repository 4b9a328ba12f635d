package dev.gatehouse.pass;

import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.PersonId;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Makes further passes for somebody.
 *
 * @param household whose pass book
 * @param holder    for whom
 * @param count     how many, 1 to 20
 * @param paid      what was taken for all of them together, in the currency of the price; null for nothing
 */
@Value.Builder
public record MakePasses(
        @NotNull HouseholdId household,
        @NotNull PersonId holder,
        @Min(1) @Max(20) int count,

        @Nullable @PositiveOrZero @Digits(integer = 9, fraction = 3)
        BigDecimal paid) {}
