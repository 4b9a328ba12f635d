package dev.gatehouse.port;

import java.util.function.Function;

/**
 * Where everything is kept.
 *
 * <ol>
 *   <li>S1. What one piece of work writes is kept as a whole when it returns, or not at all when it throws.
 *   <li>S2. What the work throws reaches the caller unchanged.
 *   <li>S3. Work sees what it has written itself, and what was committed before each of its reads.
 *   <li>S4. Work that has met a refusal of the storage ends by throwing; what it does after that is not defined.
 *   <li>S5. What goes wrong in the storage is thrown as {@link dev.gatehouse.core.StorageFailure} with its cause.
 *   <li>S6. A write may be refused as late as at the next read, or at the end of the work, in whatever way the write itself
 *       would have been.
 *   <li>S7. What is {@linkplain Transaction#findTogether found together} is found, seen and held as it would be one after the
 *       other.
 * </ol>
 */
public interface Storage {
    /**
     * Carries out work in a transaction, and commits it.
     *
     * @param work what is to be done; the transaction is not to be used outside it, nor by another thread
     * @return what the work returns
     */
    <T> T inTransaction(Function<Transaction, T> work);

    /**
     * Carries out work in a transaction that ends with it, also where {@link #inTransaction} joins a transaction of the host's:
     * sweeps, the relay and the feed.
     */
    default <T> T apart(Function<Transaction, T> work) {
        return inTransaction(work);
    }

    /**
     * Carries out work that writes nothing, also where {@link #inTransaction} would be refused because the host has no
     * transaction running.
     */
    default <T> T reading(Function<Transaction, T> work) {
        return inTransaction(work);
    }
}
