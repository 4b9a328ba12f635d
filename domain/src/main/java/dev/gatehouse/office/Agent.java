package dev.gatehouse.office;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.Party;
import dev.gatehouse.desk.Work;
import dev.gatehouse.port.Wanted;
import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.HouseholdQuery;
import dev.gatehouse.resident.Member;
import dev.gatehouse.resident.MemberKind;
import dev.gatehouse.resident.Person;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.Scope;
import dev.gatehouse.resident.TenureBook;
import dev.gatehouse.unit.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of whom it is asked whether the unit's authority names him now. Households and the person are locked as he is
 * loaded, and the tenures by when it is asked, so that a right which is being taken away either counts no more or is taken
 * away afterwards. What sorts between them is foreseen with him, or loaded between the two.
 *
 * @param unit       of which unit; null when there is none to act for
 * @param person     who; null for whoever is no resident, or not known to the estate: he may nothing
 * @param households those by which he may: his own, or that of whoever authorized him
 */
record Agent(@Nullable UnitId unit, @Nullable Person person, List<Household> households) {
    /** Nobody, who may nothing. */
    static final Agent NOBODY = new Agent(null, null, List.of());

    /**
     * Somebody who acts for a unit: with all of its households, since whoever heads one may have authorized him.
     *
     * @param subject what he acts on, which is foreseen with him and the tenures
     * @throws NotFound when he is a resident whom the estate does not know
     */
    static Agent ofUnit(Work work, @Nullable UnitId unit, Party by, Wanted<?, ?, ?> subject) {
        if (unit == null || by.kind() != Party.Kind.RESIDENT) {
            return NOBODY;
        }
        PersonId id = resident(by).orElseThrow(() -> new NotFound(Person.TYPE.name(), by.id()));
        List<HouseholdId> ids = work
                .peek(
                        Household.TYPE,
                        HouseholdQuery.ALL.withUnit(unit).withPage(PageRequest.first(PageRequest.MAX_SIZE)))
                .stream()
                .filter(Household::isComingOrHere)
                .map(Household::id)
                .toList();
        List<Wanted<?, ?, ?>> next =
                new ArrayList<>(List.of(Wanted.held(Person.TYPE, id), subject, Wanted.held(TenureBook.TYPE, unit)));
        ids.forEach(household -> next.add(Wanted.held(Household.TYPE, household)));
        work.foresee(next);
        List<Household> households = ids.stream()
                .map(household -> work.load(Household.TYPE, household))
                .toList();
        return new Agent(unit, work.load(Person.TYPE, id).requireRemembered(), households);
    }

    /** Somebody who acts for one household of a unit, and for no other that lives there. */
    static Agent ofHousehold(Work work, HouseholdId household, UnitId unit, @Nullable Party by) {
        Optional<PersonId> id = by == null ? Optional.empty() : resident(by);
        if (id.isEmpty()) {
            return NOBODY;
        }
        work.foresee(List.of(Wanted.held(Household.TYPE, household), Wanted.held(Person.TYPE, id.get())));
        List<Household> households = List.of(work.load(Household.TYPE, household));
        Person person =
                work.find(Person.TYPE, id.get()).map(Person::requireRemembered).orElse(null);
        return new Agent(unit, person, households);
    }

    /** Whether he belongs to households by being employed there, and to none by family (HV-11). */
    boolean isEmployed() {
        List<MemberKind> kinds = households.stream()
                .flatMap(household -> household.members().stream())
                .filter(member -> person != null && member.person().equals(person.id()))
                .map(Member::kind)
                .toList();
        return kinds.contains(MemberKind.EMPLOYEE) && !kinds.contains(MemberKind.FAMILY);
    }

    /**
     * Loads the tenures, and asks whether he may do something when the call says that he does. Nobody may for a household that
     * has left: its unit is another's now.
     */
    boolean mayAct(Work work, Scope scope) {
        if (unit == null || person == null || haveLeft()) {
            return false;
        }
        TenureBook book = work.find(TenureBook.TYPE, unit).orElse(null);
        return People.agency(work, book, households)
                .mayAct(person, scope, work.act().occurredAt());
    }

    /** The same of what is the households' own: once they have left, theirs alone. */
    boolean mayActOfTheirs(Work work, Scope scope) {
        if (unit == null || person == null || !haveLeft()) {
            return mayAct(work, scope);
        }
        TenureBook book = work.find(TenureBook.TYPE, unit).orElse(null);
        return People.agency(work, book, households)
                .mayActOfTheirs(person, scope, work.act().occurredAt());
    }

    /** Whether it is for a household that lives here no more, or does not come after all. */
    boolean haveLeft() {
        return !households.isEmpty() && households.stream().noneMatch(Household::isComingOrHere);
    }

    /** Who of the people whom an estate knows a party is; empty for whoever is none of them. */
    static Optional<PersonId> resident(Party party) {
        if (party.kind() != Party.Kind.RESIDENT) {
            return Optional.empty();
        }
        try {
            return Optional.of(PersonId.parse(party.id()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
