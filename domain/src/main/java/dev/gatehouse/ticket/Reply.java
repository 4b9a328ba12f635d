package dev.gatehouse.ticket;

import dev.gatehouse.core.Attachment;
import dev.gatehouse.core.Party;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What whoever reported was told.
 *
 * @param kind   what sort of reply it was
 * @param medium how it was told
 * @param by     by whom
 * @param at     when
 * @param text   what was said; null when nobody wrote it down
 * @param letter the written answer; null when it was told otherwise
 */
public record Reply(
        ReplyKind kind,
        Channel medium,
        Party by,
        Instant at,
        @Nullable String text,
        @Nullable Attachment letter) {
    /** Masked: people write what they write. */
    @Override
    public String toString() {
        return "Reply[" + kind + ", " + medium + ", " + at + "]";
    }
}
