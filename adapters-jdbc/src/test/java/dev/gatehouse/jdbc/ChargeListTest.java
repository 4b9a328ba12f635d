package dev.gatehouse.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.core.EstateId;
import dev.gatehouse.subscription.ChargeQuery;
import dev.gatehouse.subscription.MonthlyCharge;
import dev.gatehouse.subscription.Subscription;
import dev.gatehouse.testkit.Samples;
import dev.gatehouse.unit.UnitId;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The charge list of a month over ten thousand subscriptions, page by page. */
class ChargeListTest {
    private static final int SUBSCRIPTIONS = 10_000;
    private static final List<UnitId> UNITS =
            Stream.generate(() -> new UnitId(UUID.randomUUID())).limit(3_200).toList();

    private final AtomicInteger statements = new AtomicInteger();

    @EachDatabase
    void tenThousandSubscriptionsAreChargedPageByPageAndToTheCent(DataSource dataSource) {
        House house = new House(JdbcStorage.owning(ProxyDataSourceBuilder.create(dataSource)
                .afterQuery((execution, queries) -> statements.incrementAndGet())
                .build()));
        Money expected = kept(JdbcStorage.owning(dataSource), house.estate);

        statements.set(0);
        List<MonthlyCharge> charges = new ArrayList<>();
        house.gatehouse.subscriptions().eachCharge(house.officer, YearMonth.of(2026, 3), charges::add);

        assertThat(statements).hasValue(UNITS.size() / ChargeQuery.PAGE + 1);
        assertThat(Money.total(
                        charges.stream().map(charge -> charge.charge().amount()).toList()))
                .isEqualTo(expected);
        assertThat(charges.stream().mapToLong(MonthlyCharge::subscriptions).sum())
                .isEqualTo(SUBSCRIPTIONS);
        Set<UnitId> units = charges.stream().map(MonthlyCharge::unit).collect(Collectors.toSet());
        assertThat(units).hasSize(UNITS.size()).hasSameSizeAs(charges);
    }

    /** Keeps them, at ten thousand prices, and says what they cost a month. */
    private static Money kept(JdbcStorage storage, EstateId estate) {
        return storage.inTransaction(transaction -> {
            Money total = Money.zero(CurrencyUnit.of("CNY"));
            for (int i = 0; i < SUBSCRIPTIONS; i++) {
                UnitId unit = UNITS.get(i % UNITS.size());
                Money price = Money.ofMinor(total.getCurrencyUnit(), 1_000 + i);
                Subscription placed = Samples.placed(Samples.subscription(estate, "Times", unit, "1", 1), price);
                transaction.store(Subscription.TYPE).insert(placed.withVersion(1));
                total = total.plus(price);
            }
            return total;
        });
    }
}
