package dev.gatehouse.subscription;

import dev.gatehouse.core.Role;
import dev.gatehouse.core.Term;
import dev.gatehouse.core.Text;
import dev.gatehouse.notice.Notice;
import dev.gatehouse.notice.Recipient;

/** What subscriptions want told. */
final class SubscriptionNotice {
    private SubscriptionNotice() {}

    /** To the subscriber: what was agreed on the telephone (SUB-4). */
    static Notice confirmed(Subscription subscription, Quote quote) {
        return new Notice(
                Recipient.party(subscription.party()),
                "subscription.confirmed",
                Text.of(
                        "You subscribe to {0} for {1}, at {2} a month, {3} in all; please sign the confirmation letter",
                        "您订阅 {0}，期限 {1}，每月 {2}，共 {3}；请签署订阅报刊确认信",
                        title(subscription),
                        subscription.months(),
                        quote.price(),
                        quote.cost(subscription.months())));
    }

    /** To the subscriber: whether it can be cancelled, and how (SUB-7, SUB-12, SUB-13). */
    static Notice terms(Subscription subscription, Quote quote) {
        return new Notice(
                Recipient.party(subscription.party()),
                "subscription.cancellation-terms",
                quote.cancellable()
                        ? Text.of(
                                "{0} can be cancelled by a signed notice, from the month after the supplier has been told",
                                "{0} 可凭签署的退订通知退订，自通知供应商之次月起生效", title(subscription))
                        : Text.of(
                                "{0} is prepaid and cannot be cancelled once it is ordered",
                                "{0} 须预先付款，订阅后无法退订", title(subscription)));
    }

    /** What is to be asked before the end (SUB-OURS-3). */
    static Text renewal(Subscription subscription) {
        return Text.of(
                "Say whether {0} of unit {1}, which ends with {2}, is to go on",
                "单元 {1} 的 {0} 至 {2} 到期，请确认是否续订",
                title(subscription),
                Term.of(subscription.unit(), subscription.door()),
                subscription.months().last());
    }

    /** What is to be done once a notice is signed (SUB-13). */
    static Text tellSupplier(Subscription subscription, Quote quote) {
        return Text.of(
                "Tell supplier {0} by fax that {1} of unit {2} is cancelled",
                "以传真通知供应商 {0} 退订单元 {2} 的 {1}",
                quote.supplier(),
                title(subscription),
                Term.of(subscription.unit(), subscription.door()));
    }

    /** To the desk: the supplier is to be told, promptly (SUB-13). */
    static Notice cancelling(Subscription subscription, Quote quote) {
        return new Notice(
                Recipient.role(Role.CS_OFFICER), "subscription.tell-supplier", tellSupplier(subscription, quote));
    }

    /** To the desk: copies are to be claimed (SUB-OURS-8). */
    static Notice claim(Text task) {
        return new Notice(Recipient.role(Role.CS_OFFICER), "subscription.claim", task);
    }

    private static Term title(Subscription subscription) {
        return Term.of(subscription.id(), subscription.title());
    }
}
