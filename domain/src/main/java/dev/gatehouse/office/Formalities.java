package dev.gatehouse.office;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.core.Attachment;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.NewPaper;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Signature;
import dev.gatehouse.desk.Desk;
import dev.gatehouse.desk.Operation;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.desk.Work;
import dev.gatehouse.port.Settlement;
import dev.gatehouse.resident.GrantAuthority;
import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.HouseholdQuery;
import dev.gatehouse.resident.Occasion;
import dev.gatehouse.resident.Paperwork;
import dev.gatehouse.resident.Person;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.RecordTenure;
import dev.gatehouse.resident.ResidentPolicy;
import dev.gatehouse.resident.TenureBook;
import dev.gatehouse.resident.TenureGuard;
import dev.gatehouse.resident.TenurePolicy;
import dev.gatehouse.resident.TenureQuery;
import dev.gatehouse.unit.FileSection;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the desk puts on paper about people: forms, agreements, who owns and rents (手续); all of it is filed. */
public final class Formalities {
    private static final Operation<Household, HouseholdId, HouseholdQuery> FILE_FORM =
            Operation.of("household.file-form", Household.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SYSTEM);
    private static final Operation<Household, HouseholdId, HouseholdQuery> SIGN_DOGS = Operation.of(
            "household.sign-dog-agreement", Household.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SYSTEM);
    private static final Operation<TenureBook, UnitId, TenureQuery> RECORD_TENURE =
            Operation.of("tenure.record", TenureBook.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SYSTEM);

    private static final Operation<TenureBook, UnitId, TenureQuery> GRANT =
            Operation.of("authority.grant", TenureBook.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SYSTEM);

    private final Desk desk;
    private final Settlement settlement;

    /** A service at a desk. */
    public Formalities(Desk desk, Settlement settlement) {
        this.desk = desk;
        this.settlement = settlement;
    }

    /**
     * Records that somebody may act for another, and files the power of attorney.
     *
     * @throws NotFound                         when the household is none of the unit's
     * @throws dev.gatehouse.core.RuleViolation AUTH-OURS-1, when whoever grants it may not do all of that of his own
     */
    public Outcome<UnitId> grantAuthority(Call call, GrantAuthority command) {
        return desk.perform(call, GRANT, command, work -> {
            List<Household> households = household(work, command.household(), command.unit());
            Map<PersonId, Person> people = People.load(work, List.of(command.agent()), command.grantedBy());
            Person grantedBy = People.require(people, command.grantedBy());
            People.require(people, command.agent());
            Unit unit = work.load(Unit.TYPE, command.unit());
            TenureBook before =
                    work.findSubject(TenureBook.TYPE, command.unit()).orElse(null);
            Act act = work.act();
            boolean mayHimself = People.agency(work, before, households)
                    .mayActOfHisOwn(grantedBy, command.scopes(), act.occurredAt());
            Paper proof = command.proof().signed(Party.resident(grantedBy.id()), act.occurredAt());
            Decision<TenureBook> granted =
                    opened(before, unit.id(), act).then(book -> book.grant(command, mayHimself, proof, act));
            work.save(Unit.TYPE, unit, unit.file(FileSection.CERTIFICATE, proof, act));
            return keep(work, before, granted);
        });
    }

    /**
     * Puts a registration form of a household into its unit's file.
     *
     * @throws NotFound                         when whoever signed is not of the household
     * @throws dev.gatehouse.core.RuleViolation RES-4, RES-5, RES-6 or PET-1, when whoever signed may not sign for the
     *     household; RES-4, when it is the Move-in Registration Form, and no document or no telephone number of whoever signed is
     *     known; RES-OURS-1, when the household has moved out; RES-OURS-8, when whoever signed was erased
     */
    public Outcome<HouseholdId> fileForm(Call call, FileForm command) {
        return desk.perform(call, FILE_FORM, command, work -> {
            Household household = work.subject(Household.TYPE, command.household());
            requireMember(household, command.signedBy());
            Person by = work.load(Person.TYPE, command.signedBy()).requireRemembered();
            Unit unit = work.load(Unit.TYPE, household.unit());
            boolean maySign = maySign(work, household, by);
            Act act = work.act();
            Decision<Household> filed = household.paperwork().file(command.form(), by, maySign, act);
            Paper paper = signed(
                    Paper.unsigned(command.number(), command.form().title(), act.occurredAt()),
                    command.scan(),
                    by.id(),
                    act);
            work.save(Unit.TYPE, unit, unit.file(FileSection.PARTICULARS, paper, act));
            return work.save(Household.TYPE, household, filed);
        });
    }

