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

/** What the desk does with households; what touches their passes too is in {@code dev.gatehouse.office}. */
public final class HouseholdService {
    private static final Operation<Household, HouseholdId, HouseholdQuery> REGISTER_PET =
            Operation.of("household.register-pet", Household.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SYSTEM);
    private static final Operation<Household, HouseholdId, HouseholdQuery> VIEW = Operation.of(
            "household.view", Household.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SECURITY, Role.SYSTEM);

    private final Desk desk;

    /** A service at a desk. */
    public HouseholdService(Desk desk) {
        this.desk = desk;
    }

    /**
     * Registers a pet.
     *
     * @throws dev.gatehouse.core.RuleViolation PET-2 or RES-OURS-1; see {@link Household#register(RegisterPet,
     *     dev.gatehouse.aggregate.Act, ResidentPolicy)}
     */
    public Outcome<HouseholdId> registerPet(Call call, RegisterPet command) {
        return desk.perform(
                call,
                REGISTER_PET,
                command,
                work -> work.change(
                        Household.TYPE,
                        command.household(),
                        household -> household.register(command, work.act(), work.policy(ResidentPolicy.TYPE))));
    }

    /** A household by its id. */
    public Optional<Household> find(Caller caller, HouseholdId id) {
        return desk.find(caller, VIEW, id);
    }

    /** Households, the oldest first. */
    public Page<Household> search(Caller caller, HouseholdQuery query) {
        return desk.search(caller, VIEW, query);
    }

    /** What happened to a household; see {@link dev.gatehouse.port.Journal#history}. */
    public List<JournalEntry> history(Caller caller, HouseholdId id, long afterVersion, int limit) {
        return desk.history(caller, VIEW, id, afterVersion, limit);
    }
}
