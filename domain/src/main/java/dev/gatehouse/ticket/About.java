package dev.gatehouse.ticket;

import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a ticket is about, as the desk sees it.
 *
 * @param kind      of which class it is
 * @param priority  in which order it is followed up
 * @param emergency whether it is a sudden emergency
 * @param service   what sort of service is ordered; null when none is
 * @param repair    what is repaired; null where that makes no difference
 */
@Value.Builder
public record About(
        @NotNull TicketClass kind,
        @NotNull Priority priority,
        boolean emergency,
        @Nullable ServiceKind service,
        @Nullable RepairKind repair)
        implements WithAbout {
    /** Nothing but a class. */
    public static About of(TicketClass kind) {
        return new About(kind, Priority.NORMAL, false, null, null);
    }
}
