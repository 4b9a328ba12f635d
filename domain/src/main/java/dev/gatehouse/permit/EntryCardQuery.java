package dev.gatehouse.permit;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.resident.HouseholdId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Entry cards, in the order of the handovers.
 *
 * @param household of this household only; null for any
 * @param state     in this state only; null for any
 * @param page      which page
 */
@Value.Builder
public record EntryCardQuery(
        @Nullable HouseholdId household,
        @Nullable EntryCardState state,
        @NotNull @Valid PageRequest page) implements Query, WithEntryCardQuery {
    /** All entry cards. */
    public static final EntryCardQuery ALL = new EntryCardQuery(null, null, PageRequest.FIRST);

    boolean matches(EntryCard card) {
        return (household == null || household.equals(card.household())) && (state == null || state == card.state());
    }
}
