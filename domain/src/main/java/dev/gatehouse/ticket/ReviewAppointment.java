package dev.gatehouse.ticket;

import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The work is reviewed before the visit (HV-2).
 *
 * @param ticket      which ticket
 * @param appointment the number of its appointment
 * @param content     what is to be done
 * @param minutes     how long it will take, 1 to 10,080 minutes
 * @param cautions    what is to be heeded; null for nothing
 */
public record ReviewAppointment(
        @NotNull TicketId ticket,
        @Positive int appointment,

        @NotBlank @Size(max = 2000) @Printable(lines = true) String content,

        @Positive @Max(10_080) int minutes,

        @Nullable @Size(min = 1, max = 1000) @Printable(lines = true)
        String cautions) {
    /** Masked: people write what they write. */
    @Override
    public String toString() {
        return "ReviewAppointment[" + ticket + ", " + appointment + ", " + minutes + "]";
    }
}
