package dev.gatehouse.port;

import dev.gatehouse.core.EstateId;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What suppliers of newspapers have, and at what price. The suppliers that an estate has stored answer it; a host that is
 * connected to a supplier's own catalogue answers in their place.
 *
 * <ol>
 *   <li>D1. It answers for this supplier, this estate and this title to the letter: nothing where that supplier does not have
 *       it.
 *   <li>D2. Asking orders nothing, and may be repeated: the same question has the same answer until the supplier changes it.
 *   <li>D3. What cannot be found out is thrown; then the command has changed nothing.
 * </ol>
 *
 * <p>{@code SupplierDirectoryContract} of the test kit proves an implementation.
 *
 * <p>It is called inside the transaction of a command, by many threads: it answers soon, and does not call Gatehouse.
 */
@FunctionalInterface
public interface SupplierDirectory {
    /**
     * What a supplier asks for a title; empty when it does not have it.
     *
     * @param supplier the id of the supplier, such as {@code post-office}
     */
    Optional<Offer> offer(EstateId estate, String supplier, String title);

    /**
     * What a supplier asks, and on what terms.
     *
     * @param price       of one copy for a month, more than nothing, in the estate's currency
     * @param cancellable whether it takes an order back: else it is prepaid
     * @param byFax       whether it is ordered from by fax, not at its counter
     */
    record Offer(Money price, boolean cancellable, boolean byFax) {
        /** Refuses a price of nothing, or less, with {@link IllegalArgumentException}. */
        public Offer {
            if (!price.isPositive()) {
                throw new IllegalArgumentException("a title costs more than nothing a month, not " + price);
            }
        }
    }
}
