package dev.gatehouse.office;

import dev.gatehouse.core.Party;
import dev.gatehouse.pass.PassNumber;
import dev.gatehouse.resident.HouseholdId;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Notes that a pass was lost.
 *
 * @param household  whose
 * @param pass       which
 * @param reportedBy who said so, of the household or not (RES-9)
 */
@Value.Builder
public record ReportPassLost(
        @NotNull HouseholdId household,
        @NotNull PassNumber pass,
        @NotNull Party reportedBy) {}
