package dev.gatehouse.key;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.resident.HouseholdId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Deposits of keys, in the order in which owners were reminded of them.
 *
 * @param household of this household only; null for any
 * @param state     in this state only; null for any
 * @param page      which page
 */
@Value.Builder
public record KeyDepositQuery(
        @Nullable HouseholdId household,
        @Nullable DepositState state,
        @NotNull @Valid PageRequest page) implements Query, WithKeyDepositQuery {
    /** All deposits. */
    public static final KeyDepositQuery ALL = new KeyDepositQuery(null, null, PageRequest.FIRST);

    boolean matches(KeyDeposit deposit) {
        return (household == null || household.equals(deposit.household()))
                && (state == null || state == deposit.state());
    }
}
