package dev.gatehouse.examples.benchmarks.life;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.Presets;
import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Rule;
import dev.gatehouse.estate.OpenEstateBuilder;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.jdbc.JdbcStorage;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.port.Storage;
import dev.gatehouse.ticket.Milestone;
import dev.gatehouse.ticket.OrderPolicy;
import dev.gatehouse.ticket.Procedure;
import dev.gatehouse.ticket.PromiseKind;
import dev.gatehouse.ticket.TicketPromise;
import dev.gatehouse.ticket.TicketRule;
import dev.gatehouse.ticket.VisitPolicy;
import dev.gatehouse.ticket.VisitRule;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.joda.money.CurrencyUnit;

/** An estate in a database of its own. */
public final class Premises {
    public static final EstateId ESTATE = new EstateId("river-house");
    public static final Caller OFFICER = Caller.staff(ESTATE, "li.wei", Role.CS_OFFICER);
    public static final Caller SPECIALIST = Caller.staff(ESTATE, "zhao.gang", Role.SPECIALIST);

    /** The number of the first home. */
    public static final String FIRST_DOOR = "3-1201";

    private final Gatehouse gatehouse;
    private final InstantSource time;
    private final List<Home> homes;
    private final AtomicInteger reports = new AtomicInteger();

    /** Opens the estate, with so many homes, in a database that has the tables and no estate yet. */
    public Premises(DataSource dataSource, InstantSource time, Profile profile, int count, Home.Place place) {
        this.time = time;
        gatehouse = gatehouse(JdbcStorage.owning(dataSource), time);
        gatehouse
                .estates()
                .open(
                        Call.by(Caller.staff(ESTATE, "zhao.min", Role.ADMINISTRATOR)),
                        new OpenEstateBuilder()
                                .name("River House")
                                .zone(ZoneId.of("Asia/Shanghai"))
                                .currency(CurrencyUnit.of("CNY"))
                                .profile(profile)
                                .build());
        homes = IntStream.range(0, count)
                .mapToObj(i -> Home.register(gatehouse, i == 0 ? FIRST_DOOR : "4-" + i, place))
                .toList();
    }

    private Premises(Premises same, Storage storage) {
        time = same.time;
        homes = same.homes;
        gatehouse = gatehouse(storage, time);
    }

    /** The same, whose database is reached by another storage. */
    Premises over(Storage storage) {
        return new Premises(this, storage);
    }

    private static Gatehouse gatehouse(Storage storage, InstantSource time) {
        return Gatehouse.builder()
                .storage(storage)
                .notifier(told -> {})
                .time(time)
                .build();
    }

    /**
     * The serviced apartment's, with a paper that has the steps that are measured and no others: nobody repeats the order
     * back, explains the plan, leaves a part of the slip or brings it back. What was promised from those steps is promised
     * from the ones before.
     */
    public static Profile tenSteps() {
        Profile office = Presets.SERVICED_APARTMENT;
        OrderPolicy orders = office.get(OrderPolicy.TYPE);
        return office.with(orders.withProcedure(Procedure.of(
                                Milestone.ISSUED,
                                Milestone.SIGNED_FOR,
                                Milestone.ON_SITE,
                                Milestone.PLANNED,
                                Milestone.PLAN_AGREED,
                                Milestone.DONE,
                                Milestone.ACCEPTED))
                        .withTold(Set.of())
                        .withPromises(List.of(
                                promise(
                                        PromiseKind.ON_SITE,
                                        TicketRule.ON_SITE_IN_TIME,
                                        Milestone.ISSUED,
                                        Duration.ofMinutes(10)),
                                promise(
                                        PromiseKind.PLAN,
                                        TicketRule.PLAN_IN_TIME,
                                        Milestone.ON_SITE,
                                        Duration.ofMinutes(3)))))
                .with(office.get(VisitPolicy.TYPE)
                        .withPromises(List.of(promise(
                                PromiseKind.RETURN_VISIT,
                                VisitRule.AFTER_SLIP_BACK,
                                Milestone.ACCEPTED,
                                Duration.ofMinutes(2)))));
    }

    /** A promise of so much time, of which the supervisor is told when it has run out. */
    public static TicketPromise promise(PromiseKind kind, Rule rule, Milestone since, Duration within) {
        Promise promise = Promise.of(Allowance.elapsed(within)).escalating(Recipient.role(Role.CS_SUPERVISOR));
        return TicketPromise.of(kind, rule, since, promise);
    }

    /** Its front desk. */
    public Gatehouse gatehouse() {
        return gatehouse;
    }

    /** The first. */
    public Home first() {
        return homes.get(0);
    }

    /** Whose turn it is to report something. */
    public Home next() {
        return homes.get(Math.floorMod(reports.getAndIncrement(), homes.size()));
    }
}
