package dev.gatehouse.resident;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Desk;
import dev.gatehouse.desk.Operation;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.port.Page;
import dev.gatehouse.unit.UnitId;
import java.util.List;
import java.util.Optional;

/** What the desk does with who owns and rents; what goes into the unit's file too is in {@code dev.gatehouse.office}. */
public final class TenureService {
    private static final Operation<TenureBook, UnitId, TenureQuery> RENEW =
            Operation.of("tenure.renew-lease", TenureBook.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SYSTEM);
    private static final Operation<TenureBook, UnitId, TenureQuery> CORRECT =
            Operation.of("tenure.correct", TenureBook.TYPE, Role.CS_SUPERVISOR, Role.SYSTEM);
    private static final Operation<TenureBook, UnitId, TenureQuery> REVOKE =
            Operation.of("authority.revoke", TenureBook.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SYSTEM);
    private static final Operation<TenureBook, UnitId, TenureQuery> VIEW =
            Operation.of("tenure.view", TenureBook.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SYSTEM);

    private final Desk desk;

    /** A service at a desk. */
    public TenureService(Desk desk) {
        this.desk = desk;
    }

    /**
     * Renews a lease, and watches its new end.
     *
     * @throws dev.gatehouse.core.RuleViolation RES-OURS-4; see {@link TenureBook#renew}
     */
    public Outcome<UnitId> renewLease(Call call, RenewLease command) {
        return desk.perform(
                call,
                RENEW,
                command,
                work -> work.change(
                        TenureBook.TYPE,
                        command.unit(),
                        book -> book.renew(command, work.act(), work.policy(TenurePolicy.TYPE))));
    }

    /**
     * Sets right what was recorded wrongly of a tenure; the supervisor does that, since it needs no settlement.
     *
     * @throws dev.gatehouse.core.NotFound       when the unit has no such tenure
     * @throws dev.gatehouse.core.InvalidCommand when an owner is given a lease, or somebody else a share
     * @throws dev.gatehouse.core.RuleViolation  RES-OURS-3 or RES-OURS-4; see {@link TenureBook#correct}
     */
    public Outcome<UnitId> correct(Call call, CorrectTenure command) {
        return desk.perform(
                call,
                CORRECT,
                command,
                work -> work.change(
                        TenureBook.TYPE,
                        command.unit(),
                        book -> book.correct(command, work.act(), work.policy(TenurePolicy.TYPE))));
    }

    /**
     * Revokes an authority, at once and for good.
     *
     * @throws dev.gatehouse.core.RuleViolation AUTH-OURS-2, when it is revoked already
     */
    public Outcome<UnitId> revokeAuthority(Call call, RevokeAuthority command) {
        return desk.perform(
                call,
                REVOKE,
                command,
                work -> work.change(
                        TenureBook.TYPE, command.unit(), book -> book.revoke(command.authority(), work.act())));
    }

    /** Who owns, rents and occupies a unit, and who ever did; empty when nothing was recorded. */
    public Optional<TenureBook> find(Caller caller, UnitId unit) {
        return desk.find(caller, VIEW, unit);
    }

    /** Tenure books, in the order in which they were opened. */
    public Page<TenureBook> search(Caller caller, TenureQuery query) {
        return desk.search(caller, VIEW, query);
    }

    /** What happened in a tenure book; see {@link dev.gatehouse.port.Journal#history}. */
    public List<JournalEntry> history(Caller caller, UnitId unit, long afterVersion, int limit) {
        return desk.history(caller, VIEW, unit, afterVersion, limit);
    }
}
