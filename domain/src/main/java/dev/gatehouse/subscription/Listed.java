package dev.gatehouse.subscription;

import dev.gatehouse.core.Code;
import org.joda.money.Money;

/**
 * A title that a supplier has, and its price.
 *
 * @param title which title
 * @param price of one copy for a month, more than nothing
 */
public record Listed(@Code String title, Money price) {
    /** Refuses a price of nothing, or less, with {@link IllegalArgumentException}. */
    public Listed {
        if (!price.isPositive()) {
            throw new IllegalArgumentException("a title costs more than nothing a month, not " + price);
        }
    }
}
