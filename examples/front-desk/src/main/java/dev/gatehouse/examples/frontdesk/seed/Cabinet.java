package dev.gatehouse.examples.frontdesk.seed;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Party;
import dev.gatehouse.examples.frontdesk.Office;
import dev.gatehouse.examples.frontdesk.Staff;
import dev.gatehouse.key.Attempt;
import dev.gatehouse.key.ConfirmUseless;
import dev.gatehouse.key.ConsentToKeys;
import dev.gatehouse.key.CountCabinet;
import dev.gatehouse.key.EnterInEmergencyBuilder;
import dev.gatehouse.key.HandOutKeys;
import dev.gatehouse.key.KeyId;
import dev.gatehouse.key.KeyRingId;
import dev.gatehouse.key.MakeKeyRing;
import dev.gatehouse.key.MakeKeyVoid;
import dev.gatehouse.key.MovementKind;
import dev.gatehouse.key.RegisterKey;
import dev.gatehouse.key.ReportKeysLost;
import dev.gatehouse.key.VoidCause;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The key cabinet: chains of rings, one for each empty flat and some rooms. Two are lent, one was taken in the night before
 * anybody had consented, a key is lost, another opens nothing any more.
 */
final class Cabinet {
    private static final Map<String, List<String>> CHAINS = Map.of(
            "1", List.of("1-0101", "1-0102", "1-0503"),
            "2", List.of("2-0402", "2-1001"),
            "3", List.of("3-0201", "3-0902", "3-1801"),
            "P", List.of("P-PUMP", "P-ROOF", "P-POWER"));

    private final Gatehouse gatehouse;
    private final Timeline time;
    private final Map<String, KeyRingId> rings = new HashMap<>();
    private final Map<String, KeyId> second = new HashMap<>();

    Cabinet(Gatehouse gatehouse, Timeline time) {
        this.gatehouse = gatehouse;
        this.time = time;
    }

    void tell() {
        time.ago(400, () -> new TreeMap<>(CHAINS).forEach((chain, doors) -> doors.forEach(door -> hang(chain, door))));
        lend(390, "1-0503", Staff.ZHAO_GANG);
        lend(95, "P-PUMP", Staff.SUN_QIANG);
        time.ago(375, () -> count("3"));
        time.ago(210, this::enter);
        time.ago(
                150,
                () -> gatehouse
                        .keyRings()
                        .reportLost(by(Staff.LI_WEI), new ReportKeysLost(ring("2-1001"), Set.of(key("2-1001")))));
        time.ago(130, this::scrap);
    }

    /** KEY-OURS-13: the night counts with the day. */
    private void count(String chain) {
        Set<KeyRingId> found =
                CHAINS.getOrDefault(chain, List.of()).stream().map(this::ring).collect(Collectors.toSet());
        gatehouse.keyRings().count(by(Staff.MA_LONG), new CountCabinet(chain, Staff.LI_WEI.party(), found));
    }

    /** KEY-OURS-6: smoke, nobody answers; whoever may ratify it has not yet. */
    private void enter() {
        Instant now = time.instant();
        gatehouse
                .keyRings()
                .enter(
                        by(Staff.MA_LONG),
                        new EnterInEmergencyBuilder()
                                .ring(ring("2-0402"))
                                .by(Staff.ZHAO_GANG.party())
                                .purpose("烟感报警，室内无人应答")
                                .addWitnesses(Staff.SUN_QIANG.party(), Staff.WU_FANG.party())
                                .addAttempts(
                                        new Attempt(now.minusSeconds(540), Attempt.Means.TELEPHONE),
                                        new Attempt(now.minusSeconds(240), Attempt.Means.DOORBELL))
                                .build());
    }

    /** KEY-5: the lock of a flat was changed in its fit-out. */
    private void scrap() {
        KeyId key = key("1-0102");
        gatehouse.keys().makeVoid(by(Staff.LI_WEI), new MakeKeyVoid(key, VoidCause.FIT_OUT));
        gatehouse.keys().confirmUseless(by(Staff.LI_WEI), new ConfirmUseless(key));
    }

    private KeyRingId ring(String door) {
        return Objects.requireNonNull(rings.get(door), door);
    }

    private KeyId key(String door) {
        return Objects.requireNonNull(second.get(door), door);
    }

    private void hang(String chain, String door) {
        KeyRingId ring = gatehouse
                .keyRings()
                .make(by(Staff.LI_WEI), new MakeKeyRing(door, chain))
                .id();
        rings.put(door, ring);
        String[] label = door.split("-", 2);
        for (int ordinal = 1; ordinal <= 2; ordinal++) {
            var registered = gatehouse
                    .keys()
                    .register(by(Staff.LI_WEI), new RegisterKey(label[0], label[1], ordinal, null, ring));
            second.put(door, registered.id());
        }
    }

    /** KEY-4: two others agree, and whoever takes it signs. */
    private void lend(double ago, String door, Staff to) {
        time.ago(ago, () -> {
            KeyRingId ring = ring(door);
            Party taker = to.party();
            consent(Staff.HE_PING, new ConsentToKeys(ring, MovementKind.LOAN, taker));
            gatehouse.keyRings().handOut(by(Staff.CHEN_MEI), HandOutKeys.signed(ring, MovementKind.LOAN, taker));
        });
    }

    private void consent(Staff staff, ConsentToKeys command) {
        gatehouse.keyRings().consent(by(staff), command);
    }

    private static Call by(Staff staff) {
        return Call.by(staff.in(Office.ESTATE));
    }
}
