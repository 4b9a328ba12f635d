package dev.gatehouse.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.resident.HouseholdId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Passes that were handed out years ago. */
class ImportedPassesTest {
    private static final Instant TODAY = Instant.parse("2033-01-01T00:00:00Z");

    @Test
    void theyAreWhatTheyWouldBeHadTheyBeenHandedOutHere() {
        FrontDesk lived = new FrontDesk(Presets.SUNSHINE_GARDEN);
        FrontDesk imported = FrontDesk.importing(Presets.SUNSHINE_GARDEN, TODAY);
        HouseholdId household = movedIn(lived);
        assertThat(movedIn(imported)).isEqualTo(household);

        assertThat(imported.book(household)).isEqualTo(lived.book(household));
        assertThat(imported.household(household)).isEqualTo(lived.household(household));
        assertThat(imported.passJournal(household)).hasSameSizeAs(lived.passJournal(household));
        assertThat(imported.passJournal(household))
                .extracting(JournalEntry::importedBy)
                .containsOnly(imported.importer.party());
        imported.gatehouse.outbox().deliver(1_000);
        assertThat(imported.told).isEmpty();
    }

    @Test
    void theirNumbersAreKept() {
        FrontDesk desk = FrontDesk.importing(Presets.SUNSHINE_GARDEN, TODAY);
        HouseholdId household = movedIn(desk);
        MakePasses command = new MakePasses(household, desk.member(household, 0), 2, new BigDecimal("100"));

        desk.gatehouse.passes().make(desk.supervisor().numbered(40), command);

        assertThat(desk.book(household).passes())
                .extracting(pass -> pass.number().value())
                .endsWith("RP-2026-000040", "RP-2026-000041");
    }

    @Test
    void oldDataThatBreaksARuleIsRefusedWithIt() {
        FrontDesk desk = FrontDesk.importing(Presets.SUNSHINE_GARDEN, TODAY);
        HouseholdId household = movedIn(desk);
        PassBook before = desk.book(household);

        assertThatThrownBy(() -> desk.prepare(household)).isInstanceOf(RuleViolation.class);
        assertThat(desk.book(household)).isEqualTo(before);
    }

    private static HouseholdId movedIn(FrontDesk desk) {
        HouseholdId household = desk.household(desk.unit("3-1201"), FrontDesk.familyOfThree());
        desk.after(Duration.ofDays(2));
        desk.prepare(household);
        desk.after(Duration.ofDays(3));
        desk.moveIn(household);
        return household;
    }
}
