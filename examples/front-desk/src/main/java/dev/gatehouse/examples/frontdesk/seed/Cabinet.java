package dev.gatehouse.examples.frontdesk.seed;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Party;
import dev.gatehouse.examples.frontdesk.Office;
import dev.gatehouse.examples.frontdesk.Staff;
import dev.gatehouse.key.ConsentToKeys;
import dev.gatehouse.key.HandOutKeys;
import dev.gatehouse.key.KeyRingId;
import dev.gatehouse.key.MakeKeyRing;
import dev.gatehouse.key.MovementKind;
import dev.gatehouse.key.RegisterKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The key cabinet: three chains, a ring for each empty flat and some rooms, two of them lent. */
final class Cabinet {
    private static final Map<String, List<String>> CHAINS = Map.of(
            "1", List.of("1-0101", "1-0102", "1-0503"),
            "2", List.of("2-0402", "2-1001"),
            "3", List.of("3-0201", "3-0902", "3-1801"),
            "P", List.of("P-PUMP", "P-ROOF", "P-POWER"));

    private final Gatehouse gatehouse;
    private final Timeline time;
    private final Map<String, KeyRingId> rings = new HashMap<>();

    Cabinet(Gatehouse gatehouse, Timeline time) {
        this.gatehouse = gatehouse;
        this.time = time;
    }

    void tell() {
        time.ago(400, () -> new TreeMap<>(CHAINS).forEach((chain, doors) -> doors.forEach(door -> hang(chain, door))));
        lend(390, "1-0503", Staff.ZHAO_GANG);
        lend(95, "P-PUMP", Staff.SUN_QIANG);
    }

    private void hang(String chain, String door) {
        KeyRingId ring = gatehouse
                .keyRings()
                .make(by(Staff.LI_WEI), new MakeKeyRing(door, chain))
                .id();
        rings.put(door, ring);
        String[] label = door.split("-", 2);
        for (int ordinal = 1; ordinal <= 2; ordinal++) {
            gatehouse.keys().register(by(Staff.LI_WEI), new RegisterKey(label[0], label[1], ordinal, null, ring));
        }
    }

    /** KEY-4: two others agree, and whoever takes it signs. */
    private void lend(double ago, String door, Staff to) {
        time.ago(ago, () -> {
            KeyRingId ring = Objects.requireNonNull(rings.get(door), door);
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
