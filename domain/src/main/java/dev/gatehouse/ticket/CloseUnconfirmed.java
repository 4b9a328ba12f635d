package dev.gatehouse.ticket;

import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The supervisor closes a ticket whose reporter cannot be reached (ours).
 *
 * @param ticket which
 * @param note   why, 1 to 1,000 characters
 */
public record CloseUnconfirmed(
        @NotNull TicketId ticket,

        @NotBlank @Size(max = 1000) @Printable(lines = true) String note) {
    /** Masked: people write what they write. */
    @Override
    public String toString() {
        return "CloseUnconfirmed[" + ticket + "]";
    }
}
