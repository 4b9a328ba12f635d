package dev.gatehouse.permit;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.resident.HouseholdId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Vehicle permits, in the order in which they were applied for.
 *
 * @param household of this household only; null for any
 * @param plate     of the vehicle with this plate only; null for any
 * @param state     in this state only; null for any
 * @param page      which page
 */
@Value.Builder
public record VehiclePermitQuery(
        @Nullable HouseholdId household,
        @Nullable Plate plate,
        @Nullable VehiclePermitState state,
        @NotNull @Valid PageRequest page)
        implements Query, WithVehiclePermitQuery {
    /** All vehicle permits. */
    public static final VehiclePermitQuery ALL = new VehiclePermitQuery(null, null, null, PageRequest.FIRST);

    boolean matches(VehiclePermit permit) {
        return (household == null || household.equals(permit.household()))
                && (plate == null || plate.equals(permit.plate()))
                && (state == null || state == permit.state());
    }
}
