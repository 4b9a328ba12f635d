package dev.gatehouse.permit;

import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * A vehicle permit comes back, was lost, or is made void.
 *
 * @param permit which
 * @param as     how it ends
 */
@Value.Builder
public record EndVehiclePermit(
        @NotNull VehiclePermitId permit, @NotNull Ending as) {
    /** How a vehicle permit ends. */
    public enum Ending {
        RETURNED(VehiclePermitState.RETURNED),
        LOST(VehiclePermitState.LOST),
        REVOKED(VehiclePermitState.REVOKED);

        private final VehiclePermitState state;

        Ending(VehiclePermitState state) {
            this.state = state;
        }

        VehiclePermitState state() {
            return state;
        }
    }
}
