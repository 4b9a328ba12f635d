package dev.gatehouse.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.Presets;
import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.clock.ClockEvent;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.port.JournalEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Keys that hang in the cabinet of an old system, and keys that are out. */
class ImportedLoansTest {
    private static final Instant TODAY = Instant.parse("2026-03-24T01:00:00Z");

    private final KeyHouse lived = new KeyHouse(new FrontDesk(Presets.PROJECT_HANDBOOK));
    private final KeyHouse imported = new KeyHouse(FrontDesk.importing(Presets.PROJECT_HANDBOOK, TODAY));

    @Test
    @Tag("ESTATE-OURS-6")
    void aLoanOfThreeWeeksIsLateAndNobodyIsPagedAboutThat() {
        KeyRingId ring = lendAndForget(lived);
        assertThat(lendAndForget(imported)).isEqualTo(ring);

        lived.desk.until(TODAY);
        imported.desk.importedAll();
        imported.desk.gatehouse.clocks().settle(imported.desk.importer);

        assertThat(imported.custody(ring)).isEqualTo(lived.custody(ring));
        assertThat(imported.custody(ring).clocks().anyLapsed()).isTrue();
        imported.desk.gatehouse.outbox().deliver(1_000);
        lived.desk.gatehouse.outbox().deliver(1_000);
        assertThat(lived.desk.told).as("who was told then").isNotEmpty();
        assertThat(imported.desk.told).as("who is told today").isEmpty();
    }

    @Test
    void aLapseIsJournalledAsOfWhenItWas() {
        KeyRingId ring = lendAndForget(imported);
        CustodyId custody = imported.custody(ring).id();
        Instant due = imported.custody(ring).clocks().open().stream()
                .map(Clock::dueAt)
                .findFirst()
                .orElseThrow();
        imported.desk.importedAll();
        imported.desk.gatehouse.clocks().settle(imported.desk.importer);

        List<JournalEntry> entries = imported.rings.custodyHistory(imported.reader(), custody, 0, 100);
        assertThat(entries)
                .filteredOn(entry -> entry.event() instanceof ClockEvent.Lapsed)
                .singleElement()
                .satisfies(lapse -> {
                    assertThat(lapse.importedBy()).isEqualTo(Party.SYSTEM);
                    assertThat(lapse.occurredAt()).isEqualTo(due.plusNanos(1_000));
                    assertThat(lapse.recordedAt()).isEqualTo(TODAY);
                });
    }

    @Test
    void sweepsLeaveAloneWhatIsStillBeingImported() {
        KeyRingId ring = lendAndForget(imported);
        assertThat(imported.desk.gatehouse.clocks().sweep(1_000)).isZero();

        imported.rings.takeBack(imported.as(Role.CS_SUPERVISOR), TakeBackKeys.whole(ring, KeyHouse.PLUMBER));

        imported.desk.importedAll();
        assertThat(imported.desk.gatehouse.clocks().settle(imported.desk.importer))
                .isZero();
        CustodyQuery all = CustodyQuery.ALL.withRing(ring).withPage(PageRequest.first(10));
        assertThat(imported.rings.searchCustodies(imported.reader(), all).items())
                .as("back in time")
                .noneMatch(custody -> custody.clocks().anyLapsed());
    }

    @Test
    @Tag("ESTATE-OURS-6")
    void whatNobodySettlesSweepsDoLaterInSilence() {
        KeyRingId ring = lendAndForget(imported);
        imported.desk.importedAll();
        imported.desk.after(Duration.ofDays(4));

        assertThat(imported.desk.gatehouse.clocks().sweep(1_000)).isPositive();

        assertThat(imported.custody(ring).clocks().anyLapsed()).isTrue();
        imported.desk.gatehouse.outbox().deliver(1_000);
        assertThat(imported.desk.told)
                .filteredOn(told -> told.subject().type().equals("ring-custody"))
                .isEmpty();
    }

    private static KeyRingId lendAndForget(KeyHouse house) {
        KeyRingId ring = house.ring("R-17");
        house.key(ring, "3", "1201", 1);
        house.desk.after(Duration.ofHours(1));
        house.lend(ring, KeyHouse.PLUMBER);
        return ring;
    }
}
