package dev.gatehouse.office;

import dev.gatehouse.resident.HouseholdId;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Makes the free passes of a household before it moves in (PASS-1, PASS-2).
 *
 * @param household for whom
 */
@Value.Builder
public record PreparePasses(@NotNull HouseholdId household) {}
