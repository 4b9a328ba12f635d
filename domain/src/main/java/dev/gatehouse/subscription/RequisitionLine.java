package dev.gatehouse.subscription;

import dev.gatehouse.core.Code;
import dev.gatehouse.unit.UnitId;
import org.joda.money.Money;

/**
 * A line of a requisition: unit, title, period, and what it costs in all (SUB-8).
 *
 * @param subscription which subscription
 * @param unit         for which unit
 * @param door         the unit's number
 * @param title        which title
 * @param months       for which months
 * @param cost         for all of them together
 */
public record RequisitionLine(
        SubscriptionId subscription,
        UnitId unit,
        @Code String door,
        @Code String title,
        Months months,
        Money cost) {
    static RequisitionLine of(Subscription subscription) {
        return new RequisitionLine(
                subscription.id(),
                subscription.unit(),
                subscription.door(),
                subscription.title(),
                subscription.months(),
                subscription.asked().cost(subscription.months()));
    }
}
