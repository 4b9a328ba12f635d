package dev.gatehouse.office;

import dev.gatehouse.pass.PassNumber;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.PersonId;
import jakarta.validation.constraints.NotNull;

/**
 * Notes that a pass was lost.
 *
 * @param household  whose
 * @param pass       which
 * @param reportedBy who of the household said so (RES-9)
 */
public record ReportPassLost(
        @NotNull HouseholdId household,
        @NotNull PassNumber pass,
        @NotNull PersonId reportedBy) {}
