package dev.gatehouse.key;

import dev.gatehouse.core.Plausible;
import dev.gatehouse.core.Unvalidated;
import dev.gatehouse.resident.HouseholdId;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * A ring is to be drawn for a handover (KEY-6, KEY-9).
 *
 * @param ring       which
 * @param household  whose house is handed over
 * @param handoverAt when
 * @param forGood    whether the owner is given it then, as a mailbox key is
 */
public record ExpectKeys(
        @NotNull KeyRingId ring,
        @NotNull HouseholdId household,
        @NotNull @Plausible Instant handoverAt,
        boolean forGood) {
    /** To the microsecond. */
    public ExpectKeys {
        handoverAt = Unvalidated.exact(handoverAt);
    }
}
