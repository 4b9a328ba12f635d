package dev.gatehouse.examples.benchmarks.growth;

import dev.gatehouse.examples.benchmarks.life.Home;
import dev.gatehouse.examples.benchmarks.life.Premises;
import dev.gatehouse.ticket.Report;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.TicketId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

/**
 * Fills an estate with ten years of tickets: a ticket a month for each unit, so that the units grow with the tickets and a
 * unit's history does not; 25 of those that are alive for each specialist, so that his list does not grow either.
 */
final class Filling {
    private static final int TICKETS_OF_UNIT = 120;
    private static final int TICKETS_ON_LIST = 25;
    private static final int DAYS = 3_650;
    private static final String LIVED_ON = "2026-03-02";
    private static final String LIVED_AT = LIVED_ON + "T02";
    private static final List<String> INDEXED = List.of("gh_ticket", "gh_journal", "gh_clock");

    private final DataSource dataSource;
    private final Premises premises;
    private final InstantSource time;
    private final int size;

    Filling(DataSource dataSource, Premises premises, InstantSource time, int size) {
        this.dataSource = dataSource;
        this.premises = premises;
        this.time = time;
        this.size = size;
    }

    /** How many units such an estate has. */
    static int units(int size) {
        return Math.max(1, size / TICKETS_OF_UNIT);
    }

    /** How many specialists. */
    static int specialists(int size) {
        return Math.max(1, size / 20 / TICKETS_ON_LIST);
    }

    /** The id of a unit, from 0. */
    static String unit(int number) {
        return String.format("00000000-0000-7000-9000-%012x", number);
    }

    /** The id of a specialist, from 0. */
    static String specialist(int number) {
        return "w" + number;
    }

    void fill() throws Exception {
        Map<Kind, Ticket> lived = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            TicketId id = kind.live(premises, time);
            lived.put(
                    kind,
                    premises.gatehouse().tickets().find(Premises.OFFICER, id).orElseThrow());
        }
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET maintenance_work_mem = '512MB'");
            homes(statement);
            List<String> indexes = dropIndexes(statement);
            copy(lived);
            for (String index : indexes) {
                statement.execute(index);
            }
            statement.execute("UPDATE gh_number SET last_number = last_number + " + size);
            statement.execute("INSERT INTO gh_number (estate_id, series, last_number) VALUES ('" + Premises.ESTATE
                    + "', 'journal-feed', " + (long) (size + 1) * Cloning.PLACES
                    + ") ON CONFLICT (estate_id, series) DO UPDATE SET last_number = EXCLUDED.last_number");
            statement.execute("VACUUM (ANALYZE)");
            statement.execute("CHECKPOINT");
        }
    }

    /** Copies tickets and journal at the same time. */
    private void copy(Map<Kind, Ticket> lived) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Boolean>> tasks = List.of(
                    () -> copy(lived, "ticket_id", "gh_ticket", "gh_ticket_assignee", "gh_ticket_customer"),
                    () -> copy(lived, "subject_id", "gh_clock", "gh_journal"));
            for (Future<Boolean> done : two.invokeAll(tasks)) {
                done.get();
            }
        } finally {
            two.shutdownNow();
        }
    }

    private boolean copy(Map<Kind, Ticket> lived, String id, String... tables) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (Map.Entry<Kind, Ticket> one : lived.entrySet()) {
                Cloning cloning = cloning(statement, one.getKey(), one.getValue());
                for (String table : tables) {
                    cloning.copy(table, id + " = '" + one.getValue().id() + "'", numbers(one.getKey()));
                }
            }
        }
        return true;
    }

    private void homes(Statement statement) throws SQLException {
        Home home = premises.first();
        String person = "person_id = '" + home.resident() + "'";
        String household;
        try (ResultSet row = statement.executeQuery("SELECT household_id FROM gh_household_member WHERE " + person)) {
            row.next();
            household = row.getString(1);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(home.unit().toString(), id("9000", "n.g"));
        texts.put(home.resident().toString(), id("a000", "n.g"));
        texts.put(household, id("b000", "n.g"));
        texts.put(Premises.FIRST_DOOR, "'9-' || n.g");
        Cloning cloning = new Cloning(statement, texts, "interval '0'");
        String numbers = "SELECT g FROM generate_series(0, " + (units(size) - 1) + ") g";
        cloning.copy("gh_unit", "unit_id = '" + home.unit() + "'", numbers);
        cloning.copy("gh_person", person, numbers);
        cloning.copy("gh_household", "household_id = '" + household + "'", numbers);
        cloning.copy("gh_household_member", person, numbers);
    }

    private Cloning cloning(Statement statement, Kind kind, Ticket ticket) {
        Report report = ticket.report();
        String phone = Objects.requireNonNull(report.contact().phone()).e164();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(ticket.id().toString(), "n.ticket");
        texts.put(ticket.number().value(), "n.number");
        texts.put(String.valueOf(report.location().unit()), "n.unit");
        texts.put(String.valueOf(report.resident()), "n.person");
        texts.put(phone, "n.phone");
        texts.put(Premises.SPECIALIST.party().id(), "n.specialist");
        String later = "interval '0'";
        if (kind != Kind.ALIVE) {
            texts.put(LIVED_AT, "n.hour");
            texts.put(LIVED_ON, "n.day");
            later = "n.later";
        }
        return new Cloning(statement, texts, later);
    }

    /** Which copies are of a kind: the newest are alive; of the others every nineteenth is a repair. */
    private String numbers(Kind kind) {
        int alive = size - size / 20;
        String which = switch (kind) {
            case ANSWERED -> "generate_series(0, " + (alive - 1) + ") g WHERE g % 19 <> 0";
            case REPAIRED -> "generate_series(0, " + (alive - 1) + ", 19) g";
            case ALIVE -> "generate_series(" + alive + ", " + (size - 1) + ") g";
        };
        String unit = "g % " + units(size);
        return "SELECT g, " + id("8000", "g") + " AS ticket, 'T-2016-' || lpad(g::text, 9, '0') AS number, "
                + id("9000", unit) + " AS unit, " + id("a000", unit) + " AS person, '+86138' || lpad((" + unit
                + ")::text, 8, '0') AS phone, 'w' || (g % " + specialists(size)
                + ") AS specialist, to_char(moment, 'YYYY-MM-DD\"T\"HH24') AS hour, to_char(moment, 'YYYY-MM-DD') AS"
                + " day, moment - timestamp '" + LIVED_ON + " 02:00' AS later"
                + " FROM (SELECT g, date_trunc('hour', timestamp '" + LIVED_ON + " 00:00' - interval '" + DAYS
                + " days' + g * (interval '" + DAYS + " days' / " + size + ")) AS moment FROM " + which + ") numbered";
    }

    private static String id(String part, String number) {
        return "'00000000-0000-7000-" + part + "-' || lpad(to_hex(" + number + "), 12, '0')";
    }

    /** Drops what is faster to make anew; gives the statements for that. */
    private static List<String> dropIndexes(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> definitions = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("SELECT indexname, indexdef FROM pg_indexes WHERE tablename IN ('"
                + String.join("', '", INDEXED) + "') AND indexname NOT IN (SELECT conname FROM pg_constraint)")) {
            while (rows.next()) {
                names.add(rows.getString(1));
                definitions.add(rows.getString(2));
            }
        }
        for (String name : names) {
            statement.execute("DROP INDEX " + name);
        }
        return definitions;
    }
}