    /**
     * A household signs the Dog-keeping Agreement, which is filed with its unit.
     *
     * @throws NotFound                         when whoever signed is not of the household
     * @throws dev.gatehouse.core.RuleViolation PET-2, when whoever signed may not sign for the household, or the copies
     *     are not as many as the profile demands, each sealed; RES-OURS-1, when the household has moved out; RES-OURS-8, when
     *     whoever signed was erased
     */
    public Outcome<HouseholdId> signDogAgreement(Call call, SignDogAgreement command) {
        return desk.perform(call, SIGN_DOGS, command, work -> {
            Household household = work.subject(Household.TYPE, command.household());
            requireMember(household, command.signedBy());
            Person by = work.load(Person.TYPE, command.signedBy()).requireRemembered();
            Unit unit = work.load(Unit.TYPE, household.unit());
            boolean maySign = maySign(work, household, by);
            Act act = work.act();
            Paper agreement = Paperwork.dogAgreement(
                    command.number(), command.copies(), command.sealed(), command.signedBy(), act);
            Paper paper = signed(agreement, command.scan(), command.signedBy(), act);
            Decision<Household> signed = household
                    .paperwork()
                    .signDogAgreement(paper, by.id(), maySign, act, work.policy(ResidentPolicy.TYPE));
            work.save(Unit.TYPE, unit, unit.file(FileSection.AGREEMENT, paper, act));
            return work.save(Household.TYPE, household, signed);
        });
    }

    /**
     * Records that somebody owns, rents or occupies a unit, and files the agreement. The version that a call expects is that
     * of the unit's tenure book; the first tenure of a unit expects none.
     *
     * @throws dev.gatehouse.core.RuleViolation OWN-1, when the unit has had other owners and has one, or when somebody rents or occupies
     *     it whose profile wants the owners' fees settled first; RES-OURS-3, when the owners' shares would be more than the
     *     whole
     */
    public Outcome<UnitId> recordTenure(Call call, RecordTenure command) {
        return desk.perform(call, RECORD_TENURE, command, work -> {
            work.load(Person.TYPE, command.person()).requireRemembered();
            Unit unit = work.load(Unit.TYPE, command.unit());
            TenureBook before =
                    work.findSubject(TenureBook.TYPE, command.unit()).orElse(null);
            Act act = work.act();
            TenurePolicy policy = work.policy(TenurePolicy.TYPE);
            Paper statement = command.statement() == null
                    ? null
                    : command.statement().signed(act.caller().party(), act.occurredAt());
            if (before != null) {
                before.requireFirstOwners(command, act);
                List<Party> owners = Titles.parties(before.ownersOn(act.date()));
                if (!command.capacity().owns() && !owners.isEmpty()) {
                    Settlement.Account account = Titles.account(unit, owners, statement, act);
                    Settlement.Answer answer = settlement.of(account);
                    TenureGuard.requireSettled(
                            unit.id(), answer.isSettled(), answer.owed(), Occasion.NEW_OCCUPANT, policy);
                }
            }
            Paper agreement = agreement(command, act);
            Decision<TenureBook> begun = (before == null ? TenureBook.open(unit.id(), act) : Decision.none(before))
                    .then(book -> book.begin(command, agreement, act, policy));
            Decision<Unit> filed = Titles.filed(
                    Titles.filed(Decision.none(unit), FileSection.CERTIFICATE, statement, act),
                    FileSection.AGREEMENT,
                    agreement,
                    act);
            if (!filed.events().isEmpty()) {
                work.save(Unit.TYPE, unit, filed);
            }
            return keep(work, before, begun);
        });
    }

    /** The agreement of a tenure that began earlier is as old as that, unless it says otherwise (AUTH-OURS-3). */
    private static @Nullable Paper agreement(RecordTenure command, Act act) {
        NewPaper agreement = command.agreement();
        if (agreement == null) {
            return null;
        }
        boolean tells = agreement.dated() != null || !command.since().isBefore(act.date());
        Instant began = command.since().atStartOfDay(act.calendar().zone()).toInstant();
        return (tells ? agreement : agreement.withDated(began))
                .signed(Party.resident(command.person()), act.occurredAt());
    }

    private static Decision<TenureBook> opened(@Nullable TenureBook before, UnitId unit, Act act) {
        return before == null ? TenureBook.open(unit, act) : Decision.none(before);
    }

    private static List<Household> household(Work work, @Nullable HouseholdId id, UnitId unit) {
        if (id == null) {
            return List.of();
        }
        Household household = work.load(Household.TYPE, id);
        if (!household.unit().equals(unit)) {
            throw new NotFound(Household.TYPE.name(), id);
        }
        return List.of(household);
    }

    private static Outcome<UnitId> keep(Work work, @Nullable TenureBook before, Decision<TenureBook> decision) {
        return before == null ? work.create(TenureBook.TYPE, decision) : work.save(TenureBook.TYPE, before, decision);
    }

    private static Paper signed(Paper paper, @Nullable NewAttachment scan, PersonId by, Act act) {
        Attachment kept = NewAttachment.kept(scan);
        return paper.withScan(kept).signed(new Signature(Party.resident(by), act.occurredAt(), kept));
    }

    private static boolean maySign(Work work, Household household, Person by) {
        TenureBook tenures = work.find(TenureBook.TYPE, household.unit()).orElse(null);
        return People.maySign(work, household, tenures, by);
    }

    private static void requireMember(Household household, PersonId person) {
        if (household.member(person).isEmpty()) {
            throw new NotFound("member", person);
        }
    }
}
