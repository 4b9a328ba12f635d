package dev.gatehouse.subscription;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.clock.Terms;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import dev.gatehouse.notice.Recipient;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How a subscription is ordered: the supplier is asked, the resident confirms and signs, a requisition is approved, and the
 * order is placed.
 *
 * @param subscription which
 */
public record SubscriptionOrder(Subscription subscription) {
    static final String RENEWAL = "renewal";

    /**
     * A supplier was asked, and has the title or not (SUB-3). Another may be asked until the letter is signed; then the
     * resident confirms again.
     *
     * @param quote what it asks; null when it does not have the title
     * @throws RuleViolation SUB-3, when it does not have it; SUB-OURS-1, when the letter is signed
     */
    public Decision<Subscription> quote(SupplierId supplier, @Nullable Quote quote, Act act) {
        subscription.require(
                SubscriptionRule.LIFE,
                act,
                SubscriptionState.REQUESTED,
                SubscriptionState.QUOTED,
                SubscriptionState.CONFIRMED);
        if (quote == null) {
            throw new RuleViolation(
                    SubscriptionRule.AVAILABLE_AT_A_PRICE,
                    Text.of(
                            "supplier {0} does not have the title of subscription {1}",
                            "供应商 {0} 没有订阅 {1} 之报刊", supplier, subscription.id()),
                    Text.of("ask another supplier, or withdraw it", "请询问其他供应商，或撤回订阅"));
        }
        return Subscription.to(
                subscription.next().quote(quote),
                SubscriptionState.QUOTED,
                act,
                new SubscriptionEvent.Quoted(supplier, quote.price(), quote.cancellable()));
    }

    /**
     * The resident is called again and agrees to period and price (SUB-4), and is told the terms of cancellation (SUB-7). A
     * letter that was signed for something else is void.
     *
     * @throws RuleViolation SUB-3, when no supplier was asked; SUB-4, when it is another price than the supplier's; SUB-5,
     *     when it is for fewer months than the minimum; SUB-OURS-1, when it stands on a requisition; SUB-OURS-4, when its
     *     first month is over
     */
    public Decision<Subscription> confirm(ConfirmSubscription command, Act act, SubscriptionPolicy policy) {
        subscription.require(
                subscription.state() == SubscriptionState.REQUESTED
                        ? SubscriptionRule.AVAILABLE_AT_A_PRICE
                        : SubscriptionRule.LIFE,
                act,
                SubscriptionState.QUOTED,
                SubscriptionState.CONFIRMED,
                SubscriptionState.SIGNED);
        Quote quote = subscription.asked();
        Months months = command.months().months();
        SubscriptionRefusal.requireMinimum(months, policy);
        SubscriptionRefusal.requireAhead(subscription.id(), months.first(), act);
        if (command.price().compareTo(quote.price().getAmount()) != 0) {
            throw new RuleViolation(
                    SubscriptionRule.CONFIRMED_AGAIN,
                    Text.of(
                            "the resident agrees to {0} a month, and supplier {1} asks {2}",
                            "业户确认每月 {0}，而供应商 {1} 报价为 {2}", command.price(), quote.supplier(), quote.price()),
                    Text.of("have the resident agree to {0}", "请业户确认 {0}", quote.price()));
        }
        Subscription confirmed = subscription.next().months(months).letter(null).build();
        return Subscription.to(
                        confirmed.next(),
                        SubscriptionState.CONFIRMED,
                        act,
                        new SubscriptionEvent.Confirmed(months, quote.price()))
                .tell(SubscriptionNotice.confirmed(confirmed, quote))
                .tell(SubscriptionNotice.terms(confirmed, quote));
    }

