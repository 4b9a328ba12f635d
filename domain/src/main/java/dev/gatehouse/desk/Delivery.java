package dev.gatehouse.desk;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.StorageFailure;
import dev.gatehouse.estate.Estate;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.port.DeliveryFailed;
import dev.gatehouse.port.Notifier;
import dev.gatehouse.port.OnDuty;
import dev.gatehouse.port.Outbox;
import dev.gatehouse.port.Outbox.Message;
import dev.gatehouse.port.Storage;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One round of the relay: it remembers who is on duty where, and who could not be reached. Whatever else is due for them
 * is put off at once, what it has claimed already when it comes to it.
 */
final class Delivery {
    /** Ours: how many messages are claimed at once; few, so that the lease holds while they are delivered. */
    static final int CHUNK = 10;

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    private final Storage storage;
    private final Notifier notifier;
    private final OnDuty onDuty;
    private final EstateCache estates;
    private final Sights sights;
    private final InstantSource time;
    private final Map<Addressee, Instant> pausedUntil = new HashMap<>();
    private final Map<Addressee, List<Party>> manned = new HashMap<>();
    private Instant leaseUntil = Instant.MIN;
    private int tried;
    private int delivered;

    Delivery(
            Storage storage, Notifier notifier, OnDuty onDuty, EstateCache estates, Sights sights, InstantSource time) {
        this.storage = storage;
        this.notifier = notifier;
        this.onDuty = onDuty;
        this.estates = estates;
        this.sights = sights;
        this.time = time;
    }

    /** Delivers until nothing is due or so many deliveries were tried, and says how many messages were delivered. */
    int upTo(int limit) {
        boolean goesOn = true;
        while (goesOn && tried < limit) {
            Instant now = time.instant();
            Instant until = now.plus(Relay.LEASE);
            leaseUntil = until;
            int size = Math.min(CHUNK, limit - tried);
            List<Message> claimed =
                    storage.apart(transaction -> transaction.outbox().claim(size, now, until));
            goesOn = false;
            List<Message> left = new ArrayList<>();
            for (Message message : claimed) {
                // What is held no longer may be another node's by now.
                if (isHeld()) {
                    handle(message);
                    goesOn = true;
                } else {
                    left.add(message);
                }
            }
            giveBack(left);
        }
        return delivered;
    }

    /** What was not come to while it was held has not been tried; where another has it by now, nothing happens. */
    private void giveBack(List<Message> left) {
        if (!left.isEmpty()) {
            mark(left.get(0), outbox -> left.forEach(message -> outbox.release(message, leaseUntil)));
        }
    }

    private boolean isHeld() {
        return time.instant().isBefore(leaseUntil);
    }

    private void handle(Message message) {
        Consumer<Outbox> marking;
        try {
            marking = attempt(message);
        } catch (DeliveryFailed e) {
            marking = failure(message, String.valueOf(e.getMessage()), e.isFinal());
        } catch (RuntimeException | LinkageError e) {
            marking = failure(message, e.getClass().getName(), false);
        }
        mark(message, marking);
    }

    /** What becomes of a message: it waits, is passed on to people, or is delivered. */
    private Consumer<Outbox> attempt(Message message) throws DeliveryFailed {
        Notification notification = message.notification();
        Instant now = time.instant();
        Instant pause = pausedUntil.getOrDefault(Addressee.of(notification), now);
        Instant notBefore = pause.isAfter(now) ? pause : afterQuietHours(notification, now);
        if (notBefore.isAfter(now)) {
            return outbox -> outbox.release(message, notBefore);
        }
        List<Party> there = onDuty(notification, now);
        List<Party> mayKnow = sights.mayKnow(storage, notification, there);
        if (!mayKnow.isEmpty()) {
            List<Notification> passedOn = passedOn(notification, mayKnow);
            return outbox -> outbox.replace(message, passedOn);
        }
        if (!there.isEmpty()) {
            return keptFrom(message, now);
        }
        if (!isHeld()) {
            // It took too long to find out that nobody is on duty; where another has it by now, nothing is given back.
            tried++;
            return outbox -> outbox.release(message, time.instant());
        }
        notifier.deliver(notification);
        tried++;
        delivered++;
        return outbox -> outbox.delivered(message, time.instant());
    }

    private Consumer<Outbox> failure(Message message, String reason, boolean isFinal) {
        Notification notification = message.notification();
        LOG.warn("{} not delivered at attempt {}: {}", notification.key(), message.attempts(), reason);
        tried++;
        Instant now = time.instant();
        if (isFinal) {
            return outbox -> outbox.bury(message, now, reason);
        }
        Instant dueAt = now.plus(BackOff.after(notification.key(), message.attempts()));
        Addressee to = Addressee.of(notification);
        pausedUntil.put(to, dueAt);
        return outbox -> {
            if (message.attempts() >= Relay.MAX_ATTEMPTS) {
                outbox.bury(message, now, reason);
            } else {
                outbox.retry(message, dueAt, reason);
            }
            outbox.postpone(to.estate(), to.recipient(), now, dueAt);
        };
    }

    /**
     * Of what is about all who are on duty at a post, they are not told by the post's own mailbox either: it waits for
     * somebody else to be there, and is put away for the administrator if nobody ever is.
     */
    private Consumer<Outbox> keptFrom(Message message, Instant now) {
        String reason = "all who are on duty at its post must know nothing of it";
        LOG.warn("{} kept: {}", message.notification().key(), reason);
        tried++;
        return outbox -> {
            if (message.attempts() >= Relay.MAX_ATTEMPTS) {
                outbox.bury(message, now, reason);
            } else {
                outbox.retry(
                        message, now.plus(BackOff.after(message.notification().key(), message.attempts())), reason);
            }
        };
    }

    /** Who is on duty at the post that is told; nobody where it is to a person. */
    private List<Party> onDuty(Notification notification, Instant now) {
        // What cannot be found out is thrown, and not remembered.
        return notification.notice().to() instanceof Recipient.ToPost to
                ? manned.computeIfAbsent(
                        Addressee.of(notification), asked -> onDuty.at(notification.estate(), to.post(), now))
                : List.of();
    }

    private static List<Notification> passedOn(Notification notification, List<Party> to) {
        return to.stream()
                .distinct()
                .map(Recipient::party)
                .map(notification::passedOnTo)
                .toList();
    }

    /**
     * What should have been told before quiet hours began, and was not, waits for their end too. What was recorded
     * within them and yet due at once is for the resident who asked.
     */
    private Instant afterQuietHours(Notification notification, Instant now) {
        if (!notification.notice().heedsQuietHours()) {
            return now;
        }
        Estate estate = storage.apart(transaction -> estates.get(transaction, notification.estate()));
        Instant recordedAt = notification.recordedAt();
        boolean asked = notification.notBefore().equals(recordedAt)
                && estate.afterQuietHours(recordedAt).isAfter(recordedAt);
        return asked ? now : estate.afterQuietHours(now);
    }

    /** What cannot be marked is tried once more when its lease ends; the others go on. */
    private void mark(Message message, Consumer<Outbox> marking) {
        try {
            storage.apart(transaction -> {
                marking.accept(transaction.outbox());
                return true;
            });
        } catch (StorageFailure e) {
            LOG.warn("{} not marked: {}", message.notification().key(), e.getMessage());
        }
    }

    /** Whom a message is for: the same post or id in two estates is not the same recipient. */
    private record Addressee(EstateId estate, Recipient recipient) {
        static Addressee of(Notification notification) {
            return new Addressee(notification.estate(), notification.notice().to());
        }
    }
}
