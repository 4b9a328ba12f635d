package dev.gatehouse.office;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Party;
import dev.gatehouse.port.Transaction;
import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.HouseholdQuery;
import dev.gatehouse.resident.Member;
import dev.gatehouse.resident.PersonId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** With whom residents live. */
public final class Families {
    private Families() {}

    /** The family members of the households to which a resident belongs as one now; nobody for whoever is employed there. */
    public static Set<Party> of(Transaction transaction, Caller resident) {
        Optional<PersonId> id = Agent.resident(resident.party());
        return id.stream()
                .flatMap(person ->
                        transaction.store(Household.TYPE).search(resident.estate(), livingWith(person)).items().stream()
                                .filter(household -> household.isComingOrHere() && household.isFamily(person)))
                .flatMap(household -> household.familyMembers().stream())
                .map(Member::person)
                .map(Party::resident)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static HouseholdQuery livingWith(PersonId person) {
        return HouseholdQuery.ALL.withMember(person).withPage(PageRequest.first(PageRequest.MAX_SIZE));
    }
}
