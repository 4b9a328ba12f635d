package dev.gatehouse.permit;

import dev.gatehouse.core.Ids;
import java.util.UUID;

/** The id of a vehicle permit. */
public record VehiclePermitId(UUID value) {
    /** An id back from its text; {@link IllegalArgumentException} when it is none. */
    public static VehiclePermitId parse(String text) {
        return new VehiclePermitId(Ids.uuid(text));
    }

    /** The value in its usual form. */
    @Override
    public String toString() {
        return value.toString();
    }
}
