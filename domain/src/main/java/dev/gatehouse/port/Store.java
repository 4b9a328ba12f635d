package dev.gatehouse.port;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.aggregate.UniqueKey;
import dev.gatehouse.core.EstateId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The aggregates of one type.
 *
 * <ol>
 *   <li>A1. What is found equals what was stored, to the letter and the microsecond.
 *   <li>A2. Ids and unique values are told apart by case; nothing of another estate is ever found.
 *   <li>A3. {@link Lock#UPDATE} holds the aggregate until the transaction ends; who waited then sees the newest state.
 *       With {@link Lock#UPDATE_IF_FREE} nobody waits, and what is held is not found.
 *   <li>A4. A second aggregate with a unique value is refused with the key's violation, also when two race.
 *   <li>A5. An update of a version that is no longer there is refused with {@link dev.gatehouse.core.StaleVersion},
 *       which tells the version that is there, or 0 when there is none.
 *   <li>A6. A search answers what the type's {@code matches} means, in the order of its positions, in pages that
 *       neither repeat nor leave out what was there all the time, while others come and go.
 *   <li>A7. What is there is not written over by an aggregate that is said to be new: that is refused, whatever with.
 *   <li>A8. A unique value is taken exactly while an aggregate of the estate has it; asking waits for nobody.
 *   <li>A9. What is found together is what would be found one by one.
 *   <li>A10. A walk goes over all aggregates of an estate in the order of their printed ids: each that was there all the time
 *       comes once, however others come and go.
 * </ol>
 *
 * @param <A> the aggregate
 * @param <I> its id
 * @param <Q> the query over it
 */
public interface Store<A extends Aggregate<I>, I, Q extends Query> {
    /** The aggregate, if the estate has it. */
    Optional<A> find(EstateId estate, I id, Lock lock);

    /** Those of the estate that have one of these ids, in any order, none locked. */
    List<A> findAll(EstateId estate, Set<I> ids);

    /**
     * Keeps a new aggregate.
     *
     * @param aggregate at version 1, with an id that the estate does not have
     * @throws dev.gatehouse.core.RuleViolation as the type's unique keys say
     */
    void insert(A aggregate);

    /**
     * Keeps the next state of an aggregate.
     *
     * @param before as it was found in this transaction
     * @param after  the same id, one version on; more where an import makes up for what time has done before
     * @throws dev.gatehouse.core.RuleViolation as the type's unique keys say
     * @throws dev.gatehouse.core.StaleVersion  when {@code before} is not what is stored
     */
    void update(A before, A after);

    /** Whether an aggregate of the estate has the value of one of the type's unique keys. */
    boolean isTaken(EstateId estate, UniqueKey<A> key, String value);

    /** A page of the estate's aggregates that a query means. */
    Page<A> search(EstateId estate, Q query);

    /**
     * The estate's next aggregates in the order of their printed ids, none locked.
     *
     * @param after those behind this id; null for the first
     * @param limit how many at most, from 1; fewer than that are the last
     */
    List<A> walk(EstateId estate, @Nullable I after, int limit);
}
