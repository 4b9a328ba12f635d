package dev.gatehouse.ticket;

import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The specialist says what is the matter (TKT-26).
 *
 * @param ticket  which ticket
 * @param order   which of its orders
 * @param finding what is the matter, 1 to 2,000 characters
 */
public record Diagnose(
        @NotNull TicketId ticket,
        @NotNull OrderNumber order,

        @NotBlank @Size(max = 2000) @Printable(lines = true) String finding) {}
