package dev.gatehouse.key;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.AggregateTypeBuilder;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.aggregate.Timekeeping;
import dev.gatehouse.aggregate.UniqueKey;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.clock.Terms;
import dev.gatehouse.core.Code;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.RuleViolation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A spare key (备用钥匙). It hangs on one ring, and is wherever that is, until it is taken off for good.
 *
 * <p>Its type is locked after that of rings, so that whatever happens to a ring and its keys locks the ring first.
 *
 * @param estate       where
 * @param id           its id
 * @param version      one more at each change
 * @param label        what is on its tag (KEY-1)
 * @param opens        the mark of what it opens (KEY-7); null while it has none
 * @param hangings     on which rings it has hung, at least one; it hangs on the last, or hung there last
 * @param state        where it is in its life
 * @param since        when it came to that state
 * @param cause        why it is void; null while it has never been
 * @param loss         how it was lost last; null while it was not
 * @param list         the scrap list on which it is; null while it is on none
 * @param clocks       by when its lock is changed (KEY-OURS-11)
 */
@Value.Builder
public record Key(
        EstateId estate,
        KeyId id,
        long version,
        KeyLabel label,
        @Nullable @Code String opens,
        List<Hanging> hangings,
        KeyState state,
        Instant since,
        @Nullable VoidCause cause,
        @Nullable Loss loss,
        @Nullable ScrapListId list,
        Clocks clocks)
        implements Aggregate<KeyId> {
    /** The type token. */
    public static final AggregateType<Key, KeyId, KeyQuery> TYPE = new AggregateTypeBuilder<Key, KeyId, KeyQuery>()
            .name("spare-key")
            .type(Key.class)
            .events(KeyEvent.class)
            .atVersion((key, version) -> key.next().version(version).build())
            .printId(KeyId::toString)
            .parseId(KeyId::parse)
            .matches(KeyQuery::matches)
            .sortKey(key -> key.label().sortKey())
            .addUniqueKey(new UniqueKey<>("spare_key_label", Key::heldLabel, KeyRefusal::labelled))
            .time(Timekeeping.of(
                    Key::clocks, (key, clocks) -> key.next().clocks(clocks).build()))
            .build();

    private static final String REKEYED = "rekeyed";

    /** Refuses one that never hung anywhere, and one that hangs, or not, against its state, with {@link IllegalArgumentException}. */
    public Key {
        hangings = List.copyOf(hangings);
        boolean hangs = state.hangs() || state == KeyState.GIVEN;
        if (hangings.isEmpty() || (hangings.get(hangings.size() - 1).until() == null) != hangs) {
            throw new IllegalArgumentException(id + ": it hangs on a ring exactly while it is usable, void or given");
        }
    }

    /** A key is labelled, and hung on a ring (KEY-1); the ring takes it by {@link KeyRing#hang}. */
    static Decision<Key> register(KeyId id, RegisterKey command, Act act) {
        Key key = new Key(
                act.estate(),
                id,
                1,
                command.label(),
                command.opens(),
                List.of(Hanging.on(command.ring(), act.occurredAt())),
                KeyState.USABLE,
                act.occurredAt(),
                null,
                null,
                null,
                Clocks.NONE);
        return Decision.of(key, new KeyEvent.Registered(key.label(), key.ring()));
    }

    /** On which ring it hangs, or hung last. */
    public KeyRingId ring() {
        return hangings.get(hangings.size() - 1).ring();
    }

    /**
     * It is hung on another ring.
     *
     * @throws RuleViolation KEY-OURS-12, when it hangs on none
     */
    Decision<Key> rehang(KeyRingId on, Act act) {
        require(KeyRule.LIFE, act, KeyState.USABLE, KeyState.VOID);
        List<Hanging> more = plus(taken(act, null), Hanging.on(on, act.occurredAt()));
        return Decision.of(next().hangings(more).build(), new KeyEvent.Rehung(on));
    }

    /** It is marked with what it opens (KEY-7). */
    Decision<Key> mark(String opens) {
        return Decision.of(next().opens(opens).build(), new KeyEvent.Marked(opens));
    }

    /**
     * It opens nothing any more.
     *
     * @throws RuleViolation KEY-OURS-12, when it is not usable
     */
    Decision<Key> makeVoid(VoidCause cause, Act act) {
        require(KeyRule.LIFE, act, KeyState.USABLE);
        return Decision.of(to(KeyState.VOID, act).cause(cause).build(), new KeyEvent.Voided(cause));
    }

    /**
     * It is confirmed useless, and taken off its ring.
     *
     * @param keeper who has it from then on
     * @throws RuleViolation KEY-5, when it is not void
     */
    Decision<Key> confirmUseless(Keeper keeper, Act act) {
        require(KeyRule.SCRAPPED_WHEN_APPROVED, act, KeyState.VOID);
        Key useless =
                to(KeyState.CONFIRMED_USELESS, act).hangings(taken(act, keeper)).build();
        return Decision.of(useless, new KeyEvent.Moved(KeyState.CONFIRMED_USELESS));
    }

    /**
     * It goes on a scrap list.
     *
     * @throws RuleViolation KEY-5, when it was not confirmed useless
     */
    Decision<Key> listed(ScrapListId on, Act act) {
        return scrapped(KeyState.CONFIRMED_USELESS, KeyState.LISTED, on, act);
    }

    /** It is struck from its list: whoever approves it wants it looked at again. */
    Decision<Key> struck(Act act) {
        return scrapped(KeyState.LISTED, KeyState.CONFIRMED_USELESS, null, act);
    }

    Decision<Key> approved(Act act) {
        return scrapped(KeyState.LISTED, KeyState.APPROVED, list, act);
    }

    Decision<Key> disposed(Act act) {
        return scrapped(KeyState.APPROVED, KeyState.DISPOSED, list, act);
    }

    /** It is its owner's, with the ring on which it hangs (KEY-9). */
    Decision<Key> given(Act act) {
        require(KeyRule.LIFE, act, KeyState.USABLE, KeyState.VOID);
        return Decision.of(to(KeyState.GIVEN, act).build(), new KeyEvent.Moved(KeyState.GIVEN));
    }

    /**
     * Nobody knows where it is: who had it is named, and the duty to change the lock begins (KEY-OURS-11).
     *
     * @param holder with whom its ring was
     */
    Decision<Key> lose(Keeper holder, Act act, KeyPolicy policy) {
        require(KeyRule.LIFE, act, KeyState.USABLE, KeyState.VOID);
        Terms terms = Terms.of(REKEYED, KeyRule.REKEYED, KeyNotice.rekey(label), policy.rekeyed());
        Key lost = to(KeyState.LOST, act)
                .hangings(taken(act, holder))
                .loss(new Loss(act.occurredAt(), holder, act.caller().party(), null, null, null))
                .clocks(clocks.start(terms, act.occurredAt(), act.calendar()))
                .build();
        return Decision.of(lost, new KeyEvent.Lost(holder)).tell(KeyNotice.lost(label, holder));
    }

    /**
     * There is another lock, or somebody decides who may. What was found hangs on its ring again, as void as it was.
     *
     * @throws RuleViolation KEY-OURS-11, when no such duty stands, or whoever asks may not decide that
     */
    Decision<Key> endRekeying(EndRekeying command, Act act, KeyPolicy policy) {
        Loss lost = loss;
        if (state != KeyState.LOST || lost == null || lost.end() != null) {
            throw KeyRefusal.nothingToRekey(this);
        }
        if (command.how() != RekeyingEnd.NEW_LOCK
                && act.caller().roles().stream().noneMatch(policy.rekeyDeciders()::contains)) {
            throw KeyRefusal.mayNotDecide(this, policy.rekeyDeciders());
        }
        KeyRefusal.requireOrder(label, since, act);
        Loss ended = new Loss(
                lost.at(),
                lost.holder(),
                lost.reportedBy(),
                command.how(),
                act.caller().party(),
                NewAttachment.kept(command.evidence()));
        boolean found = command.how() == RekeyingEnd.FOUND;
        KeyState back = cause == null ? KeyState.USABLE : KeyState.VOID;
        List<Hanging> hung = found ? plus(hangings, Hanging.on(ring(), act.occurredAt())) : hangings;
        Key next = (found ? to(back, act) : next())
                .hangings(hung)
                .loss(ended)
                .clocks(clocks.meet(REKEYED, act.occurredAt()))
                .build();
        return Decision.of(next, new KeyEvent.Rekeyed(command.how()));
    }

    /** By when the lock is changed; empty while it was never lost. */
    public Optional<Clock> rekeying() {
        return clocks.find(REKEYED);
    }

    /** As it hangs on its ring. */
    HungKey hung() {
        return new HungKey(id, label, state == KeyState.USABLE);
    }

    /** Its label, while no other key may have it: until it is disposed of, or lost and done with. */
    @Nullable
    String heldLabel() {
        boolean done = state == KeyState.LOST && loss != null && loss.end() != null;
        return state == KeyState.DISPOSED || done ? null : label.key();
    }

    private Decision<Key> scrapped(KeyState from, KeyState to, @Nullable ScrapListId on, Act act) {
        require(KeyRule.SCRAPPED_WHEN_APPROVED, act, from);
        return Decision.of(to(to, act).list(on).build(), new KeyEvent.Moved(to));
    }

    /** Off its ring, with whoever has it then, or answers for it. */
    private List<Hanging> taken(Act act, @Nullable Keeper then) {
        List<Hanging> all = new ArrayList<>(hangings);
        Hanging last = all.remove(all.size() - 1);
        all.add(new Hanging(last.ring(), last.since(), act.occurredAt(), then));
        return all;
    }

    private static List<Hanging> plus(List<Hanging> all, Hanging more) {
        return Stream.concat(all.stream(), Stream.of(more)).toList();
    }

    private void require(KeyRule rule, Act act, KeyState... wanted) {
        if (!Set.of(wanted).contains(state)) {
            throw KeyRefusal.wrongState(rule, label, state, Set.of(wanted));
        }
        KeyRefusal.requireOrder(label, since, act);
    }

    private KeyBuilder next() {
        return new KeyBuilder().from(this);
    }

    private KeyBuilder to(KeyState next, Act act) {
        return next().state(next).since(act.occurredAt());
    }
}
