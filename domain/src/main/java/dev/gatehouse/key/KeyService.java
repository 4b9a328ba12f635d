package dev.gatehouse.key;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Desk;
import dev.gatehouse.desk.Operation;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.desk.Work;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.port.Page;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What the office does with spare keys: their labels, their end, and what is lost. */
public final class KeyService {
    private static final Operation<Key, KeyId, KeyQuery> REGISTER =
            operation("key.register", Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SECURITY, Role.SYSTEM);
    private static final Operation<Key, KeyId, KeyQuery> MARK =
            operation("key.mark", Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SECURITY, Role.SYSTEM);
    private static final Operation<Key, KeyId, KeyQuery> REHANG =
            operation("key.rehang", Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SECURITY);
    private static final Operation<Key, KeyId, KeyQuery> MAKE_VOID =
            operation("key.make-void", Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SECURITY);
    private static final Operation<Key, KeyId, KeyQuery> CONFIRM_USELESS =
            operation("key.confirm-useless", Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SECURITY);
    private static final Operation<Key, KeyId, KeyQuery> END_REKEYING = operation(
            "key.end-rekeying",
            Role.CS_OFFICER,
            Role.CS_SUPERVISOR,
            Role.SECURITY,
            Role.PROPERTY_MANAGER,
            Role.PROJECT_HEAD);
    private static final Operation<Key, KeyId, KeyQuery> VIEW = operation("key.view", KeyRingService.STAFF);
    private static final Operation<ScrapList, ScrapListId, ScrapListQuery> DRAW_UP =
            Operation.of("scrap-list.draw-up", ScrapList.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SECURITY);
    private static final Operation<ScrapList, ScrapListId, ScrapListQuery> APPROVE =
            Operation.of("scrap-list.approve", ScrapList.TYPE, Role.PROJECT_HEAD);
    private static final Operation<ScrapList, ScrapListId, ScrapListQuery> DISPOSE =
            Operation.of("scrap-list.dispose", ScrapList.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SECURITY);
    private static final Operation<ScrapList, ScrapListId, ScrapListQuery> VIEW_LISTS =
            Operation.of("scrap-list.view", ScrapList.TYPE, KeyRingService.STAFF);

    private final Desk desk;

    /** A service at a desk. */
    public KeyService(Desk desk) {
        this.desk = desk;
    }

    /**
     * Labels a key, and hangs it on a ring.
     *
     * @throws dev.gatehouse.core.RuleViolation KEY-1, when another key has the label; KEY-OURS-1, when the ring is not kept
     */
    public Outcome<KeyId> register(Call call, RegisterKey command) {
        return desk.perform(call, REGISTER, command, work -> {
            KeyRing ring = work.load(KeyRing.TYPE, command.ring());
            Act act = work.act();
            Decision<Key> key = Key.register(new KeyId(work.newId()), command, act);
            work.save(KeyRing.TYPE, ring, ring.hang(key.next().hung(), act));
            return work.create(Key.TYPE, key);
        });
    }

    /** Marks a key with what it opens; see {@link Key#mark}. */
    public Outcome<KeyId> mark(Call call, MarkKey command) {
        return desk.perform(
                call, MARK, command, work -> work.change(Key.TYPE, command.key(), key -> key.mark(command.opens())));
    }

    /**
     * Hangs a key on another ring.
     *
     * @throws dev.gatehouse.core.RuleViolation KEY-OURS-1, when either ring is not kept, or both are the same; KEY-OURS-12, when the key hangs on none
     */
    public Outcome<KeyId> rehang(Call call, RehangKey command) {
        return desk.perform(call, REHANG, command, work -> {
            KeyRingId from = work.peek(Key.TYPE, command.key()).ring();
            Map<KeyRingId, KeyRing> rings = new HashMap<>();
            KeyRing.ordered(new HashSet<>(List.of(from, command.ring())))
                    .forEach(id -> rings.put(id, work.load(KeyRing.TYPE, id)));
            Key key = work.subject(Key.TYPE, command.key());
            Act act = work.act();
            KeyRing before = rings.get(key.ring());
            KeyRing next = rings.get(command.ring());
            if (before == null || next == null || before.equals(next)) {
                throw KeyRefusal.hangsThere(key);
            }
            Decision<Key> hung = key.rehang(command.ring(), act);
            work.save(KeyRing.TYPE, before, before.takeOff(KeyRule.ONE_PLACE, key.id(), act));
            work.save(KeyRing.TYPE, next, next.hang(hung.next().hung(), act));
            return work.save(Key.TYPE, key, hung);
        });
    }

    /** A key opens nothing any more, wherever it is; see {@link Key#makeVoid}. */
    public Outcome<KeyId> makeVoid(Call call, MakeKeyVoid command) {
        return desk.perform(
                call,
                MAKE_VOID,
                command,
                work -> onRing(work, command.key(), (ring, key) -> {
                    Decision<Key> decision = key.makeVoid(command.cause(), work.act());
                    work.save(KeyRing.TYPE, ring, ring.makeVoid(Set.of(key.id())));
                    return decision;
                }));
    }

