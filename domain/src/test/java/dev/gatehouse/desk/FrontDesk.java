package dev.gatehouse.desk;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Role;
import dev.gatehouse.estate.OpenEstate;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.notice.Notification;
import dev.gatehouse.testkit.InMemoryStorage;
import dev.gatehouse.unit.RegisterUnit;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitKind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.joda.money.CurrencyUnit;

/** A front desk over a watched storage in memory, with a clock that stands still until it is moved, and an open estate. */
final class FrontDesk {
    static final EstateId GARDEN = new EstateId("garden");
    static final EstateId VILLAS = new EstateId("villas");
    static final Caller OFFICER = Caller.staff(GARDEN, "li.wei", Role.CS_OFFICER);
    static final Caller GUARD = Caller.staff(GARDEN, "zhao", Role.SECURITY);
    static final Caller OFFICER_OF_VILLAS = Caller.staff(VILLAS, "li.wei", Role.CS_OFFICER);

    final WatchedStorage storage = new WatchedStorage(new InMemoryStorage());
    final List<Notification> delivered = new ArrayList<>();
    Instant now = Instant.parse("2026-03-02T08:10:00.123456Z");
    final Desk desk =
            new Desk(storage, CommandValidator.byDefaultProvider(), AccessPolicy.byRole(), () -> now, UUID::randomUUID);
    final Gatehouse gatehouse = Gatehouse.builder()
            .storage(storage)
            .notifier(delivered::add)
            .time(() -> now)
            .build();

    FrontDesk() {
        open(GARDEN);
        open(VILLAS);
        storage.calls();
    }

    Call byOfficer() {
        return Call.by(OFFICER);
    }

    UnitId unit(String number) {
        return register(byOfficer(), number).id();
    }

    Outcome<UnitId> register(Call call, String number) {
        return gatehouse.units().register(call, new RegisterUnit(number, UnitKind.APARTMENT, null, null));
    }

    private void open(EstateId estate) {
        gatehouse
                .estates()
                .open(
                        Call.by(Caller.staff(estate, "admin", Role.ADMINISTRATOR)),
                        new OpenEstate("Garden", ZoneId.of("Asia/Shanghai"), CurrencyUnit.of("CNY"), Profile.EMPTY));
    }
}
