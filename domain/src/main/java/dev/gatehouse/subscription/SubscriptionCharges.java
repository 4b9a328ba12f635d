package dev.gatehouse.subscription;

import dev.gatehouse.aggregate.ViewType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** What the month's newspapers cost each household: every subscription that runs in the month, at its price. */
public final class SubscriptionCharges {
    /** The token of the charge list: by household, in the order of their ids, a page at a time. */
    public static final ViewType<Subscription, MonthlyCharge, ChargeQuery> LIST =
            new ViewType<>("subscription-charges", Subscription.TYPE, SubscriptionCharges::list);

    private SubscriptionCharges() {}

    private static List<MonthlyCharge> list(ChargeQuery query, List<Subscription> subscriptions) {
        String after = query.after() == null ? "" : query.after().toString();
        Map<String, List<Subscription>> households = subscriptions.stream()
                .filter(each -> each.runsIn(query.month()))
                .filter(each -> query.unit() == null || query.unit().equals(each.unit()))
                .collect(Collectors.groupingBy(each -> each.household().toString(), TreeMap::new, Collectors.toList()));
        return households.entrySet().stream()
                .filter(household -> household.getKey().compareTo(after) > 0)
                .limit(ChargeQuery.PAGE)
                .map(household -> charge(household.getValue()))
                .toList();
    }

    private static MonthlyCharge charge(List<Subscription> subscriptions) {
        Money amount = Money.total(
                subscriptions.stream().map(each -> each.asked().price()).toList());
        String door = subscriptions.stream()
                .map(Subscription::door)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Subscription any = subscriptions.get(0);
        return MonthlyCharge.of(any.household(), any.unit(), door, subscriptions.size(), amount);
    }
}
