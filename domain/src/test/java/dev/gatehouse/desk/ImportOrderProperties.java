package dev.gatehouse.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.estate.EstateRule;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.unit.PlanMoveIn;
import dev.gatehouse.unit.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class ImportOrderProperties {
    private static final Instant THEN = Instant.parse("2019-05-06T07:08:09.123456Z");
    private static final Caller ADMIN = Caller.staff(WatchedDesk.GARDEN, "wu.jie", Role.ADMINISTRATOR);

    @Property(tries = 100)
    @Tag("ESTATE-OURS-7")
    void whateverComesOutOfOrderIsRefusedAndChangesNothing(@ForAll List<@IntRange(max = 50) Integer> seconds) {
        WatchedDesk front = new WatchedDesk();
        UnitId unit = front.register(imported(THEN), "3-1201").id();
        int last = 0;
        long version = 1;
        for (int second : seconds) {
            Call call = imported(THEN.plusSeconds(second));
            PlanMoveIn command = new PlanMoveIn(unit, LocalDate.of(2026, 4, 1).plusDays(version));
            if (second < last) {
                front.storage.calls();
                assertThatThrownBy(() -> front.gatehouse.units().planMoveIn(call, command))
                        .isInstanceOfSatisfying(
                                RuleViolation.class,
                                refused -> assertThat(refused.rule()).isEqualTo(EstateRule.IMPORTED_IN_ORDER));
                assertThat(front.storage.writes()).isEmpty();
            } else {
                version = front.gatehouse.units().planMoveIn(call, command).version();
                last = second;
            }
        }
        assertThat(front.gatehouse.units().history(WatchedDesk.OFFICER, unit, 0, 500))
                .extracting(JournalEntry::occurredAt)
                .isSorted();
    }

    private static Call imported(Instant then) {
        return Call.by(WatchedDesk.OFFICER).importedBy(ADMIN, then);
    }
}
