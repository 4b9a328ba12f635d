package dev.gatehouse.key;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Role;
import dev.gatehouse.desk.Desk;
import dev.gatehouse.desk.Operation;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.desk.Work;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.port.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What the office does with rings: they are made, consented to, handed out and over, taken back, entered with in an emergency,
 * counted.
 */
public final class KeyRingService {
    /** Who works with keys in some office; which of them may do what is the profile's to say. */
    static final Role[] STAFF = {
        Role.CS_OFFICER,
        Role.CS_SUPERVISOR,
        Role.SECURITY,
        Role.SPECIALIST,
        Role.DEPARTMENT_SUPERVISOR,
        Role.PROPERTY_MANAGER,
        Role.PROJECT_HEAD,
        Role.DIRECTOR,
        Role.SYSTEM
    };

    private static final Operation<KeyRing, KeyRingId, KeyRingQuery> MAKE =
            operation("key-ring.make", Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SECURITY, Role.SYSTEM);
    private static final Operation<KeyRing, KeyRingId, KeyRingQuery> REHANG =
            operation("key-ring.rehang", Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SECURITY);
    private static final Operation<KeyRing, KeyRingId, KeyRingQuery> CONSENT = operation("key-ring.consent", STAFF);
    private static final Operation<KeyRing, KeyRingId, KeyRingQuery> HAND_OUT = operation("key-ring.hand-out", STAFF);
    private static final Operation<KeyRing, KeyRingId, KeyRingQuery> HAND_OVER = operation("key-ring.hand-over", STAFF);
    private static final Operation<KeyRing, KeyRingId, KeyRingQuery> ENTER = operation("key-ring.enter", STAFF);
    private static final Operation<KeyRing, KeyRingId, KeyRingQuery> TAKE_BACK = operation("key-ring.take-back", STAFF);
    private static final Operation<KeyRing, KeyRingId, KeyRingQuery> REPORT_LOST =
            operation("key-ring.report-lost", STAFF);
    private static final Operation<KeyRing, KeyRingId, KeyRingQuery> CANCEL_DRAW =
            operation("key-ring.cancel-draw", Role.CS_OFFICER, Role.CS_SUPERVISOR);
    private static final Operation<KeyRing, KeyRingId, KeyRingQuery> VERIFY =
            operation("key-ring.verify", Role.CS_OFFICER, Role.CS_SUPERVISOR);
    private static final Operation<KeyRing, KeyRingId, KeyRingQuery> VIEW = operation("key-ring.view", STAFF);
    private static final Operation<Custody, CustodyId, CustodyQuery> RATIFY =
            Operation.of("key-custody.ratify", Custody.TYPE, STAFF);
    private static final Operation<Custody, CustodyId, CustodyQuery> VIEW_CUSTODY =
            Operation.of("key-custody.view", Custody.TYPE, STAFF);
    private static final Operation<CabinetCount, CabinetCountId, CabinetCountQuery> COUNT =
            Operation.of("cabinet-count.take", CabinetCount.TYPE, Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SECURITY);
    private static final Operation<CabinetCount, CabinetCountId, CabinetCountQuery> VIEW_COUNTS =
            Operation.of("cabinet-count.view", CabinetCount.TYPE, STAFF);

    private final Desk desk;

    /** A service at a desk. */
    public KeyRingService(Desk desk) {
        this.desk = desk;
    }

    /**
     * Makes a ring, and hangs it on its chain.
     *
     * @throws dev.gatehouse.core.RuleViolation KEY-OURS-14, when another ring has the tag
     */
    public Outcome<KeyRingId> make(Call call, MakeKeyRing command) {
        return desk.perform(
                call,
                MAKE,
                command,
                work -> work.create(
                        KeyRing.TYPE,
                        KeyRing.make(new KeyRingId(work.newId()), command, work.act(), work.policy(KeyPolicy.TYPE))));
    }

