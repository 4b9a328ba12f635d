package dev.gatehouse.ticket;

import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * There is a result: the matter was answered, or is done with.
 *
 * @param ticket  which
 * @param outcome what came of it, 1 to {@value Report#MAX_CONTENT} characters; an invalid complaint has one too (CMP-32)
 */
public record ResolveTicket(
        @NotNull TicketId ticket,

        @NotBlank @Size(max = Report.MAX_CONTENT) @Printable(lines = true)
        String outcome) {
    /** Masked: people write what they write. */
    @Override
    public String toString() {
        return "ResolveTicket[" + ticket + "]";
    }
}
