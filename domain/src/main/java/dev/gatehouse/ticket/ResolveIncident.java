package dev.gatehouse.ticket;

import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The work on an incident has its result, and so has each report.
 *
 * @param incident which
 * @param outcome  what came of it, 1 to {@value Report#MAX_CONTENT} characters
 */
public record ResolveIncident(
        @NotNull IncidentId incident,

        @NotBlank @Size(max = Report.MAX_CONTENT) @Printable(lines = true)
        String outcome) {
    /** Masked: people write what they write. */
    @Override
    public String toString() {
        return "ResolveIncident[" + incident + "]";
    }
}
