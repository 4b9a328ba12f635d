package dev.gatehouse.permit;

import dev.gatehouse.core.Checked;
import dev.gatehouse.core.Consistent;
import dev.gatehouse.core.Plausible;
import dev.gatehouse.core.Text;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;

/**
 * From when to when permits are to be valid, as the form has it.
 *
 * @param from  the first day
 * @param until the last day
 */
@Consistent
public record NewValidity(
        @NotNull @Plausible LocalDate from,
        @NotNull @Plausible LocalDate until) implements Checked {
    @Override
    public Map<String, Text> inconsistencies() {
        return from == null || until == null || !until.isBefore(from)
                ? Map.of()
                : Map.of("until", Text.of("must not be before {0}", "不得早于 {0}", from));
    }

    Validity validity() {
        return new Validity(from, until);
    }
}
