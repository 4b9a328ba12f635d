package dev.gatehouse.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.estate.EstateRule;
import dev.gatehouse.unit.PlanMoveIn;
import dev.gatehouse.unit.UnitId;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class BackdatingProperties {
    @Property(tries = 100)
    @Tag("ESTATE-OURS-8")
    void whatIsSaidToHaveHappenedBeforeTheBeginningIsRefusedAndChangesNothing(
            @ForAll @IntRange(max = 604_800) int made, @ForAll List<@IntRange(max = 604_800) Integer> secondsAgo) {
        WatchedDesk front = new WatchedDesk();
        UnitId unit = front.register(front.byOfficer().withOccurredAt(front.now.minusSeconds(made)), "3-1201")
                .id();
        LocalDate day = LocalDate.of(2026, 4, 1);
        for (int ago : secondsAgo) {
            day = day.plusDays(1);
            PlanMoveIn command = new PlanMoveIn(unit, day);
            front.storage.calls();
            if (ago > made) {
                assertThatThrownBy(() -> front.gatehouse
                                .units()
                                .planMoveIn(front.byOfficer().withOccurredAt(front.now.minusSeconds(ago)), command))
                        .isInstanceOfSatisfying(
                                RuleViolation.class,
                                refused -> assertThat(refused.rule()).isEqualTo(EstateRule.NOT_BEFORE_IT_WAS_THERE));
                assertThat(front.storage.writes()).isEmpty();
            } else {
                front.gatehouse
                        .units()
                        .planMoveIn(front.byOfficer().withOccurredAt(front.now.minusSeconds(ago)), command);
                assertThat(front.storage.writes()).isNotEmpty();
            }
        }
    }
}
