package dev.gatehouse.office;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Desk;
import dev.gatehouse.desk.Operation;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.key.AskForKeys;
import dev.gatehouse.key.DepositKeys;
import dev.gatehouse.key.ExpectKeys;
import dev.gatehouse.key.ExpectedDraw;
import dev.gatehouse.key.GiveKeys;
import dev.gatehouse.key.KeyDeposit;
import dev.gatehouse.key.KeyDepositId;
import dev.gatehouse.key.KeyDepositQuery;
import dev.gatehouse.key.KeyPolicy;
import dev.gatehouse.key.KeyRing;
import dev.gatehouse.key.KeyRingId;
import dev.gatehouse.key.KeyRingQuery;
import dev.gatehouse.key.KeyRingService;
import dev.gatehouse.key.ReturnDeposit;
import dev.gatehouse.key.UseDeposit;
import dev.gatehouse.resident.Household;
import dev.gatehouse.resident.Scope;
import dev.gatehouse.unit.Unit;

/** What the desk does with keys that go to households and come from them: whoever takes or leaves them may do so at that instant. */
public final class KeyDesk {
    private static final Operation<KeyDeposit, KeyDepositId, KeyDepositQuery> ASK =
            staff("key-deposit.ask", KeyDeposit.TYPE);
    private static final Operation<KeyDeposit, KeyDepositId, KeyDepositQuery> DEPOSIT =
            staff("key-deposit.keep", KeyDeposit.TYPE);
    private static final Operation<KeyDeposit, KeyDepositId, KeyDepositQuery> USE =
            Operation.of("key-deposit.use", KeyDeposit.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SECURITY);
    private static final Operation<KeyDeposit, KeyDepositId, KeyDepositQuery> GIVE_BACK =
            staff("key-deposit.give-back", KeyDeposit.TYPE);
    private static final Operation<KeyRing, KeyRingId, KeyRingQuery> EXPECT = staff("key-ring.expect", KeyRing.TYPE);
    private static final Operation<KeyRing, KeyRingId, KeyRingQuery> GIVE = staff("key-ring.give", KeyRing.TYPE);

    private final Desk desk;

    /** A service at a desk. */
    public KeyDesk(Desk desk) {
        this.desk = desk;
    }

    /**
     * Reminds an owner to leave keys for works in the house (HAND-35).
     *
     * @throws dev.gatehouse.core.RuleViolation RES-OURS-1, when the household has moved out
     */
    public Outcome<KeyDepositId> ask(Call call, AskForKeys command) {
        return desk.perform(call, ASK, command, work -> {
            Household household = work.load(Household.TYPE, command.household());
            household.requireComingOrHere();
            String door = work.peek(Unit.TYPE, household.unit()).number().toString();
            KeyDepositId id = new KeyDepositId(work.newId());
            return work.create(KeyDeposit.TYPE, KeyDeposit.ask(id, household.unit(), door, command, work.act()));
        });
    }

    /**
     * The owner, or another who may sign for the household at that instant, leaves keys, and signs the form; see
     * {@link KeyDeposit#keep}.
     */
    public Outcome<KeyDepositId> deposit(Call call, DepositKeys command) {
        return desk.perform(call, DEPOSIT, command, work -> {
            KeyDeposit deposit = work.subject(KeyDeposit.TYPE, command.deposit());
            boolean maySign = Agent.ofHousehold(work, deposit.household(), deposit.unit(), command.signedBy())
                    .mayAct(work, Scope.SIGN);
            return work.save(
                    KeyDeposit.TYPE,
                    deposit,
                    deposit.keep(command, work.numbered("KC"), maySign, work.act(), work.policy(KeyPolicy.TYPE)));
        });
    }

    /**
     * Somebody opens the envelope for something; see {@link KeyDeposit#use}.
     *
     * @throws dev.gatehouse.core.RuleViolation KEY-OURS-9, when they are not sealed in it; RES-OURS-1, when the household has
     *     left: then they only go back
     */
    public Outcome<KeyDepositId> use(Call call, UseDeposit command) {
        return desk.perform(call, USE, command, work -> {
            KeyDeposit deposit = work.subject(KeyDeposit.TYPE, command.deposit());
            work.load(Household.TYPE, deposit.household()).requireComingOrHere();
            return work.save(KeyDeposit.TYPE, deposit, deposit.use(command, work.act(), work.policy(KeyPolicy.TYPE)));
        });
    }

    /**
     * The resident, or whom an authority names at that instant, takes deposited keys back; once the household has left, somebody
     * of it, or whoever left them. See {@link KeyDeposit#giveBack}.
     */
    public Outcome<KeyDepositId> giveBack(Call call, ReturnDeposit command) {
        return desk.perform(call, GIVE_BACK, command, work -> {
            KeyDeposit deposit = work.subject(KeyDeposit.TYPE, command.deposit());
            Agent agent = Agent.ofHousehold(work, deposit.household(), deposit.unit(), command.signedBy());
            boolean mayCollect = agent.mayActOfTheirs(work, Scope.COLLECT_KEYS)
                    || (agent.haveLeft() && deposit.wasLeftBy(command.signedBy()));
            return work.save(KeyDeposit.TYPE, deposit, deposit.giveBack(command, mayCollect, work.act()));
        });
    }

    /**
     * A ring is to be drawn for a handover; its keeper is told by when (KEY-6, KEY-9).
     *
     * @throws dev.gatehouse.core.RuleViolation KEY-OURS-1, when it is not kept; RES-OURS-1, when the household has moved out;
     *     KEY-OURS-15, when it has lived there for long, or a key of it is of a home where others live
     */
    public Outcome<KeyRingId> expect(Call call, ExpectKeys command) {
        return desk.perform(call, EXPECT, command, work -> {
            Household household = work.load(Household.TYPE, command.household());
            household.requireComingOrHere();
            KeyRing ring = work.subject(KeyRing.TYPE, command.ring());
            OthersKeys.requireNone(work, ring, household.unit());
            return work.save(
                    KeyRing.TYPE,
                    ring,
                    ring.expect(
                            command, household.unit(), household.movedIn(), work.act(), work.policy(KeyPolicy.TYPE)));
        });
    }

    /**
     * A drawn ring is given to the owner, or to another who may collect keys for the household at that instant (KEY-9).
     *
     * @throws dev.gatehouse.core.RuleViolation KEY-9, when it was not drawn to be given, or whoever signed may not collect it;
     *     HAND-9, when it was not verified on site; KEY-OURS-1, when nobody has it; KEY-OURS-15, when a key of it is of a
     *     home where others live
     */
    public Outcome<KeyRingId> give(Call call, GiveKeys command) {
        return desk.perform(call, GIVE, command, work -> {
            KeyRing seen = work.peek(KeyRing.TYPE, command.ring());
            ExpectedDraw expected = seen.expected();
            Agent agent = Agent.NOBODY;
            if (expected != null) {
                OthersKeys.requireNone(work, seen, expected.unit());
                agent = Agent.ofHousehold(work, expected.household(), expected.unit(), command.signedBy());
            }
            Agent taker = agent;
            return KeyRingService.give(work, command, expected, () -> taker.mayAct(work, Scope.COLLECT_KEYS));
        });
    }

    private static <A extends Aggregate<I>, I, Q extends Query> Operation<A, I, Q> staff(
            String name, AggregateType<A, I, Q> type) {
        return Operation.of(name, type, Role.CS_OFFICER, Role.CS_SUPERVISOR);
    }
}
