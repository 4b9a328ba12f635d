package dev.gatehouse.desk;

import static dev.gatehouse.desk.Desk.requirePositive;

import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.Role;
import dev.gatehouse.estate.Estate;
import dev.gatehouse.estate.EstateQuery;
import dev.gatehouse.port.Notifier;
import dev.gatehouse.port.OnDuty;
import dev.gatehouse.port.Outbox;
import dev.gatehouse.port.Storage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries notifications from the outbox to the notifier, at least once each, outside any transaction.
 *
 * <p>What one recipient is told about one subject is told in order: a message waits until the one before it is delivered,
 * given up or dropped. What is told to a post goes to each person who is on duty there at that moment, as a message of
 * its own; when nobody is, it goes to the notifier addressed to the post, since a host may have a mailbox for it. A
 * recipient who cannot be reached is left alone for a while, with whatever else is due for them, and holds up nobody else.
 * In one call, who is on duty at a post is asked once.
 *
 * <p>The order holds for recipients as they were addressed. A post and the person who mans it are two: what was first
 * addressed to the post and what was addressed to the person may reach that person in another order.
 *
 * <p>The host drives it, on as many nodes as it likes.
 */
public final class Relay {
    /** Ours: how long a node that has claimed a message may take before another node tries it. */
    public static final Duration LEASE = Duration.ofMinutes(2);
    /** Ours: the longest pause after the first failure; it doubles with each further one. The shortest is half of it. */
    public static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    /** Ours: the longest pause between two attempts. */
    public static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    /** Ours: after so many attempts a message is given up. */
    public static final int MAX_ATTEMPTS = 10;

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    private static final Operation<Estate, EstateId, EstateQuery> VIEW = supervisor("outbox.view");
    private static final Operation<Estate, EstateId, EstateQuery> SEND_AGAIN = supervisor("outbox.send-again");
    private static final Operation<Estate, EstateId, EstateQuery> DROP = supervisor("outbox.drop");

    private final Storage storage;
    private final Notifier notifier;
    private final OnDuty onDuty;
    private final CommandValidator validator;
    private final AccessPolicy access;
    private final InstantSource time;
    private final Sights sights;
    private final EstateCache estates = new EstateCache();

    /** A relay of what everybody on duty may know. */
    Relay(
            Storage storage,
            Notifier notifier,
            OnDuty onDuty,
            CommandValidator validator,
            AccessPolicy access,
            InstantSource time) {
        this(storage, notifier, onDuty, validator, access, time, List.of());
    }

    /**
     * A relay between a storage's outbox and a notifier; {@code Gatehouse.builder()} makes it.
     *
     * @param partlySeen the types of which not everybody sees everything: who may not know of one is not told at a post
     */
    public Relay(
            Storage storage,
            Notifier notifier,
            OnDuty onDuty,
            CommandValidator validator,
            AccessPolicy access,
            InstantSource time,
            List<AggregateType<?, ?, ?>> partlySeen) {
        this.storage = storage;
        this.notifier = notifier;
        this.onDuty = onDuty;
        this.validator = validator;
        this.access = access;
        this.time = time;
        this.sights = new Sights(partlySeen);
    }

    /**
     * Delivers what is due, of all estates, until nothing is or the limit is reached.
     *
     * @param limit how many deliveries to try at most, from 1
     * @return how many messages were delivered
     */
    public int deliver(int limit) {
        requirePositive(limit);
        return new Delivery(storage, notifier, onDuty, estates, sights, this::now).upTo(limit);
    }

    /**
     * Messages of the caller's estate that were given up, the oldest first.
     *
     * @param limit how many at most, from 1
     * @throws NotPermitted when the caller may not see them
     */
    public List<Outbox.DeadLetter> deadLetters(Caller caller, int limit) {
        requirePositive(limit);
        requireAccess(caller, VIEW);
        return storage.reading(transaction -> transaction.outbox().deadLetters(caller.estate(), limit));
    }

    /**
     * Messages of the caller's estate that were given up and then dropped, the last first.
     *
     * @param limit how many at most, from 1
     * @throws NotPermitted when the caller may not see them
     */
    public List<Outbox.DroppedLetter> dropped(Caller caller, int limit) {
        requirePositive(limit);
        requireAccess(caller, VIEW);
        return storage.reading(transaction -> transaction.outbox().dropped(caller.estate(), limit));
    }

    /**
     * Sends a dead letter again, due now, with all its attempts before it; what waits for the end of quiet hours does
     * so again.
     *
     * @param key the key of its notification
     * @throws InvalidCommand when no key looks like this
     * @throws NotFound       when the caller's estate has no such dead letter
     * @throws NotPermitted   when the caller may not send it
     */
    public void sendAgain(Caller caller, String key) {
        validator.check(new DeadLetterKey(key));
        change(caller, SEND_AGAIN, key, outbox -> outbox.sendAgain(caller.estate(), key, now()));
    }

    /**
     * Drops a dead letter: it is told nobody, but {@link #dropped} shows it.
     *
     * @throws InvalidCommand when key or reason is not readable text of their length
     * @throws NotFound       when the caller's estate has no such dead letter
     * @throws NotPermitted   when the caller may not drop it
     */
    public void drop(Caller caller, DropDeadLetter command) {
        validator.check(command, now());
        change(
                caller,
                DROP,
                command.key(),
                outbox -> outbox.drop(caller.estate(), command.key(), caller.party(), now(), command.reason()));
    }

    private void change(
            Caller caller, Operation<Estate, EstateId, EstateQuery> operation, String key, Predicate<Outbox> step) {
        requireAccess(caller, operation);
        boolean found = storage.inTransaction(transaction -> step.test(transaction.outbox()));
        if (!found) {
            throw new NotFound("dead letter", key);
        }
        LOG.debug("{} in {}: {} by {}", operation.name(), caller.estate(), key, caller.party());
    }

    private void requireAccess(Caller caller, Operation<Estate, EstateId, EstateQuery> operation) {
        if (!access.permits(caller, operation)) {
            throw operation.refusedTo(caller);
        }
    }

    private Instant now() {
        return time.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Operation<Estate, EstateId, EstateQuery> supervisor(String name) {
        return Operation.of(name, Estate.TYPE, Role.ADMINISTRATOR, Role.CS_SUPERVISOR, Role.SYSTEM);
    }
}
