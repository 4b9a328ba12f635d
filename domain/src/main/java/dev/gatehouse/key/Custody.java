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
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Signature;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * That one holder has a ring, from when until when: a line of the issue register or the loan register (kf-02-08, kf-02-09),
 * and a link of the ring's chain of custody. Before the first and between two of them the ring is with its keeper.
 *
 * @param estate     where
 * @param id         its id
 * @param version    one more at each change
 * @param ring       which ring
 * @param keys       what hung on it then
 * @param kind       how it left its chain
 * @param givenBy    from whom: its keeper, or the holder before
 * @param holder     who has it
 * @param purpose    what for; null when it was not said
 * @param since      from when
 * @param until      until when; null while the holder has it
 * @param end        how that ended; null while the holder has it
 * @param terms      what was demanded then
 * @param consent    the consent that was used; null where none is needed
 * @param signatures of whoever took it, and of whoever handed it out
 * @param emergency  of an emergency entry, who was there; null for any other
 * @param verified   that drawn keys were looked at on site (HAND-9); null while they were not
 * @param back       how it was brought back; null while it was not
 * @param clocks     by when it is back (KEY-OURS-4, KEY-6), and by when an emergency entry is ratified (KEY-OURS-7)
 */
@Value.Builder
public record Custody(
        EstateId estate,
        CustodyId id,
        long version,
        KeyRingId ring,
        List<KeyLabel> keys,
        MovementKind kind,
        Keeper givenBy,
        Party holder,
        @Nullable String purpose,
        Instant since,
        @Nullable Instant until,
        @Nullable CustodyEnd end,
        MovementTerms terms,
        @Nullable KeyConsent consent,
        List<Signature> signatures,
        @Nullable Emergency emergency,
        @Nullable Verification verified,
        @Nullable Inspection back,
        Clocks clocks)
        implements Aggregate<CustodyId> {
    /** The type token. */
    public static final AggregateType<Custody, CustodyId, CustodyQuery> TYPE = new AggregateTypeBuilder<
                    Custody, CustodyId, CustodyQuery>()
            .name("ring-custody")
            .type(Custody.class)
            .events(CustodyEvent.class)
            .atVersion((custody, version) -> custody.next().version(version).build())
            .printId(CustodyId::toString)
            .parseId(CustodyId::parse)
            .matches(CustodyQuery::matches)
            .sortKey(custody -> SortKey.of(custody.since()))
            .running((custody, theirs, act) -> custody.isOpen() && theirs.test(custody.holder()))
            .time(Timekeeping.of(
                    Custody::clocks,
                    (custody, clocks) -> custody.next().clocks(clocks).build()))
            .build();

    static final String BACK = "back";
    static final String RATIFIED = "ratified";

    /** Refuses one that ends before it begins, or ends somehow and not somewhen, with {@link IllegalArgumentException}. */
    public Custody {
        keys = List.copyOf(keys);
        signatures = List.copyOf(signatures);
        if ((until == null) != (end == null) || (until != null && until.isBefore(since))) {
            throw new IllegalArgumentException(id + ": over at some time after it began, and somehow");
        }
    }

    /** Whether the holder has it. */
    public boolean isOpen() {
        return until == null;
    }

    /** By when it is to be back; empty where no time was set. */
    public Optional<Clock> bringingBack() {
        return clocks.find(BACK);
    }

    /** By when an emergency entry is to be ratified; empty for any other. */
    public Optional<Clock> ratifying() {
        return clocks.find(RATIFIED);
    }

    /** When the next promise about it is due; null when none is open. */
    public @Nullable Instant dueAt() {
        return clocks.open().stream()
                .map(Clock::dueAt)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** It is over; it is back, or never will be. */
    Decision<Custody> ended(CustodyEnd how, @Nullable Inspection inspection, Act act) {
        Clocks now = how == CustodyEnd.RETURNED
                ? clocks.meet(BACK, act.occurredAt())
                : clocks.cancel(BACK, act.occurredAt());
        Custody over = next().until(act.occurredAt())
                .end(how)
                .back(inspection)
                .clocks(now)
                .build();
        return Decision.of(over, new CustodyEvent.Ended(how));
    }

    /**
     * Drawn keys were looked at on site, together with the butler.
     *
     * @throws RuleViolation HAND-9, when it was not drawn for a handover, is over, or there were not two to look; KEY-7, when
     *     a key has no mark of what it opens
     */
    Decision<Custody> verify(VerifyKeys command, List<Key> looked, Act act) {
        Party by = act.caller().party();
        if (kind != MovementKind.DRAW || !isOpen() || by.equals(command.butler())) {
            throw KeyRefusal.notVerified(this, by);
        }
        List<KeyLabel> unmarked = looked.stream()
                .filter(key -> key.opens() == null)
                .map(Key::label)
                .toList();
        if (!unmarked.isEmpty()) {
            throw KeyRefusal.unmarked(unmarked);
        }
        KeyRefusal.requireOrder(ring, since, act);
        Verification verification = new Verification(by, command.butler(), act.occurredAt(), command.handoverSheet());
        return Decision.of(next().verified(verification).build(), new CustodyEvent.Verified(by, verification.butler()));
    }

    /**
     * Somebody who was not there agrees to an emergency entry.
     *
     * @throws RuleViolation KEY-OURS-7, when it was none, was ratified before, or whoever asks was there or may not
     */
    Decision<Custody> ratify(RatifyEntry command, Act act, KeyPolicy policy) {
        Emergency entry = emergency;
        Party by = act.caller().party();
        if (entry == null || entry.ratified() != null) {
            throw KeyRefusal.nothingToRatify(this);
        }
        boolean wasThere = by.equals(holder)
                || entry.witnesses().contains(by)
                || signatures.stream().anyMatch(signature -> signature.by().equals(by));
        if (wasThere || act.caller().roles().stream().noneMatch(policy.ratifiers()::contains)) {
            throw KeyRefusal.mayNotRatify(this, by, policy.ratifiers());
        }
        KeyRefusal.requireOrder(ring, since, act);
        Signature signature = new Signature(by, act.occurredAt(), NewAttachment.kept(command.drawn()));
        Custody ratified = next().emergency(new Emergency(entry.witnesses(), entry.attempts(), signature))
                .clocks(clocks.meet(RATIFIED, act.occurredAt()))
                .build();
        return Decision.of(ratified, new CustodyEvent.Ratified(by));
    }

    CustodyBuilder next() {
        return new CustodyBuilder().from(this);
    }
}
