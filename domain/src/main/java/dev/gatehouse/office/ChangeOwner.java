package dev.gatehouse.office;

import dev.gatehouse.core.Checked;
import dev.gatehouse.core.Consistent;
import dev.gatehouse.core.NewPaper;
import dev.gatehouse.core.Text;
import dev.gatehouse.core.Unvalidated;
import dev.gatehouse.resident.NewOwner;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.unit.UnitId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A unit gets other owners (OWN-1 to OWN-4).
 *
 * @param unit       which unit
 * @param leaving    who owns it no more; each owns it now
 * @param coming     who owns it from now on
 * @param households of every household that lives there, whether it leaves; others that are still to come may be named
 * @param statement  that the fees of those who leave are settled; null where nothing is to be settled
 */
@Value.Builder
@Consistent
public record ChangeOwner(
        @NotNull UnitId unit,
        @NotEmpty @Size(max = 50) List<@NotNull PersonId> leaving,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid NewOwner> coming,
        @NotNull @Size(max = 50) List<@NotNull @Valid Departure> households,
        @Nullable @Valid NewPaper statement)
        implements Checked, WithChangeOwner {
    /** Copies the lists. */
    public ChangeOwner {
        leaving = Unvalidated.copy(leaving);
        coming = Unvalidated.copy(coming);
        households = Unvalidated.copy(households);
    }

    @Override
    public Map<String, Text> inconsistencies() {
        Map<String, Text> found = new HashMap<>();
        Text once = Text.of("must name each once", "不得重复");
        if (isTwice(leaving, person -> person)) {
            found.put("leaving", once);
        }
        if (isTwice(coming, owner -> owner.person())) {
            found.put("coming", once);
        }
        if (isTwice(households, departure -> departure.household())) {
            found.put("households", once);
        }
        return found;
    }

    @SuppressWarnings("NullAway") // nothing has been looked at yet
    static <T> boolean isTwice(Collection<T> all, Function<T, Object> key) {
        if (all == null) {
            return false;
        }
        List<Object> keys = all.stream()
                .filter(Objects::nonNull)
                .map(key)
                .filter(Objects::nonNull)
                .toList();
        return keys.stream().distinct().count() < keys.size();
    }
}
