package dev.gatehouse.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.core.Reporter;
import dev.gatehouse.core.StaleVersion;
import dev.gatehouse.port.JournalEntry;
import dev.gatehouse.testkit.Race;
import dev.gatehouse.ticket.About;
import dev.gatehouse.ticket.Channel;
import dev.gatehouse.ticket.IssueOrder;
import dev.gatehouse.ticket.Location;
import dev.gatehouse.ticket.NewContact;
import dev.gatehouse.ticket.OpenTicket;
import dev.gatehouse.ticket.OpenTicketBuilder;
import dev.gatehouse.ticket.Ticket;
import dev.gatehouse.ticket.TicketClass;
import dev.gatehouse.ticket.TicketId;
import dev.gatehouse.ticket.TicketSource;
import java.util.List;
import javax.sql.DataSource;

/** Several who do something about one ticket at once. */
class TicketRaceTest {
    private static final int THREADS = 8;

    @EachDatabase
    void oneOfEightWhoHaveSeenTheSameVersionWinsAndTheJournalHasNoGap(DataSource dataSource) {
        House house = new House(JdbcStorage.owning(dataSource));
        OpenTicket report = new OpenTicketBuilder()
                .source(TicketSource.CUSTOMER)
                .channel(Channel.TELEPHONE)
                .location(Location.publicArea("building 3", "the lamp at the gate"))
                .standing(Reporter.Standing.OUTSIDER)
                .content("It is dark")
                .contact(new NewContact("Ada", "13800138000", null))
                .about(About.of(TicketClass.ENGINEERING))
                .build();
        TicketId id = house.gatehouse.tickets().open(house.call(), report).id();
        for (long round = 1; round <= 5; round++) {
            long seen = round;
            List<Race.Result<Long>> results = Race.of(
                    THREADS,
                    runner -> house.gatehouse
                            .workOrders()
                            .issue(house.call().withExpectedVersion(seen), IssueOrder.of(id))
                            .version());
            assertThat(results).flatExtracting(Race.Result::value).containsExactly(seen + 1);
            assertThat(results)
                    .flatExtracting(Race.Result::failure)
                    .hasSize(THREADS - 1)
                    .allSatisfy(failure -> assertThat(failure).isInstanceOf(StaleVersion.class));
        }
        Ticket ticket = house.gatehouse.tickets().find(house.officer, id).orElseThrow();
        assertThat(ticket.orders()).hasSize(5);
        assertThat(house.gatehouse.tickets().history(house.officer, id, 0, 1_000))
                .extracting(JournalEntry::version)
                .isSorted()
                .containsOnly(1L, 2L, 3L, 4L, 5L, 6L);
    }
}
