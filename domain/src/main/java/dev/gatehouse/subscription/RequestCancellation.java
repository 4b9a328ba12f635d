package dev.gatehouse.subscription;

import dev.gatehouse.core.NewPaper;
import dev.gatehouse.resident.PersonId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A resident gives up a running subscription, and signs the cancellation notice (退订通知, SUB-13).
 *
 * @param subscription which
 * @param first        the first month of it, as it was read back to the resident
 * @param last         the last month of it, as it was read back
 * @param until        the last month for which copies are to come; the month before the first when none are
 * @param notice       the notice
 * @param signedBy     who has signed it; null when nobody has
 */
@Value.Builder
public record RequestCancellation(
        @NotNull SubscriptionId subscription,
        @NotNull YearMonth first,
        @NotNull YearMonth last,
        @NotNull YearMonth until,
        @NotNull @Valid NewPaper notice,
        @Nullable PersonId signedBy) {}
