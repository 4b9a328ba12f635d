package dev.gatehouse.examples.benchmarks.http;

import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A hold or a resume by hand: the statements that the library sends, in the same transaction, with as little thought as gives
 * them their values. No rule is asked, and no due time moves.
 */
final class BareStep {
    /** What {@link #take} gives when another version was seen. */
    static final long STALE = -1;

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ESTATE = House.ESTATE.value();
    private static final String SELECT =
            "SELECT document, ticket_id FROM gh_ticket WHERE estate_id = ? AND ticket_id = ? FOR UPDATE";
    private static final String UPDATE =
            "UPDATE gh_ticket SET version = ?, sort_key = ?, ticket_number = ?, state = ?, alive = ?, class = ?,"
                    + " unit_id = ?, first_contact = ?, department = ?, phone = ?, closed_on = ?, unconfirmed = ?,"
                    + " late = ?, judged = ?, accepted_first = ?, to_visit = ?, visited = ?, asked = ?, satisfied = ?,"
                    + " document = ? WHERE estate_id = ? AND ticket_id = ? AND version = ?";
    private static final String STOP =
            "DELETE FROM gh_clock WHERE estate_id = ? AND subject_type = ? AND subject_id = ? AND clock_name = ?";
    private static final String START =
            "INSERT INTO gh_clock (estate_id, subject_type, subject_id, clock_name, rule_id, due_at, next_at)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String WRITE =
            "INSERT INTO gh_journal (estate_id, subject_type, subject_id, version, ordinal, event, party_kind, party_id,"
                    + " operation, occurred_at, recorded_at, importer_kind, importer_id, document)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final House house;
    private final DataSource dataSource;

    BareStep(House house) {
        this.house = house;
        dataSource = house.dataSource();
    }

    /** Which of the two, and how it is written down. */
    enum Kind {
        HOLD("ON_HOLD", "ticket.hold", "ticket.held", "{\"type\":\"ticket.held\",\"reason\":\"RESIDENT\"}", "paused"),
        RESUME("OPEN", "ticket.resume", "ticket.resumed", "{\"type\":\"ticket.resumed\"}", "resumed");

        private final String state;
        private final String operation;
        private final String event;
        private final String document;
        private final String clocksAre;

        Kind(String state, String operation, String event, String document, String clocksAre) {
            this.state = state;
            this.operation = operation;
            this.event = event;
            this.document = document;
            this.clocksAre = clocksAre;
        }
    }

    /** Takes the step; gives the version that came of it, or {@link #STALE}. */
    long take(String ticket, long seen, Kind kind) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                done = take(connection, ticket, seen, kind);
                return done ? seen + 1 : STALE;
            } finally {
                if (done) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        }
    }

    private boolean take(Connection connection, String ticket, long seen, Kind kind) throws SQLException {
        ObjectNode document = select(connection, ticket);
        document.put("version", seen + 1);
        document.put("state", kind.state);
        if (!update(connection, ticket, seen, kind, document)) {
            return false;
        }
        List<JsonNode> running = document.at("/clocks/all")
                .valueStream()
                .filter(clock -> !clock.has("ending"))
                .toList();
        restart(connection, ticket, kind, running);
        write(connection, ticket, seen + 1, kind, running);
        return true;
    }

    private static ObjectNode select(Connection connection, String ticket) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, ESTATE);
            select.setString(2, ticket);
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) {
                    throw new SQLException("there is no ticket " + ticket);
                }
                return (ObjectNode) JSON.readTree(rows.getString(1));
            }
        }
    }

    private static boolean update(Connection connection, String ticket, long seen, Kind kind, ObjectNode document)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
            update.setLong(1, seen + 1);
            update.setString(2, document.at("/report/receivedAt").asString());
            update.setString(3, document.get("number").asString());
            update.setString(4, kind.state);
            update.setString(5, "Y");
            update.setString(6, document.get("kind").asString());
            update.setNull(7, Types.OTHER);
            update.setString(8, "staff:" + document.at("/firstContact/who/id").asString());
            update.setNull(9, Types.OTHER);
            update.setString(10, document.at("/report/contact/phone").asString());
            for (int unused = 11; unused < 20; unused++) {
                update.setNull(unused, Types.OTHER);
            }
            text(update, 20, document.toString());
            update.setString(21, ESTATE);
            update.setString(22, ticket);
            update.setLong(23, seen);
            return update.executeUpdate() == 1;
        }
    }

    private static void restart(Connection connection, String ticket, Kind kind, List<JsonNode> clocks)
            throws SQLException {
        try (PreparedStatement stop = connection.prepareStatement(STOP)) {
            for (JsonNode clock : clocks) {
                subject(stop, ticket);
                stop.setString(4, clock.at("/terms/name").asString());
                stop.addBatch();
            }
            stop.executeBatch();
        }
        try (PreparedStatement start = connection.prepareStatement(START)) {
            for (JsonNode clock : clocks) {
                Instant due = Instant.parse(clock.get("dueAt").asString());
                subject(start, ticket);
                start.setString(4, clock.at("/terms/name").asString());
                start.setString(5, clock.at("/terms/rule").asString());
                start.setObject(6, due);
                if (kind == Kind.HOLD) {
                    start.setNull(7, Types.OTHER);
                } else {
                    start.setObject(7, due);
                }
                start.addBatch();
            }
            start.executeBatch();
        }
    }

    private void write(Connection connection, String ticket, long version, Kind kind, List<JsonNode> clocks)
            throws SQLException {
        Instant now = house.now();
        try (PreparedStatement write = connection.prepareStatement(WRITE)) {
            line(write, ticket, version, 0, kind, now, kind.event, kind.document);
            int ordinal = 1;
            for (JsonNode clock : clocks) {
                String event = "clock." + kind.clocksAre;
                String document = "{\"type\":\"" + event + "\",\"clock\":\""
                        + clock.at("/terms/name").asString() + "\",\"cycle\":1}";
                line(write, ticket, version, ordinal++, kind, now, event, document);
            }
            write.executeBatch();
        }
    }

    private static void line(
            PreparedStatement write,
            String ticket,
            long version,
            int ordinal,
            Kind kind,
            Instant now,
            String event,
            String document)
            throws SQLException {
        subject(write, ticket);
        write.setLong(4, version);
        write.setInt(5, ordinal);
        write.setString(6, event);
        write.setString(7, "STAFF");
        write.setString(8, House.OFFICER.party().id());
        write.setString(9, kind.operation);
        write.setObject(10, now);
        write.setObject(11, now);
        write.setNull(12, Types.OTHER);
        write.setNull(13, Types.OTHER);
        text(write, 14, document);
        write.addBatch();
    }

    private static void subject(PreparedStatement statement, String ticket) throws SQLException {
        statement.setString(1, ESTATE);
        statement.setString(2, "ticket");
        statement.setString(3, ticket);
    }

    private static void text(PreparedStatement statement, int at, String text) throws SQLException {
        statement.setCharacterStream(at, new StringReader(text), text.length());
    }
}
