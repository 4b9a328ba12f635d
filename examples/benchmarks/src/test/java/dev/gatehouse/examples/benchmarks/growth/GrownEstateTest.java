package dev.gatehouse.examples.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Position;
import dev.gatehouse.core.Party;
import dev.gatehouse.examples.benchmarks.life.Premises;
import dev.gatehouse.examples.benchmarks.postgres.Server;
import dev.gatehouse.port.Page;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.TicketQuery;
import dev.gatehouse.ticket.TicketService;
import dev.gatehouse.ticket.TicketState;
import dev.gatehouse.unit.UnitId;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was copied is as the library would have left it. */
class GrownEstateTest {
    private static final int SIZE = 1_200;

    private static Server server;
    private static GrownEstate estate;

    @BeforeAll
    static void grow() throws Exception {
        server = new Server(null);
        DataSource pool = server.pool(server.create("grown"));
        estate = GrownEstate.in(pool, SIZE);
        Warming.warm(pool);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    void eachTicketIsReadAndHasItsOwnIdNumberAndHistory() {
        List<Ticket> all = all(TicketQuery.ALL);
        assertThat(all).hasSizeGreaterThanOrEqualTo(SIZE + Kind.values().length);
        assertThat(all).extracting(Ticket::id).doesNotHaveDuplicates();
        assertThat(all).extracting(Ticket::number).doesNotHaveDuplicates();
        assertThat(all)
                .filteredOn(ticket -> ticket.state() == TicketState.CLOSED)
                .hasSize(SIZE - SIZE / 20 + 2);
        Ticket repaired = all.stream()
                .filter(ticket -> !ticket.orders().isEmpty() && ticket.state() == TicketState.CLOSED)
                .findFirst()
                .orElseThrow();
        assertThat(tickets().history(Premises.OFFICER, repaired.id(), 0, 100)).hasSizeGreaterThan(10);
    }

    @Test
    void aUnitHasOneTicketAMonthAndAListIsShort() {
        UnitId unit = UnitId.parse(Filling.unit(3));
        assertThat(estate.gatehouse().units().find(Premises.OFFICER, unit)).isPresent();
        assertThat(all(TicketQuery.ALL.withUnit(unit)))
                .hasSize(120)
                .extracting(ticket -> ticket.report().location().unit())
                .containsOnly(unit);
        Party specialist = Party.staff(Filling.specialist(1));
        assertThat(all(TicketQuery.worklist(specialist)))
                .hasSizeBetween(25, 35)
                .extracting(ticket -> ticket.orders().get(0).assignee())
                .containsOnly(specialist);
    }

    @Test
    void eachOperationFindsWhatItMeasures() {
        for (Operation operation : Operation.values()) {
            List<Long> nanos = new ArrayList<>();
            operation.restore(estate);
            operation.run(estate, nanos::add);
            assertThat(nanos).as(operation.title()).isNotEmpty();
        }
    }

    private static TicketService tickets() {
        return estate.gatehouse().tickets();
    }

    private static List<Ticket> all(TicketQuery query) {
        List<Ticket> all = new ArrayList<>();
        Position after = null;
        do {
            Page<Ticket> page =
                    tickets().search(Premises.OFFICER, query.withPage(new PageRequest(PageRequest.MAX_SIZE, after)));
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        return all;
    }
}
