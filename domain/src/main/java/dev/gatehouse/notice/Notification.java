package dev.gatehouse.notice;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Subject;
import java.time.Instant;

/**
 * A notice on its way to a notifier.
 *
 * @param estate     where it comes from
 * @param key        the same at every attempt to deliver it, and no other's in any estate: drop what comes twice
 * @param subject    which aggregate it is about
 * @param notice     whom to tell what
 * @param recordedAt when it was decided, to the microsecond
 */
public record Notification(EstateId estate, String key, Subject subject, Notice notice, Instant recordedAt) {}
