package dev.gatehouse.permit;

import dev.gatehouse.core.Event;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Published;
import dev.gatehouse.resident.HouseholdId;

/** What happens to a vehicle permit. */
public sealed interface VehiclePermitEvent extends Event {
    /** It was applied for. */
    @Published("vehicle-permit.applied")
    record Applied(String number, HouseholdId household) implements VehiclePermitEvent {}

    /** The owner has it, and has signed on the issue sheet. */
    @Published("vehicle-permit.issued")
    record Issued(String sheet, Party signedBy) implements VehiclePermitEvent {}

    /** Security has signed for the copy. */
    @Published("vehicle-permit.copied")
    record Copied(Party signedBy) implements VehiclePermitEvent {}

    /** It opens no more. */
    @Published("vehicle-permit.ended")
    record Ended(VehiclePermitState as) implements VehiclePermitEvent {}
}
