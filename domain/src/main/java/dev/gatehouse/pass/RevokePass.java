package dev.gatehouse.pass;

import dev.gatehouse.core.Printable;
import dev.gatehouse.resident.HouseholdId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Makes a pass void.
 *
 * @param household whose pass book
 * @param pass      which pass
 * @param reason    why; it stays in the journal
 */
public record RevokePass(
        @NotNull HouseholdId household,
        @NotNull PassNumber pass,
        @NotBlank @Size(max = 200) @Printable String reason) {}
