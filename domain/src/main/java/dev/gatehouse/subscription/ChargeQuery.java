package dev.gatehouse.subscription;

import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.unit.UnitId;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which charges are asked for: those of a month, at most {@value #PAGE} households at a time.
 *
 * @param month of which month
 * @param unit  of this unit only; null for any
 * @param after those after this household only, where the page before ended; null for the first page
 */
public record ChargeQuery(
        @NotNull YearMonth month,
        @Nullable UnitId unit,
        @Nullable HouseholdId after) {
    /** How many households a page has at most. */
    public static final int PAGE = 500;

    /** The first page of a month. */
    public static ChargeQuery of(YearMonth month) {
        return new ChargeQuery(month, null, null);
    }

    /** The page that follows a charge. */
    public ChargeQuery after(MonthlyCharge last) {
        return new ChargeQuery(month, unit, last.household());
    }
}
