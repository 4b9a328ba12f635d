package dev.gatehouse.port;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Event;
import dev.gatehouse.core.Subject;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What happened, append-only but for {@link #rewrite}.
 *
 * <ol>
 *   <li>J1. An entry is kept whole, with the change that it tells of, in one transaction.
 *   <li>J2. A history comes in the order of versions, then ordinals, without a gap.
 *   <li>J3. Two entries of one estate never share subject, version and ordinal.
 *   <li>J4. An entry is in the feed once it was placed, which it can only be when its transaction has ended; then it has its
 *       position for good.
 *   <li>J5. The positions of an estate rise, from 1, with or without gaps: once an entry can be read at a position, none
 *       ever appears before it.
 *   <li>J6. The entries of one aggregate are placed in the order in which they were kept.
 *   <li>J7. However many place at once, each entry is placed once. Whoever places holds up nobody who keeps entries.
 *   <li>J8. What is rewritten is the event alone: order, positions, and whatever else an entry says stay. Entries that cannot
 *       be read, since a newer version has written them, stay as they are.
 * </ol>
 *
 * <p>What J5 is for: a transaction that began earlier may end later. Whoever follows the feed by the last position that it
 * has read misses nothing of it.
 */
public interface Journal {
    /** Keeps entries. */
    void append(List<JournalEntry> entries);

    /**
     * What happened to one aggregate.
     *
     * @param afterVersion entries of later versions only; 0 for all
     * @param limit        how many at most, from 1; all entries of a version come together or not at all, except that
     *                     a first version with more entries than the limit comes whole
     */
    List<JournalEntry> history(EstateId estate, Subject subject, long afterVersion, int limit);

    /**
     * Which estates have entries that were not placed, as a hint: nothing is locked.
     *
     * @param limit how many entries to look at, at most
     */
    List<EstateId> unplaced(int limit);

    /**
     * Gives the next positions of an estate to entries that have none, the earliest first.
     *
     * @param limit how many at most, from 1
     * @return how many were placed
     */
    int place(EstateId estate, int limit);

    /**
     * The feed of an estate, in the order of positions.
     *
     * @param after entries of later positions only; 0 for all
     * @param limit how many at most, from 1
     */
    List<Placed> feed(EstateId estate, long after, int limit);

    /**
     * Puts other events in the place of what an estate's entries tell: when somebody is erased, the only time that what
     * happened is told otherwise.
     *
     * @param rewritten what is to be told of a subject instead of an event; the same event where it stays
     * @return how many entries tell something else now
     */
    int rewrite(EstateId estate, BiFunction<Subject, Event, Event> rewritten);

    /**
     * An entry in the feed.
     *
     * @param position where it stands, from 1
     * @param entry    what happened
     */
    record Placed(long position, JournalEntry entry) {}
}
