package dev.gatehouse.roster;

import dev.gatehouse.core.Checked;
import dev.gatehouse.core.Consistent;
import dev.gatehouse.core.Plausible;
import dev.gatehouse.core.Text;
import dev.gatehouse.core.Unvalidated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A date that does not follow the week, such as a holiday (SHF-1).
 *
 * @param date  which
 * @param turns the turns that begin on it, at most 50, each once; empty when none does
 */
@Consistent
@Value.Builder
public record DutyDate(
        @NotNull @Plausible LocalDate date,
        @NotNull @Size(max = 50) List<@NotNull @Valid Turn> turns) implements Checked {
    /** Copies the list. */
    public DutyDate {
        turns = Unvalidated.copy(turns);
    }

    @Override
    public Map<String, Text> inconsistencies() {
        return eachOnce("turns", turns);
    }

    /** That no turn stands twice in a component; a turn of the same time in another place is another. */
    static Map<String, Text> eachOnce(String component, @Nullable List<?> turns) {
        return turns == null || new HashSet<>(turns).size() == turns.size()
                ? Map.of()
                : Map.of(component, Text.of("must name each turn once", "每个班次只可列出一次"));
    }
}
