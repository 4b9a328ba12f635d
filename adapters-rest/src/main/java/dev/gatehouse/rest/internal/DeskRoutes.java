package dev.gatehouse.rest.internal;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Post;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Text;
import dev.gatehouse.desk.ClockService;
import dev.gatehouse.desk.DropDeadLetter;
import dev.gatehouse.desk.Feed;
import dev.gatehouse.desk.JournalService;
import dev.gatehouse.desk.Outcome;
import dev.gatehouse.desk.RedateClock;
import dev.gatehouse.desk.Relay;
import dev.gatehouse.duty.Duty;
import dev.gatehouse.duty.DutyQuery;
import dev.gatehouse.duty.DutyService;
import dev.gatehouse.duty.ReportDuty;
import dev.gatehouse.duty.WaiveDuty;
import dev.gatehouse.port.ClockQuery;
import dev.gatehouse.port.DueClock;
import dev.gatehouse.port.Outbox;
import dev.gatehouse.rest.internal.Route.Gives;
import dev.gatehouse.rest.internal.Route.Parameter;
import dev.gatehouse.rest.internal.Route.Takes;
import dev.gatehouse.roster.Roster;
import dev.gatehouse.roster.RosterQuery;
import dev.gatehouse.roster.RosterService;
import dev.gatehouse.roster.SetRoster;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What concerns all areas: clocks, duties, rosters, messages that could not be delivered. */
final class DeskRoutes {
    private DeskRoutes() {}

    static List<Route> of(Gatehouse gatehouse) {
        DutyService duties = gatehouse.duties();
        RosterService rosters = gatehouse.rosters();
        List<Route> dutyRoutes = new Resource<>("duties", Duty.TYPE)
                .search(DutyQuery.class, duties::search)
                .find(duties::find)
                .history(duties::history)
                .change("report", ReportDuty.class, duties::report)
                .change("waive", WaiveDuty.class, duties::waive)
                .routes();
        List<Route> rosterRoutes = new Resource<>("rosters", Roster.TYPE)
                .search(RosterQuery.class, rosters::search)
                .find(rosters::find)
                .history(rosters::history)
                .change("set", SetRoster.class, rosters::set)
                .routes();
        return Stream.of(
                        dutyRoutes,
                        rosterRoutes,
                        List.of(
                                onDuty(rosters),
                                board(gatehouse.clocks()),
                                redate(gatehouse.clocks()),
                                settle(gatehouse.clocks()),
                                journal(gatehouse.journal())),
                        letters(gatehouse.outbox()))
                .flatMap(List::stream)
                .toList();
    }

    /** Who mans a post at a moment. */
    private static Route onDuty(RosterService rosters) {
        return new Route(
                "GET", Template.of("on-duty"), Takes.query(PostAt.class), Gives.list(Party.class), exchange -> {
                    PostAt asked = exchange.query(PostAt.class);
                    return Answer.ok(
                            new Listing<>(rosters.onDuty(exchange.caller(), asked.post(), asked.moment()), null));
                });
    }

    /** What is running out, what is due first first. */
    private static Route board(ClockService clocks) {
        return new Route(
                "GET",
                Template.of("clocks"),
                Takes.query(ClockQuery.class),
                Gives.page(DueClock.class),
                exchange ->
                        Listing.answer(exchange, clocks.board(exchange.caller(), exchange.query(ClockQuery.class))));
    }

    /** What happened, for whoever follows it: each thing once, in an order that never changes. */
    private static Route journal(JournalService journal) {
        Takes takes = Takes.parameters(
                new Parameter("after", long.class, false, "what happened after this position; 0 for all"),
                new Parameter(
                        "limit", int.class, false, "how many entries to look at, 1 to 500; 100 when it is left out"));
        return new Route(
                "GET",
                Template.of("journal"),
                takes,
                Gives.one(Feed.class),
                exchange -> Answer.ok(journal.feed(
                        exchange.caller(), exchange.figure("after", 0, 0, Long.MAX_VALUE), exchange.limit())));
    }

    private static Route redate(ClockService clocks) {
        return new Route(
                "POST",
                Template.of("clocks/redate"),
                new Takes(RedateClock.class, null, null, List.of(), true),
                Gives.one(Answer.Done.class),
                exchange -> {
                    RedateClock command = exchange.command(RedateClock.class);
                    Outcome<?> outcome = clocks.redate(exchange.call(), command);
                    return Answer.outcome(200, outcome, command.subject().id(), null);
                });
    }

    /** An import is over: what was due before it is recorded. */
    private static Route settle(ClockService clocks) {
        return new Route(
                "POST",
                Template.of("clocks/settle"),
                Takes.NOTHING,
                Gives.one(Settled.class),
                exchange -> Answer.ok(new Settled(clocks.settle(exchange.caller()))));
    }

    private static List<Route> letters(Relay outbox) {
        Takes limit = Takes.parameters(
                new Parameter("limit", int.class, false, "how many at most, 1 to 500; 100 when it is left out"));
        return List.of(
                new Route(
                        "GET",
                        Template.of("dead-letters"),
                        limit,
                        Gives.list(Outbox.DeadLetter.class),
                        exchange -> Answer.ok(
                                new Listing<>(outbox.deadLetters(exchange.caller(), exchange.limit()), null))),
                new Route(
                        "GET",
                        Template.of("dropped-letters"),
                        limit,
                        Gives.list(Outbox.DroppedLetter.class),
                        exchange ->
                                Answer.ok(new Listing<>(outbox.dropped(exchange.caller(), exchange.limit()), null))),
                new Route(
                        "POST",
                        Template.of("dead-letters/send-again"),
                        new Takes(
                                null,
                                null,
                                null,
                                List.of(new Parameter("key", String.class, true, "the key of the notification")),
                                false),
                        Gives.NOTHING,
                        exchange -> {
                            outbox.sendAgain(exchange.caller(), exchange.required("key"));
                            return Answer.of(204, null);
                        }),
                new Route(
                        "POST",
                        Template.of("dead-letters/drop"),
                        Takes.body(DropDeadLetter.class),
                        Gives.NOTHING,
                        exchange -> {
                            outbox.drop(exchange.caller(), exchange.command(DropDeadLetter.class));
                            return Answer.of(204, null);
                        }));
    }

    /**
     * Which post is asked about, and for when.
     *
     * @param role       the role; null for any
     * @param department the department; null for any
     * @param area       the part of the estate; null for any
     * @param at         when
     */
    record PostAt(
            @Nullable Role role,
            @Nullable Department department,
            @Nullable String area,
            @NotNull Instant at) {
        Post post() {
            if (role == null && department == null && area == null) {
                throw new InvalidCommand("role", Text.of("or a department or an area must be given", "或部门、区域须提供其一"));
            }
            return new Post(role, department, area);
        }

        Instant moment() {
            // Nobody has looked at its constraints.
            if (at == null) {
                throw new InvalidCommand("at", Text.of("must be given", "必须提供"));
            }
            return at;
        }
    }

    /**
     * What came of the end of an import.
     *
     * @param changed of how many things it was recorded that something had been due
     */
    record Settled(int changed) {}
}
