package dev.gatehouse.ticket;

import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whoever reported takes it back.
 *
 * @param ticket which
 * @param note   what was said; null for nothing
 */
public record WithdrawTicket(
        @NotNull TicketId ticket,
        @Nullable @Size(min = 1, max = 1000) @Printable String note) {}
