package dev.gatehouse.examples.frontdesk.seed;

import dev.gatehouse.core.Party;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.unit.UnitId;
import java.util.List;

/**
 * A household in its unit.
 *
 * @param number    the unit's number
 * @param unit      the unit
 * @param household the household
 * @param members   its members, the principal first
 * @param name      what the principal is called
 * @param phone     by what number to reach them
 */
record Home(String number, UnitId unit, HouseholdId household, List<PersonId> members, String name, String phone) {
    PersonId principal() {
        return members.get(0);
    }

    Party resident() {
        return Party.resident(principal());
    }
}
