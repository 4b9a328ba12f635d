package dev.gatehouse.permit;

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
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Signature;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.unit.UnitId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A card that opens an owner's house (入户卡), distinct from resident passes.
 *
 * @param estate     where
 * @param id         its id
 * @param version    one more at each change
 * @param household  for whom
 * @param unit       where the household is to live
 * @param handoverAt when the house is handed over
 * @param state      where it is in its life
 * @param since      when it came to that state
 * @param cardNumber what is printed on it; null until it is drawn
 * @param received   the signature of the owner, or of another who may; null until it is issued
 * @param clocks     by when it is drawn (PASS-7)
 */
@Value.Builder
public record EntryCard(
        EstateId estate,
        EntryCardId id,
        long version,
        HouseholdId household,
        UnitId unit,
        Instant handoverAt,
        EntryCardState state,
        Instant since,
        @Nullable String cardNumber,
        @Nullable Signature received,
        Clocks clocks)
        implements Aggregate<EntryCardId> {
    /** The type token. */
    public static final AggregateType<EntryCard, EntryCardId, EntryCardQuery> TYPE = new AggregateTypeBuilder<
                    EntryCard, EntryCardId, EntryCardQuery>()
            .name("entry-card")
            .type(EntryCard.class)
            .events(EntryCardEvent.class)
            .atVersion((card, version) -> card.next().version(version).build())
            .printId(EntryCardId::toString)
            .parseId(EntryCardId::parse)
            .matches(EntryCardQuery::matches)
            .sortKey(card -> SortKey.of(card.handoverAt()))
            .running((card, theirs, act) -> theirs.test(card.household())
                    && (card.state() == EntryCardState.EXPECTED || card.state() == EntryCardState.DRAWN))
            .time(Timekeeping.of(
                    EntryCard::clocks,
                    (card, clocks) -> card.next().clocks(clocks).build()))
            .build();

    private static final String DRAWN = "drawn";

    /** One is wanted for a handover; Security is told by when (PASS-7). */
    public static Decision<EntryCard> expect(
            EntryCardId id, UnitId unit, ExpectEntryCard command, Act act, PermitPolicy policy) {
        Terms terms = Terms.of(
                DRAWN,
                PermitRule.CARD_DRAWN_BEFORE_HANDOVER,
                PermitNotice.drawCard(command.household()),
                policy.cardDrawn());
        EntryCard card = new EntryCard(
                act.estate(),
                id,
                1,
                command.household(),
                unit,
                command.handoverAt(),
                EntryCardState.EXPECTED,
                act.occurredAt(),
                null,
                null,
                Clocks.NONE.start(terms, command.handoverAt(), act.occurredAt(), act.calendar()));
        Instant by = card.clock().map(Clock::dueAt).orElse(command.handoverAt());
        return Decision.of(card, new EntryCardEvent.Expected(command.household(), command.handoverAt()))
                .tell(PermitNotice.drawCard(terms, by, act.calendar()));
    }

    /**
     * Security gives it to customer service.
     *
     * @throws RuleViolation PERM-OURS-1, when it was drawn before
     */
    public Decision<EntryCard> draw(DrawEntryCard command, Act act) {
        require(act, EntryCardState.EXPECTED);
        EntryCard drawn = next().state(EntryCardState.DRAWN)
                .since(act.occurredAt())
                .cardNumber(command.cardNumber())
                .clocks(clocks.meet(DRAWN, act.occurredAt()))
                .build();
        return Decision.of(drawn, new EntryCardEvent.Drawn());
    }

    /**
     * The owner, or another who may sign for the household, takes it at the handover, and signs for it.
     *
     * @param maySign whether whoever signed may sign for the household then
     * @throws RuleViolation PASS-7 (S3.J.issue.6), when whoever signed may not; PERM-OURS-1, when it is not with customer
     *     service
     */
    public Decision<EntryCard> issue(IssueEntryCard command, boolean maySign, Act act) {
        require(act, EntryCardState.DRAWN);
        if (!maySign) {
            throw PermitRefusal.mayNotSign(
                    PermitRule.CARD_DRAWN_BEFORE_HANDOVER, id, command.signedBy(), household, act.occurredAt());
        }
        EntryCard issued = next().state(EntryCardState.ISSUED)
                .since(act.occurredAt())
                .received(new Signature(command.signedBy(), act.occurredAt(), NewAttachment.kept(command.drawn())))
                .build();
        return Decision.of(issued, new EntryCardEvent.Issued(command.signedBy()));
    }

    /**
     * It is not wanted any more, or opens nothing any more; the gate is told.
     *
     * @throws RuleViolation PERM-OURS-1, when it was cancelled before
     */
    public Decision<EntryCard> cancel(Act act) {
        require(act, EntryCardState.EXPECTED, EntryCardState.DRAWN, EntryCardState.ISSUED);
        EntryCard cancelled = next().state(EntryCardState.CANCELLED)
                .since(act.occurredAt())
                .clocks(clocks.cancelAll(act.occurredAt()))
                .build();
        return Decision.of(cancelled, new EntryCardEvent.Cancelled())
                .tell(cardNumber == null ? PermitNotice.cardNotWanted(household) : PermitNotice.stopped(cardNumber));
    }

    /** By when it is to be drawn; empty where it was expected too late for that. */
    public Optional<Clock> clock() {
        return clocks.find(DRAWN);
    }

    private EntryCardBuilder next() {
        return new EntryCardBuilder().from(this);
    }

    private void require(Act act, EntryCardState... wanted) {
        if (!Set.of(wanted).contains(state)) {
            throw PermitRefusal.wrongState(PermitRule.LIFE, id, state, Set.of(wanted));
        }
        PermitRefusal.requireOrder(id, since, act.occurredAt());
    }
}
