package dev.gatehouse.port;

import dev.gatehouse.core.EstateId;
import java.util.List;

/**
 * The answer to a question over all aggregates of a type, without loading them.
 *
 * <ol>
 *   <li>V1. It is what the question's own {@link dev.gatehouse.aggregate.ViewType#answer} says of the estate's aggregates as
 *       they are in this transaction, in the same order.
 * </ol>
 *
 * @param <V> one row of the answer
 * @param <Q> what is asked
 */
public interface View<V, Q> {
    /** The answer for an estate. */
    List<V> answer(EstateId estate, Q query);
}
