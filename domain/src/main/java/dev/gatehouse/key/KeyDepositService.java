package dev.gatehouse.key;

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

/**
 * What the office does with keys that residents leave; they are asked for, left, used and returned in
 * {@code dev.gatehouse.office}.
 */
public final class KeyDepositService {
    private static final Operation<KeyDeposit, KeyDepositId, KeyDepositQuery> DECLINE =
            Operation.of("key-deposit.decline", KeyDeposit.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR);
    private static final Operation<KeyDeposit, KeyDepositId, KeyDepositQuery> RESEAL =
            Operation.of("key-deposit.reseal", KeyDeposit.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SECURITY);
    private static final Operation<KeyDeposit, KeyDepositId, KeyDepositQuery> VIEW =
            Operation.of("key-deposit.view", KeyDeposit.TYPE, KeyRingService.STAFF);

    private final Desk desk;

    /** A service at a desk. */
    public KeyDepositService(Desk desk) {
        this.desk = desk;
    }

    /** The owner leaves none; see {@link KeyDeposit#decline}. */
    public Outcome<KeyDepositId> decline(Call call, DeclineDeposit command) {
        return desk.perform(
                call,
                DECLINE,
                command,
                work -> work.change(KeyDeposit.TYPE, command.deposit(), deposit -> deposit.decline(work.act())));
    }

    /** They are sealed again; see {@link KeyDeposit#reseal}. */
    public Outcome<KeyDepositId> reseal(Call call, ResealDeposit command) {
        return desk.perform(
                call,
                RESEAL,
                command,
                work -> work.change(
                        KeyDeposit.TYPE, command.deposit(), deposit -> deposit.reseal(command, work.act())));
    }

    /** A deposit. */
    public Optional<KeyDeposit> find(Caller caller, KeyDepositId id) {
        return desk.find(caller, VIEW, id);
    }

    /** Deposits, in the order in which owners were reminded. */
    public Page<KeyDeposit> search(Caller caller, KeyDepositQuery query) {
        return desk.search(caller, VIEW, query);
    }

    /** What happened to a deposit; see {@link dev.gatehouse.port.Journal#history}. */
    public List<JournalEntry> history(Caller caller, KeyDepositId id, long afterVersion, int limit) {
        return desk.history(caller, VIEW, id, afterVersion, limit);
    }
}
