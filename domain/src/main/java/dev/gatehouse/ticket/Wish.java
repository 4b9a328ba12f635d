package dev.gatehouse.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time at which, or by which, the complainant wants something: no promise until it is committed (CMP-6, X-8).
 *
 * @param wanted    what the complainant said
 * @param askedAt   when that was
 * @param decidedAt when it was decided; null while it is not
 * @param committed what was promised, not necessarily what was wanted; null while nothing is, or when nothing could be
 */
public record Wish(
        Instant wanted,
        Instant askedAt,
        @Nullable Instant decidedAt,
        @Nullable Instant committed) {
    /** Whether nobody has decided yet. */
    public boolean isPending() {
        return decidedAt == null;
    }
}
