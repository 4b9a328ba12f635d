package dev.gatehouse.key;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.aggregate.SortKey;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.Printable;
import dev.gatehouse.resident.HouseholdId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Rings, in the order of their tags: who has what now.
 *
 * @param tag    with this tag, however it is spelt, only; null for any
 * @param chain  on this chain when they are kept only; null for any
 * @param state  in this state only; null for any
 * @param holder with this holder only; null for any
 * @param expectedFor expected for a handover to this household, or drawn or given for it, only; null for any
 * @param page   which page
 */
@Value.Builder
public record KeyRingQuery(
        @Nullable @Size(max = KeyRing.MAX_LENGTH) @Printable String tag,
        @Nullable @Size(max = KeyRing.MAX_LENGTH) @Printable String chain,
        @Nullable RingState state,
        @Nullable Keeper holder,
        @Nullable HouseholdId expectedFor,
        @NotNull @Valid PageRequest page)
        implements Query, WithKeyRingQuery {
    /** All rings. */
    public static final KeyRingQuery ALL = new KeyRingQuery(null, null, null, null, null, PageRequest.FIRST);

    /** Whatever somebody has now. */
    public static final KeyRingQuery OUT = ALL.withState(RingState.OUT);

    boolean matches(KeyRing ring) {
        return (tag == null || SortKey.folded(tag).equals(SortKey.folded(ring.tag())))
                && (chain == null || chain.equals(ring.chain()))
                && (state == null || state == ring.state())
                && (holder == null || holder.equals(ring.holder()))
                && (expectedFor == null || expectedFor.equals(ring.expectedFor()));
    }
}
