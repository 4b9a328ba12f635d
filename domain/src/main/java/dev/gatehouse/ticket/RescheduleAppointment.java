package dev.gatehouse.ticket;

import dev.gatehouse.core.Plausible;
import dev.gatehouse.core.Printable;
import dev.gatehouse.core.Unvalidated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A promised time cannot be kept: the customer is told why, and another is promised (HV-4).
 *
 * @param ticket      which ticket
 * @param appointment the number of its appointment
 * @param at          the other time
 * @param told        by which means the customer was told; null when that was not done
 * @param reason      what the customer was told; null when that was not done
 */
@Value.Builder
public record RescheduleAppointment(
        @NotNull TicketId ticket,
        @Positive int appointment,
        @NotNull @Plausible Instant at,
        @Nullable Channel told,

        @Nullable @Size(min = 1, max = 1000) @Printable(lines = true)
        String reason)
        implements WithRescheduleAppointment {
    /** To the microsecond. */
    public RescheduleAppointment {
        at = Unvalidated.exact(at);
    }

    /** Masked: people say what they say. */
    @Override
    public String toString() {
        return "RescheduleAppointment[" + ticket + ", " + appointment + ", " + at + "]";
    }
}
