package dev.gatehouse.resident;

import dev.gatehouse.core.Ids;
import java.util.UUID;

/** The id of a household. */
public record HouseholdId(UUID value) {
    /** An id back from its text; {@link IllegalArgumentException} when it is none. */
    public static HouseholdId parse(String text) {
        return new HouseholdId(Ids.uuid(text));
    }

    /** The value in its usual form. */
    @Override
    public String toString() {
        return value.toString();
    }
}
