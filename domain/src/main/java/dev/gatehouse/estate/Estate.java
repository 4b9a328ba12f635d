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
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;

/**
 * One managed property (项目), and how its office works.
 *
 * @param id         its id; an estate is its own tenant
 * @param version    one more at each change
 * @param name       what people call it, 1 to 100 characters
 * @param calendar   by which days and hours it counts; round the clock in its zone until it is given another
 * @param currency   in which it takes money
 * @param profile    its way of working
 */
@Value.Builder
public record Estate(
        EstateId id, long version, String name, BusinessCalendar calendar, CurrencyUnit currency, Profile profile)
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
     * @throws RuleViolation ESTATE-OURS-2, when a price of its profile is in another currency; ESTATE-OURS-5, when two of
     *     its duties have one name
     */
    public static Decision<Estate> open(EstateId id, OpenEstate command) {
        require(command.profile(), command.currency());
        Estate estate = new Estate(
                id,
                1,
                command.name(),
                BusinessCalendar.roundTheClock(command.zone()),
                command.currency(),
                command.profile());
        return Decision.of(estate, new EstateEvent.Opened(command.profile()));
    }

    /**
     * Works like this from now on.
     *
     * @throws RuleViolation ESTATE-OURS-2, when a price of its profile is in another currency; ESTATE-OURS-5, when two of
     *     its duties have one name
     */
    public Decision<Estate> change(ChangeProfile command, Act act) {
        require(command.profile(), currency);
        return Decision.of(withProfile(command.profile()), new EstateEvent.ProfileChanged(command.profile()));
    }

    /**
     * Counts by another calendar from now on; due times that are promised stay.
     *
     * @throws RuleViolation ESTATE-OURS-3, when it is not of a later version
     */
    public Decision<Estate> change(ChangeCalendar command, Act act) {
        BusinessCalendar next = command.calendar();
        if (next.version() <= calendar.version()) {
            throw new RuleViolation(
                    EstateRule.LATER_CALENDAR,
                    Text.of(
                            "the estate counts by version {0}, this is version {1}",
                            "项目现用日历版本 {0}，此为版本 {1}", calendar.version(), next.version()),
                    Text.of("give it version {0}", "请改为版本 {0}", calendar.version() + 1));
        }
        return Decision.of(withCalendar(next), new EstateEvent.CalendarChanged(next));
    }

    @Override
    public EstateId estate() {
        return id;
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

    /** The instant itself, or when the quiet hours are over into which it falls (ESTATE-OURS-4). */
    public Instant afterQuietHours(Instant at) {
        QuietHours quietHours = policy(DeskPolicy.TYPE).quietHours();
        return quietHours == null ? at : quietHours.over(at, calendar.zone());
    }

    private static void require(Profile profile, CurrencyUnit currency) {
        profile.policies().forEach(policy -> requireCurrency(currency, policy));
        Set<String> names = new HashSet<>();
        profile.duties().stream()
                .map(RecurringDuty::name)
                .filter(name -> !names.add(name))
                .findFirst()
                .ifPresent(twice -> {
                    throw new RuleViolation(
                            EstateRule.EACH_DUTY_ONCE,
                            Text.of("duty {0} is there twice", "定期工作 {0} 重复", twice),
                            Text.of("give one of them another name", "请为其中一项改名"));
                });
    }

    private static void requireCurrency(CurrencyUnit currency, Policy policy) {
        CurrencyUnit other = policy.currency();
        if (other != null && !other.equals(currency)) {
            String area = policy.getClass().getSimpleName();
            throw new RuleViolation(
                    EstateRule.ONE_CURRENCY,
                    Text.of(
                            "the estate takes {0}, a price of its {2} is in {1}",
                            "项目货币为 {0}，而其 {2} 中有 {1} 价格", currency, other, area),
                    Text.of("give its profile a {1} with prices in {0}", "请在工作方式中加入以 {0} 定价的 {1}", currency, area));
        }
    }

    private static RuleViolation openedBefore(Estate estate) {
        return new RuleViolation(
                EstateRule.OPENED_ONCE,
                Text.of("estate {0} is open already", "项目 {0} 已开设", estate.id()),
                Text.of("change its profile instead", "请改为更改其工作方式"));
    }
}
