package dev.gatehouse.ticket;

import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.Printable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Whoever reported is told something.
 *
 * @param ticket which
 * @param kind   what sort of reply it is
 * @param medium how it is told
 * @param text   what is said; null when nobody writes it down
 * @param letter the written answer; null when it is told otherwise
 */
@Value.Builder
public record ReplyToReporter(
        @NotNull TicketId ticket,
        @NotNull ReplyKind kind,
        @NotNull Channel medium,

        @Nullable @Size(min = 1, max = Report.MAX_CONTENT) @Printable(lines = true)
        String text,

        @Nullable @Valid NewAttachment letter)
        implements WithReplyToReporter {
    /** Masked: people write what they write. */
    @Override
    public String toString() {
        return "ReplyToReporter[" + ticket + ", " + kind + "]";
    }
}
