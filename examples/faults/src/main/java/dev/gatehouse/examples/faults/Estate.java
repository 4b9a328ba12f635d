package dev.gatehouse.examples.faults;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.Presets;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Role;
import dev.gatehouse.estate.OpenEstateBuilder;
import dev.gatehouse.jdbc.JdbcStorage;
import dev.gatehouse.port.Notifier;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.joda.money.CurrencyUnit;

/** The estate in which all workers are busy, by a time that runs fast, so that promises lapse while one looks. */
final class Estate {
    static final EstateId ID = new EstateId("river-house");
    static final Caller OFFICER = Caller.staff(ID, "li.wei", Role.CS_OFFICER, Role.CS_SUPERVISOR);

    /** An hour and a half in a minute and a half: the shortest promise, of two minutes, lapses in two seconds. */
    private static final int FASTER = 60;

    private Estate() {}

    /** A node. */
    static Gatehouse node(DataSource dataSource, Notifier notifier, Instant epoch) {
        return Gatehouse.builder()
                .storage(JdbcStorage.owning(dataSource))
                .notifier(notifier)
                .time(faster(epoch))
                .build();
    }

    /** Opens the estate. */
    static void open(Gatehouse gatehouse) {
        gatehouse
                .estates()
                .open(
                        Call.by(Caller.staff(ID, "zhao.min", Role.ADMINISTRATOR)),
                        new OpenEstateBuilder()
                                .name("River House")
                                .zone(ZoneId.of("Asia/Shanghai"))
                                .currency(CurrencyUnit.of("CNY"))
                                .profile(Presets.SERVICED_APARTMENT)
                                .build());
    }

    private static InstantSource faster(Instant epoch) {
        InstantSource system = InstantSource.system();
        return () -> epoch.plus(Duration.between(epoch, system.instant()).multipliedBy(FASTER));
    }
}
