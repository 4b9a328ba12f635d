package dev.gatehouse.subscription;

import dev.gatehouse.core.Printable;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.PersonId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A resident orders a newspaper or a magazine, by telephone or at the desk (SUB-1, SUB-2).
 *
 * @param household  for which household
 * @param subscriber who of it orders
 * @param by         how
 * @param title      the title, as the supplier has it
 * @param months     from when and for how long
 * @param renews     the subscription that it follows on; null when it is a new one
 */
@Value.Builder
public record RequestSubscription(
        @NotNull HouseholdId household,
        @NotNull PersonId subscriber,
        @NotNull OrderedBy by,

        @NotBlank @Size(max = Subscription.MAX_TITLE_LENGTH) @Printable
        String title,

        @NotNull @Valid NewMonths months,
        @Nullable SubscriptionId renews) {}
