package dev.gatehouse.ticket;

import dev.gatehouse.core.Party;
import dev.gatehouse.core.Plausible;
import dev.gatehouse.core.Unvalidated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Whoever may promises a time that was asked for.
 *
 * @param ticket      which ticket
 * @param appointment the number of its appointment
 * @param at          the time
 * @param lead        the officer or specialist who answers for being there; null for the one who was named before, if any
 * @param told        by which means the customer was told on this occasion; null when somebody will
 */
@Value.Builder
public record CommitAppointment(
        @NotNull TicketId ticket,
        @Positive int appointment,
        @NotNull @Plausible Instant at,
        @Nullable Party lead,
        @Nullable Channel told)
        implements WithCommitAppointment {
    /** To the microsecond. */
    public CommitAppointment {
        at = Unvalidated.exact(at);
    }
}
