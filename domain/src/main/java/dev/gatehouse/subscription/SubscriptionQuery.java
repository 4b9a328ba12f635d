package dev.gatehouse.subscription;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.core.Printable;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.unit.UnitId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Subscriptions, in the order of their titles, then doors: a month's receipt book (SUB-11) is those that run in it, its
 * marks (SUB-14) those whose cancellation is marked in it.
 *
 * @param household of this household only; null for any
 * @param unit      of this unit only; null for any
 * @param title     of this title only, to the letter; null for any
 * @param state     in this state only; null for any
 * @param month     that run in this month only; null for any
 * @param markedIn  whose cancellation is marked in this month's register only; null for any
 * @param page      which page
 */
@Value.Builder
public record SubscriptionQuery(
        @Nullable HouseholdId household,
        @Nullable UnitId unit,

        @Nullable @Size(min = 1, max = Subscription.MAX_TITLE_LENGTH) @Printable
        String title,

        @Nullable SubscriptionState state,
        @Nullable YearMonth month,
        @Nullable YearMonth markedIn,
        @NotNull @Valid PageRequest page)
        implements Query, WithSubscriptionQuery {
    /** All subscriptions. */
    public static final SubscriptionQuery ALL =
            new SubscriptionQuery(null, null, null, null, null, null, PageRequest.FIRST);

    boolean matches(Subscription subscription) {
        Cancellation cancellation = subscription.cancellation();
        return (household == null || household.equals(subscription.household()))
                && (unit == null || unit.equals(subscription.unit()))
                && (title == null || title.equals(subscription.title()))
                && (state == null || state == subscription.state())
                && (month == null || subscription.runsIn(month))
                && (markedIn == null || (cancellation != null && markedIn.equals(cancellation.markedIn())));
    }
}
