package dev.gatehouse.examples.benchmarks.http;

import dev.gatehouse.examples.benchmarks.measure.Contender;
import dev.gatehouse.rest.GatehouseRest;
import dev.gatehouse.ticket.TicketId;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * One of the three that are compared: it holds and resumes each ticket of a house.
 *
 * @param name   as the table has it
 * @param house  where it works, and nobody else
 * @param steps  how
 * @param server what serves it; null where nothing does
 */
record Way(String name, House house, Steps steps, @Nullable WebServer server) implements Contender {
    static final String LIBRARY = "library";
    static final String BY_HAND = "by hand";

    /** All three, each with a house of so many tickets. */
    static List<Way> all(int tickets) throws Exception {
        return List.of(library(new House(tickets)), rest(new House(tickets)), byHand(new House(tickets)));
    }

    /** Through the library. */
    static Way library(House house) {
        return new Way(LIBRARY, house, new LibrarySteps(house), null);
    }

    /** Through REST. The caller is known without a look at a token: what a check of tokens costs is no part of this. */
    static Way rest(House house) throws Exception {
        WebServer server = new WebServer(GatehouseRest.builder()
                .gatehouse(house.gatehouse())
                .callers((estate, headers) -> House.OFFICER)
                .build()
                .instances());
        return new Way("REST", house, new HttpSteps(server.address("estates/" + House.ESTATE + "/tickets/")), server);
    }

    /** By hand. */
    static Way byHand(House house) throws Exception {
        WebServer server = new WebServer(Set.of(new BareTickets(new BareStep(house))));
        return new Way(BY_HAND, house, new HttpSteps(server.address("tickets/")), server);
    }

    @Override
    public void restore() throws SQLException {
        house.restore();
    }

    @Override
    public void work(int client, int clients, Histogram taken) {
        List<TicketId> tickets = house.tickets();
        for (int i = client; i < tickets.size(); i += clients) {
            TicketId ticket = tickets.get(i);
            long start = System.nanoTime();
            long version = steps.hold(ticket, 1);
            long held = System.nanoTime();
            steps.resume(ticket, version);
            long resumed = System.nanoTime();
            taken.recordValue(held - start);
            taken.recordValue(resumed - held);
        }
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
        try {
            house.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
