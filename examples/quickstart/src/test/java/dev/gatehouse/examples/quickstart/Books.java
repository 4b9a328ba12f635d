package dev.gatehouse.examples.quickstart;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Position;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.jdbc.JdbcStorage;
import dev.gatehouse.pass.PassBookQuery;
import dev.gatehouse.permit.PermitApplicationQuery;
import dev.gatehouse.port.Page;
import dev.gatehouse.resident.HouseholdQuery;
import dev.gatehouse.resident.PersonQuery;
import dev.gatehouse.resident.TenureQuery;
import dev.gatehouse.ticket.TicketQuery;
import dev.gatehouse.unit.UnitQuery;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.h2.jdbcx.JdbcConnectionPool;

/** How much there is of everything, so that a test can tell whether anything was doubled. */
record Books(
        long units,
        long households,
        long people,
        long passBooks,
        long passes,
        long crews,
        long titles,
        long tickets,
        long journalEntries) {
    static Books count(Path data, String estate) {
        JdbcConnectionPool database =
                JdbcConnectionPool.create("jdbc:h2:file:" + data.resolve("gatehouse"), "gatehouse", "");
        try {
            Gatehouse gatehouse = Gatehouse.builder()
                    .storage(JdbcStorage.owning(database))
                    .notifier(notification -> {})
                    .build();
            return count(gatehouse, Caller.system(new EstateId(estate)));
        } finally {
            database.dispose();
        }
    }

    private static Books count(Gatehouse gatehouse, Caller caller) {
        var units = gatehouse.units();
        var households = gatehouse.households();
        var passes = gatehouse.passes();
        var permits = gatehouse.permits();
        var titles = gatehouse.tenures();
        var tickets = gatehouse.tickets();
        return new Books(
                sum(page -> units.search(caller, UnitQuery.ALL.withPage(page)), unit -> 1),
                sum(page -> households.search(caller, HouseholdQuery.ALL.withPage(page)), household -> 1),
                sum(page -> gatehouse.people().search(caller, PersonQuery.ALL.withPage(page)), person -> 1),
                sum(page -> passes.search(caller, PassBookQuery.ALL.withPage(page)), book -> 1),
                sum(
                        page -> passes.search(caller, PassBookQuery.ALL.withPage(page)),
                        book -> book.passes().size()),
                sum(page -> permits.search(caller, PermitApplicationQuery.ALL.withPage(page)), crew -> 1),
                sum(
                        page -> titles.search(caller, TenureQuery.ALL.withPage(page)),
                        book -> book.tenures().size()),
                sum(page -> tickets.search(caller, TicketQuery.ALL.withPage(page)), ticket -> 1),
                sum(
                                page -> units.search(caller, UnitQuery.ALL.withPage(page)),
                                unit -> units.history(caller, unit.id(), 0, 500).size())
                        + sum(
                                page -> households.search(caller, HouseholdQuery.ALL.withPage(page)),
                                found -> households
                                                .history(caller, found.id(), 0, 500)
                                                .size()
                                        + passes.history(caller, found.id(), 0, 500)
                                                .size())
                        + sum(
                                page -> permits.search(caller, PermitApplicationQuery.ALL.withPage(page)),
                                crew -> permits.history(caller, crew.id(), 0, 500)
                                        .size())
                        + sum(
                                page -> titles.search(caller, TenureQuery.ALL.withPage(page)),
                                book -> titles.history(caller, book.id(), 0, 500)
                                        .size())
                        + sum(
                                page -> tickets.search(caller, TicketQuery.ALL.withPage(page)),
                                ticket -> tickets.history(caller, ticket.id(), 0, 500)
                                        .size()));
    }

    private static <T> long sum(Function<PageRequest, Page<T>> search, ToLongFunction<T> amount) {
        PageRequest request = PageRequest.first(100);
        long sum = 0;
        while (true) {
            Page<T> page = search.apply(request);
            sum += page.items().stream().mapToLong(amount).sum();
            Position next = page.next();
            if (next == null) {
                return sum;
            }
            request = request.after(next);
        }
    }
}
