package dev.gatehouse.subscription;

import java.time.Instant;
import org.joda.money.Money;

/**
 * What a supplier asks for a title, and on what terms, as it said when it was asked (SUB-3).
 *
 * @param supplier    which supplier
 * @param price       of one copy for a month, more than nothing
 * @param cancellable whether it takes an order back (SUB-12): else it is prepaid and cannot be cancelled
 * @param byFax       whether it is ordered from by fax, the quantities confirmed in writing (SUB-10), not at its counter
 * @param at          when it said so
 */
public record Quote(SupplierId supplier, Money price, boolean cancellable, boolean byFax, Instant at) {
    /** Refuses a price of nothing, or less, with {@link IllegalArgumentException}. */
    public Quote {
        if (!price.isPositive()) {
            throw new IllegalArgumentException("a title costs more than nothing a month, not " + price);
        }
    }

    /** What so many months cost. */
    public Money cost(Months months) {
        return price.multipliedBy(months.count());
    }
}
