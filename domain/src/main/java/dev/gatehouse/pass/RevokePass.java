package dev.gatehouse.pass;

import dev.gatehouse.resident.HouseholdId;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Makes a pass void. A receipt sheet that is not signed yet and has this pass on it is void too; print another.
 *
 * @param household whose pass book
 * @param pass      which pass
 * @param reason    why
 */
@Value.Builder
public record RevokePass(
        @NotNull HouseholdId household,
        @NotNull PassNumber pass,
        @NotNull RevocationReason reason) {}
