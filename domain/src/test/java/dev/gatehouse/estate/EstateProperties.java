package dev.gatehouse.estate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.Presets;
import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.BusinessCalendar;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.pass.PassPolicy;
import dev.gatehouse.pass.PassPolicyBuilder;
import dev.gatehouse.recurrence.Recurrence;
import dev.gatehouse.testkit.Samples;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class EstateProperties {
    @Property(tries = 100)
    @Tag("ESTATE-OURS-1")
    void eachEstateIsOpenedOnceHoweverOftenItIsTried(
            @ForAll @Size(max = 10) List<@IntRange(max = 4) Integer> openings) {
        FrontDesk desk = new FrontDesk(Presets.SUNSHINE_GARDEN);
        Set<Integer> open = new HashSet<>();
        for (int number : openings) {
            Call call = Call.by(Caller.system(new EstateId("estate-" + number)));
            OpenEstate command =
                    new OpenEstate("Estate", ZoneId.of("Asia/Shanghai"), CurrencyUnit.of("CNY"), Profile.EMPTY);
            if (open.add(number)) {
                assertThat(desk.gatehouse.estates().open(call, command).version())
                        .isEqualTo(1);
            } else {
                assertThatThrownBy(() -> desk.gatehouse.estates().open(call, command))
                        .isInstanceOfSatisfying(
                                RuleViolation.class,
                                refused -> assertThat(refused.rule()).isEqualTo(EstateRule.OPENED_ONCE));
            }
        }
    }

    @Property
    @Tag("ESTATE-OURS-2")
    void anEstateOpensExactlyWhenItsPricesAreInItsCurrency(
            @ForAll("currencies") CurrencyUnit estate, @ForAll("currencies") CurrencyUnit prices) {
        PassPolicy policy = new PassPolicyBuilder()
                .from(PassPolicy.TYPE.defaults())
                .price(Money.ofMajor(prices, 10))
                .replacementPrice(Money.ofMajor(prices, 20))
                .build();
        OpenEstate command = new OpenEstate("Estate", ZoneId.of("Asia/Shanghai"), estate, Profile.of(policy));
        RuleViolation refused =
                catchThrowableOfType(RuleViolation.class, () -> Estate.open(new EstateId("estate"), command));
        assertThat(refused == null).isEqualTo(estate.equals(prices));
        if (refused != null) {
            assertThat(refused.rule()).isEqualTo(EstateRule.ONE_CURRENCY);
        }
    }

    @Provide
    Arbitrary<CurrencyUnit> currencies() {
        return Arbitraries.of("CNY", "EUR", "JPY").map(CurrencyUnit::of);
    }

    @Property
    @Tag("ESTATE-OURS-3")
    void aCalendarIsReplacedExactlyByALaterOne(
            @ForAll @IntRange(min = 2, max = 9) int first, @ForAll @IntRange(min = 1, max = 10) int second) {
        Estate estate = Estate.open(
                        new EstateId("estate"),
                        new OpenEstate("Estate", ZoneId.of("Asia/Shanghai"), CurrencyUnit.of("CNY"), Profile.EMPTY))
                .next();
        Estate at = estate.change(version(first), Samples.act(estate.id())).next();
        RuleViolation refused =
                catchThrowableOfType(RuleViolation.class, () -> at.change(version(second), Samples.act(estate.id())));
        assertThat(refused == null).isEqualTo(second > first);
        if (refused != null) {
            assertThat(refused.rule()).isEqualTo(EstateRule.LATER_CALENDAR);
        }
    }

    @Property
    @Tag("ESTATE-OURS-5")
    void aProfileIsTakenExactlyWhenEachOfItsDutiesHasANameOfItsOwn(
            @ForAll @Size(max = 6) List<@IntRange(min = 1, max = 9) Integer> names) {
        Policy policy = new Recurring(names.stream().map(EstateProperties::duty).toList());
        OpenEstate command =
                new OpenEstate("Estate", ZoneId.of("Asia/Shanghai"), CurrencyUnit.of("CNY"), Profile.of(policy));
        RuleViolation refused =
                catchThrowableOfType(RuleViolation.class, () -> Estate.open(new EstateId("estate"), command));
        assertThat(refused == null).isEqualTo(Set.copyOf(names).size() == names.size());
        if (refused != null) {
            assertThat(refused.rule()).isEqualTo(EstateRule.EACH_DUTY_ONCE);
        }
    }

    private static RecurringDuty duty(int name) {
        return new RecurringDutyBuilder()
                .name("duty-" + name)
                .rule("OURS")
                .task(Text.of("Do it", "办理"))
                .days(Recurrence.daily())
                .addTimes(LocalTime.NOON)
                .promise(Promise.of(Allowance.endOfDay()))
                .to(Recipient.role(Role.CS_OFFICER))
                .build();
    }

    private record Recurring(@Override List<RecurringDuty> duties) implements Policy {}

    private static ChangeCalendar version(int version) {
        return new ChangeCalendar(
                BusinessCalendar.parse("zone Asia/Shanghai; version " + version + "; hours Mon-Fri 08:30-17:00"));
    }
}
