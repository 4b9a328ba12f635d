package dev.gatehouse.pass;

import dev.gatehouse.resident.HouseholdId;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Prints a receipt sheet over every pass that is at the desk and on no sheet yet.
 *
 * @param household whose pass book
 */
@Value.Builder
public record PrintReceiptSheet(@NotNull HouseholdId household) {}
