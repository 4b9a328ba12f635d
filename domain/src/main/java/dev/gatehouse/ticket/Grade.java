package dev.gatehouse.ticket;

import dev.gatehouse.core.Party;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How bad a complaint was thought to be from then on.
 *
 * @param severity how bad
 * @param by       who graded it
 * @param at       when
 * @param reason   why it was graded anew; null for the first grade
 */
public record Grade(
        Severity severity, Party by, Instant at, @Nullable RegradingReason reason) {}
