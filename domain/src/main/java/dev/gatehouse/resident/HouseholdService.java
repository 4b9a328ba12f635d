package dev.gatehouse.resident;

import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Desk;
import dev.gatehouse.desk.Operation;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.desk.Work;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.port.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What the desk does with households; what touches their passes too is in {@code dev.gatehouse.office}. */
public final class HouseholdService {
    private static final Operation<Household, HouseholdId, HouseholdQuery> REGISTER_PET =
            staff("household.register-pet");
    private static final Operation<Household, HouseholdId, HouseholdQuery> REMOVE_PET = staff("household.remove-pet");
    private static final Operation<Household, HouseholdId, HouseholdQuery> WITHDRAW_FORM =
            staff("household.withdraw-form");
    private static final Operation<Household, HouseholdId, HouseholdQuery> HISTORY = Operation.of(
            "household.history", Household.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SECURITY, Role.SYSTEM);
    private static final Operation<Household, HouseholdId, HouseholdQuery> VIEW = Operation.of(
                    "household.view", Household.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SECURITY, Role.SYSTEM)
            .forResidents(OwnHouseholds.HOUSEHOLDS);

    private final Desk desk;

    /** A service at a desk. */
    public HouseholdService(Desk desk) {
        this.desk = desk;
    }

    /**
     * Registers a pet.
     *
     * @throws dev.gatehouse.core.RuleViolation PET-2 or RES-OURS-1; see {@link Paperwork#register}
     */
    public Outcome<HouseholdId> registerPet(Call call, RegisterPet command) {
        return perform(
                call,
                REGISTER_PET,
                command,
                command.household(),
                (paperwork, work) -> paperwork.register(command, work.act(), work.policy(ResidentPolicy.TYPE)));
    }

    /**
     * Takes a pet off the register.
     *
     * @throws dev.gatehouse.core.NotFound      when none such is registered
     * @throws dev.gatehouse.core.RuleViolation RES-OURS-1; see {@link Paperwork#remove}
     */
    public Outcome<HouseholdId> removePet(Call call, RemovePet command) {
        return perform(
                call,
                REMOVE_PET,
                command,
                command.household(),
                (paperwork, work) -> paperwork.remove(command, work.act()));
    }

    /**
     * Notes that a form is not on file after all.
     *
     * @throws dev.gatehouse.core.NotFound      when it was not
     * @throws dev.gatehouse.core.RuleViolation RES-4, RES-5, RES-6, PET-1 or RES-OURS-1; see {@link Paperwork#withdraw}
     */
    public Outcome<HouseholdId> withdrawForm(Call call, WithdrawForm command) {
        return perform(
                call,
                WITHDRAW_FORM,
                command,
                command.household(),
                (paperwork, work) -> paperwork.withdraw(command, work.act(), work.policy(ResidentPolicy.TYPE)));
    }

    /** A household by its id; for a resident, one to which the resident belongs (RES-OURS-6). */
    public Optional<Household> find(Caller caller, HouseholdId id) {
        return desk.find(caller, VIEW, id);
    }

    /** Households, the oldest first; for a resident, those to which the resident belongs (RES-OURS-6). */
    public Page<Household> search(Caller caller, HouseholdQuery query) {
        return desk.search(caller, VIEW, query);
    }

    /** What happened to a household; see {@link dev.gatehouse.port.Journal#history}. */
    public List<JournalEntry> history(Caller caller, HouseholdId id, long afterVersion, int limit) {
        return desk.history(caller, HISTORY, id, afterVersion, limit);
    }

    private Outcome<HouseholdId> perform(
            Call call,
            Operation<Household, HouseholdId, HouseholdQuery> operation,
            Object command,
            HouseholdId id,
            BiFunction<Paperwork, Work, Decision<Household>> decide) {
        return desk.perform(
                call,
                operation,
                command,
                work -> work.change(Household.TYPE, id, household -> decide.apply(household.paperwork(), work)));
    }

    private static Operation<Household, HouseholdId, HouseholdQuery> staff(String name) {
        return Operation.of(name, Household.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SYSTEM);
    }
}
