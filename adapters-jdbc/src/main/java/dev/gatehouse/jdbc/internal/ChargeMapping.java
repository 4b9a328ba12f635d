package dev.gatehouse.jdbc.internal;

import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.subscription.ChargeQuery;
import dev.gatehouse.subscription.MonthlyCharge;
import dev.gatehouse.subscription.SubscriptionCharges;
import dev.gatehouse.unit.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The month's charges of each household, summed up where they are: an estate takes money in one currency. */
final class ChargeMapping {
    static final ViewMapping<MonthlyCharge, ChargeQuery> MAPPING = new ViewMapping<>(
            SubscriptionCharges.LIST,
            "SELECT household_id, MAX(unit_id) AS unit_id, MAX(door) AS door, COUNT(*) AS subscriptions,"
                    + " MAX(currency) AS currency, SUM(price) AS price FROM gh_subscription",
            (filter, query) -> {
                SubscriptionMapping.running(filter, query.month()).equal("unit_id", query.unit(), UnitId::toString);
                if (query.after() != null) {
                    filter.and("household_id > ?", query.after().toString());
                }
            },
            " GROUP BY household_id ORDER BY household_id LIMIT " + ChargeQuery.PAGE,
            ChargeMapping::charge);

    private ChargeMapping() {}

    private static MonthlyCharge charge(ResultSet row) throws SQLException {
        Money amount = Money.ofMinor(CurrencyUnit.of(row.getString("currency")), row.getLong("price"));
        return MonthlyCharge.of(
                HouseholdId.parse(row.getString("household_id")),
                UnitId.parse(row.getString("unit_id")),
                row.getString("door"),
                row.getLong("subscriptions"),
                amount);
    }
}
