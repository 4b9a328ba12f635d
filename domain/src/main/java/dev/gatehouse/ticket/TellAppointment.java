package dev.gatehouse.ticket;

import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The customer is told of the promised time (CMP-6, REP-11, HV-1).
 *
 * @param ticket      which ticket
 * @param appointment the number of its appointment
 * @param medium      by what means
 * @param explanation why nobody comes sooner (REP-11); null when there is nothing to explain
 */
public record TellAppointment(
        @NotNull TicketId ticket,
        @Positive int appointment,
        @NotNull Channel medium,

        @Nullable @Size(min = 1, max = 1000) @Printable(lines = true)
        String explanation) {
    /** Masked: people say what they say. */
    @Override
    public String toString() {
        return "TellAppointment[" + ticket + ", " + appointment + ", " + medium + "]";
    }
}
