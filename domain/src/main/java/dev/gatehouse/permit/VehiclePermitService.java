package dev.gatehouse.permit;

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

/** What the desk and the gate do with vehicle permits; they are applied for and issued in {@code dev.gatehouse.office}. */
public final class VehiclePermitService {
    private static final Operation<VehiclePermit, VehiclePermitId, VehiclePermitQuery> SIGN =
            operation("vehicle-permit.sign-for-copy", Role.SECURITY);
    private static final Operation<VehiclePermit, VehiclePermitId, VehiclePermitQuery> END =
            operation("vehicle-permit.end", Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SECURITY);
    private static final Operation<VehiclePermit, VehiclePermitId, VehiclePermitQuery> VIEW =
            operation("vehicle-permit.view", Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SECURITY, Role.SYSTEM);

    private final Desk desk;

    /** A service at a desk. */
    public VehiclePermitService(Desk desk) {
        this.desk = desk;
    }

    /** Security signs for a copy; see {@link VehiclePermit#signForCopy}. */
    public Outcome<VehiclePermitId> signForCopy(Call call, SignForCopy command) {
        return desk.perform(
                call,
                SIGN,
                command,
                work -> work.change(
                        VehiclePermit.TYPE, command.permit(), permit -> permit.signForCopy(command, work.act())));
    }

    /** One comes back, was lost, or is made void; see {@link VehiclePermit#end}. */
    public Outcome<VehiclePermitId> end(Call call, EndVehiclePermit command) {
        return desk.perform(
                call,
                END,
                command,
                work -> work.change(VehiclePermit.TYPE, command.permit(), permit -> permit.end(command, work.act())));
    }

    /** A vehicle permit. */
    public Optional<VehiclePermit> find(Caller caller, VehiclePermitId id) {
        return desk.find(caller, VIEW, id);
    }

    /** Vehicle permits, in the order in which they were applied for. */
    public Page<VehiclePermit> search(Caller caller, VehiclePermitQuery query) {
        return desk.search(caller, VIEW, query);
    }

    /** What happened to a vehicle permit; see {@link dev.gatehouse.port.Journal#history}. */
    public List<JournalEntry> history(Caller caller, VehiclePermitId id, long afterVersion, int limit) {
        return desk.history(caller, VIEW, id, afterVersion, limit);
    }

    private static Operation<VehiclePermit, VehiclePermitId, VehiclePermitQuery> operation(String name, Role... roles) {
        return Operation.of(name, VehiclePermit.TYPE, roles);
    }
}
