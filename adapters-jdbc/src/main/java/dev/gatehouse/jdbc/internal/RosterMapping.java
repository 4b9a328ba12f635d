package dev.gatehouse.jdbc.internal;

import dev.gatehouse.roster.Roster;
import dev.gatehouse.roster.RosterId;
import dev.gatehouse.roster.RosterQuery;
import java.util.List;
import java.util.function.Function;

/** Rosters, found by whoever has a turn in them. */
final class RosterMapping {
    private static final Lookup<Roster> STAFF = new Lookup<>("gh_roster_staff", "staff_id", Roster::staff);

    static final Mapping<Roster, RosterId, RosterQuery> MAPPING = new Mapping<>(
            Roster.TYPE,
            "gh_roster",
            "roster_id",
            List.of(),
            List.of(STAFF),
            (filter, query) -> filter.listed(STAFF, query.staff(), Function.identity()));

    private RosterMapping() {}
}
