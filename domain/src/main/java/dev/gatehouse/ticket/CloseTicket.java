package dev.gatehouse.ticket;

import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A ticket is done with, and goes to the files (TKT-42).
 *
 * @param ticket       which
 * @param acknowledged whether whoever reported acknowledges that it is closed (TKT-3)
 * @param note         what is written down; null for nothing
 */
public record CloseTicket(
        @NotNull TicketId ticket,
        boolean acknowledged,

        @Nullable @Size(min = 1, max = 1000) @Printable(lines = true)
        String note) {
    /** Masked: people write what they write. */
    @Override
    public String toString() {
        return "CloseTicket[" + ticket + ", " + acknowledged + "]";
    }
}
