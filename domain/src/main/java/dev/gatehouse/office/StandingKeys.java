package dev.gatehouse.office;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import dev.gatehouse.desk.Work;
import dev.gatehouse.key.DepositState;
import dev.gatehouse.key.KeyDeposit;
import dev.gatehouse.key.KeyDepositQuery;
import dev.gatehouse.key.KeyPolicy;
import dev.gatehouse.key.KeyRing;
import dev.gatehouse.key.KeyRingId;
import dev.gatehouse.key.KeyRingQuery;
import dev.gatehouse.key.KeyRule;
import dev.gatehouse.key.RingState;
import dev.gatehouse.resident.HouseholdId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The keys for which households that leave were waited for. */
final class StandingKeys {
    private StandingKeys() {}

    /**
     * What was to be drawn for them is so no more, and what they were asked to leave must be left or declined (KEY-OURS-16). None
     * can come in meanwhile, since whoever expects or asks for a household holds it; what they did leave waits for them.
     */
    static void settle(Work work, Collection<HouseholdId> leaving, Act act) {
        leaving.forEach(household -> requireNoneAskedFor(work, household));
        Stream<KeyRingId> rings = leaving.stream()
                .flatMap(household ->
                        work.peekAll(KeyRing.TYPE, KeyRingQuery.ALL.withExpectedFor(household)::withPage).stream())
                .filter(ring -> isFor(leaving, ring))
                .map(KeyRing::id);
        work.loadAll(KeyRing.TYPE, rings).stream()
                .filter(ring -> isFor(leaving, ring))
                .forEach(ring -> work.save(KeyRing.TYPE, ring, ring.expectNoMore(act, work.policy(KeyPolicy.TYPE))));
    }

    private static boolean isFor(Collection<HouseholdId> leaving, KeyRing ring) {
        HouseholdId household = ring.expectedFor();
        return household != null && leaving.contains(household) && ring.state() != RingState.GIVEN;
    }

    private static void requireNoneAskedFor(Work work, HouseholdId household) {
        List<KeyDeposit> asked = work.peek(
                KeyDeposit.TYPE, KeyDepositQuery.ALL.withHousehold(household).withState(DepositState.ASKED_FOR));
        if (!asked.isEmpty()) {
            throw new RuleViolation(
                    KeyRule.SETTLED_ON_LEAVING,
                    Text.of(
                            "household {0} was asked to leave keys: deposit {1}",
                            "已提醒家庭 {0} 留存钥匙：{1}", household, asked.get(0).id()),
                    Text.of("note that it leaves none, or take them", "请登记其不留存，或办理留存"));
        }
    }
}
