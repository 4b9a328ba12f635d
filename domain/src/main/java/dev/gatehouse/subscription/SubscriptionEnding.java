package dev.gatehouse.subscription;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.clock.Terms;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import dev.gatehouse.unit.UnitId;
import java.time.YearMonth;

/**
 * How a subscription ends: it is renewed or not, cancelled, passed on to another household, taken along, left to run out, or
 * given up before it was ordered.
 *
 * @param subscription which
 */
public record SubscriptionEnding(Subscription subscription) {
    private static final String TELL_SUPPLIER = "tell-supplier";

    /**
     * It is given up before it stands on a requisition.
     *
     * @throws RuleViolation SUB-OURS-1, when it stands on one, or its life is over
     */
    public Decision<Subscription> withdraw(Act act) {
        subscription.require(
                SubscriptionRule.LIFE,
                act,
                SubscriptionState.REQUESTED,
                SubscriptionState.QUOTED,
                SubscriptionState.CONFIRMED,
                SubscriptionState.SIGNED);
        return Subscription.to(
                subscription.next(), SubscriptionState.WITHDRAWN, act, new SubscriptionEvent.Withdrawn());
    }

    /**
     * It is known whether it goes on (SUB-OURS-3).
     *
     * @throws RuleViolation SUB-OURS-1, when it is not ordered, or ends early
     */
    public Decision<Subscription> renewalAnswered(boolean renewed, Act act) {
        subscription.require(SubscriptionRule.LIFE, act, SubscriptionState.ORDERED);
        return Decision.of(
                subscription.withClocks(subscription.clocks().meet(SubscriptionOrder.RENEWAL, act.occurredAt())),
                new SubscriptionEvent.RenewalAnswered(renewed));
    }

    /**
     * The dates have been checked and the cancellation notice is signed; the supplier is to be told (SUB-13).
     *
     * @param maySign whether whoever signed may sign for the household then
     * @throws RuleViolation SUB-12, when it is prepaid; SUB-13, when the dates differ, or nobody has signed who may;
     *     SUB-OURS-1, when it is not ordered; SUB-OURS-4, when it would end in a month that is over, or no earlier than it
     *     does anyhow
     */
    public Decision<Subscription> request(
            RequestCancellation command, boolean maySign, Act act, SubscriptionPolicy policy) {
        subscription.require(SubscriptionRule.LIFE, act, SubscriptionState.ORDERED);
        Quote quote = subscription.asked();
        if (!quote.cancellable()) {
            throw new RuleViolation(
                    SubscriptionRule.PREPAID_IS_NOT_CANCELLED,
                    Text.of(
                            "subscription {0} was prepaid with supplier {1}",
                            "订阅 {0} 已向供应商 {1} 预先付款", subscription.id(), quote.supplier()),
                    Text.of("transfer it, redirect it, or let it run out", "请转让、改寄或任其到期"));
        }
        Months months = subscription.months();
        if (!command.first().equals(months.first()) || !command.last().equals(months.last())) {
            throw new RuleViolation(
                    SubscriptionRule.CANCELLED_IN_ORDER,
                    Text.of(
                            "{0} to {1} was read back, and subscription {2} is for {3}",
                            "核对的期限为 {0} 至 {1}，而订阅 {2} 的期限为 {3}",
                            command.first(),
                            command.last(),
                            subscription.id(),
                            months),
                    Text.of("check the dates with the resident", "请与业户重新核对始止日期"));
        }
        requireEarlier(command.until(), months, act);
        SubscriptionRefusal.requireSigner(
                SubscriptionRule.CANCELLED_IN_ORDER,
                subscription,
                subscription.household(),
                command.signedBy(),
                maySign);
        Paper notice = SubscriptionRefusal.signed(command.notice(), command.signedBy(), act);
        Terms terms = Terms.of(
                TELL_SUPPLIER,
                SubscriptionRule.SUPPLIER_TOLD_IN_TIME,
                SubscriptionNotice.tellSupplier(subscription, quote),
                policy.supplierTold());
        return Subscription.to(
                        subscription
                                .next()
                                .cancellation(new Cancellation(notice, command.until(), null, null))
                                .clocks(subscription
                                        .clocks()
                                        .cancel(SubscriptionOrder.RENEWAL, act.occurredAt())
                                        .start(terms, act.occurredAt(), act.calendar())),
                        SubscriptionState.CANCELLING,
                        act,
                        new SubscriptionEvent.CancellationRequested(notice.number(), command.until()))
                .tell(SubscriptionNotice.cancelling(subscription, quote));
    }

    /**
     * The supplier was told by fax (SUB-13), and the month's register is marked (SUB-14). Copies come, and are charged, at
     * least until the month in which it was told, where that is one of its months.
     *
     * @throws RuleViolation SUB-13, when no cancellation was asked for
     */
    public Decision<Subscription> confirm(ConfirmCancellation command, Act act) {
        subscription.require(SubscriptionRule.CANCELLED_IN_ORDER, act, SubscriptionState.CANCELLING);
        Cancellation asked = SubscriptionRefusal.present(subscription.cancellation(), subscription.id());
        YearMonth told = YearMonth.from(act.date());
        YearMonth last = latest(asked.last(), told);
        Paper fax = command.fax().unsigned(act.occurredAt());
        return Subscription.to(
                subscription
                        .next()
                        .cancellation(new Cancellation(asked.notice(), last, fax, told))
                        .lastOwn(last)
                        .clocks(subscription.clocks().meet(TELL_SUPPLIER, act.occurredAt())),
                SubscriptionState.CANCELLED,
                act,
                new SubscriptionEvent.Cancelled(fax.number(), last, told));
    }

