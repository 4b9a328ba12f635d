package dev.gatehouse.port;

import dev.gatehouse.core.EstateId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Which clocks of all aggregates are not over: a projection, by which a sweep finds what is due without looking at what is
 * not.
 *
 * <ol>
 *   <li>D1. Clocks are kept with the change of their aggregate, in one transaction.
 *   <li>D2. What is due comes by when something is next to happen, the longest overdue first, of whatever estate; what
 *       stands still never comes.
 *   <li>D3. Asking what is due locks nothing, and waits for nobody.
 *   <li>D4. Estate, subject and name tell clocks apart, by case too.
 *   <li>D5. A board shows exactly the estate's clocks that a query means, in the order of their positions, in pages that
 *       neither repeat nor leave out what was there all the time.
 * </ol>
 */
public interface DueClocks {
    /**
     * Takes away clocks, then keeps clocks.
     *
     * @param gone clocks that were kept, by estate, subject and name; what was not kept is passed over
     * @param kept clocks that were not kept, or are among those gone
     */
    void replace(List<DueClock> gone, List<DueClock> kept);

    /**
     * What is due.
     *
     * @param types  of these types of aggregates only; at least one
     * @param before something is to happen to it earlier than this
     * @param limit  how many at most
     */
    List<DueClock> due(Set<String> types, Instant before, int limit);

    /** A page of an estate's clocks that a query means. */
    Page<DueClock> board(EstateId estate, ClockQuery query);

    /** Lets a clock come no earlier than this, when its aggregate cannot be looked at, unless it is not as it came any more. */
    void putOff(DueClock clock, Instant until);
}
