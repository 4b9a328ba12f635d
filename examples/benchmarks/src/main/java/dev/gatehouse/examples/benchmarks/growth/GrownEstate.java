package dev.gatehouse.examples.benchmarks.growth;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Party;
import dev.gatehouse.estate.Profile;
import dev.gatehouse.examples.benchmarks.life.Home;
import dev.gatehouse.examples.benchmarks.life.Premises;
import dev.gatehouse.jdbc.GatehouseSchema;
import dev.gatehouse.ticket.Applies;
import dev.gatehouse.ticket.Milestone;
import dev.gatehouse.ticket.OrderPolicy;
import dev.gatehouse.ticket.PromiseKind;
import dev.gatehouse.ticket.TicketClass;
import dev.gatehouse.ticket.TicketId;
import dev.gatehouse.ticket.TicketPolicy;
import dev.gatehouse.ticket.TicketRule;
import dev.gatehouse.ticket.VisitPolicy;
import dev.gatehouse.unit.UnitId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;

/** An estate that has grown to a size, on the morning on which it is measured; for one thread. */
final class GrownEstate {
    private static final Instant MORNING = Instant.parse("2026-03-02T02:00:00Z");
    private static final int HOMES = 100;
    private static final int ALIVE_TICKETS = 5_000;

    private final int size;
    private final Premises premises;
    private final List<TicketId> alive = new ArrayList<>();
    private final Random random = new Random();
    private Instant now = MORNING;

    private GrownEstate(DataSource dataSource, int size) {
        this.size = size;
        premises = new Premises(dataSource, () -> now, profile(), HOMES, Home.Place.UNIT);
    }

    /** Lets an estate grow to a size in an empty database. */
    static GrownEstate in(DataSource dataSource, int size) throws Exception {
        GatehouseSchema.migrate(dataSource);
        GrownEstate estate = new GrownEstate(dataSource, size);
        new Filling(dataSource, estate.premises, () -> MORNING, size).fill();
        estate.look(dataSource);
        return estate;
    }

    /** The serviced apartment's with two promises: to pass on at once, and to be there within a month. */
    private static Profile profile() {
        Profile office = Premises.tenSteps();
        return office.with(office.get(TicketPolicy.TYPE)
                        .withPromises(List.of(Premises.promise(
                                        PromiseKind.TRANSMIT,
                                        TicketRule.PASSED_ON_IN_TIME,
                                        Milestone.RECORDED,
                                        Duration.ofMinutes(2))
                                .when(Applies.ALWAYS.withClasses(Set.of(TicketClass.ENGINEERING))))))
                .with(office.get(OrderPolicy.TYPE)
                        .withPromises(List.of(Premises.promise(
                                PromiseKind.ON_SITE,
                                TicketRule.ON_SITE_IN_TIME,
                                Milestone.ISSUED,
                                Duration.ofDays(30)))))
                .with(office.get(VisitPolicy.TYPE).withWorkOnly(true).withPromises(List.of()));
    }

    /** Which tickets can take a step: some of them, from all over those that are alive. */
    private void look(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT ticket_id FROM gh_ticket WHERE alive = 'Y' ORDER BY random() LIMIT " + ALIVE_TICKETS);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                alive.add(TicketId.parse(rows.getString(1)));
            }
        }
    }

    Gatehouse gatehouse() {
        return premises.gatehouse();
    }

    Premises premises() {
        return premises;
    }

    /** Lets so much time pass. */
    void pass(Duration time) {
        now = now.plus(time);
    }

    /** Somebody's ticket. */
    TicketId ticket() {
        return alive.get(random.nextInt(alive.size()));
    }

    /** Some unit. */
    UnitId unit() {
        return UnitId.parse(Filling.unit(random.nextInt(Filling.units(size))));
    }

    /** Some specialist. */
    Party specialist() {
        return Party.staff(Filling.specialist(random.nextInt(Filling.specialists(size))));
    }
}
