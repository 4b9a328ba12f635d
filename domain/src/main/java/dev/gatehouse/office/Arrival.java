package dev.gatehouse.office;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.desk.Work;
import dev.gatehouse.pass.Entitlement;
import dev.gatehouse.pass.PassBook;
import dev.gatehouse.pass.PassGuard;
import dev.gatehouse.pass.PassPolicy;
import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.HouseholdPapers;
import dev.gatehouse.resident.MemberKind;
import dev.gatehouse.resident.NewMember;
import dev.gatehouse.resident.Person;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.ResidentPolicy;
import dev.gatehouse.resident.TenureBook;
import dev.gatehouse.resident.TenureGuard;
import dev.gatehouse.resident.TenurePolicy;
import dev.gatehouse.unit.FileSection;
import dev.gatehouse.unit.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A household comes: its people are registered, and it moves in with its passes. */
final class Arrival {
    private Arrival() {}

    /** Moves in, as {@link Office#moveIn} says. */
    static Outcome<HouseholdId> moveIn(Work work, MoveIn command) {
        Household household = work.subject(Household.TYPE, command.household());
        Optional<PassBook> book = work.find(PassBook.TYPE, household.id());
        Act act = work.act();
        ResidentPolicy residents = work.policy(ResidentPolicy.TYPE);
        PassPolicy passes = work.policy(PassPolicy.TYPE);
        Map<PersonId, Person> people = People.load(work, People.photographed(household, residents), command.signedBy());
        Unit unit = work.load(Unit.TYPE, household.unit());
        TenureBook tenures = work.find(TenureBook.TYPE, household.unit()).orElse(null);
        boolean maySign = People.maySign(work, household, tenures, people.get(command.signedBy()));
        TenureGuard.requireEntered(household, tenures, act.date(), work.policy(TenurePolicy.TYPE));
        PassGuard.requirePrepared(book, household.id(), passes);

        List<PersonId> leftOut = register(work, command.leftOut(), command.paths(), act);
        Decision<Household> movedIn = Decision.none(household);
        for (int i = 0; i < leftOut.size(); i++) {
            PersonId person = leftOut.get(i);
            NewMember member = command.leftOut().get(i);
            String path = command.paths().get(i);
            movedIn = movedIn.then(grown -> grown.add(person, member, path, act, residents));
        }
        movedIn = movedIn.then(grown -> grown.moveIn(command.familyMembers(), act, residents));
        HouseholdPapers.requirePhotographs(movedIn.next(), people, residents);
        Decision<Unit> occupied = unit.householdMovedIn(act);

        if (book.isPresent()) {
            Decision<PassBook> issued = book.get()
                    .issue(
                            command.receiptSheet(),
                            command.signedBy(),
                            maySign,
                            NewAttachment.kept(command.drawn()),
                            act,
                            passes);
            if (command.receiptSheet() != null) {
                occupied = occupied.then(filing(issued.next(), command.receiptSheet(), act));
            }
            for (PersonId person : leftOut) {
                Entitlement entitlement = entitlement(movedIn.next(), person);
                issued = issued.then(grown -> grown.addHolder(person, entitlement, act, passes));
            }
            if (!issued.events().isEmpty()) {
                work.save(PassBook.TYPE, book.get(), issued);
            }
        } else if (command.receiptSheet() != null) {
            throw PassGuard.noSheet(household.id());
        }
        work.save(Unit.TYPE, unit, occupied);
        return work.save(Household.TYPE, household, movedIn);
    }

    /** Whatever is signed goes into the unit's file (UNIT-2). */
    static Function<Unit, Decision<Unit>> filing(PassBook book, @Nullable String sheet, Act act) {
        return unit -> unit.file(FileSection.SIGNED_DOCUMENT, book.sheet(sheet).paper(), act);
    }

    static List<PersonId> register(Work work, List<NewMember> members, List<String> paths, Act act) {
        return IntStream.range(0, members.size())
                .mapToObj(i -> register(work, members.get(i), paths.get(i), act))
                .toList();
    }

    static PersonId register(Work work, NewMember member, String path, Act act) {
        PersonId id = new PersonId(work.newId());
        work.create(Person.TYPE, Person.register(id, member, path, act));
        return id;
    }

    static Entitlement entitlement(Household household, PersonId person) {
        return entitlement(household.member(person).orElseThrow().kind());
    }

    static Entitlement entitlement(MemberKind kind) {
        return kind == MemberKind.FAMILY ? Entitlement.FAMILY_MEMBER : Entitlement.EMPLOYEE;
    }
}
