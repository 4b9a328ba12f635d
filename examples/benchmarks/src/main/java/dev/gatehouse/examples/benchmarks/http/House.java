package dev.gatehouse.examples.benchmarks.http;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.Presets;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Reporter;
import dev.gatehouse.core.Role;
import dev.gatehouse.estate.OpenEstateBuilder;
import dev.gatehouse.jdbc.GatehouseSchema;
import dev.gatehouse.jdbc.JdbcStorage;
import dev.gatehouse.ticket.About;
import dev.gatehouse.ticket.Channel;
import dev.gatehouse.ticket.Location;
import dev.gatehouse.ticket.NewContact;
import dev.gatehouse.ticket.OpenTicket;
import dev.gatehouse.ticket.OpenTicketBuilder;
import dev.gatehouse.ticket.TicketClass;
import dev.gatehouse.ticket.TicketId;
import dev.gatehouse.ticket.TicketSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.joda.money.CurrencyUnit;

/** An estate with open tickets in a database of its own, in memory, which can be put back to how it was. */
final class House implements AutoCloseable {
    static final EstateId ESTATE = new EstateId("river-house");
    static final Caller OFFICER = Caller.staff(ESTATE, "li.wei", Role.CS_OFFICER);

    private static final Instant OPENED = Instant.parse("2026-03-02T02:00:00Z");
    private static final List<String> KEEP = List.of(
            "CREATE TABLE kept_ticket AS SELECT estate_id, ticket_id, version, state, document FROM gh_ticket",
            "CREATE TABLE kept_clock AS SELECT * FROM gh_clock");
    private static final List<String> RESTORE = List.of(
            "MERGE INTO gh_ticket t USING kept_ticket k ON t.estate_id = k.estate_id AND t.ticket_id = k.ticket_id"
                    + " WHEN MATCHED THEN UPDATE SET version = k.version, state = k.state, document = k.document",
            "DELETE FROM gh_clock",
            "INSERT INTO gh_clock SELECT * FROM kept_clock",
            "DELETE FROM gh_journal WHERE subject_type = 'ticket' AND version > 1");

    private final JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "");
    private final Connection open;
    private final DataSource dataSource;
    private final Gatehouse gatehouse;
    private final List<TicketId> tickets;
    // It stands still while tickets are opened, so that they all have the same time left: two minutes for the shortest
    // promise.
    private volatile InstantSource time = InstantSource.fixed(OPENED);

    /** A house with so many tickets. */
    House(int tickets) throws SQLException {
        this(tickets, UnaryOperator.identity());
    }

    /** A house that reaches its database through something. */
    House(int tickets, UnaryOperator<DataSource> through) throws SQLException {
        // The database ends with its last connection: this one, as the house is closed.
        open = pool.getConnection();
        dataSource = through.apply(pool);
        GatehouseSchema.migrate(pool);
        gatehouse = Gatehouse.builder()
                .storage(JdbcStorage.owning(dataSource))
                .notifier(told -> {})
                .time(this::now)
                .build();
        gatehouse
                .estates()
                .open(
                        Call.by(Caller.staff(ESTATE, "zhao.min", Role.ADMINISTRATOR)),
                        new OpenEstateBuilder()
                                .name("River House")
                                .zone(ZoneId.of("Asia/Shanghai"))
                                .currency(CurrencyUnit.of("CNY"))
                                .profile(Presets.SERVICED_APARTMENT)
                                .build());
        this.tickets = Stream.generate(this::ticket).limit(tickets).toList();
        execute(KEEP);
    }

    private TicketId ticket() {
        OpenTicket open = new OpenTicketBuilder()
                .source(TicketSource.CUSTOMER)
                .channel(Channel.TELEPHONE)
                .location(Location.publicArea("building 3", "the yard"))
                .standing(Reporter.Standing.OUTSIDER)
                .content("The lamp by the gate is dark")
                .contact(new NewContact("陈建国", "13800138000", null))
                .about(About.of(TicketClass.ENGINEERING))
                .build();
        return gatehouse.tickets().open(Call.by(OFFICER), open).id();
    }

    Gatehouse gatehouse() {
        return gatehouse;
    }

    DataSource dataSource() {
        return dataSource;
    }

    /** The tickets; as the house was opened or restored, each is open and has version 1. */
    List<TicketId> tickets() {
        return tickets;
    }

    /** What time it is in this house; it begins to run, and begins anew, whenever the house is restored. */
    Instant now() {
        return time.instant();
    }

    /** Puts everything back to how it was, the time included. */
    void restore() throws SQLException {
        execute(RESTORE);
        long start = System.nanoTime();
        time = () -> OPENED.plusNanos(System.nanoTime() - start);
    }

    private void execute(List<String> statements) throws SQLException {
        try (Statement statement = open.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        open.close();
        pool.dispose();
    }
}
