package dev.gatehouse.ticket;

import dev.gatehouse.core.Plausible;
import dev.gatehouse.core.Unvalidated;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whoever may commit a time says which the complainant is promised (CMP-6).
 *
 * @param ticket    which
 * @param committed the time that is promised, in the future; null when none is
 */
public record DecideTime(
        @NotNull TicketId ticket,
        @Nullable @Future @Plausible Instant committed) {
    /** To the microsecond. */
    public DecideTime {
        committed = Unvalidated.exact(committed);
    }
}
