package dev.gatehouse.estate;

import java.util.List;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one area: a record whose every figure is a named component with its rule and unit.
 *
 * <p>Each area has one, and hosts give them other figures: none can bring a policy of its own, for which no area would ask, and
 * which nobody could read back. An estate is refused such a profile.
 *
 * <p>It carries a {@link dev.gatehouse.core.Published} name, under which a profile is stored.
 */
public interface Policy {
    /** In which currency the policy has its prices; null when it has none. */
    default @Nullable CurrencyUnit currency() {
        return null;
    }

    /** What recurs in the area, where a profile names the policy; each has a name of its own in the whole profile. */
    default List<RecurringDuty> duties() {
        return List.of();
    }
}
