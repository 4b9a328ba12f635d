package dev.gatehouse.jdbc.internal;

import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.subscription.Cancellation;
import dev.gatehouse.subscription.Months;
import dev.gatehouse.subscription.Quote;
import dev.gatehouse.subscription.Subscription;
import dev.gatehouse.subscription.SubscriptionId;
import dev.gatehouse.subscription.SubscriptionQuery;
import dev.gatehouse.unit.UnitId;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Subscriptions: the months and the price by which they are charged are columns of their own. */
final class SubscriptionMapping {
    static final Mapping<Subscription, SubscriptionId, SubscriptionQuery> MAPPING = new Mapping<>(
            Subscription.TYPE,
            "gh_subscription",
            "subscription_id",
            List.of(
                    new Column<>(
                            "household_id",
                            subscription -> subscription.household().toString()),
                    new Column<>("unit_id", subscription -> subscription.unit().toString()),
                    new Column<>("door", Subscription::door),
                    new Column<>("title", Subscription::title),
                    new Column<>("state", subscription -> subscription.state().name()),
                    new Column<>("first_month", subscription -> month(subscription, Months::first)),
                    new Column<>("last_month", subscription -> month(subscription, Months::last)),
                    new Column<>("marked_in", subscription -> markedIn(subscription.cancellation())),
                    new Column<>(
                            "currency",
                            subscription -> quoted(
                                    subscription,
                                    quote -> quote.price().getCurrencyUnit().getCode())),
                    new Column<>(
                            "price",
                            subscription ->
                                    quoted(subscription, quote -> quote.price().getAmountMinorLong()))),
            List.of(),
            (filter, query) -> running(
                            filter.equal("household_id", query.household(), HouseholdId::toString)
                                    .equal("unit_id", query.unit(), UnitId::toString)
                                    .equal("title", query.title(), Function.identity())
                                    .equal("state", query.state(), Enum::name),
                            query.month())
                    .equal("marked_in", query.markedIn(), YearMonth::toString));

    private SubscriptionMapping() {}

    /** Those that run in a month: months of four-digit years are in order as texts. */
    static Filter running(Filter filter, @Nullable YearMonth month) {
        return month == null
                ? filter
                : filter.and("first_month <= ? AND last_month >= ?", month.toString(), month.toString());
    }

    private static @Nullable String month(Subscription subscription, Function<Months, YearMonth> which) {
        Months own = subscription.own();
        return own == null ? null : which.apply(own).toString();
    }

    private static @Nullable String markedIn(@Nullable Cancellation cancellation) {
        return cancellation == null || cancellation.markedIn() == null
                ? null
                : cancellation.markedIn().toString();
    }

    private static <T> @Nullable T quoted(Subscription subscription, Function<Quote, T> part) {
        return subscription.quote() == null ? null : part.apply(subscription.quote());
    }
}
