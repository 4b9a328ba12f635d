package dev.gatehouse.ticket;

import dev.gatehouse.core.Plausible;
import dev.gatehouse.core.Unvalidated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Instant;

/**
 * Whoever came rang and waited, and nobody opened (ours, after the wait of HV-5).
 *
 * @param ticket      which ticket
 * @param appointment the number of its appointment
 * @param rangAt      when the bell was rung first
 */
public record ReportNobodyHome(
        @NotNull TicketId ticket,
        @Positive int appointment,
        @NotNull @Plausible Instant rangAt) {
    /** To the microsecond. */
    public ReportNobodyHome {
        rangAt = Unvalidated.exact(rangAt);
    }
}
