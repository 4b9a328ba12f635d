package dev.gatehouse.office;

import dev.gatehouse.core.Unvalidated;
import dev.gatehouse.pass.PassNumber;
import dev.gatehouse.resident.HouseholdId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a change of hands means for a household.
 *
 * @param household which household
 * @param leaves    whether it moves out, or does not come after all; a tenant's may well stay
 * @param returned  the passes that come back, at most 500; all others of a household that leaves are made void
 */
public record Departure(
        @NotNull HouseholdId household,
        boolean leaves,
        @NotNull @Size(max = 500) List<@NotNull PassNumber> returned) {
    /** Copies the list. */
    public Departure {
        returned = Unvalidated.copy(returned);
    }

    /** A household that stays. */
    public static Departure stays(HouseholdId household) {
        return new Departure(household, false, List.of());
    }

    /** A household that leaves, and brings these passes back. */
    public static Departure leaves(HouseholdId household, PassNumber... returned) {
        return new Departure(household, true, List.of(returned));
    }
}
