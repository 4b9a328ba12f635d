package dev.gatehouse.port;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A clock that is not over, as a sweep finds it; or an aggregate that is to be looked at at a time of its own.
 *
 * @param estate  where
 * @param subject whose clock it is
 * @param clock   which of the subject's clocks; empty when it is the subject itself
 * @param rule    the id of the rule that promises; null when it is no clock
 * @param dueAt   when it is due
 * @param nextAt  when something is next to happen to it; null while it stands still, and when nothing is
 */
public record DueClock(
        EstateId estate,
        Subject subject,
        String clock,
        @Nullable String rule,
        Instant dueAt,
        @Nullable Instant nextAt) {}
