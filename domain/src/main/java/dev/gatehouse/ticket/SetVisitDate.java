package dev.gatehouse.ticket;

import dev.gatehouse.clock.RedatingReason;
import dev.gatehouse.core.Plausible;
import dev.gatehouse.core.Unvalidated;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whoever handles a ticket says by when its return visit is to be made, or moves that date (RV-11).
 *
 * @param ticket which
 * @param due    by when; after it is said
 * @param reason why it is moved; null when it was agreed, or is set for the first time
 */
public record SetVisitDate(
        @NotNull TicketId ticket,
        @NotNull @Plausible Instant due,
        @Nullable RedatingReason reason) {
    /** To the microsecond. */
    public SetVisitDate {
        due = Unvalidated.exact(due);
    }
}
