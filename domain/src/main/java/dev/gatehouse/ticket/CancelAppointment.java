package dev.gatehouse.ticket;

import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * Nobody is to come at that time any more, nor at another in its place.
 *
 * @param ticket      which ticket
 * @param appointment the number of its appointment
 * @param reason      why
 */
public record CancelAppointment(
        @NotNull TicketId ticket,
        @Positive int appointment,

        @NotBlank @Size(max = 1000) @Printable(lines = true) String reason) {
    /** Masked: people say what they say. */
    @Override
    public String toString() {
        return "CancelAppointment[" + ticket + ", " + appointment + "]";
    }
}
