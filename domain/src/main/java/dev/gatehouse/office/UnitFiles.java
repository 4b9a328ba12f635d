package dev.gatehouse.office;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Desk;
import dev.gatehouse.desk.Operation;
import dev.gatehouse.estate.Estate;
import dev.gatehouse.estate.EstateQuery;
import dev.gatehouse.resident.Agency;
import dev.gatehouse.resident.AuthorityPolicy;
import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.HouseholdQuery;
import dev.gatehouse.resident.HouseholdStage;
import dev.gatehouse.resident.Person;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.PersonQuery;
import dev.gatehouse.resident.Scope;
import dev.gatehouse.resident.TenureBook;
import dev.gatehouse.resident.TenureQuery;
import dev.gatehouse.unit.FiledPaper;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitQuery;
import java.util.List;
import java.util.stream.Stream;

/** What of a unit's file somebody may read who is not of the office: nothing older than the title (AUTH-OURS-3). */
public final class UnitFiles {
    private static final Role[] READERS = {Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.RESIDENT, Role.SYSTEM};
    private static final Operation<Unit, UnitId, UnitQuery> UNIT = Operation.of("unit-file.read", Unit.TYPE, READERS);
    private static final Operation<Person, PersonId, PersonQuery> PERSON =
            Operation.of("unit-file.read", Person.TYPE, READERS);
    private static final Operation<TenureBook, UnitId, TenureQuery> TENURES =
            Operation.of("unit-file.read", TenureBook.TYPE, READERS);
    private static final Operation<Household, HouseholdId, HouseholdQuery> HOUSEHOLDS =
            Operation.of("unit-file.read", Household.TYPE, READERS);

    private static final Operation<Estate, EstateId, EstateQuery> ESTATE =
            Operation.of("unit-file.read", Estate.TYPE, READERS);

    private final Desk desk;

    /** A service at a desk. */
    public UnitFiles(Desk desk) {
        this.desk = desk;
    }

    /**
     * The papers of a unit that somebody may read now, in the order of filing; none for whoever may not see the file. A
     * resident asks for himself, the office for anybody.
     *
     * @throws NotFound     when the estate has no such unit or person
     * @throws NotPermitted when a resident asks for another
     */
    public List<FiledPaper> readableBy(Caller caller, PersonId reader, UnitId unit) {
        boolean own = caller.party().equals(Party.resident(reader));
        if (!own && caller.party().kind() == Party.Kind.RESIDENT) {
            throw UNIT.refusedTo(caller);
        }
        Person person = desk.find(caller, PERSON, reader).orElseThrow(() -> new NotFound("person", reader));
        Unit file = desk.find(caller, UNIT, unit).orElseThrow(() -> new NotFound("unit", unit));
        TenureBook book = desk.find(caller, TENURES, unit).orElse(null);
        List<Household> households = Stream.of(HouseholdStage.REGISTERED, HouseholdStage.MOVED_IN)
                .flatMap(stage -> households(caller, unit, stage).stream())
                .toList();
        Estate estate = desk.find(caller, ESTATE, caller.estate()).orElseThrow(() -> NotFound.estate(caller.estate()));
        Agency agency = new Agency(estate.policy(AuthorityPolicy.TYPE), estate.calendar(), book, households);
        return agency.since(person, Scope.SEE_FILE, desk.now())
                .map(title -> title.atStartOfDay(estate.calendar().zone()).toInstant())
                .map(file::papersSince)
                .orElse(List.of());
    }

    private List<Household> households(Caller caller, UnitId unit, HouseholdStage stage) {
        HouseholdQuery query = new HouseholdQuery(unit, stage, null, PageRequest.first(PageRequest.MAX_SIZE));
        return desk.search(caller, HOUSEHOLDS, query).items();
    }
}
