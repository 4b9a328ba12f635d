package dev.gatehouse.examples.quickstart;

import dev.gatehouse.pass.Pass;
import dev.gatehouse.pass.PassBook;
import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.HouseholdQuery;
import dev.gatehouse.resident.Member;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitNumber;
import java.util.List;

/** One of the story's households, as the front desk finds it now. */
record Family(FrontDesk desk, UnitId unitId, HouseholdId id) {
    /** Households of a unit, the oldest first. */
    static List<Family> of(FrontDesk desk, String unit) {
        Unit found = desk.gatehouse()
                .units()
                .find(desk.clerk(), new UnitNumber(unit))
                .orElseThrow(() -> new IllegalStateException("unit " + unit + " is not in the list"));
        return desk
                .gatehouse()
                .households()
                .search(desk.clerk(), HouseholdQuery.ALL.withUnit(found.id()))
                .items()
                .stream()
                .map(household -> new Family(desk, found.id(), household.id()))
                .toList();
    }

    static Family only(FrontDesk desk, String unit) {
        return of(desk, unit).get(0);
    }

    Unit unit() {
        return desk.gatehouse().units().find(desk.clerk(), unitId).orElseThrow();
    }

    Household household() {
        return desk.gatehouse().households().find(desk.clerk(), id).orElseThrow();
    }

    PassBook book() {
        return desk.gatehouse().passes().find(desk.clerk(), id).orElseThrow();
    }

    /** The first with this relationship. */
    PersonId the(Relationship relationship) {
        return household().members().stream()
                .filter(member -> member.relationship() == relationship)
                .findFirst()
                .map(Member::person)
                .orElseThrow();
    }

    List<Pass> passesOf(PersonId person) {
        return book().passes().stream()
                .filter(pass -> pass.holder().equals(person))
                .toList();
    }

    /** The number of the first, second, … receipt sheet, from 0. */
    String sheet(int index) {
        return book().sheets().get(index).paper().number();
    }
}
