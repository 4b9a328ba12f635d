package dev.gatehouse.office;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.Reporter;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Desk;
import dev.gatehouse.desk.Operation;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.pass.Holder;
import dev.gatehouse.pass.PassBook;
import dev.gatehouse.pass.PassBookQuery;
import dev.gatehouse.pass.PassGuard;
import dev.gatehouse.pass.PassPolicy;
import dev.gatehouse.pass.PassService;
import dev.gatehouse.permit.ApplyForVehiclePermit;
import dev.gatehouse.permit.EntryCard;
import dev.gatehouse.permit.EntryCardId;
import dev.gatehouse.permit.EntryCardQuery;
import dev.gatehouse.permit.ExpectEntryCard;
import dev.gatehouse.permit.IssueEntryCard;
import dev.gatehouse.permit.IssueVehiclePermit;
import dev.gatehouse.permit.PermitPolicy;
import dev.gatehouse.permit.VehiclePermit;
import dev.gatehouse.permit.VehiclePermitId;
import dev.gatehouse.permit.VehiclePermitQuery;
import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.HouseholdQuery;
import dev.gatehouse.resident.NewMember;
import dev.gatehouse.resident.Person;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.RegisterHousehold;
import dev.gatehouse.resident.ResidentPolicy;
import dev.gatehouse.resident.TenureBook;
import dev.gatehouse.unit.Unit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the desk does when a household comes, grows, wants and takes a permit, loses a pass, and goes. */
public final class Office {
    private static final Operation<Household, HouseholdId, HouseholdQuery> REGISTER =
            staff("household.register", Household.TYPE);
    private static final Operation<PassBook, HouseholdId, PassBookQuery> PREPARE = staff("pass.prepare", PassBook.TYPE);
    private static final Operation<Household, HouseholdId, HouseholdQuery> MOVE_IN =
            staff("household.move-in", Household.TYPE);
    private static final Operation<Household, HouseholdId, HouseholdQuery> ADD_MEMBER =
            staff("household.add-member", Household.TYPE);
    private static final Operation<PassBook, HouseholdId, PassBookQuery> HAND_OVER =
            staff("pass.hand-over", PassBook.TYPE);
    private static final Operation<PassBook, HouseholdId, PassBookQuery> REPORT_LOST =
            staff("pass.report-lost", PassBook.TYPE);
    private static final Operation<Household, HouseholdId, HouseholdQuery> MOVE_OUT =
            staff("household.move-out", Household.TYPE);

    private static final Operation<Household, HouseholdId, HouseholdQuery> REMOVE_MEMBER =
            staff("household.remove-member", Household.TYPE);
    private static final Operation<Household, HouseholdId, HouseholdQuery> WITHDRAW =
            staff("household.withdraw", Household.TYPE);

    private static final Operation<VehiclePermit, VehiclePermitId, VehiclePermitQuery> APPLY_FOR_VEHICLE_PERMIT =
            staff("vehicle-permit.apply", VehiclePermit.TYPE);
    private static final Operation<EntryCard, EntryCardId, EntryCardQuery> EXPECT_ENTRY_CARD =
            staff("entry-card.expect", EntryCard.TYPE);
    private static final Operation<VehiclePermit, VehiclePermitId, VehiclePermitQuery> ISSUE_VEHICLE_PERMIT =
            Operation.of("vehicle-permit.issue", VehiclePermit.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR);
    private static final Operation<EntryCard, EntryCardId, EntryCardQuery> ISSUE_ENTRY_CARD =
            Operation.of("entry-card.issue", EntryCard.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR);

    private final Desk desk;

    /** A service at a desk. */
    public Office(Desk desk) {
        this.desk = desk;
    }

