package dev.gatehouse.ticket;

import dev.gatehouse.core.Party;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Somebody stands in for a first contact on leave, or no more.
 *
 * @param ticket which
 * @param acting who; null when the first contact is back
 */
public record StandIn(@NotNull TicketId ticket, @Nullable Party acting) {}
