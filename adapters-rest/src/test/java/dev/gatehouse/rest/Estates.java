package dev.gatehouse.rest;

import dev.gatehouse.Presets;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Role;
import dev.gatehouse.estate.OpenEstateBuilder;
import java.time.ZoneId;
import org.joda.money.CurrencyUnit;

/** Estates to try things in. */
public final class Estates {
    private Estates() {}

    /** Opens an estate that works as a serviced apartment. */
    public static void open(RestServer server, String estate) {
        server.gatehouse()
                .estates()
                .open(
                        Call.by(Caller.staff(new EstateId(estate), "zhao.min", Role.ADMINISTRATOR)),
                        new OpenEstateBuilder()
                                .name("River House")
                                .zone(ZoneId.of("Asia/Shanghai"))
                                .currency(CurrencyUnit.of("CNY"))
                                .profile(Presets.SERVICED_APARTMENT)
                                .build());
    }
}
