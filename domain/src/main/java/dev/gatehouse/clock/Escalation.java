package dev.gatehouse.clock;

import dev.gatehouse.notice.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * Who is told that a promise was not kept in time, and is not kept yet.
 *
 * @param after how long after it was due; null when it lapses
 * @param to    whom
 */
public record Escalation(@Nullable Allowance after, Recipient to) {
    /** Refuses a {@link BeforeAppointment}, which is not counted from a due time, with {@link IllegalArgumentException}. */
    public Escalation {
        if (after != null) {
            Either.requireAStart(after);
        }
    }
}
