package dev.gatehouse.ticket;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a ticket of class {@link TicketClass#COMPLAINT} has beside every other.
 *
 * @param severity how bad it is; null until it was graded
 */
@Value.Builder
public record Complaint(@Nullable Severity severity) implements WithComplaint {
    /** A complaint that nobody has graded yet. */
    public static final Complaint NEW = new Complaint(null);
}
