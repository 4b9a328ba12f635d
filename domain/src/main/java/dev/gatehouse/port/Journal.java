package dev.gatehouse.port;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Subject;
import java.util.List;

/**
 * What happened, append-only.
 *
 * <ol>
 *   <li>J1. An entry is kept with the change that it tells of, in one transaction.
 *   <li>J2. A history comes in the order of versions, then ordinals, without a gap.
 *   <li>J3. Two entries of one estate never share subject, version and ordinal.
 * </ol>
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
}
