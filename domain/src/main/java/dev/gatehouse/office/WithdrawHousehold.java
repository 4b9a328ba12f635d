package dev.gatehouse.office;

import dev.gatehouse.resident.HouseholdId;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * A registered household does not come after all; its passes are made void.
 *
 * @param household which household
 */
@Value.Builder
public record WithdrawHousehold(@NotNull HouseholdId household) {}
