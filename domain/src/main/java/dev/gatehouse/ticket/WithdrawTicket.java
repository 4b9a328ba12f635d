package dev.gatehouse.ticket;

import dev.gatehouse.core.Party;
import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whoever reported takes it back.
 *
 * @param ticket which
 * @param by     who takes it back: whoever reported, or somebody for that one; never the office (TKT-OURS-7)
 * @param note   what was said; null for nothing
 */
public record WithdrawTicket(
        @NotNull TicketId ticket,
        @NotNull Party by,
        @Nullable @Size(min = 1, max = 1000) @Printable String note) {
    /** Masked: people say what they say. */
    @Override
    public String toString() {
        return "WithdrawTicket[" + ticket + ", " + by + "]";
    }
}
