package dev.gatehouse.resident;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.unit.UnitId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Households, the oldest first.
 *
 * @param unit   of this unit only; null for any
 * @param stage  at this stage only; null for any
 * @param member with this member only; null for any
 * @param page   which page
 */
@Value.Builder
public record HouseholdQuery(
        @Nullable UnitId unit,
        @Nullable HouseholdStage stage,
        @Nullable PersonId member,
        @NotNull @Valid PageRequest page)
        implements Query, WithHouseholdQuery {
    /** All households. */
    public static final HouseholdQuery ALL = new HouseholdQuery(null, null, null, PageRequest.FIRST);

    boolean matches(Household household) {
        return (unit == null || unit.equals(household.unit()))
                && (stage == null || stage == household.stage())
                && (member == null || household.member(member).isPresent());
    }
}
