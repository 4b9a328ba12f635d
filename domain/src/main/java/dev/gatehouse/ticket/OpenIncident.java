package dev.gatehouse.ticket;

import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Several tickets have one cause: one of them runs the work.
 *
 * @param title what is the matter, 1 to 200 characters
 * @param runs  the ticket that runs the work
 */
public record OpenIncident(
        @NotBlank @Size(max = 200) @Printable String title,
        @NotNull TicketId runs) {}
