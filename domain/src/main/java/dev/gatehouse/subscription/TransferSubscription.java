package dev.gatehouse.subscription;

import dev.gatehouse.core.NewPaper;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.PersonId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Another household has a subscription for the months that are left.
 *
 * @param subscription which
 * @param household    which household has it then
 * @param subscriber   who of it
 * @param since        its first month, one of those of the subscription
 * @param letter       the confirmation letter, by which it is charged from then on (SUB-6)
 * @param signedBy     who has signed it; null when nobody has
 */
@Value.Builder
public record TransferSubscription(
        @NotNull SubscriptionId subscription,
        @NotNull HouseholdId household,
        @NotNull PersonId subscriber,
        @NotNull YearMonth since,
        @NotNull @Valid NewPaper letter,
        @Nullable PersonId signedBy) {}
