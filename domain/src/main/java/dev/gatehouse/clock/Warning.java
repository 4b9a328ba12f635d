package dev.gatehouse.clock;

import dev.gatehouse.notice.Recipient;
import java.time.Duration;

/**
 * Who is told that a promise will soon be due.
 *
 * @param lead how long before, at most 366 days; in working time, it comes while the office is open
 * @param to   whom
 */
public record Warning(Lead lead, Recipient to) {
    private static final Duration AT_MOST = Duration.ofDays(366);

    /** Refuses a longer lead with {@link IllegalArgumentException}. */
    public Warning {
        if (lead.length().compareTo(AT_MOST) > 0) {
            throw new IllegalArgumentException("a warning comes at most 366 days before, not '" + lead + "'");
        }
    }
}
