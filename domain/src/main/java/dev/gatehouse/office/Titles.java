package dev.gatehouse.office;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.NewPaper;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.desk.Desk;
import dev.gatehouse.desk.Operation;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.port.Settlement;
import dev.gatehouse.resident.Capacity;
import dev.gatehouse.resident.NewOwner;
import dev.gatehouse.resident.Occasion;
import dev.gatehouse.resident.Person;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.RecordTenure;
import dev.gatehouse.resident.Tenure;
import dev.gatehouse.resident.TenureBook;
import dev.gatehouse.resident.TenureGuard;
import dev.gatehouse.resident.TenurePolicy;
import dev.gatehouse.resident.TenureQuery;
import dev.gatehouse.unit.FileSection;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the desk does when a unit changes hands (业主/住户变更手续): another becomes owner, a lease ends. */
public final class Titles {
    private static final Operation<TenureBook, UnitId, TenureQuery> CHANGE_OWNER =
            Operation.of("tenure.change-owner", TenureBook.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SYSTEM);
    private static final Operation<TenureBook, UnitId, TenureQuery> END_LEASE =
            Operation.of("tenure.end-lease", TenureBook.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SYSTEM);

    private final Desk desk;
    private final Settlement settlement;

    /** A service at a desk. */
    public Titles(Desk desk, Settlement settlement) {
        this.desk = desk;
        this.settlement = settlement;
    }

    /**
     * A unit gets other owners: the fees are settled, then the new ones are registered; who leaves hands in the passes, and
     * who stays keeps them. The version that a call expects is that of the unit's tenure book.
     *
     * @throws NotFound      when the unit has no tenure book, or somebody is not known
     * @throws RuleViolation OWN-1, when the fees are not settled; OWN-2 or OWN-3, when a new owner lacks what the profile
     *     wants; OWN-OURS-1, when it is not said of each household that lives there whether it leaves; RES-OURS-3, when the
     *     shares would be more than the whole; RES-OURS-4, when somebody leaves who does not own the unit; KEY-OURS-16, when a
     *     household that leaves was asked for keys; SUB-OURS-6, when it is not said what becomes of a subscription of it
     */
    public Outcome<UnitId> changeOwner(Call call, ChangeOwner command) {
        return desk.perform(call, CHANGE_OWNER, command, work -> {
            Departures departures = Departures.load(work, command.unit(), command.households());
            Map<PersonId, Person> people = People.load(
                    work, command.coming().stream().map(NewOwner::person).toList(), null);
            Act act = work.act();
            departures.settleOrders(work, act);
            Unit unit = work.load(Unit.TYPE, command.unit());
            TenureBook before = work.subject(TenureBook.TYPE, command.unit());
            TenurePolicy policy = work.policy(TenurePolicy.TYPE);

            List<Party> leaving =
                    command.leaving().stream().map(Party::resident).toList();
            Paper statement = signed(command.statement(), leaving.get(0), act);
            Decision<TenureBook> changed = Decision.none(before);
            for (PersonId person : command.leaving()) {
                changed = changed.then(book -> book.end(person, Capacity::owns, act.date(), act));
            }
            departures.requireAll(unit);
            Settlement.Answer answer = settlement.of(account(unit, leaving, statement, act));
            TenureGuard.requireSettled(unit.id(), answer.isSettled(), answer.owed(), Occasion.OWNER_CHANGE, policy);
            Decision<Unit> filed = filed(Decision.none(unit), FileSection.CERTIFICATE, statement, act);
            for (NewOwner owner : command.coming()) {
                Person person = People.require(people, owner.person());
                TenureGuard.requireRegistered(person, owner.form(), policy);
                TenureGuard.requireAgreement(owner, policy);
                Party party = Party.resident(person.id());
                Paper agreement = signed(owner.agreement(), party, act);
                filed = filed(filed, FileSection.PARTICULARS, signed(owner.form(), party, act), act);
                filed = filed(filed, FileSection.AGREEMENT, agreement, act);
                changed = changed.then(book -> book.begin(begins(unit.id(), owner, act), agreement, act, policy));
            }
            filed = departures.save(work, filed, act);
            if (!filed.events().isEmpty()) {
                work.save(Unit.TYPE, unit, filed);
            }
            return work.save(TenureBook.TYPE, before, changed);
        });
    }

    /**
     * Somebody rents or occupies a unit no more; the clock of the lease is met, and the households that leave hand in their
     * passes. The version that a call expects is that of the unit's tenure book.
     *
     * @throws RuleViolation RES-OURS-4, when the person neither rents nor occupies it; RES-OURS-1, when a household that is
     *     to leave does not live there; KEY-OURS-16, when it was asked for keys; SUB-OURS-6, when it is not said what becomes
     *     of a subscription of it
     */
    public Outcome<UnitId> endLease(Call call, EndLease command) {
        return desk.perform(call, END_LEASE, command, work -> {
            Departures departures = Departures.load(work, command.unit(), command.households());
            Act act = work.act();
            departures.settleOrders(work, act);
            Unit unit = work.load(Unit.TYPE, command.unit());
            TenureBook before = work.subject(TenureBook.TYPE, command.unit());
            Decision<TenureBook> ended = before.end(command.person(), capacity -> !capacity.owns(), act.date(), act);
            Decision<Unit> left = departures.save(work, Decision.none(unit), act);
            if (!left.events().isEmpty()) {
                work.save(Unit.TYPE, unit, left);
            }
            return work.save(TenureBook.TYPE, before, ended);
        });
    }

    static Settlement.Account account(Unit unit, List<Party> people, @Nullable Paper statement, Act act) {
        return new Settlement.Account(act.estate(), Unit.TYPE.subject(unit.id()), people, act.occurredAt(), statement);
    }

    static List<Party> parties(List<Tenure> tenures) {
        return tenures.stream()
                .map(Tenure::person)
                .map(Party::resident)
                .distinct()
                .toList();
    }

    static Decision<Unit> filed(Decision<Unit> unit, FileSection section, @Nullable Paper paper, Act act) {
        return paper == null ? unit : unit.then(next -> next.file(section, paper, act));
    }

    private static @Nullable Paper signed(@Nullable NewPaper paper, Party by, Act act) {
        return paper == null ? null : paper.signed(by, act.occurredAt());
    }

    private static RecordTenure begins(UnitId unit, NewOwner owner, Act act) {
        boolean whole = owner.share().parts() == owner.share().of();
        return new RecordTenure(
                unit,
                owner.person(),
                whole ? Capacity.OWNER : Capacity.CO_OWNER,
                owner.share(),
                act.date(),
                null,
                null,
                null,
                null);
    }
}
