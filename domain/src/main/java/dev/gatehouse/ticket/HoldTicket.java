package dev.gatehouse.ticket;

import dev.gatehouse.core.Plausible;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A ticket waits for something that is not the office's to do: its promises stand still.
 *
 * @param ticket which
 * @param reason for what
 * @param until  until when it is thought to; null when nobody knows
 */
public record HoldTicket(
        @NotNull TicketId ticket,
        @NotNull HoldReason reason,
        @Nullable @Plausible LocalDate until) {}
