package dev.gatehouse.ticket;

import dev.gatehouse.core.Plausible;
import dev.gatehouse.core.Unvalidated;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * The complainant wants something at, or by, a time: the officer agrees to nothing, and asks (CMP-6).
 *
 * @param ticket which
 * @param wanted the time, in the future
 */
public record WishForTime(
        @NotNull TicketId ticket,
        @NotNull @Future @Plausible Instant wanted) {
    /** To the microsecond. */
    public WishForTime {
        wanted = Unvalidated.exact(wanted);
    }
}
