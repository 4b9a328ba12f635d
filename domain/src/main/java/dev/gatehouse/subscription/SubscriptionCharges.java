package dev.gatehouse.subscription;

import dev.gatehouse.aggregate.ViewType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** What the month's newspapers cost each unit: every subscription that runs in the month, at its price. */
public final class SubscriptionCharges {
    /** The token of the charge list: by unit, in the order of their ids, a page at a time. */
    public static final ViewType<Subscription, MonthlyCharge, ChargeQuery> LIST =
            new ViewType<>("subscription-charges", Subscription.TYPE, SubscriptionCharges::list);

    private SubscriptionCharges() {}

    private static List<MonthlyCharge> list(ChargeQuery query, List<Subscription> subscriptions) {
        String after = query.after() == null ? "" : query.after().toString();
        Map<String, List<Subscription>> units = subscriptions.stream()
                .filter(each -> each.runsIn(query.month()))
                .filter(each -> query.unit() == null || query.unit().equals(each.unit()))
                .collect(Collectors.groupingBy(each -> each.unit().toString(), TreeMap::new, Collectors.toList()));
        return units.entrySet().stream()
                .filter(unit -> unit.getKey().compareTo(after) > 0)
                .limit(ChargeQuery.PAGE)
                .map(unit -> charge(unit.getValue()))
                .toList();
    }

    private static MonthlyCharge charge(List<Subscription> subscriptions) {
        Money amount = Money.total(
                subscriptions.stream().map(each -> each.asked().price()).toList());
        String door = subscriptions.stream()
                .map(Subscription::door)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return MonthlyCharge.of(subscriptions.get(0).unit(), door, subscriptions.size(), amount);
    }
}
