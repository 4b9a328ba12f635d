package dev.gatehouse.ticket;

import dev.gatehouse.core.Party;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody found who was asked to accept work (TKT-36).
 *
 * @param by       who
 * @param at       when
 * @param accepted whether the work was accepted
 * @param opinion  the opinion that was written down; null when none was
 * @param cycle    of which cycle's work
 */
public record Acceptance(
        Party by, Instant at, boolean accepted, @Nullable String opinion, int cycle) {
    /** Masked: people write what they write. */
    @Override
    public String toString() {
        return "Acceptance[" + by + ", " + accepted + "]";
    }
}
