package dev.gatehouse.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A running or finished promise. Its due time is frozen when it starts.
 *
 * @param rule      the id of the rule that promises, such as {@code PASS-5}
 * @param startedAt when it started
 * @param dueAt     when it is due, after its start
 * @param metAt     when it was met; null while it runs
 */
public record Clock(
        String rule,
        Instant startedAt,
        Instant dueAt,
        @Nullable Instant metAt) {
    /** Refuses a due time that is not after the start with {@link IllegalArgumentException}. */
    public Clock {
        if (!dueAt.isAfter(startedAt)) {
            throw new IllegalArgumentException(rule + ": a clock is due after its start");
        }
    }

    /** A clock that starts now. */
    public static Clock start(String rule, Allowance allowance, Instant now, BusinessCalendar calendar) {
        return new Clock(rule, now, allowance.due(now, calendar), null);
    }

    /** The clock, met; one that was met before stays as it is. */
    public Clock met(Instant at) {
        return metAt == null ? new Clock(rule, startedAt, dueAt, at) : this;
    }

    /** Whether it still runs. */
    public boolean isRunning() {
        return metAt == null;
    }
}
