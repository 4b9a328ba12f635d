package dev.gatehouse.examples.benchmarks.life;

import dev.gatehouse.examples.benchmarks.life.Recorder.Sent;
import dev.gatehouse.examples.benchmarks.life.Recorder.Value;
import dev.gatehouse.ticket.Ticket;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * What the library writes in one life, by which others write the same. Of what it reads, only the ticket, which is locked,
 * and its number are kept: what it looks up to ask its rules, nobody else looks up.
 *
 * @param at    when it was lived; all of it at once
 * @param steps what was sent in each step
 */
record RecordedLife(Instant at, Map<LifeStep, Step> steps) {
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    /** Has the library live a life in a database that has its tables and nothing else. */
    static RecordedLife in(DataSource database, Home.Place place) {
        Recorder recorder = new Recorder();
        InstantSource time = InstantSource.fixed(NOW);
        Premises premises = new Premises(recorder.heard(database), time, Premises.tenSteps(), 1, place);
        GatehouseLives.TicketLife life = new GatehouseLives(premises, time).begin();
        Map<LifeStep, List<Sent>> sent = new EnumMap<>(LifeStep.class);
        recorder.take();
        for (LifeStep step : LifeStep.values()) {
            life.take(step);
            sent.put(step, recorder.take());
        }
        Ticket ticket = premises.gatehouse()
                .tickets()
                .find(Premises.OFFICER, life.ticket())
                .orElseThrow();
        Mould.Maker moulds =
                new Mould.Maker(ticket.id().toString(), ticket.number().value());
        Map<LifeStep, Step> steps = new EnumMap<>(LifeStep.class);
        sent.forEach((step, statements) -> steps.put(step, step(statements, moulds)));
        return new RecordedLife(NOW, steps);
    }

    /** What was sent in a step. */
    Step step(LifeStep step) {
        return Objects.requireNonNull(steps.get(step));
    }

    private static Step step(List<Sent> sent, Mould.Maker moulds) {
        return new Step(
                first(sent, "FROM gh_ticket WHERE estate_id = ? AND ticket_id = ? FOR UPDATE", moulds),
                first(sent, "INSERT INTO gh_number", moulds),
                sent.stream()
                        .filter(each -> each.isWrite() && !each.sql().startsWith("INSERT INTO gh_number"))
                        .map(each -> statement(each, moulds))
                        .toList());
    }

    private static Optional<Statement> first(List<Sent> sent, String part, Mould.Maker moulds) {
        return sent.stream()
                .filter(each -> each.sql().contains(part))
                .findFirst()
                .map(each -> statement(each, moulds));
    }

    private static Statement statement(Sent sent, Mould.Maker moulds) {
        List<Parameter> parameters =
                sent.values().stream().map(value -> parameter(value, moulds)).toList();
        return new Statement(sent.sql(), parameters);
    }

    private static Parameter parameter(Value value, Mould.Maker moulds) {
        if (value instanceof Value.Missing missing) {
            return (statement, at, life) -> statement.setNull(at, missing.type());
        }
        if (value instanceof Value.Document document) {
            Mould<?> tree = moulds.document(document.json());
            return (statement, at, life) ->
                    statement.setString(at, tree.cast(life).toString());
        }
        Mould<?> mould = moulds.of(((Value.Plain) value).value());
        return (statement, at, life) -> statement.setObject(at, mould.cast(life));
    }

    /**
     * One transaction.
     *
     * @param lock   reads the ticket, which nobody else may change then; empty where it is new
     * @param number draws its number; empty where it has one
     * @param writes what is written then
     */
    record Step(Optional<Statement> lock, Optional<Statement> number, List<Statement> writes) {}

    /**
     * A statement.
     *
     * @param sql        its text
     * @param parameters its parameters
     */
    record Statement(String sql, List<Parameter> parameters) {
        /** Sets the parameters for a life, from a position; gives the position after them. */
        int bind(PreparedStatement statement, int from, Mould.Cast life) throws SQLException {
            int at = from;
            for (Parameter parameter : parameters) {
                parameter.bind(statement, at++, life);
            }
            return at;
        }
    }

    /** How a parameter is set. */
    interface Parameter {
        void bind(PreparedStatement statement, int at, Mould.Cast life) throws SQLException;
    }
}
