package dev.gatehouse.desk;

import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.StorageFailure;
import dev.gatehouse.estate.Estate;
import dev.gatehouse.estate.EstateQuery;
import dev.gatehouse.port.DeliveryFailed;
import dev.gatehouse.port.Notifier;
import dev.gatehouse.port.Outbox;
import dev.gatehouse.port.Storage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries notifications from the outbox to the notifier, at least once each, outside any transaction.
 *
 * <p>The host drives it, on as many nodes as it likes.
 */
public final class Relay {
    /** Ours: how long a node that has claimed a message may take before another node tries it. */
    public static final Duration LEASE = Duration.ofMinutes(2);
    /** Ours: the pause after the first failure; it doubles with each further one, up to {@link #LONGEST_PAUSE}. */
    public static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    /** Ours: the longest pause between two attempts. */
    public static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    /** Ours: after so many attempts a message is given up. */
    public static final int MAX_ATTEMPTS = 10;

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    private static final Operation<Estate, EstateId, EstateQuery> VIEW =
            Operation.of("outbox.view", Estate.TYPE, Role.ADMINISTRATOR, Role.CS_SUPERVISOR, Role.SYSTEM);

    private final Storage storage;
    private final Notifier notifier;
    private final AccessPolicy access;
    private final InstantSource time;

    /** A relay between a storage's outbox and a notifier; {@code Gatehouse.builder()} makes it. */
    public Relay(Storage storage, Notifier notifier, AccessPolicy access, InstantSource time) {
        this.storage = storage;
        this.notifier = notifier;
        this.access = access;
        this.time = time;
    }

    /**
     * Delivers what is due, of all estates.
     *
     * @param limit how many messages at most, from 1
     * @return how many were delivered; fewer than the limit does not mean that nothing is left
     */
    public int deliver(int limit) {
        Instant now = now();
        List<Outbox.Message> claimed =
                storage.inTransaction(transaction -> transaction.outbox().claim(limit, now, now.plus(LEASE)));
        int delivered = 0;
        for (Outbox.Message message : claimed) {
            if (deliver(message)) {
                delivered++;
            }
        }
        return delivered;
    }

    /**
     * Messages of the caller's estate that were given up, the oldest first.
     *
     * @throws NotPermitted when the caller may not see them
     */
    public List<Outbox.DeadLetter> deadLetters(Caller caller, int limit) {
        if (!access.permits(caller, VIEW)) {
            throw new NotPermitted(caller, VIEW.name());
        }
        return storage.inTransaction(transaction -> transaction.outbox().deadLetters(caller.estate(), limit));
    }

    private boolean deliver(Outbox.Message message) {
        try {
            notifier.deliver(message.notification());
        } catch (DeliveryFailed e) {
            failed(message, String.valueOf(e.getMessage()), e.isFinal());
            return false;
        } catch (RuntimeException | LinkageError e) {
            failed(message, e.getClass().getName(), false);
            return false;
        }
        mark(message, outbox -> outbox.delivered(message, now()));
        return true;
    }

    private void failed(Outbox.Message message, String reason, boolean isFinal) {
        LOG.warn("{} not delivered at attempt {}: {}", message.notification().key(), message.attempts(), reason);
        if (isFinal || message.attempts() >= MAX_ATTEMPTS) {
            mark(message, outbox -> outbox.bury(message, now(), reason));
        } else {
            mark(message, outbox -> outbox.retry(message, now().plus(pauseAfter(message.attempts())), reason));
        }
    }

    /** What cannot be marked is delivered once more when its lease ends; the others go on. */
    private void mark(Outbox.Message message, Consumer<Outbox> marking) {
        try {
            storage.inTransaction(transaction -> {
                marking.accept(transaction.outbox());
                return true;
            });
        } catch (StorageFailure e) {
            LOG.warn("{} not marked: {}", message.notification().key(), e.getMessage());
        }
    }

    private Instant now() {
        return time.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Duration pauseAfter(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
