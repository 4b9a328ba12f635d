package dev.gatehouse.estate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.fixture.FrontDesk;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;

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
}
