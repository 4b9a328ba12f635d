package dev.gatehouse.permit;

import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.Printable;
import dev.gatehouse.resident.HouseholdId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of a household applies for a vehicle permit (VEH-1).
 *
 * @param household whose vehicle it is
 * @param plate     of the vehicle
 * @param licence   the copy of the vehicle licence; null when none was brought
 */
@Value.Builder
public record ApplyForVehiclePermit(
        @NotNull HouseholdId household,
        @NotBlank @Size(max = Plate.MAX_LENGTH) @Printable String plate,

        @Nullable @Valid NewAttachment licence) {
    /** Masked: a plate leads to a person. */
    @Override
    public String toString() {
        return "ApplyForVehiclePermit[" + household + "]";
    }
}
