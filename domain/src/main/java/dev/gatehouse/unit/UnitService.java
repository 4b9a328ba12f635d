package dev.gatehouse.unit;

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

/** What the desk does with units and their files. */
public final class UnitService {
    private static final Operation<Unit, UnitId, UnitQuery> REGISTER = staff("unit.register");
    private static final Operation<Unit, UnitId, UnitQuery> CORRECT = staff("unit.correct");
    private static final Operation<Unit, UnitId, UnitQuery> FILE_PAPER = staff("unit.file-paper");
    private static final Operation<Unit, UnitId, UnitQuery> PLAN_MOVE_IN = staff("unit.plan-move-in");
    private static final Operation<Unit, UnitId, UnitQuery> VIEW =
            Operation.of("unit.view", Unit.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SECURITY, Role.SYSTEM);

    private final Desk desk;

    /** A service at a desk. */
    public UnitService(Desk desk) {
        this.desk = desk;
    }

    /**
     * Registers a unit and opens its file.
     *
     * @throws dev.gatehouse.core.RuleViolation UNIT-1, when the unit has a file already
     */
    public Outcome<UnitId> register(Call call, RegisterUnit command) {
        return desk.perform(
                call,
                REGISTER,
                command,
                work -> work.create(Unit.TYPE, Unit.register(new UnitId(work.newId()), command, work.act())));
    }

    /**
     * Puts a paper into a unit's file.
     *
     * @throws dev.gatehouse.core.RuleViolation UNIT-2, when a paper that no customer has signed is filed among the signed
     *     ones
     */
    public Outcome<UnitId> filePaper(Call call, FilePaper command) {
        return desk.perform(
                call,
                FILE_PAPER,
                command,
                work -> work.change(Unit.TYPE, command.unit(), unit -> unit.file(command, work.act())));
    }

    /**
     * Sets right what was recorded wrongly, or numbers a unit anew.
     *
     * @throws dev.gatehouse.core.RuleViolation UNIT-1, when another unit has the number
     */
    public Outcome<UnitId> correct(Call call, CorrectUnit command) {
        return desk.perform(
                call,
                CORRECT,
                command,
                work -> work.change(Unit.TYPE, command.unit(), unit -> unit.correct(command, work.act())));
    }

    /** Says when a household is expected. */
    public Outcome<UnitId> planMoveIn(Call call, PlanMoveIn command) {
        return desk.perform(
                call,
                PLAN_MOVE_IN,
                command,
                work -> work.change(Unit.TYPE, command.unit(), unit -> unit.planMoveIn(command, work.act())));
    }

    /** A unit by its id. */
    public Optional<Unit> find(Caller caller, UnitId id) {
        return desk.find(caller, VIEW, id);
    }

    /** A unit by its number (UNIT-3). */
    public Optional<Unit> find(Caller caller, UnitNumber number) {
        return search(caller, UnitQuery.byNumber(number)).items().stream().findFirst();
    }

    /** Units, in the order of their numbers. */
    public Page<Unit> search(Caller caller, UnitQuery query) {
        return desk.search(caller, VIEW, query);
    }

    /** What happened to a unit; see {@link dev.gatehouse.port.Journal#history}. */
    public List<JournalEntry> history(Caller caller, UnitId id, long afterVersion, int limit) {
        return desk.history(caller, VIEW, id, afterVersion, limit);
    }

    private static Operation<Unit, UnitId, UnitQuery> staff(String name) {
        return Operation.of(name, Unit.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SYSTEM);
    }
}