    /**
     * Registers a household and its people for a unit.
     *
     * @throws dev.gatehouse.core.NotFound      when the estate has no such unit
     * @throws dev.gatehouse.core.RuleViolation RES-1 or RES-2, when the profile demands to know more of somebody
     */
    public Outcome<HouseholdId> register(Call call, RegisterHousehold command) {
        return desk.perform(call, REGISTER, command, work -> {
            work.load(Unit.TYPE, command.unit());
            Act act = work.act();
            List<PersonId> people = Arrival.register(work, command.members(), command.paths(), act);
            HouseholdId id = new HouseholdId(work.newId());
            return work.create(
                    Household.TYPE, Household.register(id, command, people, act, work.policy(ResidentPolicy.TYPE)));
        });
    }

    /**
     * Makes the free passes of a household that is to move in.
     *
     * @throws dev.gatehouse.core.RuleViolation PASS-OURS-4, when they were made before; RES-OURS-1, when it has moved out
     */
    public Outcome<HouseholdId> preparePasses(Call call, PreparePasses command) {
        return desk.perform(call, PREPARE, command, work -> {
            Household household = work.subject(Household.TYPE, command.household());
            household.requireComingOrHere();
            PassGuard.requireNone(work.find(PassBook.TYPE, household.id()));
            Act act = work.act();
            PassPolicy policy = work.policy(PassPolicy.TYPE);
            List<Holder> holders = household.members().stream()
                    .map(member -> Holder.of(member.person(), Arrival.entitlement(member.kind())))
                    .toList();
            return work.create(
                    PassBook.TYPE,
                    PassBook.prepare(
                            household.id(),
                            household.unit(),
                            holders,
                            PassService.numbers(work, PassBook.toPrepare(holders, policy)),
                            act,
                            policy));
        });
    }

    /**
     * A household moves in: whoever was left out is added, the passes are handed over, the signed sheet is filed.
     *
     * @throws dev.gatehouse.core.RuleViolation PASS-1, when no passes were made and the profile demands them; PASS-3 or
     *     PASS-4, when they are not signed for; RES-3, when the count differs; RES-1 or RES-2, when the profile demands to
     *     know more of somebody who was left out; RES-4, RES-5, RES-6 or PET-1, when a form is not on file; RES-7, when
     *     photographs are missing; PET-2, when it has a dog and no agreement; RES-OURS-1, when it has moved in before
     */
    public Outcome<HouseholdId> moveIn(Call call, MoveIn command) {
        return desk.perform(call, MOVE_IN, command, work -> Arrival.moveIn(work, command));
    }

    /**
     * Adds somebody to a household, and to its pass book if it has one. Whoever comes back under the id that the estate knows
     * has had the free passes that he has had.
     *
     * @throws dev.gatehouse.core.NotFound      when the estate does not know whom the command names
     * @throws dev.gatehouse.core.InvalidCommand when that is a company, or belongs to the household
     * @throws dev.gatehouse.core.RuleViolation RES-1 or RES-2, when the profile demands to know more; RES-OURS-1, when the
     *     household has moved out; RES-OURS-8, when the person was erased
     */
    public Outcome<HouseholdId> addMember(Call call, AddMember command) {
        return desk.perform(call, ADD_MEMBER, command, work -> {
            Household household = work.subject(Household.TYPE, command.household());
            Optional<PassBook> book = work.find(PassBook.TYPE, household.id());
            Act act = work.act();
            PersonId known = command.person();
            NewMember form = known == null
                    ? Objects.requireNonNull(command.member())
                    : work.load(Person.TYPE, known).asMember(command.relationship());
            String path = known == null ? "member" : "person";
            PersonId person = known == null ? Arrival.register(work, form, path, act) : known;
            Decision<Household> grown = household.add(person, form, path, act, work.policy(ResidentPolicy.TYPE));
            book.ifPresent(before -> work.save(
                    PassBook.TYPE,
                    before,
                    before.addHolder(
                            person, Arrival.entitlement(grown.next(), person), act, work.policy(PassPolicy.TYPE))));
            return work.save(Household.TYPE, household, grown);
        });
    }

