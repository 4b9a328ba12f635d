package dev.gatehouse.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.clock.ClockEvent;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.office.AddMember;
import dev.gatehouse.pass.MakePasses;
import dev.gatehouse.pass.PassRule;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.port.Storage;
import dev.gatehouse.resident.Gender;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.NewMember;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.testkit.Race;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Four nodes that sweep and deliver while people go on working, on PostgreSQL. */
class SweepRaceTest {
    private static final int HOUSEHOLDS = 40;
    private static final NewMember GRANDMOTHER =
            new NewMember("王奶奶", Gender.FEMALE, Relationship.PARENT, null, null, null);

    private final Map<String, Integer> told = new ConcurrentHashMap<>();
    private volatile Instant now = Instant.parse("2026-03-02T00:00:00Z");
    private final List<HouseholdId> households = new ArrayList<>();
    private final CountDownLatch working = new CountDownLatch(8);

    @Test
    void eachLapseIsRecordedOnceAndEachMessageDeliveredOnceAndNobodyWaitsInACircle() {
        Storage storage = JdbcStorage.owning(Databases.postgres());
        House house = new House(storage, () -> now, notification -> told.merge(notification.key(), 1, Integer::sum));
        for (int i = 0; i < HOUSEHOLDS; i++) {
            households.add(house.settled("3-" + i, "Ada", "Bo"));
            house.gatehouse.office().addMember(house.call(), AddMember.of(households.get(i), GRANDMOTHER));
        }
        now = now.plus(Duration.ofDays(2));

        List<Race.Result<Boolean>> results = Race.of(12, runner -> switch (runner % 3) {
            case 0 -> sweep(storage, house.gatehouse);
            case 1 -> deliver(house.gatehouse);
            default -> make(house, runner);
        });

        assertThat(results).flatExtracting(Race.Result::failure).isEmpty();
        List<JournalEntry> journal = households.stream()
                .flatMap(household -> house.gatehouse.passes().history(house.officer, household, 0, 1_000).stream())
                .toList();
        assertThat(journal)
                .filteredOn(entry -> entry.event() instanceof ClockEvent.Lapsed)
                .extracting(entry -> entry.subject().id())
                .hasSize(HOUSEHOLDS)
                .doesNotHaveDuplicates();
        long escalated = journal.stream()
                .filter(entry -> entry.event() instanceof ClockEvent.Escalated)
                .count();
        // Whatever a sweep has found was told of; what a command was quicker to meet was not, since it is done.
        long metFirst = journal.stream()
                .filter(entry -> entry.event() instanceof ClockEvent.Lapsed)
                .filter(entry -> entry.operation().equals("pass.make"))
                .count();
        assertThat(escalated + metFirst).isEqualTo(HOUSEHOLDS);
        assertThat(told.values()).hasSize((int) (HOUSEHOLDS + escalated)).containsOnly(1);
    }

    private boolean sweep(Storage storage, Gatehouse gatehouse) {
        try {
            while (!storage.inTransaction(transaction -> transaction.dueClocks().due(Set.of("pass-book"), now, 1))
                    .isEmpty()) {
                gatehouse.clocks().sweep(7);
            }
            return true;
        } finally {
            working.countDown();
        }
    }

    private boolean deliver(Gatehouse gatehouse) {
        while (gatehouse.outbox().deliver(5) > 0 || working.getCount() > 0) {
            Thread.onSpinWait();
        }
        return true;
    }

    private boolean make(House house, int runner) {
        try {
            for (int i = 0; i < HOUSEHOLDS; i += 2) {
                HouseholdId household = households.get((i + runner) % HOUSEHOLDS);
                PersonId grandmother = house.book(household).holders().get(2).person();
                try {
                    house.gatehouse.passes().make(house.call(), new MakePasses(household, grandmother, 1, null));
                } catch (RuleViolation fourth) {
                    assertThat(fourth.rule()).isEqualTo(PassRule.FREE_ALLOWANCE);
                }
            }
            return true;
        } finally {
            working.countDown();
        }
    }
}
