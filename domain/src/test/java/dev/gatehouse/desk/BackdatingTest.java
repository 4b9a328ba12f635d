package dev.gatehouse.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.estate.EstateRule;
import dev.gatehouse.key.ConsentToKeys;
import dev.gatehouse.key.KeyRingId;
import dev.gatehouse.key.MakeKeyRing;
import dev.gatehouse.key.MovementKind;
import dev.gatehouse.office.PreparePasses;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.NewMember;
import dev.gatehouse.resident.ParticularsSource;
import dev.gatehouse.resident.RegisterHousehold;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.unit.UnitId;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What happened a while ago may be told late, but not of what was not there yet. */
class BackdatingTest {
    private final WatchedDesk front = new WatchedDesk();

    @Test
    @Tag("ESTATE-OURS-8")
    void nobodyConsentsToARingThatWasNotMadeYet() {
        KeyRingId ring = front.gatehouse
                .keyRings()
                .make(front.byOfficer(), new MakeKeyRing("B-10", "cabinet B"))
                .id();
        Call head = Call.by(Caller.staff(WatchedDesk.GARDEN, "zhou", Role.PROJECT_HEAD));
        ConsentToKeys consent = new ConsentToKeys(ring, MovementKind.LOAN, Party.outsider("plumber.qian"));

        assertThatThrownBy(() -> front.gatehouse.keyRings().consent(hoursAgo(head, 2), consent))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(EstateRule.NOT_BEFORE_IT_WAS_THERE))
                .hasMessageContaining("ring/" + ring)
                .hasMessageContaining(front.now.toString());
        assertThatThrownBy(() ->
                        front.gatehouse.keyRings().consent(hoursAgo(head, 2).rehearsing(), consent))
                .as("in a rehearsal")
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    @Tag("ESTATE-OURS-8")
    void nobodyLivesInAUnitThatWasNotThereYet() {
        UnitId unit = front.register(hoursAgo(front.byOfficer(), 1), "3-1201").id();

        assertThatThrownBy(() -> household(hoursAgo(front.byOfficer(), 2), unit))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("unit/" + unit);
        HouseholdId household = household(hoursAgo(front.byOfficer(), 1), unit);
        assertThatThrownBy(() -> front.gatehouse
                        .office()
                        .preparePasses(hoursAgo(front.byOfficer(), 2), new PreparePasses(household)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("household/" + household);
    }

    @Test
    void whatIsTooOldIsToldWhereTheLimitIsSetAndWhatElseThereIs() {
        assertThatThrownBy(() -> front.register(hoursAgo(front.byOfficer(), 24 * 7 + 1), "3-1201"))
                .asInstanceOf(throwable(InvalidCommand.class))
                .hasMessage("occurredAt must not be more than 7 days ago (DeskPolicy.backdating);"
                        + " what happened in an old system is imported (Call.importedBy)")
                .extracting(invalid -> invalid.describe(Locale.CHINA))
                .isEqualTo("occurredAt 不得早于 7 天之前（DeskPolicy.backdating）；旧系统中之事请导入（Call.importedBy）");
    }

    private HouseholdId household(Call call, UnitId unit) {
        NewMember owner = new NewMember("Chen", null, Relationship.PRINCIPAL, null, null, null);
        return front.gatehouse
                .office()
                .register(call, new RegisterHousehold(unit, ParticularsSource.RESIDENT, List.of(owner)))
                .id();
    }

    private Call hoursAgo(Call call, int hours) {
        return call.withOccurredAt(front.now.minus(Duration.ofHours(hours)));
    }
}
