package dev.gatehouse.permit;

import dev.gatehouse.core.Plausible;
import dev.gatehouse.core.Unvalidated;
import dev.gatehouse.resident.HouseholdId;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.immutables.value.Value;

/**
 * An entry card is wanted for a handover (PASS-7).
 *
 * @param household  for whom
 * @param handoverAt when the house is handed over
 */
@Value.Builder
public record ExpectEntryCard(
        @NotNull HouseholdId household, @NotNull @Plausible Instant handoverAt) {
    /** To the microsecond. */
    public ExpectEntryCard {
        handoverAt = Unvalidated.exact(handoverAt);
    }
}
