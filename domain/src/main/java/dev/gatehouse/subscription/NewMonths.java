package dev.gatehouse.subscription;

import dev.gatehouse.core.Checked;
import dev.gatehouse.core.Consistent;
import dev.gatehouse.core.Plausible;
import dev.gatehouse.core.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import java.util.Map;

/**
 * From when and for how long a title is wanted, as a resident says it (SUB-2): in whole months (SUB-5).
 *
 * @param first the first month, in {@value Plausible#FIRST_YEAR} at the earliest and {@value Plausible#LAST_YEAR} at the latest
 * @param count how many months, 1 to {@value #MAX}
 */
@Consistent
public record NewMonths(
        @NotNull YearMonth first, @Min(1) @Max(MAX) int count) implements Checked {
    /** The longest term, ten years. */
    public static final int MAX = 120;

    @Override
    public Map<String, Text> inconsistencies() {
        return first == null || (first.getYear() >= Plausible.FIRST_YEAR && first.getYear() <= Plausible.LAST_YEAR)
                ? Map.of()
                : Map.of(
                        "first",
                        Text.of(
                                "must be between the years {0} and {1}",
                                "须在 {0} 年至 {1} 年之间", Plausible.FIRST_YEAR, Plausible.LAST_YEAR));
    }

    /** The months, once they were validated. */
    Months months() {
        return new Months(first, count);
    }
}
