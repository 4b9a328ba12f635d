package dev.gatehouse.port;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.notice.Notification;
import java.time.Instant;
import java.util.List;

/**
 * What is to be told, kept with the change that wants it told.
 *
 * <ol>
 *   <li>O1. A notification is kept with its change, in one transaction.
 *   <li>O2. A claimed message is given to nobody else until its lease ends or it is released.
 *   <li>O3. Claims come in the order in which they were recorded.
 *   <li>O4. What is delivered or dead is never claimed again.
 *   <li>O5. Only whoever claimed a message last can put it off or bury it; the number of its attempts tells. Whoever
 *       has delivered it has delivered it, however late.
 * </ol>
 */
public interface Outbox {
    /** Keeps notifications, due at once. */
    void append(List<Notification> notifications);

    /**
     * Takes messages that are due, of whatever estate, and counts an attempt for each before it is made.
     *
     * @param limit      how many at most
     * @param now        what is due by now is taken
     * @param leaseUntil when a message that nobody has marked becomes due again
     */
    List<Message> claim(int limit, Instant now, Instant leaseUntil);

    /** Marks a message as delivered. */
    void delivered(Message message, Instant at);

    /** Makes a message that could not be delivered due again later. */
    void retry(Message message, Instant dueAt, String reason);

    /** Gives a message up for dead. */
    void bury(Message message, Instant at, String reason);

    /** What an estate's dead letters are, in the order in which they were recorded. */
    List<DeadLetter> deadLetters(EstateId estate, int limit);

    /**
     * A claimed message.
     *
     * @param notification what is to be delivered
     * @param attempts     how often it has been tried, this time included
     */
    record Message(Notification notification, int attempts) {}

    /**
     * A message that was given up.
     *
     * @param notification what was to be delivered
     * @param attempts     how often it was tried
     * @param buriedAt     when it was given up
     * @param reason       why: the kind of the last failure
     */
    record DeadLetter(Notification notification, int attempts, Instant buriedAt, String reason) {}
}
