package dev.gatehouse.ticket;

import dev.gatehouse.core.Party;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something was done about a complaint.
 *
 * @param act   what
 * @param cycle in which cycle of the ticket
 * @param by    by whom
 * @param at    when
 * @param note  what was written down; null for nothing
 */
public record Deed(
        ComplaintAct act,
        int cycle,
        Party by,
        Instant at,
        @Nullable String note) {
    /** Masked: people write what they write. */
    @Override
    public String toString() {
        return "Deed[" + act + ", " + by + ", " + at + "]";
    }
}
