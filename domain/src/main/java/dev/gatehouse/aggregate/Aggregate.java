package dev.gatehouse.aggregate;

import dev.gatehouse.core.EstateId;

/**
 * What is changed and stored as one: an immutable value with an id, in one estate.
 *
 * <p>A command on it is a method that takes the command, the {@link Act} and the policy, and returns a
 * {@link Decision} or throws {@link dev.gatehouse.core.RuleViolation}. It does no I/O and reads no clock.
 *
 * @param <I> its id
 */
public interface Aggregate<I> {
    /** The estate that it belongs to. */
    EstateId estate();

    /** Its id, unique within the estate. */
    I id();

    /** 1 when it is made, one more at each change; the desk counts, nobody else. */
    long version();
}
