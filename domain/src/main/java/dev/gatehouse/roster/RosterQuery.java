package dev.gatehouse.roster;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.core.Printable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Rosters, in the order of their names.
 *
 * @param staff those only in which this member of staff has a turn; null for any
 * @param page  which page
 */
@Value.Builder
public record RosterQuery(
        @Nullable @Size(min = 1, max = 100) @Printable String staff,
        @NotNull @Valid PageRequest page) implements Query, WithRosterQuery {
    /** All rosters. */
    public static final RosterQuery ALL = new RosterQuery(null, PageRequest.FIRST);

    boolean matches(Roster roster) {
        return staff == null || roster.staff().contains(staff);
    }
}
