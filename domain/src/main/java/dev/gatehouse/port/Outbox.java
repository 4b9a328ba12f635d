package dev.gatehouse.port;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Subject;
import dev.gatehouse.notice.Notice;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.notice.Recipient;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * What is to be told, kept with the change that wants it told.
 *
 * <p>What one estate tells one recipient about one subject is a series. A message is alive until it is delivered, given
 * up for dead, or replaced.
 *
 * <ol>
 *   <li>O1. A notification is kept with its change, in one transaction.
 *   <li>O2. A claimed message is given to nobody else until its lease ends or whoever holds it lets go of it.
 *   <li>O3. Claims come in the order in which messages became due; what became due together comes as it arrived.
 *   <li>O4. What is delivered, dead, dropped or replaced is never claimed again, unless what is dead is sent again.
 *   <li>O5. Only whoever claimed a message last can put it off, give it back, bury it or replace it; the number of the
 *       claim tells. Whoever has delivered it has delivered it, however late.
 *   <li>O6. A message is not claimed while one that arrived earlier in its series is alive.
 *   <li>O7. A message that is given back has not been tried: the attempt that its claim counted is taken back.
 *   <li>O8. What replaces a message takes its place among what arrived, in one transaction, and is due as it says itself.
 *   <li>O9. A dead letter is sent again or dropped once. What was dropped stays to be looked at, with who did it and why.
 *   <li>O10. A message that cannot be read, since a newer version has written it, holds up no other. Instead of being
 *       claimed it is buried untried, as {@value #UNREADABLE}; dead and dropped letters are shown without those that cannot
 *       be read. Once a version runs that knows them, they are shown, and can be sent again.
 *   <li>O11. What is put off for a recipient of one estate has not been tried, and is due again when the pause ends. What
 *       is not due yet, or claimed, is not put off.
 *   <li>O12. What is rewritten, be it alive, dead or dropped, keeps its place, its key, and whatever else is known of it. Whoever
 *       holds it holds it no more: only that it was delivered can still be said.
 * </ol>
 */
public interface Outbox {
    /** Why a message was given up that cannot be read. */
    String UNREADABLE = "unreadable";

    /** Keeps notifications, each due when it may be told at the earliest. */
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

    /** Gives a message back untried, due again later. */
    void release(Message message, Instant dueAt);

    /**
     * Puts off everything alive and due for a recipient that nobody has claimed.
     *
     * @param due   what is due by then is put off
     * @param until when it is due again
     */
    void postpone(EstateId estate, Recipient to, Instant due, Instant until);

    /** Gives a message up for dead. */
    void bury(Message message, Instant at, String reason);

    /**
     * Keeps other messages instead of one.
     *
     * @param replacements at least one; no two of one recipient
     */
    void replace(Message message, List<Notification> replacements);

    /** What an estate's dead letters are, in the order in which they arrived. */
    List<DeadLetter> deadLetters(EstateId estate, int limit);

    /**
     * Brings a dead letter back to life, as if it had never been tried.
     *
     * @return whether the estate had such a dead letter
     */
    boolean sendAgain(EstateId estate, String key, Instant dueAt);

    /**
     * Drops a dead letter for good.
     *
     * @return whether the estate had such a dead letter
     */
    boolean drop(EstateId estate, String key, Party by, Instant at, String reason);

    /** What an estate has dropped, the last first. */
    List<DroppedLetter> dropped(EstateId estate, int limit);

    /**
     * Puts other words in the place of what an estate has to tell, and of why somebody dropped it: when somebody is erased.
     * Messages that cannot be read stay as they are.
     *
     * @param notices what is to be told of a subject instead of a notice, to the same recipient; the same where it stays
     * @param reasons what is said instead of a reason; the same where it stays
     * @return how many messages say something else now
     */
    int rewrite(EstateId estate, BiFunction<Subject, Notice, Notice> notices, UnaryOperator<String> reasons);

    /**
     * A claimed message.
     *
     * @param notification what is to be delivered
     * @param attempts     how often it has been tried, this time included
     * @param claim        which claim of the message this is, from 1; no later one has the same
     */
    record Message(Notification notification, int attempts, int claim) {}

    /**
     * A message that was given up.
     *
     * @param notification what was to be delivered
     * @param attempts     how often it was tried
     * @param buriedAt     when it was given up
     * @param reason       why: the kind of the last failure
     */
    record DeadLetter(Notification notification, int attempts, Instant buriedAt, String reason) {}

    /**
     * A dead letter that somebody has dropped.
     *
     * @param letter the dead letter
     * @param by     who dropped it
     * @param at     when
     * @param reason why, as it was typed
     */
    record DroppedLetter(DeadLetter letter, Party by, Instant at, String reason) {}
}
