package dev.gatehouse.resident;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Desk;
import dev.gatehouse.desk.Operation;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.port.Page;
import java.util.List;
import java.util.Optional;

/** What the desk does with what it knows of people. */
public final class PersonService {
    private static final Operation<Person, PersonId, PersonQuery> REGISTER =
            Operation.of("person.register", Person.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SYSTEM);
    private static final Operation<Person, PersonId, PersonQuery> RECORD =
            Operation.of("person.record-details", Person.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SYSTEM);
    private static final Operation<Person, PersonId, PersonQuery> CORRECT =
            Operation.of("person.correct", Person.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SYSTEM);
    private static final Operation<Person, PersonId, PersonQuery> VIEW = Operation.of(
                    "person.view", Person.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SYSTEM)
            .forResidents(OwnHouseholds.PEOPLE);
    private static final Operation<Person, PersonId, PersonQuery> SEARCH =
            Operation.of("person.search", Person.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SYSTEM);
    private static final Operation<Person, PersonId, PersonQuery> HISTORY =
            Operation.of("person.history", Person.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SYSTEM);

    private final Desk desk;

    /** A service at a desk. */
    public PersonService(Desk desk) {
        this.desk = desk;
    }

    /** Registers a person or company that need not live here. */
    public Outcome<PersonId> register(Call call, RegisterPerson command) {
        return desk.perform(
                call,
                REGISTER,
                command,
                work -> work.create(Person.TYPE, Person.register(new PersonId(work.newId()), command, "", work.act())));
    }

    /** Records what the forms tell of somebody: documents, languages, how the name is said, photographs. */
    public Outcome<PersonId> record(Call call, RecordDetails command) {
        return desk.perform(
                call,
                RECORD,
                command,
                work -> work.change(
                        Person.TYPE, command.person(), person -> person.record(command.details(), work.act())));
    }

    /** Sets right what was recorded wrongly of somebody. */
    public Outcome<PersonId> correct(Call call, CorrectPerson command) {
        return desk.perform(
                call,
                CORRECT,
                command,
                work -> work.change(Person.TYPE, command.person(), person -> person.correct(command, work.act())));
    }

    /** Somebody by id; for a resident, the resident, and by name the family (RES-OURS-6). */
    public Optional<Person> find(Caller caller, PersonId id) {
        return desk.find(caller, VIEW, id);
    }

    /** What happened to what is known of somebody; see {@link dev.gatehouse.port.Journal#history}. */
    public List<JournalEntry> history(Caller caller, PersonId id, long afterVersion, int limit) {
        return desk.history(caller, HISTORY, id, afterVersion, limit);
    }

    /** People, in the order of their names. */
    public Page<Person> search(Caller caller, PersonQuery query) {
        return desk.search(caller, SEARCH, query);
    }
}
