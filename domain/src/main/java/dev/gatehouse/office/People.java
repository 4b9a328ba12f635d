package dev.gatehouse.office;

import dev.gatehouse.desk.Work;
import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.HouseholdPapers;
import dev.gatehouse.resident.Member;
import dev.gatehouse.resident.Person;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.ResidentPolicy;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** People of whom a decision must know more than their ids. */
final class People {
    private People() {}

    /** Loads and locks those of them whom the estate has, in the order of their ids. */
    static Map<PersonId, Person> load(Work work, Collection<PersonId> ids) {
        Map<PersonId, Person> people = new LinkedHashMap<>();
        ids.stream()
                .distinct()
                .sorted(Comparator.comparing(PersonId::toString))
                .forEach(id -> work.find(Person.TYPE, id).ifPresent(person -> people.put(id, person)));
        return people;
    }

    /** Those of a household whose photographs the profile demands (RES-7). */
    static List<PersonId> photographed(Household household, ResidentPolicy policy) {
        return household.members().stream()
                .map(Member::person)
                .filter(person -> policy.photographs() > 0 && HouseholdPapers.isMain(household, person, policy))
                .toList();
    }
}
