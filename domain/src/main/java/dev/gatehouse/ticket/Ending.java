package dev.gatehouse.ticket;

import dev.gatehouse.core.Party;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a ticket ended, for now.
 *
 * @param by          who ended it; of what was taken back, who took it back
 * @param at          when
 * @param day         the estate's date on which it did
 * @param acknowledged whether whoever reported acknowledged that it is closed (TKT-3)
 * @param unconfirmed whether nobody who reported could be reached to confirm it (ours)
 * @param duplicateOf the ticket that it is about as well; null unless it is a duplicate
 * @param note        what was written down; null for nothing
 */
public record Ending(
        Party by,
        Instant at,
        LocalDate day,
        boolean acknowledged,
        boolean unconfirmed,
        @Nullable TicketId duplicateOf,
        @Nullable String note) {
    /** Masked: people write what they write. */
    @Override
    public String toString() {
        return "Ending[" + by + ", " + at + "]";
    }
}
