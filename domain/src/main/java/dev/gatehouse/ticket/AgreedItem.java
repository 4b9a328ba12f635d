package dev.gatehouse.ticket;

import dev.gatehouse.core.Charge;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed of one item of a service, as it stood then: a later price list changes nothing in it.
 *
 * @param quote    what it costs: an amount, or a rate
 * @param quantity how much of it, more than nothing; null when that is measured after the work
 */
public record AgreedItem(Quote quote, @Nullable BigDecimal quantity) {
    /** Whether its amount depends on how much it will be. */
    boolean isOpen() {
        return quote.unit() != null && quantity == null;
    }

    Charge charge(@Nullable BigDecimal measured) {
        BigDecimal counts = quantity == null ? measured : quantity;
        return quote.charge(counts == null ? BigDecimal.ONE : counts);
    }
}