    /**
     * Hands over passes that were made after move-in, and files the signed sheet.
     *
     * @throws dev.gatehouse.core.RuleViolation PASS-3, when nothing waits; PASS-3 or PASS-4, when they are not signed for
     *     and the profile demands it; RES-OURS-1, when the household does not live there: the first passes are handed over
     *     at move-in
     */
    public Outcome<HouseholdId> handOverPasses(Call call, HandOverPasses command) {
        return desk.perform(call, HAND_OVER, command, work -> {
            Household household = work.load(Household.TYPE, command.household());
            household.requireHere();
            PassBook book = work.subject(PassBook.TYPE, command.household());
            Map<PersonId, Person> people = People.load(work, List.of(), command.signedBy());
            Unit unit = work.load(Unit.TYPE, book.unit());
            TenureBook tenures = work.find(TenureBook.TYPE, household.unit()).orElse(null);
            boolean maySign = People.maySign(work, household, tenures, people.get(command.signedBy()));
            Act act = work.act();
            Decision<PassBook> issued = book.issue(
                    command.receiptSheet(),
                    command.signedBy(),
                    maySign,
                    NewAttachment.kept(command.drawn()),
                    act,
                    work.policy(PassPolicy.TYPE));
            if (issued.events().isEmpty()) {
                throw PassGuard.noSheet(book.id());
            }
            if (command.receiptSheet() != null) {
                work.save(
                        Unit.TYPE,
                        unit,
                        Arrival.filing(issued.next(), command.receiptSheet(), act)
                                .apply(unit));
            }
            return work.save(PassBook.TYPE, book, issued);
        });
    }

    /**
     * Notes that a pass was lost, by whom that was reported, and stops it.
     *
     * @throws dev.gatehouse.core.RuleViolation PASS-OURS-1, when the pass is not in its holder's hands; RES-OURS-8, when whoever
     *     is said to have reported it was erased
     */
    public Outcome<HouseholdId> reportPassLost(Call call, ReportPassLost command) {
        return desk.perform(call, REPORT_LOST, command, work -> {
            Reporter reporter = work.load(Household.TYPE, command.household()).reporter(command.reportedBy());
            PassBook book = work.subject(PassBook.TYPE, command.household());
            People.load(work, List.of(), Agent.resident(command.reportedBy()).orElse(null));
            return work.save(PassBook.TYPE, book, book.ending().lose(command.pass(), reporter, work.act()));
        });
    }

    /**
     * A household moves out: its passes, vehicle permits and entry cards end, what it was about to subscribe to is given up, and
     * its unit is vacant when it was the last one.
     *
     * @throws dev.gatehouse.core.RuleViolation RES-OURS-1, when the household does not live there; PASS-OURS-1, when a pass
     *     cannot be returned; KEY-OURS-16, when it was asked for keys; SUB-OURS-6, when it is not said what becomes of a
     *     subscription
     */
    public Outcome<HouseholdId> moveOut(Call call, MoveOut command) {
        return desk.perform(call, MOVE_OUT, command, work -> {
            Admissions admissions = Admissions.load(work, List.of(command.household()));
            Household household = work.subject(Household.TYPE, command.household());
            Optional<PassBook> book = work.find(PassBook.TYPE, household.id());
            Act act = work.act();
            StandingKeys.settle(work, List.of(household.id()), act);
            StandingOrders.settle(work, List.of(household.id()), act);
            Unit unit = work.load(Unit.TYPE, household.unit());
            PassGuard.requireHolding(book, household.id(), command.returned());
            Decision<Household> movedOut = household.moveOut(act);
            book.ifPresent(
                    before -> work.save(PassBook.TYPE, before, before.ending().close(command.returned(), act)));
            work.save(Unit.TYPE, unit, unit.householdMovedOut(act));
            admissions.end(work, act);
            return work.save(Household.TYPE, household, movedOut);
        });
    }

    /**
     * Takes somebody out of a household; the passes of that person are made void.
     *
     * @throws dev.gatehouse.core.RuleViolation RES-OURS-1, when the household has moved out; RES-OURS-2, when nobody of the
     *     family would be left
     */
    public Outcome<HouseholdId> removeMember(Call call, RemoveMember command) {
        return desk.perform(call, REMOVE_MEMBER, command, work -> {
            Household household = work.subject(Household.TYPE, command.household());
            Optional<PassBook> book = work.find(PassBook.TYPE, household.id());
            Act act = work.act();
            Decision<Household> shrunk = household.remove(command.person(), act);
            book.ifPresent(
                    before -> work.save(PassBook.TYPE, before, before.ending().removeHolder(command.person(), act)));
            return work.save(Household.TYPE, household, shrunk);
        });
    }

