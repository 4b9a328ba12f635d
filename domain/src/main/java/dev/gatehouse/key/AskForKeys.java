package dev.gatehouse.key;

import dev.gatehouse.core.Party;
import dev.gatehouse.core.Printable;
import dev.gatehouse.resident.HouseholdId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The owner is reminded to leave keys for works (HAND-35).
 *
 * @param household whose house it is
 * @param owner     who is reminded
 * @param purpose   for which works
 */
public record AskForKeys(
        @NotNull HouseholdId household,
        @NotNull Party owner,
        @NotBlank @Size(max = 500) @Printable String purpose) {}
