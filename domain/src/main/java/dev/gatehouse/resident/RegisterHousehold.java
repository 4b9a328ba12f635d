package dev.gatehouse.resident;

import dev.gatehouse.core.Unvalidated;
import dev.gatehouse.unit.UnitId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * Registers a household that is to live in a unit.
 *
 * @param unit    where
 * @param source  from whom the particulars are
 * @param members family and employees, 1 to 50
 */
@Value.Builder
public record RegisterHousehold(
        @NotNull UnitId unit,
        @NotNull ParticularsSource source,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid NewMember> members) {
    /** Copies the list. */
    public RegisterHousehold {
        members = Unvalidated.copy(members);
    }

    /** Where each member stands, such as {@code members[2]}. */
    public List<String> paths() {
        return IntStream.range(0, members.size())
                .mapToObj(i -> "members[" + i + "]")
                .toList();
    }
}
