package dev.gatehouse.subscription;

import dev.gatehouse.core.Code;
import dev.gatehouse.core.Event;
import dev.gatehouse.core.Published;
import dev.gatehouse.resident.HouseholdId;
import java.time.YearMonth;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What happens to a subscription. */
public sealed interface SubscriptionEvent extends Event {
    /** A resident of a household has asked for a title; {@code renews} is what it follows on, if anything. */
    @Published("subscription.requested")
    record Requested(
            HouseholdId household,
            @Code String title,
            Months months,
            OrderedBy by,
            @Nullable SubscriptionId renews) implements SubscriptionEvent {}

    /** A supplier has the title at a price. */
    @Published("subscription.quoted")
    record Quoted(SupplierId supplier, Money price, boolean cancellable) implements SubscriptionEvent {}

    /** The resident agrees to period and price, and was told the terms of cancellation. */
    @Published("subscription.confirmed")
    record Confirmed(Months months, Money price) implements SubscriptionEvent {}

    /** The confirmation letter of this number is signed. */
    @Published("subscription.signed")
    record Signed(String letter) implements SubscriptionEvent {}

    /** It stands on a requisition. */
    @Published("subscription.requisitioned")
    record Requisitioned(RequisitionId requisition) implements SubscriptionEvent {}

    /** Its requisition is approved. */
    @Published("subscription.approved")
    record Approved(RequisitionId requisition) implements SubscriptionEvent {}

    /** Its requisition was not approved, or is no longer; it may stand on another. */
    @Published("subscription.returned")
    record Returned(RequisitionId requisition) implements SubscriptionEvent {}

    /** It was placed with the supplier. */
    @Published("subscription.ordered")
    record Ordered(SupplierId supplier, Months months, Money cost) implements SubscriptionEvent {}

    /** The resident does not want it again, or has ordered it again. */
    @Published("subscription.renewal-answered")
    record RenewalAnswered(boolean renewed) implements SubscriptionEvent {}

    /** The notice is signed; copies are to come until this month. */
    @Published("subscription.cancellation-requested")
    record CancellationRequested(String notice, YearMonth last) implements SubscriptionEvent {}

    /** The supplier was told in writing; copies come until this month. */
    @Published("subscription.cancelled")
    record Cancelled(String fax, YearMonth last, YearMonth markedIn) implements SubscriptionEvent {}

    /** It was given up before it was ordered. */
    @Published("subscription.withdrawn")
    record Withdrawn() implements SubscriptionEvent {}

    /** Its copies go elsewhere, since the household leaves. */
    @Published("subscription.redirected")
    record Redirected() implements SubscriptionEvent {}

    /** It runs out after the household has left. */
    @Published("subscription.left-to-run-out")
    record LeftToRunOut() implements SubscriptionEvent {}

    /** Another household has it from a month on, as another subscription. */
    @Published("subscription.transferred")
    record Transferred(SubscriptionId to, YearMonth from) implements SubscriptionEvent {}

    /** It is what was left of another household's. */
    @Published("subscription.taken-over")
    record TakenOver(SubscriptionId from, HouseholdId household, Months months, String letter)
            implements SubscriptionEvent {}
}