    /** Hangs a ring on another chain; see {@link KeyRing#rehang}. */
    public Outcome<KeyRingId> rehang(Call call, RehangKeyRing command) {
        return desk.perform(
                call,
                REHANG,
                command,
                work -> work.change(KeyRing.TYPE, command.ring(), ring -> ring.rehang(command, work.act())));
    }

    /** Whoever asks consents that somebody has a ring once; see {@link KeyRing#consent}. */
    public Outcome<KeyRingId> consent(Call call, ConsentToKeys command) {
        return desk.perform(
                call,
                CONSENT,
                command,
                work -> work.change(
                        KeyRing.TYPE,
                        command.ring(),
                        ring -> ring.consent(command, work.act(), work.policy(KeyPolicy.TYPE))));
    }

    /** Hands a ring out; see {@link Handing#out}. */
    public Outcome<KeyRingId> handOut(Call call, HandOutKeys command) {
        return desk.perform(
                call, HAND_OUT, command, work -> out(work, command.ring(), (handing, id) -> handing.out(command, id)));
    }

    /** A ring is taken in an emergency, before anybody has consented; see {@link Handing#emergency}. */
    public Outcome<KeyRingId> enter(Call call, EnterInEmergency command) {
        return desk.perform(
                call,
                ENTER,
                command,
                work -> out(work, command.ring(), (handing, id) -> handing.emergency(command, id)));
    }

    /** A ring goes from one holder to the next; see {@link Handing#over}. */
    public Outcome<KeyRingId> handOver(Call call, HandOverKeys command) {
        return desk.perform(call, HAND_OVER, command, work -> {
            KeyRing ring = work.subject(KeyRing.TYPE, command.ring());
            Custody before = work.load(Custody.TYPE, ring.requireOut(work.act()));
            Handing.HandedOver over = new Handing(ring, work.act(), work.policy(KeyPolicy.TYPE))
                    .over(command, before, new CustodyId(work.newId()));
            work.save(Custody.TYPE, before, over.before());
            work.create(Custody.TYPE, over.handed().custody());
            return work.save(KeyRing.TYPE, ring, over.handed().ring());
        });
    }

    /** A ring comes back, and what is missing and damaged is named; see {@link TakingBack#returned}. */
    public Outcome<KeyRingId> takeBack(Call call, TakeBackKeys command) {
        return desk.perform(call, TAKE_BACK, command, work -> {
            KeyRing ring = work.subject(KeyRing.TYPE, command.ring());
            Act act = work.act();
            KeyPolicy policy = work.policy(KeyPolicy.TYPE);
            Custody custody = work.load(Custody.TYPE, ring.requireOut(act));
            TakingBack.Taken taken = new TakingBack(ring, act, policy).returned(command, custody);
            Set<KeyId> named = new HashSet<>(command.missing());
            named.addAll(command.damaged());
            work.loadAll(Key.TYPE, named.stream())
                    .forEach(key -> work.save(
                            Key.TYPE,
                            key,
                            command.missing().contains(key.id())
                                    ? key.lose(ring.holder(), act, policy)
                                    : key.makeVoid(VoidCause.DAMAGED, act)));
            return save(work, ring, custody, taken);
        });
    }

    /** Keys of a ring are lost, wherever it is; see {@link TakingBack#lost}. */
    public Outcome<KeyRingId> reportLost(Call call, ReportKeysLost command) {
        return desk.perform(call, REPORT_LOST, command, work -> {
            KeyRing ring = work.subject(KeyRing.TYPE, command.ring());
            Act act = work.act();
            KeyPolicy policy = work.policy(KeyPolicy.TYPE);
            Custody custody = ring.custody() == null ? null : work.load(Custody.TYPE, ring.custody());
            TakingBack.Taken taken = new TakingBack(ring, act, policy).lost(command.keys(), custody);
            work.loadAll(Key.TYPE, command.keys().stream())
                    .forEach(key -> work.save(Key.TYPE, key, key.lose(ring.holder(), act, policy)));
            return save(work, ring, custody, taken);
        });
    }

