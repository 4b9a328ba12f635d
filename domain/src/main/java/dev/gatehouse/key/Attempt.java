package dev.gatehouse.key;

import dev.gatehouse.core.Plausible;
import dev.gatehouse.core.Unvalidated;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * That somebody tried to reach the owner.
 *
 * @param at  when
 * @param how by what means
 */
public record Attempt(
        @NotNull @Plausible Instant at, @NotNull Means how) {
    /** To the microsecond. */
    public Attempt {
        at = Unvalidated.exact(at);
    }

    /** How an owner may be reached. */
    public enum Means {
        TELEPHONE,
        MESSAGE,
        DOORBELL,
        /** By somebody who knows the owner. */
        NEIGHBOUR
    }
}
