package dev.gatehouse.ticket;

import dev.gatehouse.core.Code;
import dev.gatehouse.core.Text;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A service that is offered, and what it costs.
 *
 * @param code by what it is named in agreements and plans: 1 to 60 lower-case letters, digits, dots and hyphens
 * @param name what residents call it, in both languages
 * @param unit for each what, such as {@code m²}; null when the rate is for the whole
 * @param rate what it costs, not negative
 * @param kind what sort of service it is (SVC-10)
 */
@Value.Builder
public record PriceItem(
        @Code String code, Text name, @Nullable @Code String unit, Money rate, ServiceKind kind)
        implements WithPriceItem {
    private static final Pattern CODE = Pattern.compile("[a-z0-9.-]{1,60}");

    /** Refuses another form of code, and a negative rate, with {@link IllegalArgumentException}. */
    public PriceItem {
        if (!CODE.matcher(code).matches() || rate.isNegative()) {
            throw new IllegalArgumentException(
                    "an item has a code such as 'tap.replace', and a rate not below nothing: " + code + ", " + rate);
        }
    }

    Quote quote() {
        return new Quote(code, rate, unit);
    }
}
