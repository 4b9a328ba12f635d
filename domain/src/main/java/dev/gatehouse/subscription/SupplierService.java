package dev.gatehouse.subscription;

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

/** The suppliers that an estate has stored: its directory, unless the host has one of its own. */
public final class SupplierService {
    private static final Operation<Supplier, SupplierId, SupplierQuery> SET = Operation.of(
            "supplier.set", Supplier.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.ADMINISTRATOR, Role.SYSTEM);
    private static final Operation<Supplier, SupplierId, SupplierQuery> VIEW = Operation.of(
            "supplier.view",
            Supplier.TYPE,
            Role.CS_OFFICER,
            Role.CS_SUPERVISOR,
            Role.FINANCE,
            Role.PROPERTY_MANAGER,
            Role.PROJECT_HEAD,
            Role.ADMINISTRATOR,
            Role.SYSTEM);

    private final Desk desk;

    /** A service at a desk. */
    public SupplierService(Desk desk) {
        this.desk = desk;
    }

    /**
     * Sets a supplier, which begins when the estate does not have it yet; see {@link Supplier#set}.
     *
     * @throws dev.gatehouse.core.RuleViolation SUB-OURS-11, when somebody else has begun it meanwhile
     */
    public Outcome<SupplierId> set(Call call, SetSupplier command) {
        return desk.perform(
                call,
                SET,
                command,
                work -> work.findSubject(Supplier.TYPE, command.supplier())
                        .map(supplier -> work.save(
                                Supplier.TYPE,
                                supplier,
                                supplier.set(command, work.estate().currency())))
                        .orElseGet(() -> work.create(
                                Supplier.TYPE,
                                Supplier.begin(command, work.estate().currency(), work.act()))));
    }

    /** A supplier by its name. */
    public Optional<Supplier> find(Caller caller, SupplierId id) {
        return desk.find(caller, VIEW, id);
    }

    /** Suppliers, in the order of their names. */
    public Page<Supplier> search(Caller caller, SupplierQuery query) {
        return desk.search(caller, VIEW, query);
    }

    /** What happened to a supplier; see {@link dev.gatehouse.port.Journal#history}. */
    public List<JournalEntry> history(Caller caller, SupplierId id, long afterVersion, int limit) {
        return desk.history(caller, VIEW, id, afterVersion, limit);
    }
}
