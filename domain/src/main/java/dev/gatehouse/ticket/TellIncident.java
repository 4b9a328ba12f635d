package dev.gatehouse.ticket;

import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * All who reported an incident are told something.
 *
 * @param incident which
 * @param kind     what sort of reply it is: the result comes with the resolution of each ticket
 * @param medium   how it is told
 * @param text     what is said; null when nobody writes it down
 */
public record TellIncident(
        @NotNull IncidentId incident,
        @NotNull ReplyKind kind,
        @NotNull Channel medium,

        @Nullable @Size(min = 1, max = Report.MAX_CONTENT) @Printable(lines = true)
        String text) {
    /** Masked: people write what they write. */
    @Override
    public String toString() {
        return "TellIncident[" + incident + ", " + kind + "]";
    }
}
