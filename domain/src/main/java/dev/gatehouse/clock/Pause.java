package dev.gatehouse.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a clock stands still.
 *
 * @param from  when it was paused
 * @param left  what was left of its allowance; null when nothing was
 * @param until when it was resumed; null while it stands still
 */
public record Pause(
        Instant from, @Nullable Allowance left, @Nullable Instant until) {}
