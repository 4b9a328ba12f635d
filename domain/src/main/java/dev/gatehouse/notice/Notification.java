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
 * @param notBefore  when it may be told at the earliest; later than it was decided where it waits for the end of quiet
 *                   hours
 */
public record Notification(
        EstateId estate, String key, Subject subject, Notice notice, Instant recordedAt, Instant notBefore) {
    /** Refuses what may be told before it was decided with {@link IllegalArgumentException}. */
    public Notification {
        if (notBefore.isBefore(recordedAt)) {
            throw new IllegalArgumentException(key + ": nothing is told before it is decided");
        }
    }

    /** A notification that may be told at once. */
    public Notification(EstateId estate, String key, Subject subject, Notice notice, Instant recordedAt) {
        this(estate, key, subject, notice, recordedAt, recordedAt);
    }

    /** The same in other words: when somebody is erased. */
    public Notification telling(Notice told) {
        return new Notification(estate, key, subject, told, recordedAt, notBefore);
    }

    /** The same for another recipient, under a key that ends with the recipient. */
    public Notification passedOnTo(Recipient recipient) {
        return new Notification(
                estate,
                key + "/" + recipient,
                subject,
                new Notice(recipient, notice.kind(), notice.text(), notice.urgent()),
                recordedAt,
                notBefore);
    }
}
