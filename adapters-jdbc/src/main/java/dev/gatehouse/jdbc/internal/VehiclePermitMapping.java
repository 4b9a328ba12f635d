package dev.gatehouse.jdbc.internal;

import dev.gatehouse.permit.Plate;
import dev.gatehouse.permit.VehiclePermit;
import dev.gatehouse.permit.VehiclePermitId;
import dev.gatehouse.permit.VehiclePermitQuery;
import dev.gatehouse.resident.HouseholdId;
import java.util.List;

/** Vehicle permits. */
final class VehiclePermitMapping {
    static final Mapping<VehiclePermit, VehiclePermitId, VehiclePermitQuery> MAPPING = new Mapping<>(
            VehiclePermit.TYPE,
            "gh_vehicle_permit",
            "vehicle_permit_id",
            List.of(
                    new Column<>("household_id", permit -> permit.household().toString()),
                    new Column<>("plate", permit -> permit.plate().value()),
                    new Column<>("state", permit -> permit.state().name())),
            List.of(),
            (filter, query) -> filter.equal("household_id", query.household(), HouseholdId::toString)
                    .equal("plate", query.plate(), Plate::value)
                    .equal("state", query.state(), Enum::name));

    private VehiclePermitMapping() {}
}