    /**
     * The confirmation letter is signed (SUB-6).
     *
     * @param maySign whether whoever signed may sign for the household then
     * @throws RuleViolation SUB-4, when the resident has not confirmed; SUB-6, when nobody has signed who may
     */
    public Decision<Subscription> sign(SignLetter command, boolean maySign, Act act) {
        subscription.require(SubscriptionRule.CONFIRMED_AGAIN, act, SubscriptionState.CONFIRMED);
        SubscriptionRefusal.requireSigner(
                SubscriptionRule.LETTER_SIGNED, subscription, subscription.household(), command.signedBy(), maySign);
        return Subscription.to(
                subscription.next().letter(SubscriptionRefusal.signed(command.letter(), command.signedBy(), act)),
                SubscriptionState.SIGNED,
                act,
                new SubscriptionEvent.Signed(command.letter().number()));
    }

    /** Whether it may stand on a requisition by its papers: the letter is signed, where the office wants that. */
    void requireReady(Act act, SubscriptionPolicy policy) {
        if (policy.letterSigned()) {
            subscription.require(SubscriptionRule.LETTER_SIGNED, act, SubscriptionState.SIGNED);
        } else {
            subscription.require(
                    SubscriptionRule.CONFIRMED_AGAIN, act, SubscriptionState.CONFIRMED, SubscriptionState.SIGNED);
        }
        SubscriptionRefusal.requireAhead(
                subscription.id(), subscription.months().first(), act);
    }

    /** It stands on a requisition (SUB-8). */
    Decision<Subscription> requisitioned(RequisitionId requisition, Act act) {
        return Subscription.to(
                subscription.next().requisition(requisition),
                SubscriptionState.REQUISITIONED,
                act,
                new SubscriptionEvent.Requisitioned(requisition));
    }

    /**
     * The requisition was decided on; what is not approved goes back to where it was before it stood on it, or is given up,
     * where its household leaves (SUB-OURS-6).
     */
    Decision<Subscription> decided(RequisitionId requisition, boolean approved, Act act) {
        SubscriptionRefusal.requireOrder(subscription.id(), subscription.since(), act.occurredAt());
        if (approved) {
            return Subscription.to(
                    subscription.next(), SubscriptionState.APPROVED, act, new SubscriptionEvent.Approved(requisition));
        }
        Decision<Subscription> returned = Subscription.to(
                subscription.next().requisition(null),
                subscription.letter() == null ? SubscriptionState.CONFIRMED : SubscriptionState.SIGNED,
                act,
                new SubscriptionEvent.Returned(requisition));
        boolean leaves = subscription.runsOut() || subscription.forwardedTo() != null;
        return leaves ? returned.then(next -> next.ending().withdraw(act)) : returned;
    }

    /** It was placed with the supplier (SUB-9): from now on it stands in the receipt book (SUB-11), and is charged for. */
    Decision<Subscription> ordered(Act act, SubscriptionPolicy policy) {
        subscription.require(SubscriptionRule.PLACED_ON_APPROVAL, act, SubscriptionState.APPROVED);
        SubscriptionRefusal.requireAhead(
                subscription.id(), subscription.months().first(), act);
        Quote quote = subscription.asked();
        Money cost = quote.cost(subscription.months());
        return Subscription.to(
                subscription.next().clocks(renewal(subscription, act, policy)),
                SubscriptionState.ORDERED,
                act,
                new SubscriptionEvent.Ordered(quote.supplier(), subscription.months(), cost));
    }

    /** The clock of the renewal (SUB-OURS-3), which reminds the subscriber; none where the household has left already. */
    static Clocks renewal(Subscription ordered, Act act, SubscriptionPolicy policy) {
        if (ordered.forwardedTo() != null || ordered.runsOut()) {
            return ordered.clocks();
        }
        Promise promise = policy.renewal().warning(policy.reminder(), Recipient.party(ordered.party()));
        Terms terms = Terms.of(RENEWAL, SubscriptionRule.RENEWAL_ASKED, SubscriptionNotice.renewal(ordered), promise);
        return ordered.clocks()
                .start(terms, ordered.months().end(act.calendar().zone()), act.occurredAt(), act.calendar());
    }
}
