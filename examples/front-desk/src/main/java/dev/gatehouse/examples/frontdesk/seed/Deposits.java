package dev.gatehouse.examples.frontdesk.seed;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Call;
import dev.gatehouse.examples.frontdesk.Office;
import dev.gatehouse.examples.frontdesk.Staff;
import dev.gatehouse.key.AskForKeys;
import dev.gatehouse.key.DepositKeysBuilder;
import dev.gatehouse.key.KeyDepositId;
import dev.gatehouse.key.UseDeposit;

/** Keys that residents left for works: one set is in use and has to be sealed again today, another was only asked for. */
final class Deposits {
    private final Gatehouse gatehouse;
    private final Timeline time;
    private final Houses houses;

    Deposits(Gatehouse gatehouse, Timeline time, Houses houses) {
        this.gatehouse = gatehouse;
        this.time = time;
        this.houses = houses;
    }

    void tell() {
        time.ago(360, () -> {
            Home home = houses.home("3-1502");
            KeyDepositId id = ask(home, "主卧窗户渗水整改");
            gatehouse
                    .keyDesk()
                    .deposit(
                            by(Staff.LI_WEI),
                            new DepositKeysBuilder()
                                    .deposit(id)
                                    .contents("入户门钥匙两把")
                                    .envelope("E-101")
                                    .copies(2)
                                    .signedBy(home.resident())
                                    .build());
            gatehouse.keyDesk().use(by(Staff.LI_WEI), new UseDeposit(id, Staff.ZHAO_GANG.party(), "查看窗框"));
        });
        time.ago(65, () -> ask(houses.home("2-0301"), "浴室玻璃门更换"));
    }

    /** HAND-35: the owner is reminded. */
    private KeyDepositId ask(Home home, String purpose) {
        return gatehouse
                .keyDesk()
                .ask(by(Staff.LI_WEI), new AskForKeys(home.household(), home.resident(), purpose))
                .id();
    }

    private static Call by(Staff staff) {
        return Call.by(staff.in(Office.ESTATE));
    }
}
