package dev.gatehouse.office;

import dev.gatehouse.core.Checked;
import dev.gatehouse.core.Consistent;
import dev.gatehouse.core.Text;
import dev.gatehouse.core.Unvalidated;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.unit.UnitId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * Somebody rents or occupies a unit no more.
 *
 * @param unit       which unit
 * @param person     who
 * @param households which households leave with that; those that are not named stay
 */
@Value.Builder
@Consistent
public record EndLease(
        @NotNull UnitId unit,
        @NotNull PersonId person,
        @NotNull @Size(max = 50) List<@NotNull @Valid Departure> households)
        implements Checked {
    /** Copies the list. */
    public EndLease {
        households = Unvalidated.copy(households);
    }

    @Override
    public Map<String, Text> inconsistencies() {
        return ChangeOwner.isTwice(households, departure -> departure.household())
                ? Map.of("households", Text.of("must name each once", "不得重复"))
                : Map.of();
    }
}
