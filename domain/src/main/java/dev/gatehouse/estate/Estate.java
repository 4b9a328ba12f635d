package dev.gatehouse.estate;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.AggregateTypeBuilder;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.aggregate.SortKey;
import dev.gatehouse.aggregate.UniqueKey;
import dev.gatehouse.clock.BusinessCalendar;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import java.time.ZoneId;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;

/**
 * One managed property (项目), and how its office works.
 *
 * @param id         its id; an estate is its own tenant
 * @param version    one more at each change
 * @param name       what people call it, 1 to 100 characters
 * @param zone       its time zone
 * @param currency   in which it takes money
 * @param profile    its way of working
 */
@Value.Builder
public record Estate(EstateId id, long version, String name, ZoneId zone, CurrencyUnit currency, Profile profile)
        implements Aggregate<EstateId>, WithEstate {
    /** The type token. */
    public static final AggregateType<Estate, EstateId, EstateQuery> TYPE = new AggregateTypeBuilder<
                    Estate, EstateId, EstateQuery>()
            .name("estate")
            .type(Estate.class)
            .events(EstateEvent.class)
            .atVersion(Estate::withVersion)
            .printId(EstateId::value)
            .parseId(EstateId::new)
            .matches((query, estate) -> true)
            .sortKey(estate -> SortKey.natural(estate.name()))
            .addUniqueKey(new UniqueKey<>("estate_id", estate -> estate.id().value(), Estate::openedBefore))
            .build();

    /**
     * Opens an estate.
     *
     * @throws RuleViolation ESTATE-OURS-2, when a price of its profile is in another currency
     */
    public static Decision<Estate> open(EstateId id, OpenEstate command) {
        command.profile().policies().forEach(policy -> requireCurrency(command.currency(), policy));
        Estate estate = new Estate(id, 1, command.name(), command.zone(), command.currency(), command.profile());
        return Decision.of(estate, new EstateEvent.Opened(command.profile()));
    }

    /**
     * Works like this from now on.
     *
     * @throws RuleViolation ESTATE-OURS-2, when a price of its profile is in another currency
     */
    public Decision<Estate> change(ChangeProfile command, Act act) {
        command.profile().policies().forEach(policy -> requireCurrency(currency, policy));
        return Decision.of(withProfile(command.profile()), new EstateEvent.ProfileChanged(command.profile()));
    }

    @Override
    public EstateId estate() {
        return id;
    }

    /** The calendar by which the estate counts. */
    public BusinessCalendar calendar() {
        return BusinessCalendar.roundTheClock(zone);
    }

    /**
     * The estate's policy for an area.
     *
     * @throws RuleViolation ESTATE-OURS-2, when the area's defaults have their prices in another currency
     */
    public <P extends Policy> P policy(PolicyType<P> type) {
        P policy = profile.get(type);
        requireCurrency(currency, policy);
        return policy;
    }

    private static void requireCurrency(CurrencyUnit currency, Policy policy) {
        CurrencyUnit other = policy.currency();
        if (other != null && !other.equals(currency)) {
            throw new RuleViolation(
                    EstateRule.ONE_CURRENCY,
                    Text.of(
                            "the estate takes {0}, a price of its profile is in {1}",
                            "项目货币为 {0}，而工作方式中有 {1} 价格", currency, other),
                    Text.of("set the prices of the profile in {0}", "请以 {0} 定价", currency));
        }
    }

    private static RuleViolation openedBefore(Estate estate) {
        return new RuleViolation(
                EstateRule.OPENED_ONCE,
                Text.of("estate {0} is open already", "项目 {0} 已开设", estate.id()),
                Text.of("change its profile instead", "请改为更改其工作方式"));
    }
}
