package dev.gatehouse.office;

import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.Printable;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.PersonId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Hands over passes that were made after move-in.
 *
 * @param household    to whom
 * @param receiptSheet the number of the receipt sheet (PASS-3); null where the profile demands no signature
 * @param signedBy     who signed it, being one who may (PASS-4); null when nobody did, which the rule refuses
 * @param drawn        the drawn signature or a scan; null when the paper is kept
 */
@Value.Builder
public record HandOverPasses(
        @NotNull HouseholdId household,
        @Nullable @Size(max = 60) @Printable String receiptSheet,
        @Nullable PersonId signedBy,
        @Nullable @Valid NewAttachment drawn) {}
