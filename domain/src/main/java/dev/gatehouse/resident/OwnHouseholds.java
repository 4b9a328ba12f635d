package dev.gatehouse.resident;

import dev.gatehouse.aggregate.Own;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Party;
import java.util.List;
import java.util.Optional;

/** What residents see of households and people: their own (RES-OURS-6). */
final class OwnHouseholds {
    static final Own<Household, HouseholdQuery> HOUSEHOLDS = new Own<>(OwnHouseholds::seen, OwnHouseholds::asked);
    static final Own<Person, PersonQuery> PEOPLE = new Own<>(OwnHouseholds::seen, (query, caller) -> Optional.empty());

    private OwnHouseholds() {}

    /** All of it for the family; for whoever is employed there, that one's own place in it. */
    private static Optional<Household> seen(Household household, Caller caller) {
        return person(caller)
                .flatMap(household::member)
                .map(member -> member.kind() == MemberKind.FAMILY
                        ? household
                        : new HouseholdBuilder()
                                .from(household)
                                .members(List.of(member))
                                .forms(List.of())
                                .pets(List.of())
                                .dogAgreement(null)
                                .build());
    }

    private static Optional<HouseholdQuery> asked(HouseholdQuery query, Caller caller) {
        return person(caller)
                .filter(own -> query.member() == null || query.member().equals(own))
                .map(query::withMember);
    }

    /** Everything of oneself, the name of the family. */
    private static Optional<Person> seen(Person person, Caller caller) {
        Party party = Party.resident(person.id());
        if (caller.party().equals(party)) {
            return Optional.of(person);
        }
        return Optional.of(person)
                .filter(one -> caller.family().contains(party))
                .map(one -> new PersonBuilder()
                        .estate(one.estate())
                        .id(one.id())
                        .version(one.version())
                        .kind(one.kind())
                        .name(one.name())
                        .build());
    }

    private static Optional<PersonId> person(Caller caller) {
        if (caller.party().kind() != Party.Kind.RESIDENT) {
            return Optional.empty();
        }
        try {
            return Optional.of(PersonId.parse(caller.party().id()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
