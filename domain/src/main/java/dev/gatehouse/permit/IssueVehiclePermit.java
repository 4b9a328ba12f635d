package dev.gatehouse.permit;

import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.Party;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle permit is given to the owner, or to another who may sign for the household, at the
 * handover (VEH-2).
 *
 * @param permit   which
 * @param signedBy who signed the issue sheet, being one who may; null when nobody did, which the rule
 *                 refuses
 * @param drawn    the drawn signature or a scan; null when the paper is kept
 */
@Value.Builder
public record IssueVehiclePermit(
        @NotNull VehiclePermitId permit,
        @Nullable Party signedBy,
        @Nullable @Valid NewAttachment drawn) {}
