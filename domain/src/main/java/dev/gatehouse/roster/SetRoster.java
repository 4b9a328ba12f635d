package dev.gatehouse.roster;

import dev.gatehouse.core.Checked;
import dev.gatehouse.core.Consistent;
import dev.gatehouse.core.Text;
import dev.gatehouse.core.Unvalidated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * Sets a roster: its plan is replaced whole; a roster that the estate does not have yet begins.
 *
 * @param roster which
 * @param week   the turns of every week, at most 200, each once
 * @param dates  the dates that do not follow the week, at most 100, each once
 */
@Consistent
@Value.Builder
public record SetRoster(
        @NotNull RosterId roster,
        @NotNull @Size(max = 200) List<@NotNull @Valid WeeklyTurn> week,
        @NotNull @Size(max = 100) List<@NotNull @Valid DutyDate> dates)
        implements Checked {
    /** Copies the lists. */
    public SetRoster {
        week = Unvalidated.copy(week);
        dates = Unvalidated.copy(dates);
    }

    @Override
    public Map<String, Text> inconsistencies() {
        return DutyDate.eachOnce("week", week);
    }
}
