package dev.gatehouse.resident;

import dev.gatehouse.core.Checked;
import dev.gatehouse.core.Consistent;
import dev.gatehouse.core.NewPaper;
import dev.gatehouse.core.Plausible;
import dev.gatehouse.core.Text;
import dev.gatehouse.core.Unvalidated;
import dev.gatehouse.unit.UnitId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Records that somebody may act for another, by a power of attorney that is filed with the unit.
 *
 * @param unit      for which unit
 * @param household whose household, where the right comes from heading or belonging to one; null where it comes from
 *                  owning or renting
 * @param grantedBy for whom
 * @param agent     who may act
 * @param scopes    for what
 * @param proof     the power of attorney
 * @param since     from when; null from when it is granted
 * @param until     when it is over; null without end
 */
@Value.Builder
@Consistent
public record GrantAuthority(
        @NotNull UnitId unit,
        @Nullable HouseholdId household,
        @NotNull PersonId grantedBy,
        @NotNull PersonId agent,
        @NotEmpty Set<@NotNull Scope> scopes,
        @NotNull @Valid NewPaper proof,
        @Nullable @Plausible Instant since,
        @Nullable @Plausible Instant until)
        implements Checked, WithGrantAuthority {
    /** To the microsecond. */
    public GrantAuthority {
        since = Unvalidated.exact(since);
        until = Unvalidated.exact(until);
    }

    @Override
    public Map<String, Text> inconsistencies() {
        Map<String, Text> found = new HashMap<>();
        if (since != null && until != null && !until.isAfter(since)) {
            found.put("until", Text.of("must be after it begins", "须晚于开始时间"));
        }
        if (agent != null && agent.equals(grantedBy)) {
            found.put("agent", Text.of("must be somebody else", "须为他人"));
        }
        return found;
    }
}
