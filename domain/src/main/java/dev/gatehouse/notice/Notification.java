package dev.gatehouse.notice;

import dev.gatehouse.core.EstateId;
import java.time.Instant;

/**
 * A notice on its way to a notifier.
 *
 * @param estate     where it comes from
 * @param key        the same at every attempt to deliver it, and no other's in any estate: drop what comes twice
 * @param notice     whom to tell what
 * @param recordedAt when it was decided, to the microsecond
 */
public record Notification(EstateId estate, String key, Notice notice, Instant recordedAt) {}
