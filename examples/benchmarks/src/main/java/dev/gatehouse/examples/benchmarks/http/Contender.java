package dev.gatehouse.examples.benchmarks.http;

import dev.gatehouse.rest.GatehouseRest;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of the three that are compared.
 *
 * @param name   as the table has it
 * @param house  where it works, and nobody else
 * @param steps  how
 * @param server what serves it; null where nothing does
 */
record Contender(
        String name, House house, Steps steps, @Nullable WebServer server) implements AutoCloseable {
    /** All three, the library first, each with a house of so many tickets. */
    static List<Contender> all(int tickets) throws Exception {
        return List.of(library(new House(tickets)), rest(new House(tickets)), byHand(new House(tickets)));
    }

    /** Through the library. */
    static Contender library(House house) {
        return new Contender("library", house, new LibrarySteps(house), null);
    }

    /** Through REST. The caller is known without a look at a token: what a check of tokens costs is no part of this. */
    static Contender rest(House house) throws Exception {
        WebServer server = new WebServer(GatehouseRest.builder()
                .gatehouse(house.gatehouse())
                .callers((estate, headers) -> House.OFFICER)
                .build()
                .instances());
        return new Contender(
                "REST", house, new HttpSteps(server.address("estates/" + House.ESTATE + "/tickets/")), server);
    }

    /** By hand. */
    static Contender byHand(House house) throws Exception {
        WebServer server = new WebServer(Set.of(new BareTickets(new BareStep(house))));
        return new Contender("by hand", house, new HttpSteps(server.address("tickets/")), server);
    }

    @Override
    public void close() throws SQLException {
        if (server != null) {
            server.close();
        }
        house.close();
    }
}
