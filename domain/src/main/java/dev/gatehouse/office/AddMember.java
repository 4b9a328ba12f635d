package dev.gatehouse.office;

import dev.gatehouse.core.Checked;
import dev.gatehouse.core.Consistent;
import dev.gatehouse.core.Text;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.NewMember;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.Relationship;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Adds somebody to a household, and to its pass book if it has one: somebody new, or whom the estate knows already, as one who
 * comes back.
 *
 * @param household    to which
 * @param member       who, as the form has it; null for whom the estate knows
 * @param person       whom the estate knows; null for somebody new
 * @param relationship what that person is to the household; null when not known, and with a form, which says it
 */
@Value.Builder
@Consistent
public record AddMember(
        @NotNull HouseholdId household,
        @Nullable @Valid NewMember member,
        @Nullable PersonId person,
        @Nullable Relationship relationship)
        implements Checked {
    /** Somebody new. */
    public static AddMember of(HouseholdId household, NewMember member) {
        return new AddMember(household, member, null, null);
    }

    /** Somebody whom the estate knows. */
    public static AddMember known(HouseholdId household, PersonId person, @Nullable Relationship relationship) {
        return new AddMember(household, null, person, relationship);
    }

    @Override
    public Map<String, Text> inconsistencies() {
        Map<String, Text> found = new HashMap<>();
        if ((member == null) == (person == null)) {
            found.put("person", Text.of("must be given where there is no form, and there alone", "无登记资料时须提供，否则不得提供"));
        }
        if (member != null && relationship != null) {
            found.put("relationship", Text.of("must be left out: the form says it", "不得提供：登记资料已有说明"));
        }
        return found;
    }
}