    /**
     * A registered household does not come after all; its passes, vehicle permits and entry cards are made void.
     *
     * @throws dev.gatehouse.core.RuleViolation RES-OURS-1, when it has moved in; KEY-OURS-16, when it was asked for keys
     */
    public Outcome<HouseholdId> withdraw(Call call, WithdrawHousehold command) {
        return desk.perform(call, WITHDRAW, command, work -> {
            Admissions admissions = Admissions.load(work, List.of(command.household()));
            Household household = work.subject(Household.TYPE, command.household());
            Optional<PassBook> book = work.find(PassBook.TYPE, household.id());
            Act act = work.act();
            Decision<Household> withdrawn = household.withdraw(act);
            StandingKeys.settle(work, List.of(household.id()), act);
            book.ifPresent(
                    before -> work.save(PassBook.TYPE, before, before.ending().close(List.of(), act)));
            admissions.end(work, act);
            return work.save(Household.TYPE, household, withdrawn);
        });
    }

    /**
     * Somebody of a household applies for a vehicle permit.
     *
     * @throws dev.gatehouse.core.RuleViolation VEH-1, when there is no copy of the licence; RES-OURS-1, when the household
     *     has moved out
     */
    public Outcome<VehiclePermitId> applyForVehiclePermit(Call call, ApplyForVehiclePermit command) {
        return desk.perform(call, APPLY_FOR_VEHICLE_PERMIT, command, work -> {
            Household household = work.load(Household.TYPE, command.household());
            household.requireComingOrHere();
            VehiclePermitId id = new VehiclePermitId(work.newId());
            String number = work.numbered("VP");
            return work.create(
                    VehiclePermit.TYPE, VehiclePermit.apply(id, number, household.unit(), command, work.act()));
        });
    }

    /**
     * An entry card is wanted for a handover.
     *
     * @throws dev.gatehouse.core.RuleViolation RES-OURS-1, when the household has moved out
     */
    public Outcome<EntryCardId> expectEntryCard(Call call, ExpectEntryCard command) {
        return desk.perform(call, EXPECT_ENTRY_CARD, command, work -> {
            Household household = work.load(Household.TYPE, command.household());
            household.requireComingOrHere();
            EntryCardId id = new EntryCardId(work.newId());
            return work.create(
                    EntryCard.TYPE,
                    EntryCard.expect(id, household.unit(), command, work.act(), work.policy(PermitPolicy.TYPE)));
        });
    }

    /**
     * Gives a vehicle permit to the owner, or to another who may sign for the household at that instant; see
     * {@link VehiclePermit#issue}.
     *
     * @throws dev.gatehouse.core.RuleViolation VEH-2, when nobody has signed who may, or it was issued before
     */
    public Outcome<VehiclePermitId> issueVehiclePermit(Call call, IssueVehiclePermit command) {
        return desk.perform(call, ISSUE_VEHICLE_PERMIT, command, work -> Receipts.vehiclePermit(work, command));
    }

    /**
     * Gives an entry card to the owner, or to another who may sign for the household at that instant; see
     * {@link EntryCard#issue}.
     *
     * @throws dev.gatehouse.core.RuleViolation PASS-7, when nobody has signed who may; PERM-OURS-1, when it is not with
     *     customer service
     */
    public Outcome<EntryCardId> issueEntryCard(Call call, IssueEntryCard command) {
        return desk.perform(call, ISSUE_ENTRY_CARD, command, work -> Receipts.entryCard(work, command));
    }

    private static <A extends Aggregate<I>, I, Q extends Query> Operation<A, I, Q> staff(
            String name, AggregateType<A, I, Q> type) {
        return Operation.of(name, type, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SYSTEM);
    }
}