    /** A ring is to be drawn for a handover no more; see {@link KeyRing#expectNoMore}. */
    public Outcome<KeyRingId> cancelDraw(Call call, CancelDraw command) {
        return desk.perform(
                call,
                CANCEL_DRAW,
                command,
                work -> work.change(
                        KeyRing.TYPE,
                        command.ring(),
                        ring -> ring.expectNoMore(work.act(), work.policy(KeyPolicy.TYPE))));
    }

    /** Drawn keys are looked at on site, with the butler; see {@link Custody#verify}. */
    public Outcome<KeyRingId> verify(Call call, VerifyKeys command) {
        return desk.perform(call, VERIFY, command, work -> {
            KeyRing ring = work.subject(KeyRing.TYPE, command.ring());
            Custody custody = work.load(Custody.TYPE, ring.requireOut(work.act()));
            List<Key> keys = work.loadAll(Key.TYPE, ring.keys().stream().map(HungKey::key));
            Outcome<CustodyId> verified = work.save(Custody.TYPE, custody, custody.verify(command, keys, work.act()));
            return new Outcome<>(ring.id(), ring.version(), verified.repeated(), verified.rehearsed());
        });
    }

    /** Somebody who was not there agrees to an emergency entry; see {@link Custody#ratify}. */
    public Outcome<CustodyId> ratify(Call call, RatifyEntry command) {
        return desk.perform(
                call,
                RATIFY,
                command,
                work -> work.change(
                        Custody.TYPE,
                        command.custody(),
                        custody -> custody.ratify(command, work.act(), work.policy(KeyPolicy.TYPE))));
    }

    /**
     * Two shifts count what hangs on a chain.
     *
     * @throws dev.gatehouse.core.RuleViolation KEY-OURS-13, when one has counted alone
     */
    public Outcome<CabinetCountId> count(Call call, CountCabinet command) {
        return desk.perform(
                call,
                COUNT,
                command,
                work -> work.create(
                        CabinetCount.TYPE,
                        CabinetCount.of(
                                new CabinetCountId(work.newId()),
                                command,
                                kept(work, command.chain().strip()),
                                work.act())));
    }

    /** A ring. */
    public Optional<KeyRing> find(Caller caller, KeyRingId id) {
        return desk.find(caller, VIEW, id);
    }

    /** Rings, in the order of their tags: {@link KeyRingQuery#OUT} says who has what now. */
    public Page<KeyRing> search(Caller caller, KeyRingQuery query) {
        return desk.search(caller, VIEW, query);
    }

    /** A line of the registers. */
    public Optional<Custody> findCustody(Caller caller, CustodyId id) {
        return desk.find(caller, VIEW_CUSTODY, id);
    }

    /** The registers: {@link CustodyQuery#ISSUES}, {@link CustodyQuery#LOANS}, {@link CustodyQuery#overdue}. */
    public Page<Custody> searchCustodies(Caller caller, CustodyQuery query) {
        return desk.search(caller, VIEW_CUSTODY, query);
    }

    /** Who has had a key from its first day to now, without gap or overlap; empty when there is no such key. */
    public List<CustodyLink> chainOfCustody(Caller caller, Key key) {
        Map<KeyRingId, KeyRing> rings = new HashMap<>();
        Map<KeyRingId, List<Custody>> custodies = new HashMap<>();
        for (Hanging hanging : key.hangings()) {
            KeyRingId id = hanging.ring();
            if (!rings.containsKey(id)) {
                Optional<KeyRing> ring = find(caller, id);
                if (ring.isEmpty()) {
                    return List.of();
                }
                rings.put(id, ring.get());
                custodies.put(id, allOf(caller, id));
            }
        }
        return CustodyLink.chain(key, rings, custodies);
    }

    /** Counts, in the order in which they were taken. */
    public Page<CabinetCount> searchCounts(Caller caller, CabinetCountQuery query) {
        return desk.search(caller, VIEW_COUNTS, query);
    }

