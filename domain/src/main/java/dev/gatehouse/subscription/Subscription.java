package dev.gatehouse.subscription;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.AggregateTypeBuilder;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.aggregate.SortKey;
import dev.gatehouse.aggregate.Timekeeping;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.core.Code;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Event;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Personal;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.unit.UnitId;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One copy of a newspaper or magazine for a household, from the first word to the last month.
 *
 * @param estate       where
 * @param id           its id
 * @param version      one more at each change
 * @param household    whose it is, and who is charged for it
 * @param unit         of which unit
 * @param door         the unit's number as it was when the subscription was asked for
 * @param subscriber   who of the household has ordered it
 * @param title        the title, 1 to {@value #MAX_TITLE_LENGTH} characters
 * @param orderedBy    by telephone or in person (SUB-1)
 * @param months       the agreed period (SUB-2, SUB-5)
 * @param state        how far it is
 * @param since        since when
 * @param quote        what the supplier asks, as it said then (SUB-3); null until it was asked
 * @param letter       the signed confirmation letter (SUB-6); null until it is signed
 * @param requisition  on which requisition it stands (SUB-8); null while it stands on none
 * @param cancellation how it is cancelled; null unless it is
 * @param lastOwn      the last of its months that is this household's, where it has ended early; null where it has not
 * @param follows      what it renews, or what it was before it was transferred; null for a new one
 * @param forwardedTo  where copies go since the household has left, as it says; null for to the unit
 * @param runsOut      whether it is left to run out after the household has left
 * @param clocks       by when it is known whether it goes on, and by when the supplier is told of a cancellation
 */
@Value.Builder
public record Subscription(
        EstateId estate,
        SubscriptionId id,
        long version,
        HouseholdId household,
        UnitId unit,
        @Code String door,
        PersonId subscriber,
        @Code String title,
        OrderedBy orderedBy,
        Months months,
        SubscriptionState state,
        Instant since,
        @Nullable Quote quote,
        @Nullable Paper letter,
        @Nullable RequisitionId requisition,
        @Nullable Cancellation cancellation,
        @Nullable YearMonth lastOwn,
        @Nullable SubscriptionId follows,
        @Nullable @Personal String forwardedTo,
        boolean runsOut,
        Clocks clocks)
        implements Aggregate<SubscriptionId>, WithSubscription {
    /** The longest title. */
    public static final int MAX_TITLE_LENGTH = 80;

    /** The type token. */
    public static final AggregateType<Subscription, SubscriptionId, SubscriptionQuery> TYPE = new AggregateTypeBuilder<
                    Subscription, SubscriptionId, SubscriptionQuery>()
            .name("subscription")
            .type(Subscription.class)
            .events(SubscriptionEvent.class)
            .atVersion(Subscription::withVersion)
            .printId(SubscriptionId::toString)
            .parseId(SubscriptionId::parse)
            .matches(SubscriptionQuery::matches)
            .sortKey(Subscription::sortKey)
            .running((subscription, theirs, act) -> subscription.isRunning(YearMonth.from(act.date()))
                    && (theirs.test(subscription.subscriber()) || theirs.test(subscription.household())))
            .time(Timekeeping.of(Subscription::clocks, Subscription::withClocks))
            .build();

    /**
     * Refuses less than a month, one that is placed without quote and requisition, and a cancelled one that is prepaid, with
     * {@link IllegalArgumentException}.
     */
    public Subscription {
        if (months.count() < 1) {
            throw new IllegalArgumentException(id + ": a subscription lasts a month at the least (SUB-5)");
        }
        boolean asked = state != SubscriptionState.REQUESTED && state != SubscriptionState.WITHDRAWN;
        if ((asked && quote == null) || (state.isPlaced() && requisition == null)) {
            throw new IllegalArgumentException(id + ": nothing is placed without a quote and a requisition (SUB-9)");
        }
        boolean cancels = state == SubscriptionState.CANCELLING || state == SubscriptionState.CANCELLED;
        if (cancels != (cancellation != null) || (cancels && quote != null && !quote.cancellable())) {
            throw new IllegalArgumentException(id + ": what is prepaid cannot be cancelled (SUB-12)");
        }
    }

    /**
     * A resident asks for a title and a period (SUB-1, SUB-2).
     *
     * @param unit where the household lives
     * @param door the unit's number
     * @throws dev.gatehouse.core.RuleViolation SUB-5, when it is for fewer months than the minimum; SUB-OURS-4, when its first
     *     month is over
     */
    public static Decision<Subscription> request(
            SubscriptionId id,
            RequestSubscription command,
            UnitId unit,
            String door,
            Act act,
            SubscriptionPolicy policy) {
        Months months = command.months().months();
        SubscriptionRefusal.requireMinimum(months, policy);
        SubscriptionRefusal.requireAhead(id, months.first(), act);
        Subscription requested = new Subscription(
                act.estate(),
                id,
                1,
                command.household(),
                unit,
                door,
                command.subscriber(),
                command.title(),
                command.by(),
                months,
                SubscriptionState.REQUESTED,
                act.occurredAt(),
                null,
                null,
                null,
                null,
                null,
                command.renews(),
                null,
                false,
                Clocks.NONE);
        return Decision.of(
                requested,
                new SubscriptionEvent.Requested(
                        command.household(), command.title(), months, command.by(), command.renews()));
    }

    /** From the supplier's word to the order. */
    public SubscriptionOrder order() {
        return new SubscriptionOrder(this);
    }

    /** How it is renewed, cancelled, passed on, or given up. */
    public SubscriptionEnding ending() {
        return new SubscriptionEnding(this);
    }

    /**
     * The months for which this household has it and is charged for it (SUB-OURS-5), in which it stands in the receipt book
     * (SUB-11): the agreed ones, less those that a cancellation or another household takes away. Null while it is not placed.
     */
    public @Nullable Months own() {
        if (!state.isPlaced()) {
            return null;
        }
        return lastOwn == null ? months : months.until(lastOwn);
    }

    /** Whether it stands in the receipt book of a month, and is charged for it. */
    public boolean runsIn(YearMonth month) {
        Months own = own();
        return own != null && own.include(month);
    }

    /** Whether it is not given up, and lasts into a month or beyond it. */
    boolean isRunning(YearMonth now) {
        Months own = own();
        return state.isPlaced() ? own != null && !own.last().isBefore(now) : state != SubscriptionState.WITHDRAWN;
    }

    /** Whether anything of it is still to come after it stands on a requisition: what a household that leaves must settle. */
    public boolean isUnsettled(YearMonth now) {
        boolean goesOn = state == SubscriptionState.REQUISITIONED
                || state == SubscriptionState.APPROVED
                || state == SubscriptionState.ORDERED;
        return goesOn && !months.last().isBefore(now) && forwardedTo == null && !runsOut;
    }

    /** Who has ordered it. */
    Party party() {
        return Party.resident(subscriber);
    }

    Quote asked() {
        return SubscriptionRefusal.present(quote, id);
    }

    /** In one of these states, and nothing of it happened later. */
    void require(SubscriptionRule rule, Act act, SubscriptionState... states) {
        if (!Arrays.asList(states).contains(state)) {
            throw SubscriptionRefusal.wrongState(rule, "subscription", "订阅", id, state, states);
        }
        SubscriptionRefusal.requireOrder(id, since, act.occurredAt());
    }

    /** In the next state, as the event says. */
    static Decision<Subscription> to(SubscriptionBuilder next, SubscriptionState state, Act act, Event event) {
        return Decision.of(next.state(state).since(act.occurredAt()).build(), event);
    }

    SubscriptionBuilder next() {
        return new SubscriptionBuilder().from(this);
    }

    /** By title, then by door: the order of the receipt book (SUB-11). */
    private static String sortKey(Subscription subscription) {
        String title = SortKey.natural(subscription.title);
        String door = SortKey.natural(subscription.door);
        return title.substring(0, Math.min(title.length(), 120)) + ' ' + door.substring(0, Math.min(door.length(), 79));
    }

    /** Its id and state: an address is in it. */
    @Override
    public String toString() {
        return "Subscription[" + id + ", " + state + "]";
    }
}
