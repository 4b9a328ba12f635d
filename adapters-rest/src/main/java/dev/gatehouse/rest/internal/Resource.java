package dev.gatehouse.rest.internal;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Text;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.port.Page;
import dev.gatehouse.rest.internal.Route.Form;
import dev.gatehouse.rest.internal.Route.Gives;
import dev.gatehouse.rest.internal.Route.Parameter;
import dev.gatehouse.rest.internal.Route.Takes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The routes of one type of aggregate. All areas look alike, so each is a list of what it has:
 *
 * <pre>{@code
 * new Resource<>("units", Unit.TYPE)
 *         .find(units::find)
 *         .create(RegisterUnit.class, units::register)
 *         .change("plan-move-in", PlanMoveIn.class, units::planMoveIn)
 *         .routes();
 * }</pre>
 *
 * <p>A command that changes something names it in its first component, which the path gives here.
 *
 * @param <A> the aggregate
 * @param <I> its id
 * @param <Q> the query over it
 */
final class Resource<A extends Aggregate<I>, I, Q extends Query> {
    private final String name;
    private final AggregateType<A, I, Q> type;
    private final List<Route> routes = new ArrayList<>();
    private final Map<String, Steps.Rehearsal> rehearsals = new LinkedHashMap<>();
    private @Nullable BiFunction<Caller, I, Optional<A>> finder;

    /** A resource without routes so far. */
    Resource(String name, AggregateType<A, I, Q> type) {
        this.name = name;
        this.type = type;
    }

    /** {@code GET name/{id}}: one of them, with its version as tag. */
    Resource<A, I, Q> find(BiFunction<Caller, I, Optional<A>> finder) {
        this.finder = finder;
        routes.add(new Route("GET", Template.of(name + "/{id}"), Takes.NOTHING, Gives.one(type.type()), exchange -> {
            I id = id(exchange);
            A found = finder.apply(exchange.caller(), id).orElseThrow(this::nothing);
            return exchange.has(found.version())
                    ? Answer.of(304, null).with("ETag", Answer.tag(found.version()))
                    : Answer.versioned(found.version(), found);
        }));
        return this;
    }

    /** {@code GET name}: a page of those that a query means. */
    Resource<A, I, Q> search(Class<Q> query, BiFunction<Caller, Q, Page<A>> search) {
        routes.add(new Route(
                "GET",
                Template.of(name),
                Takes.query(query),
                Gives.page(type.type()),
                exchange -> Listing.answer(exchange, search.apply(exchange.caller(), exchange.query(query)))));
        return this;
    }

    /** {@code GET name/{id}/history}: what happened to one of them. */
    Resource<A, I, Q> history(History<I> history) {
        Takes takes =
                Takes.parameters(new Parameter("after", long.class, false), new Parameter("limit", int.class, false));
        routes.add(new Route(
                "GET", Template.of(name + "/{id}/history"), takes, Gives.list(JournalEntry.class), exchange -> {
                    long after = exchange.figure("after", 0, 0, Long.MAX_VALUE);
                    int limit = (int) exchange.figure("limit", 100, 1, 500);
                    return Answer.ok(new Listing<>(history.of(exchange.caller(), id(exchange), after, limit), null));
                }));
        return this;
    }

    /** {@code POST name}: a new one. */
    <C> Resource<A, I, Q> create(Class<C> command, BiFunction<Call, C, Outcome<I>> creation) {
        routes.add(new Route(
                "POST",
                Template.of(name),
                Takes.body(command),
                new Gives(201, type.type(), Form.ONE),
                exchange -> done(exchange, 201, creation.apply(exchange.call(), exchange.command(command)))));
        return this;
    }

    /** {@code POST name/{id}/verb}: a change. */
    <C> Resource<A, I, Q> change(String verb, Class<C> command, BiFunction<Call, C, Outcome<I>> change) {
        rehearsals.put(
                verb,
                (exchange, body) -> change.apply(
                        exchange.rehearsal(),
                        exchange.codec().command(body, command, Components.first(command), exchange.at("id"))));
        Takes takes = new Takes(command, Components.first(command), null, List.of(), true);
        routes.add(new Route(
                "POST", Template.of(name + "/{id}/" + verb), takes, new Gives(200, type.type(), Form.ONE), exchange -> {
                    id(exchange);
                    return done(exchange, 200, change.apply(exchange.call(), exchange.command(command)));
                }));
        return this;
    }

    /** A question of its own about one of them, at {@code GET name/{id}/what}. */
    Resource<A, I, Q> ask(String what, Takes takes, Gives gives, BiFunction<Exchange, I, Answer> question) {
        routes.add(new Route(
                "GET",
                Template.of(name + "/{id}/" + what),
                takes,
                gives,
                exchange -> question.apply(exchange, id(exchange))));
        return this;
    }

    /** All of them, and {@code POST name/{id}/rehearse}: which of several changes would be legal now. */
    List<Route> routes() {
        List<Route> all = new ArrayList<>(routes);
        if (!rehearsals.isEmpty()) {
            all.add(new Route(
                    "POST",
                    Template.of(name + "/{id}/rehearse"),
                    Takes.body(Steps.class),
                    Gives.one(Steps.Verdicts.class),
                    exchange -> {
                        id(exchange);
                        return Answer.ok(Steps.rehearsed(exchange, rehearsals));
                    }));
        }
        return List.copyOf(all);
    }

    private Answer done(Exchange exchange, int status, Outcome<I> outcome) {
        String id = type.printId().apply(outcome.id());
        Object seen = finder != null && exchange.wantsRepresentation() && !outcome.rehearsed()
                ? finder.apply(exchange.caller(), outcome.id()).orElse(null)
                : null;
        Answer answer = Answer.outcome(status, outcome, id, seen);
        return answer.status() == 201 ? answer.with("Location", name + "/" + id) : answer;
    }

    private I id(Exchange exchange) {
        try {
            return type.parseId().apply(exchange.at("id"));
        } catch (IllegalArgumentException e) {
            throw nothing();
        }
    }

    private BadRequest nothing() {
        return new BadRequest(404, Text.of("there is no such {0} in this estate", "本项目中没有该 {0}", type.name()));
    }

    /** What happened to one of them. */
    @FunctionalInterface
    interface History<I> {
        List<JournalEntry> of(Caller caller, I id, long afterVersion, int limit);
    }
}
