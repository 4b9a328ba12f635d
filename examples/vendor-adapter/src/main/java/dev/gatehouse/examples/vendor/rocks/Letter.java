package dev.gatehouse.examples.vendor.rocks;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Subject;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.port.Outbox.DeadLetter;
import dev.gatehouse.port.Outbox.DroppedLetter;
import dev.gatehouse.port.Outbox.Message;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far a notification is: its envelope, which can be read whoever has written what is inside (O10). What is neither alive
 * nor dead is over, and kept so that no key comes twice.
 *
 * @param key      the notification's
 * @param estate   where it comes from
 * @param subject  which aggregate it is about
 * @param to       whom it is for, printed
 * @param place    its place among all that arrived; what replaces a letter has the same
 * @param attempts how often it was tried
 * @param claims   how often it was claimed, or taken out of the hand of whoever held it
 * @param dueAt    when it is due; null when it is not alive
 * @param dead     when and why it was given up; null when it was not
 * @param dropped  when, why and by whom it was dropped; null when it was not
 */
record Letter(
        String key,
        EstateId estate,
        Subject subject,
        String to,
        long place,
        int attempts,
        int claims,
        @Nullable Instant dueAt,
        @Nullable End dead,
        @Nullable End dropped) {
    /** How it ended; what is given up is given up by the library itself. */
    record End(Instant at, String reason, Party by) {}

    static Letter arrived(Notification told, long place) {
        Recipient to = told.notice().to();
        return new Letter(
                told.key(), told.estate(), told.subject(), to.toString(), place, 0, 0, told.notBefore(), null, null);
    }

    Letter due(Instant at) {
        return with(attempts, claims, at, null, null);
    }

    Letter claimed(Instant leaseUntil) {
        return with(attempts + 1, claims + 1, leaseUntil, null, null);
    }

    Letter tried(int times) {
        return with(times, claims, dueAt, dead, dropped);
    }

    Letter over() {
        return with(attempts, claims, null, null, null);
    }

    Letter buried(Instant at, String reason) {
        return with(attempts, claims, null, new End(at, reason, Party.SYSTEM), null);
    }

    Letter dropped(End end) {
        return with(attempts, claims, null, dead, end);
    }

    /** The number of the claim is another: whoever holds it holds it no more (O12). */
    Letter takenFromItsHolder() {
        return with(attempts, claims + 1, dueAt, dead, dropped);
    }

    /** Whether it was given up, and nobody has dropped it. */
    boolean isDead() {
        return dead != null && dropped == null;
    }

    /** Whether it can be claimed by now, as far as the letter itself tells. */
    boolean isDue(Instant now) {
        return dueAt != null && !dueAt.isAfter(now);
    }

    Message message(Notification told) {
        return new Message(told, attempts, claims);
    }

    DeadLetter deadLetter(Notification told) {
        End end = Objects.requireNonNull(dead);
        return new DeadLetter(told, attempts, end.at, end.reason);
    }

    DroppedLetter droppedLetter(Notification told) {
        End end = Objects.requireNonNull(dropped);
        return new DroppedLetter(deadLetter(told), end.by, end.at, end.reason);
    }

    private Letter with(int attempts, int claims, @Nullable Instant dueAt, @Nullable End dead, @Nullable End dropped) {
        return new Letter(key, estate, subject, to, place, attempts, claims, dueAt, dead, dropped);
    }
}
