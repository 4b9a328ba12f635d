package dev.gatehouse.examples.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks, in one snapshot of the database, whether anything is lost, half, or there twice. */
final class Check {
    /** Each a question, and the statement whose rows are those for which the answer is wrong. */
    private static final Map<String, String> QUESTIONS = Map.of(
            "a ticket whose document, row and journal are not of one version",
            "SELECT ticket.ticket_id FROM gh_ticket ticket LEFT JOIN (SELECT subject_id, COUNT(DISTINCT version) versions,"
                    + " MAX(version) last FROM gh_journal WHERE subject_type = 'ticket' GROUP BY subject_id) journal"
                    + " ON journal.subject_id = ticket.ticket_id"
                    + " WHERE journal.versions IS DISTINCT FROM ticket.version OR journal.last IS DISTINCT FROM ticket.version"
                    + " OR (ticket.document::jsonb ->> 'version')::bigint <> ticket.version",
            "a ticket whose clocks are not those of its document",
            "SELECT ticket.ticket_id FROM gh_ticket ticket LEFT JOIN (SELECT subject_id, COUNT(*) clocks FROM gh_clock"
                    + " WHERE subject_type = 'ticket' AND rule_id IS NOT NULL GROUP BY subject_id) running"
                    + " ON running.subject_id = ticket.ticket_id"
                    + " WHERE COALESCE(running.clocks, 0) <> (SELECT COUNT(*) FROM"
                    + " jsonb_array_elements(ticket.document::jsonb #> '{clocks,all}') clock WHERE clock -> 'ending' IS NULL)",
            "journal entries of a ticket that is not there",
            "SELECT subject_id FROM gh_journal WHERE subject_type = 'ticket'"
                    + " AND subject_id NOT IN (SELECT ticket_id FROM gh_ticket)",
            "an answer to a command that is not there",
            "SELECT request_key FROM gh_request request LEFT JOIN gh_ticket ticket ON ticket.ticket_id = request.subject_id"
                    + " WHERE ticket.version IS NULL OR ticket.version < request.version",
            "a number that two tickets have",
            "SELECT ticket_number FROM gh_ticket GROUP BY ticket_number HAVING COUNT(*) > 1",
            "a lapse that is recorded twice",
            "SELECT subject_id || ' ' || (document::jsonb ->> 'clock') FROM gh_journal WHERE event = 'clock.lapsed'"
                    + " GROUP BY subject_id, document::jsonb ->> 'clock', document::jsonb ->> 'cycle' HAVING COUNT(*) > 1",
            "a position of the feed that is given twice",
            "SELECT feed_position::text FROM gh_journal WHERE feed_position IS NOT NULL"
                    + " GROUP BY feed_position HAVING COUNT(*) > 1");

    private static final String ANSWERS = "SELECT request_key, subject_id || ' ' || version FROM gh_request";
    private static final String GONE = "SELECT message_key FROM message" + " EXCEPT SELECT message_key FROM gh_outbox";

    private Check() {}

    /** What is wrong, a sentence each; what was acknowledged must have been so before. */
    static List<String> findings(Server server, Ledger ledger) throws SQLException, InterruptedException {
        List<Ledger.Acknowledged> acknowledged = ledger.acknowledged();
        List<String> findings = new ArrayList<>(ledger.broken());
        Set<String> gone;
        try (Connection connection = server.connection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            Map<String, String> answers = new HashMap<>();
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(ANSWERS)) {
                while (row.next()) {
                    answers.put(row.getString(1), row.getString(2));
                }
            }
            for (Ledger.Acknowledged one : acknowledged) {
                if (!(one.ticket() + " " + one.version()).equals(answers.get(one.key()))) {
                    findings.add("lost: " + one);
                }
            }
            for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
                for (String found : strings(connection, question.getValue())) {
                    findings.add(question.getKey() + ": " + found);
                }
            }
            gone = strings(connection, GONE);
        }
        for (String key : ledger.untold(gone)) {
            findings.add("a message that nobody was told: " + key);
        }
        return findings;
    }

    /** How many rows a table has. */
    static long count(Server server, String table) throws SQLException {
        try (Connection connection = server.connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Set<String> strings(Connection connection, String select) throws SQLException {
        Set<String> strings = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(select)) {
            while (row.next()) {
                strings.add(row.getString(1));
            }
        }
        return strings;
    }
}
