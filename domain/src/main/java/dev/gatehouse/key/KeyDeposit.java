package dev.gatehouse.key;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.AggregateTypeBuilder;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.aggregate.SortKey;
import dev.gatehouse.aggregate.Timekeeping;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.clock.Terms;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Signature;
import dev.gatehouse.core.Term;
import dev.gatehouse.core.Text;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.unit.UnitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Keys that a household leaves for works in its house (钥匙留存), sealed in an envelope. They are its own, and no spare keys.
 *
 * @param estate    where
 * @param id        its id
 * @param version   one more at each change
 * @param household whose they are
 * @param unit      which house they open
 * @param purpose   for which works
 * @param askedAt   when the owner was reminded
 * @param state     where it is in its life
 * @param since     since when
 * @param contents  what is in the envelope; null until they are left
 * @param envelope  the number of the envelope; null until they are left
 * @param form      the Key Custody Form with its copies (钥匙保管单, KEY-8); null until they are left
 * @param uses      each use, in order (KEY-OURS-9)
 * @param takenBack the signature of whoever took them back; null while nobody has
 * @param clocks    by when they are sealed again
 */
@Value.Builder
public record KeyDeposit(
        EstateId estate,
        KeyDepositId id,
        long version,
        HouseholdId household,
        UnitId unit,
        String purpose,
        Instant askedAt,
        DepositState state,
        Instant since,
        @Nullable String contents,
        @Nullable String envelope,
        @Nullable Paper form,
        List<DepositUse> uses,
        @Nullable Signature takenBack,
        Clocks clocks)
        implements Aggregate<KeyDepositId> {
    /** The type token. */
    public static final AggregateType<KeyDeposit, KeyDepositId, KeyDepositQuery> TYPE = new AggregateTypeBuilder<
                    KeyDeposit, KeyDepositId, KeyDepositQuery>()
            .name("deposited-keys")
            .type(KeyDeposit.class)
            .events(KeyDepositEvent.class)
            .atVersion((deposit, version) -> deposit.next().version(version).build())
            .printId(KeyDepositId::toString)
            .parseId(KeyDepositId::parse)
            .matches(KeyDepositQuery::matches)
            .sortKey(deposit -> SortKey.of(deposit.askedAt()))
            .running((deposit, theirs, act) -> deposit.state() != DepositState.RETURNED
                    && deposit.state() != DepositState.DECLINED
                    && theirs.test(deposit.household()))
            .time(Timekeeping.of(
                    KeyDeposit::clocks,
                    (deposit, clocks) -> deposit.next().clocks(clocks).build()))
            .build();

    /** The office's copy of the form. */
    public static final String OFFICE_COPY = "office";

    /** The owner's copy of the form. */
    public static final String OWNER_COPY = "owner";

    private static final String RESEALED = "resealed";

    /** Copies the uses. */
    public KeyDeposit {
        uses = List.copyOf(uses);
    }

    /**
     * The owner is reminded to leave keys for works (HAND-35).
     *
     * @param door the unit's number, as people know it
     */
    public static Decision<KeyDeposit> ask(KeyDepositId id, UnitId unit, String door, AskForKeys command, Act act) {
        KeyDeposit deposit = new KeyDeposit(
                act.estate(),
                id,
                1,
                command.household(),
                unit,
                command.purpose(),
                act.occurredAt(),
                DepositState.ASKED_FOR,
                act.occurredAt(),
                null,
                null,
                null,
                List.of(),
                null,
                Clocks.NONE);
        return Decision.of(deposit, new KeyDepositEvent.AskedFor(command.household()))
                .tell(KeyNotice.leaveKeys(command.owner(), Term.of(unit, door)));
    }

    /**
     * The owner who was reminded leaves none.
     *
     * @throws RuleViolation HAND-35, when they were left, or declined before
     */
    Decision<KeyDeposit> decline(Act act) {
        require(KeyRule.REMINDED_TO_DEPOSIT, DepositState.ASKED_FOR, act);
        return Decision.of(to(DepositState.DECLINED, act).build(), new KeyDepositEvent.Declined(household));
    }

    /**
     * The owner, or another who may sign, leaves keys in an envelope, and signs the form; the office keeps one copy of it.
     *
     * @param number  a number that no other form has
     * @param maySign whether whoever signed may sign for the household then
     * @throws RuleViolation HAND-35, when they were left before; KEY-8, when nobody has signed who may, or the copies are not
     *     as many as the profile demands
     */
    public Decision<KeyDeposit> keep(DepositKeys command, String number, boolean maySign, Act act, KeyPolicy policy) {
        require(KeyRule.REMINDED_TO_DEPOSIT, DepositState.ASKED_FOR, act);
        Party owner = command.signedBy();
        if (owner == null || !maySign) {
            throw KeyRefusal.mayNotDeposit(id, owner, household);
        }
        if (command.copies() != policy.depositCopies()) {
            throw new RuleViolation(
                    KeyRule.DEPOSITED_IN_TWO_COPIES,
                    Text.of("the form of deposit {0} has {1} copies", "留存 {0} 的保管单为 {1} 份", id, command.copies()),
                    Text.of("make it {0}", "请制作 {0} 份", policy.depositCopies()));
        }
        Instant at = act.occurredAt();
        Paper form = Paper.unsigned(number, Text.of("Key Custody Form", "钥匙保管单"), at)
                .withPart(OFFICE_COPY, policy.keeper())
                .signed(new Signature(owner, at, NewAttachment.kept(command.drawn())));
        for (int copy = 2; copy <= command.copies(); copy++) {
            form = form.withPart(copy == 2 ? OWNER_COPY : "copy " + copy, Keeper.of(owner));
        }
        KeyDeposit kept = to(DepositState.KEPT, act)
                .contents(command.contents())
                .envelope(command.envelope())
                .form(form)
                .build();
        return Decision.of(kept, new KeyDepositEvent.Kept(number, command.envelope()));
    }

    /**
     * Somebody opens the envelope for something.
     *
     * @throws RuleViolation KEY-OURS-9, when they are not sealed in it
     */
    public Decision<KeyDeposit> use(UseDeposit command, Act act, KeyPolicy policy) {
        require(KeyRule.EACH_USE_RECORDED, DepositState.KEPT, act);
        Terms terms = Terms.of(RESEALED, KeyRule.EACH_USE_RECORDED, KeyNotice.reseal(unit), policy.resealed());
        DepositUse use = new DepositUse(command.by(), command.purpose(), act.occurredAt(), null);
        KeyDeposit used = to(DepositState.IN_USE, act)
                .addUse(use)
                .clocks(clocks.start(terms, act.occurredAt(), act.calendar()))
                .build();
        return Decision.of(used, new KeyDepositEvent.Used(command.by()));
    }

    /**
     * They are sealed again, in another envelope.
     *
     * @throws RuleViolation KEY-OURS-9, when nobody has them, or the envelope is the one that was opened
     */
    Decision<KeyDeposit> reseal(ResealDeposit command, Act act) {
        require(KeyRule.EACH_USE_RECORDED, DepositState.IN_USE, act);
        if (command.envelope().equals(envelope)) {
            throw new RuleViolation(
                    KeyRule.EACH_USE_RECORDED,
                    Text.of("envelope {0} was opened", "信封 {0} 已拆封", command.envelope()),
                    Text.of("seal them in another", "请用新信封封存"));
        }
        List<DepositUse> all = new ArrayList<>(uses);
        DepositUse last = all.remove(all.size() - 1);
        all.add(new DepositUse(last.by(), last.purpose(), last.since(), act.occurredAt()));
        KeyDeposit sealed = to(DepositState.KEPT, act)
                .uses(all)
                .envelope(command.envelope())
                .clocks(clocks.meet(RESEALED, act.occurredAt()))
                .build();
        return Decision.of(sealed, new KeyDepositEvent.Resealed(command.envelope()));
    }

    /**
     * The resident, or whom an authority names, takes them back.
     *
     * @param mayCollect whether whoever signed may collect keys for the household then
     * @throws RuleViolation KEY-OURS-8, when they are not sealed, or whoever signed may not collect them
     */
    public Decision<KeyDeposit> giveBack(ReturnDeposit command, boolean mayCollect, Act act) {
        require(KeyRule.DEPOSIT_TO_WHOM_IT_BELONGS, DepositState.KEPT, act);
        Party by = command.signedBy();
        if (by == null || !mayCollect) {
            throw KeyRefusal.mayNotCollect(KeyRule.DEPOSIT_TO_WHOM_IT_BELONGS, id, by, household);
        }
        KeyDeposit back = to(DepositState.RETURNED, act)
                .takenBack(new Signature(by, act.occurredAt(), NewAttachment.kept(command.drawn())))
                .build();
        return Decision.of(back, new KeyDepositEvent.Returned(by));
    }

    /** Whether somebody signed the form as they were left. */
    public boolean wasLeftBy(@Nullable Party party) {
        return form != null
                && form.signatures().stream()
                        .anyMatch(signature -> signature.by().equals(party));
    }

    /** By when they are sealed again, the last time that they were used; empty while they never were. */
    public Optional<Clock> resealing() {
        return clocks.find(RESEALED);
    }

    private void require(KeyRule rule, DepositState wanted, Act act) {
        if (state != wanted) {
            throw KeyRefusal.wrongState(rule, id, state, Set.of(wanted));
        }
        KeyRefusal.requireOrder(id, since, act);
    }

    private KeyDepositBuilder next() {
        return new KeyDepositBuilder().from(this);
    }

    private KeyDepositBuilder to(DepositState next, Act act) {
        return next().state(next).since(act.occurredAt());
    }
}
