package dev.gatehouse.roster;

import dev.gatehouse.core.Plausible;
import dev.gatehouse.core.Unvalidated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * A date that does not follow the week, such as a holiday (SHF-1).
 *
 * @param date  which
 * @param turns the turns that begin on it, at most 50; empty when none does
 */
@Value.Builder
public record DutyDate(
        @NotNull @Plausible LocalDate date,
        @NotNull @Size(max = 50) List<@NotNull @Valid Turn> turns) {
    /** Copies the list. */
    public DutyDate {
        turns = Unvalidated.copy(turns);
    }
}
