package dev.gatehouse.permit;

import dev.gatehouse.core.NewAttachment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asks, of Security, signs for the copy of a vehicle permit (VEH-3).
 *
 * @param permit which
 * @param drawn  the drawn signature or a scan; null when the paper is kept
 */
@Value.Builder
public record SignForCopy(
        @NotNull VehiclePermitId permit, @Nullable @Valid NewAttachment drawn) {}