    /**
     * Its household leaves, and its copies follow it; it is charged as before.
     *
     * @throws RuleViolation SUB-OURS-1, when it stands on no requisition yet, or its life is over
     */
    public Decision<Subscription> redirect(RedirectSubscription command, Act act) {
        requireGoingOn(act);
        return Decision.of(
                subscription
                        .next()
                        .forwardedTo(command.address())
                        .runsOut(false)
                        .clocks(subscription.clocks().cancel(SubscriptionOrder.RENEWAL, act.occurredAt()))
                        .build(),
                new SubscriptionEvent.Redirected());
    }

    /**
     * Its household leaves, and it runs out where it is; it is charged as before.
     *
     * @throws RuleViolation SUB-OURS-1, when it stands on no requisition yet, or its life is over
     */
    public Decision<Subscription> runOut(Act act) {
        requireGoingOn(act);
        return Decision.of(
                subscription
                        .next()
                        .forwardedTo(null)
                        .runsOut(true)
                        .clocks(subscription.clocks().cancel(SubscriptionOrder.RENEWAL, act.occurredAt()))
                        .build(),
                new SubscriptionEvent.LeftToRunOut());
    }

    /**
     * Another household has it from a month on: this one is charged until the month before.
     *
     * @param to the other's subscription, see {@link #takenOver}
     * @throws RuleViolation SUB-OURS-1, when it is not ordered; SUB-OURS-4, when the month is over, or none of its months
     */
    public Decision<Subscription> transfer(TransferSubscription command, SubscriptionId to, Act act) {
        subscription.require(SubscriptionRule.LIFE, act, SubscriptionState.ORDERED);
        SubscriptionRefusal.requireAhead(subscription.id(), command.since(), act);
        if (!subscription.months().include(command.since())) {
            throw SubscriptionRefusal.notOfItsMonths(subscription, command.since());
        }
        return Subscription.to(
                subscription
                        .next()
                        .lastOwn(command.since().minusMonths(1))
                        .clocks(subscription.clocks().cancel(SubscriptionOrder.RENEWAL, act.occurredAt())),
                SubscriptionState.TRANSFERRED,
                act,
                new SubscriptionEvent.Transferred(to, command.since()));
    }

    /**
     * What is left of it as the other household's, which has signed a letter of its own (SUB-6).
     *
     * @param maySign whether whoever signed may sign for that household then
     * @throws RuleViolation SUB-6, when nobody has signed who may
     */
    public Decision<Subscription> takenOver(
            TransferSubscription command,
            SubscriptionId to,
            UnitId unit,
            String door,
            boolean maySign,
            Act act,
            SubscriptionPolicy policy) {
        SubscriptionRefusal.requireSigner(
                SubscriptionRule.LETTER_SIGNED, subscription, command.household(), command.signedBy(), maySign);
        Subscription left = subscription
                .next()
                .id(to)
                .version(1)
                .household(command.household())
                .unit(unit)
                .door(door)
                .subscriber(command.subscriber())
                .months(subscription.months().from(command.since()))
                .since(act.occurredAt())
                .letter(SubscriptionRefusal.signed(command.letter(), command.signedBy(), act))
                .follows(subscription.id())
                .forwardedTo(null)
                .runsOut(false)
                .clocks(Clocks.NONE)
                .build();
        return Decision.of(
                left.withClocks(SubscriptionOrder.renewal(left, act, policy)),
                new SubscriptionEvent.TakenOver(
                        subscription.id(),
                        command.household(),
                        left.months(),
                        command.letter().number()));
    }

    /** Requires that nothing of it is in the air as its household leaves (SUB-OURS-6); what is not ordered yet is given up. */
    public Decision<Subscription> householdLeaves(Act act) {
        if (subscription.state().isOpen()) {
            return withdraw(act);
        }
        if (subscription.isUnsettled(YearMonth.from(act.date()))) {
            throw new RuleViolation(
                    SubscriptionRule.SETTLED_ON_LEAVING,
                    Text.of(
                            "household {0} has subscription {1} until {2}",
                            "家庭 {0} 的订阅 {1} 至 {2} 方到期",
                            subscription.household(),
                            subscription.id(),
                            subscription.months().last()),
                    Text.of(
                            "redirect it, transfer it or let it run out first, or cancel it where the supplier allows that",
                            "请先改寄、转让或任其到期；供应商允许的，亦可退订"));
        }
        return Decision.none(subscription);
    }

    /** The last month for which copies come: those of the months up to the one in which the supplier was told have come. */
    private YearMonth latest(YearMonth asked, YearMonth told) {
        Months come = subscription.months().until(told);
        return come.last().isAfter(asked) ? come.last() : asked;
    }

    private void requireGoingOn(Act act) {
        subscription.require(
                SubscriptionRule.LIFE,
                act,
                SubscriptionState.REQUISITIONED,
                SubscriptionState.APPROVED,
                SubscriptionState.ORDERED);
    }

    private void requireEarlier(YearMonth until, Months months, Act act) {
        YearMonth beforeFirst = months.first().minusMonths(1);
        if (!until.isBefore(months.last()) || until.isBefore(beforeFirst)) {
            throw SubscriptionRefusal.notOfItsMonths(subscription, until);
        }
        if (until.isAfter(beforeFirst) || YearMonth.from(act.date()).isAfter(beforeFirst)) {
            SubscriptionRefusal.requireAhead(subscription.id(), until, act);
        }
    }
}
