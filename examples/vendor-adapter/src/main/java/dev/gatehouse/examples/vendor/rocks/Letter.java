package dev.gatehouse.examples.vendor.rocks;

import dev.gatehouse.core.Party;
import dev.gatehouse.notice.Notice;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.port.Outbox.DeadLetter;
import dev.gatehouse.port.Outbox.DroppedLetter;
import dev.gatehouse.port.Outbox.Message;
import java.time.Instant;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A notification, and how far it is. What is neither alive nor dead is over, and kept so that no key comes twice.
 *
 * @param notification what is to be told
 * @param place        its place among all that arrived; what replaces a letter has the same
 * @param attempts     how often it was tried
 * @param claims       how often it was claimed
 * @param dueAt        when it is due; null when it is not alive
 * @param dead         when and why it was given up; null when it was not
 * @param dropped      who dropped it, and why; null when nobody did
 */
record Letter(
        Notification notification,
        long place,
        int attempts,
        int claims,
        @Nullable Instant dueAt,
        @Nullable End dead,
        @Nullable End dropped) {
    /** How it ended: when, why, and by whom, which is the library itself where it was given up. */
    record End(Instant at, String reason, Party by) {}

    static Letter arrived(Notification notification, long place) {
        return new Letter(notification, place, 0, 0, notification.notBefore(), null, null);
    }

    Letter due(Instant at) {
        return new Letter(notification, place, attempts, claims, at, null, null);
    }

    Letter claimed(Instant leaseUntil) {
        return new Letter(notification, place, attempts + 1, claims + 1, leaseUntil, null, null);
    }

    Letter tried(int attempts) {
        return new Letter(notification, place, attempts, claims, dueAt, dead, dropped);
    }

    Letter over() {
        return new Letter(notification, place, attempts, claims, null, null, null);
    }

    Letter buried(Instant at, String reason) {
        return new Letter(notification, place, attempts, claims, null, new End(at, reason, Party.SYSTEM), null);
    }

    Letter dropped(End end) {
        return new Letter(notification, place, attempts, claims, null, dead, end);
    }

    /** In other words; whoever holds it holds it no more, since the number of the claim is another (O12). */
    Letter rewritten(Notice told, UnaryOperator<String> reasons) {
        End end = dropped == null ? null : new End(dropped.at, reasons.apply(dropped.reason), dropped.by);
        Letter next = new Letter(notification.telling(told), place, attempts, claims, dueAt, dead, end);
        return next.equals(this) ? this : new Letter(next.notification, place, attempts, claims + 1, dueAt, dead, end);
    }

    boolean isAlive() {
        return dueAt != null;
    }

    /** Whether it was given up, and nobody has dropped it. */
    boolean isDead() {
        return dead != null && dropped == null;
    }

    /** Whether it can be claimed by now, as far as the letter itself tells. */
    boolean isDue(Instant now) {
        return dueAt != null && !dueAt.isAfter(now);
    }

    Message message() {
        return new Message(notification, attempts, claims);
    }

    DeadLetter deadLetter() {
        End end = Objects.requireNonNull(dead);
        return new DeadLetter(notification, attempts, end.at, end.reason);
    }

    DroppedLetter droppedLetter() {
        End end = Objects.requireNonNull(dropped);
        return new DroppedLetter(deadLetter(), end.by, end.at, end.reason);
    }
}