    /** What happened to a ring; see {@link dev.gatehouse.port.Journal#history}. */
    public List<JournalEntry> history(Caller caller, KeyRingId id, long afterVersion, int limit) {
        return desk.history(caller, VIEW, id, afterVersion, limit);
    }

    /** What happened to a line of the registers; see {@link dev.gatehouse.port.Journal#history}. */
    public List<JournalEntry> custodyHistory(Caller caller, CustodyId id, long afterVersion, int limit) {
        return desk.history(caller, VIEW_CUSTODY, id, afterVersion, limit);
    }

    /**
     * Gives a drawn ring to the owner for good; whether whoever signed may collect it is asked once all is locked.
     *
     * @param seen for which handover it was drawn as it was looked at; nobody may when that has changed since
     */
    public static Outcome<KeyRingId> give(
            Work work, GiveKeys command, @Nullable ExpectedDraw seen, BooleanSupplier mayCollect) {
        KeyRing ring = work.subject(KeyRing.TYPE, command.ring());
        Act act = work.act();
        Custody custody = work.load(Custody.TYPE, ring.requireOut(act));
        List<Key> keys = work.loadAll(Key.TYPE, ring.keys().stream().map(HungKey::key));
        TakingBack.Taken taken = new TakingBack(ring, act, work.policy(KeyPolicy.TYPE))
                .given(command, custody, mayCollect.getAsBoolean() && Objects.equals(seen, ring.expected()));
        keys.forEach(key -> work.save(Key.TYPE, key, key.given(act)));
        return save(work, ring, custody, taken);
    }

    private static Outcome<KeyRingId> out(
            Work work, KeyRingId id, BiFunction<Handing, CustodyId, Handing.Handed> decide) {
        KeyRing ring = work.subject(KeyRing.TYPE, id);
        Handing handing = new Handing(ring, work.act(), work.policy(KeyPolicy.TYPE));
        Handing.Handed handed = decide.apply(handing, new CustodyId(work.newId()));
        work.create(Custody.TYPE, handed.custody());
        return work.save(KeyRing.TYPE, ring, handed.ring());
    }

    private static Outcome<KeyRingId> save(Work work, KeyRing ring, @Nullable Custody custody, TakingBack.Taken taken) {
        Decision<Custody> ended = taken.custody();
        if (custody != null && ended != null) {
            work.save(Custody.TYPE, custody, ended);
        }
        return work.save(KeyRing.TYPE, ring, taken.ring());
    }

    private List<Custody> allOf(Caller caller, KeyRingId ring) {
        List<Custody> all = new ArrayList<>();
        CustodyQuery query = CustodyQuery.ALL.withRing(ring).withPage(PageRequest.first(PageRequest.MAX_SIZE));
        Page<Custody> page = searchCustodies(caller, query);
        all.addAll(page.items());
        while (page.next() != null) {
            page = searchCustodies(caller, query.withPage(query.page().after(page.next())));
            all.addAll(page.items());
        }
        return all;
    }

    private static Set<KeyRingId> kept(Work work, String chain) {
        Set<KeyRingId> all = new HashSet<>();
        KeyRingQuery query = KeyRingQuery.ALL
                .withChain(chain)
                .withState(RingState.KEPT)
                .withPage(PageRequest.first(PageRequest.MAX_SIZE));
        List<KeyRing> page;
        do {
            page = work.peek(KeyRing.TYPE, query);
            page.stream()
                    .filter(ring -> !ring.keys().isEmpty())
                    .map(KeyRing::id)
                    .forEach(all::add);
            if (!page.isEmpty()) {
                query = query.withPage(query.page().after(KeyRing.TYPE.position(page.get(page.size() - 1))));
            }
        } while (page.size() == PageRequest.MAX_SIZE);
        return all;
    }

    private static Operation<KeyRing, KeyRingId, KeyRingQuery> operation(String name, Role... roles) {
        return Operation.of(name, KeyRing.TYPE, roles);
    }
}
