package dev.gatehouse.key;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.AggregateTypeBuilder;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.aggregate.SortKey;
import dev.gatehouse.aggregate.Timekeeping;
import dev.gatehouse.aggregate.UniqueKey;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.clock.Terms;
import dev.gatehouse.core.Code;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.unit.UnitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A bunch of keys that moves as one (ours): what is in custody. A key that moves alone is a ring of one.
 *
 * <p>It hangs on its chain, is with one holder, or was given to its owner; its keys are where it is. What it has been
 * through is in its {@linkplain Custody custodies}, one for each holder, so that it stays small however long it lives.
 *
 * @param estate   where
 * @param id       its id
 * @param version  one more at each change
 * @param tag      what people call it, such as {@code A-12}
 * @param chain    on which chain it hangs when it is kept (钥匙链, KEY-1)
 * @param keys     what hangs on it
 * @param state    where it is
 * @param holder   who has it
 * @param since    since when
 * @param custody  the custody of whoever has it; null unless it is out
 * @param consents what was consented to and not used
 * @param consented how many consents it has had
 * @param expected for which handover it is to be drawn, or is drawn; null for none
 * @param clocks   by when it is drawn (KEY-6, KEY-9)
 */
@Value.Builder
public record KeyRing(
        EstateId estate,
        KeyRingId id,
        long version,
        @Code String tag,
        @Code String chain,
        List<HungKey> keys,
        RingState state,
        Keeper holder,
        Instant since,
        @Nullable CustodyId custody,
        List<KeyConsent> consents,
        int consented,
        @Nullable ExpectedDraw expected,
        Clocks clocks)
        implements Aggregate<KeyRingId> {
    /** The most keys on one ring. */
    public static final int MAX_KEYS = 100;

    /** The longest tag, and the longest name of a chain. */
    public static final int MAX_LENGTH = 40;

    /** The type token. */
    public static final AggregateType<KeyRing, KeyRingId, KeyRingQuery> TYPE = new AggregateTypeBuilder<
                    KeyRing, KeyRingId, KeyRingQuery>()
            .name("ring")
            .type(KeyRing.class)
            .events(KeyRingEvent.class)
            .atVersion((ring, version) -> ring.next().version(version).build())
            .printId(KeyRingId::toString)
            .parseId(KeyRingId::parse)
            .matches(KeyRingQuery::matches)
            .sortKey(KeyRing::sortKey)
            .running((ring, theirs, act) ->
                    (ring.state() == RingState.OUT && theirs.test(ring.holder().party()))
                            || ring.consents().stream().map(KeyConsent::to).anyMatch(theirs))
            .addUniqueKey(new UniqueKey<>("key_ring_tag", ring -> SortKey.folded(ring.tag()), KeyRefusal::tagged))
            .time(Timekeeping.of(
                    KeyRing::clocks,
                    (ring, clocks) -> ring.next().clocks(clocks).build()))
            .build();

    static final String DRAWN = "drawn";
    private static final int MAX_CONSENTS = 50;

    /** Refuses a key that hangs on it twice, and a custody that its state contradicts, with {@link IllegalArgumentException}. */
    public KeyRing {
        keys = List.copyOf(keys);
        consents = List.copyOf(consents);
        if (keys.stream().map(HungKey::key).distinct().count() < keys.size()
                || (custody != null) != (state == RingState.OUT)) {
            throw new IllegalArgumentException(id + ": every key once, and a custody exactly while it is out");
        }
    }

    /** A ring is made, and hung on its chain. */
    static Decision<KeyRing> make(KeyRingId id, MakeKeyRing command, Act act, KeyPolicy policy) {
        KeyRing ring = new KeyRing(
                act.estate(),
                id,
                1,
                command.tag().strip(),
                command.chain().strip(),
                List.of(),
                RingState.KEPT,
                policy.keeper(),
                act.occurredAt(),
                null,
                List.of(),
                0,
                null,
                Clocks.NONE);
        return Decision.of(ring, new KeyRingEvent.Made(ring.tag(), ring.chain()));
    }

    /**
     * From now on it hangs on another chain.
     *
     * @throws RuleViolation KEY-OURS-1, when it is not kept
     */
    Decision<KeyRing> rehang(RehangKeyRing command, Act act) {
        requireKept(KeyRule.ONE_PLACE, act);
        String next = command.chain().strip();
        return Decision.of(next().chain(next).build(), new KeyRingEvent.Rehung(next));
    }

    /**
     * A key is hung on it.
     *
     * @throws RuleViolation KEY-OURS-1, when it is not kept, or is full
     */
    Decision<KeyRing> hang(HungKey key, Act act) {
        requireKept(KeyRule.ONE_PLACE, act);
        if (keys.size() == MAX_KEYS) {
            throw KeyRefusal.full(this);
        }
        List<HungKey> more = Stream.concat(keys.stream(), Stream.of(key)).toList();
        return Decision.of(next().keys(more).build(), new KeyRingEvent.Hung(List.of(key.key())));
    }

    /**
     * A key is taken off it.
     *
     * @param rule what refuses that when it is not kept: nobody can take a key off what another has
     */
    Decision<KeyRing> takeOff(KeyRule rule, KeyId key, Act act) {
        requireKept(rule, act);
        return Decision.of(without(Set.of(key)), new KeyRingEvent.TakenOff(List.of(key)));
    }

    /** Keys on it are void, wherever it is. */
    Decision<KeyRing> makeVoid(Set<KeyId> which) {
        return Decision.of(voided(which), new KeyRingEvent.Voided(sorted(which)));
    }

    /**
     * Somebody may have it once.
     *
     * @throws RuleViolation KEY-3 or KEY-4, when whoever asks may not consent to that; KEY-OURS-2, when it is for himself and
     *     the profile forbids that; KEY-OURS-3, when none is needed, or too many wait
     */
    Decision<KeyRing> consent(ConsentToKeys command, Act act, KeyPolicy policy) {
        MovementTerms terms = policy.terms(command.kind());
        Party by = act.caller().party();
        if (terms.consenters().isEmpty()) {
            throw KeyRefusal.noConsentNeeded(this, command.kind());
        }
        if (act.caller().roles().stream().noneMatch(terms.consenters()::contains)) {
            throw KeyRefusal.mayNotConsent(this, command.kind(), terms.consenters());
        }
        if (terms.separate() && by.equals(command.to())) {
            throw KeyRefusal.notSeparate(this, by);
        }
        List<KeyConsent> waiting = new ArrayList<>(consents);
        waiting.removeIf(consent -> consent.until().isBefore(act.now()));
        if (state == RingState.GIVEN || waiting.size() >= MAX_CONSENTS) {
            throw KeyRefusal.tooManyConsents(this);
        }
        KeyConsent consent = new KeyConsent(
                consented + 1,
                command.kind(),
                command.to(),
                by,
                act.occurredAt(),
                act.occurredAt().plus(policy.consentLasts()));
        waiting.add(consent);
        KeyRing next = next().consents(waiting).consented(consent.number()).build();
        return Decision.of(next, new KeyRingEvent.Consented(consent.number(), consent.kind(), consent.to()));
    }

    /**
     * It is to be drawn for a handover; its keeper is told by when (KEY-6, KEY-9). What was expected before is so no more.
     *
     * @param movedIn when the household moved in; null while it is still to come
     * @throws RuleViolation KEY-OURS-1, when it is drawn already, or was given for good; KEY-OURS-15, when the household moved
     *     in at quite another time
     */
    public Decision<KeyRing> expect(
            ExpectKeys command, UnitId unit, @Nullable Instant movedIn, Act act, KeyPolicy policy) {
        requireKept(KeyRule.ONE_PLACE, act);
        ExpectedDraw draw = new ExpectedDraw(command.household(), unit, command.handoverAt(), command.forGood());
        if (movedIn != null && !draw.isAbout(movedIn, policy.drawnWithin())) {
            throw KeyRefusal.livesThere(this, draw, movedIn, policy.drawnWithin());
        }
        KeyRule rule = draw.forGood() ? KeyRule.MAILBOX_KEY : KeyRule.DRAWN_A_DAY_AHEAD;
        Terms terms = Terms.of(DRAWN, rule, KeyNotice.draw(tag), policy.drawn());
        Clocks running = clocks.cancel(DRAWN, act.occurredAt())
                .start(terms, draw.handoverAt(), act.occurredAt(), act.calendar());
        Instant by = running.find(DRAWN).filter(Clock::isOpen).map(Clock::dueAt).orElse(draw.handoverAt());
        return Decision.of(
                        next().expected(draw).clocks(running).build(),
                        new KeyRingEvent.Expected(draw.household(), draw.handoverAt(), draw.forGood()))
                .tell(KeyNotice.draw(tag, policy.custodian(), by, act.calendar()));
    }

    /**
     * It is to be drawn for no handover any more; its keeper is told. Whoever has it for that brings it back as before.
     *
     * @throws RuleViolation HAND-9, when it is expected for none
     */
    public Decision<KeyRing> expectNoMore(Act act, KeyPolicy policy) {
        ExpectedDraw draw = requireExpected();
        KeyRing next = next().expected(null)
                .clocks(clocks.cancel(DRAWN, act.occurredAt()))
                .build();
        return Decision.of(next, new KeyRingEvent.ExpectedNoMore(draw.household()))
                .tell(KeyNotice.drawNoMore(tag, policy.custodian()));
    }

    /** For which handover it is to be drawn, or is drawn; refused by HAND-9 when for none, or when it was given at that. */
    ExpectedDraw requireExpected() {
        ExpectedDraw draw = expected;
        if (draw == null || state == RingState.GIVEN) {
            throw KeyRefusal.notExpected(this);
        }
        return draw;
    }

    /** For whose handover it is to be drawn, was drawn, or was given; null for nobody's. */
    public @Nullable HouseholdId expectedFor() {
        return expected == null ? null : expected.household();
    }

    /** By when it is to be drawn, the last time that it was expected; empty where it was expected too late for that. */
    public Optional<Clock> drawing() {
        return clocks.find(DRAWN);
    }

    /** Whether anything on it opens what it is for. */
    public boolean isUsable() {
        return keys.stream().anyMatch(HungKey::usable);
    }

    /** The labels of some of its keys, in its order. */
    List<KeyLabel> labels(Set<KeyId> which) {
        return keys.stream()
                .filter(key -> which.contains(key.key()))
                .map(HungKey::label)
                .toList();
    }

    /** Requires that it hangs on its chain, and has since before this happened. */
    void requireKept(KeyRule rule, Act act) {
        if (state != RingState.KEPT) {
            throw KeyRefusal.elsewhere(rule, this);
        }
        KeyRefusal.requireOrder(tag, since, act);
    }

    /** Requires that somebody has it, and has since before this happened. */
    CustodyId requireOut(Act act) {
        CustodyId current = custody;
        if (current == null) {
            throw KeyRefusal.elsewhere(KeyRule.ONE_PLACE, this);
        }
        KeyRefusal.requireOrder(tag, since, act);
        return current;
    }

    KeyRing without(Set<KeyId> which) {
        return next().keys(
                        keys.stream().filter(key -> !which.contains(key.key())).toList())
                .build();
    }

    KeyRing voided(Set<KeyId> which) {
        return next().keys(keys.stream()
                        .map(key -> which.contains(key.key()) ? new HungKey(key.key(), key.label(), false) : key)
                        .toList())
                .build();
    }

    KeyRingBuilder next() {
        return new KeyRingBuilder().from(this);
    }

    /** Puts A-2 before A-10; the beginning of a long tag is enough. */
    private String sortKey() {
        String natural = SortKey.natural(SortKey.folded(tag));
        return natural.substring(0, Math.min(natural.length(), 150));
    }

    static List<KeyRingId> ordered(Set<KeyRingId> which) {
        return which.stream().sorted(Comparator.comparing(KeyRingId::toString)).toList();
    }

    static List<KeyId> sorted(Set<KeyId> which) {
        return which.stream().sorted(Comparator.comparing(KeyId::toString)).toList();
    }
}
