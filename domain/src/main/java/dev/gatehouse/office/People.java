package dev.gatehouse.office;

import dev.gatehouse.core.NotFound;
import dev.gatehouse.desk.Work;
import dev.gatehouse.resident.Agency;
import dev.gatehouse.resident.AuthorityPolicy;
import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.HouseholdPapers;
import dev.gatehouse.resident.Member;
import dev.gatehouse.resident.Person;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.ResidentPolicy;
import dev.gatehouse.resident.Scope;
import dev.gatehouse.resident.TenureBook;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** People of whom a decision must know more than their ids. */
final class People {
    private People() {}

    /** Loads and locks those of them whom the estate has, in the order of their ids. */
    static Map<PersonId, Person> load(Work work, Collection<PersonId> ids, @Nullable PersonId oneMore) {
        Map<PersonId, Person> people = new LinkedHashMap<>();
        work.findAll(Person.TYPE, Stream.concat(ids.stream(), Stream.ofNullable(oneMore)))
                .forEach(person -> people.put(person.id(), person.requireRemembered()));
        return people;
    }

    /** One of those who were loaded; not found when the estate has no such person. */
    static Person require(Map<PersonId, Person> people, PersonId id) {
        Person person = people.get(id);
        if (person == null) {
            throw new NotFound(Person.TYPE.name(), id);
        }
        return person;
    }

    /** Those of a household whose photographs the profile demands (RES-7). */
    static List<PersonId> photographed(Household household, ResidentPolicy policy) {
        return household.members().stream()
                .map(Member::person)
                .filter(person -> policy.photographs() > 0 && HouseholdPapers.isMain(household, person, policy))
                .toList();
    }

    /** Whether somebody may sign for a household now, by standing or by a power of attorney. */
    static boolean maySign(Work work, Household household, @Nullable TenureBook book, @Nullable Person signer) {
        return signer != null
                && agency(work, book, List.of(household))
                        .mayAct(signer, Scope.SIGN, work.act().occurredAt());
    }

    static Agency agency(Work work, @Nullable TenureBook book, List<Household> households) {
        return new Agency(work.policy(AuthorityPolicy.TYPE), work.act().calendar(), book, households);
    }
}
