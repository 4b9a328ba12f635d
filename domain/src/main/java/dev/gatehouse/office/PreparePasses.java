package dev.gatehouse.office;

import dev.gatehouse.resident.HouseholdId;
import jakarta.validation.constraints.NotNull;

/**
 * Makes the free passes of a household before it moves in (PASS-1, PASS-2).
 *
 * @param household for whom
 */
public record PreparePasses(@NotNull HouseholdId household) {}