    /** A void key is confirmed useless, and taken off its ring; see {@link Key#confirmUseless}. */
    public Outcome<KeyId> confirmUseless(Call call, ConfirmUseless command) {
        return desk.perform(
                call,
                CONFIRM_USELESS,
                command,
                work -> onRing(work, command.key(), (ring, key) -> {
                    Decision<Key> decision =
                            key.confirmUseless(work.policy(KeyPolicy.TYPE).keeper(), work.act());
                    work.save(KeyRing.TYPE, ring, ring.takeOff(KeyRule.SCRAPPED_WHEN_APPROVED, key.id(), work.act()));
                    return decision;
                }));
    }

    /** A lost key has another lock, or it is decided that it needs none; see {@link Key#endRekeying}. */
    public Outcome<KeyId> endRekeying(Call call, EndRekeying command) {
        return desk.perform(
                call,
                END_REKEYING,
                command,
                work -> onRing(work, command.key(), (ring, key) -> {
                    Decision<Key> decision = key.endRekeying(command, work.act(), work.policy(KeyPolicy.TYPE));
                    if (decision.next().state().hangs()) {
                        work.save(KeyRing.TYPE, ring, ring.hang(decision.next().hung(), work.act()));
                    }
                    return decision;
                }));
    }

    /**
     * Draws up a scrap list.
     *
     * @throws dev.gatehouse.core.RuleViolation KEY-5, when a key was not confirmed useless
     */
    public Outcome<ScrapListId> drawUpScrapList(Call call, DrawUpScrapList command) {
        return desk.perform(call, DRAW_UP, command, work -> {
            ScrapListId id = new ScrapListId(work.newId());
            Act act = work.act();
            each(work, command.keys(), key -> key.listed(id, act));
            return work.create(ScrapList.TYPE, ScrapList.drawUp(id, work.numbered("KS"), command, act));
        });
    }

    /** The project head approves a scrap list, but for some keys; see {@link ScrapList#approve}. */
    public Outcome<ScrapListId> approveScrapList(Call call, ApproveScrapList command) {
        return desk.perform(call, APPROVE, command, work -> {
            ScrapList list = work.subject(ScrapList.TYPE, command.list());
            Act act = work.act();
            Decision<ScrapList> approved = list.approve(command, act);
            each(work, list.keys(), key -> command.struck().contains(key.id()) ? key.struck(act) : key.approved(act));
            return work.save(ScrapList.TYPE, list, approved);
        });
    }

    /** The keys of an approved list are disposed of; see {@link ScrapList#dispose}. */
    public Outcome<ScrapListId> disposeOfScrap(Call call, DisposeOfScrap command) {
        return desk.perform(call, DISPOSE, command, work -> {
            ScrapList list = work.subject(ScrapList.TYPE, command.list());
            Act act = work.act();
            Decision<ScrapList> disposed = list.dispose(command, act);
            each(work, list.keys(), key -> key.disposed(act));
            return work.save(ScrapList.TYPE, list, disposed);
        });
    }

    /** A key. */
    public Optional<Key> find(Caller caller, KeyId id) {
        return desk.find(caller, VIEW, id);
    }

    /** Keys, in the order of their doors: {@link KeyQuery#INVENTORY}, {@link KeyQuery#VOIDED}. */
    public Page<Key> search(Caller caller, KeyQuery query) {
        return desk.search(caller, VIEW, query);
    }

    /** A scrap list. */
    public Optional<ScrapList> findScrapList(Caller caller, ScrapListId id) {
        return desk.find(caller, VIEW_LISTS, id);
    }

    /** Scrap lists, in the order in which they were drawn up. */
    public Page<ScrapList> searchScrapLists(Caller caller, ScrapListQuery query) {
        return desk.search(caller, VIEW_LISTS, query);
    }

    /** What happened to a key; see {@link dev.gatehouse.port.Journal#history}. */
    public List<JournalEntry> history(Caller caller, KeyId id, long afterVersion, int limit) {
        return desk.history(caller, VIEW, id, afterVersion, limit);
    }

    /** The ring of a key is locked before it; when it has been hung elsewhere meanwhile, nothing is done. */
    private static Outcome<KeyId> onRing(Work work, KeyId id, BiFunction<KeyRing, Key, Decision<Key>> decide) {
        KeyRing ring = work.load(KeyRing.TYPE, work.peek(Key.TYPE, id).ring());
        Key key = work.subject(Key.TYPE, id);
        if (!key.ring().equals(ring.id())) {
            throw KeyRefusal.hangsThere(key);
        }
        return work.save(Key.TYPE, key, decide.apply(ring, key));
    }

    private static void each(Work work, Collection<KeyId> ids, Function<Key, Decision<Key>> decide) {
        work.loadAll(Key.TYPE, ids.stream()).forEach(key -> work.save(Key.TYPE, key, decide.apply(key)));
    }

    private static Operation<Key, KeyId, KeyQuery> operation(String name, Role... roles) {
        return Operation.of(name, Key.TYPE, roles);
    }
}
