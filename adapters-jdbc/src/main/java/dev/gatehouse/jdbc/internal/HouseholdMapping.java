package dev.gatehouse.jdbc.internal;

import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.HouseholdQuery;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.unit.UnitId;
import java.util.List;

/** Households, found by their members too. */
final class HouseholdMapping {
    private static final Lookup<Household> MEMBERS = new Lookup<>(
            "gh_household_member",
            "person_id",
            household -> household.members().stream()
                    .map(member -> member.person().toString())
                    .toList());

    static final Mapping<Household, HouseholdId, HouseholdQuery> MAPPING = new Mapping<>(
            Household.TYPE,
            "gh_household",
            "household_id",
            List.of(
                    new Column<>("unit_id", household -> household.unit().toString()),
                    new Column<>("stage", household -> household.stage().name())),
            List.of(MEMBERS),
            (filter, query) -> filter.equal("unit_id", query.unit(), UnitId::toString)
                    .equal("stage", query.stage(), Enum::name)
                    .listed(MEMBERS, query.member(), PersonId::toString));

    private HouseholdMapping() {}
}
