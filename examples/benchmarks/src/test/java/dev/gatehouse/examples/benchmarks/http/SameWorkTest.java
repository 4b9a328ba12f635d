package dev.gatehouse.examples.benchmarks.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.ticket.TicketId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.jupiter.api.Test;

/** The comparison is fair: whoever takes a step sends the same statements. */
class SameWorkTest {
    private final List<String> sent = new CopyOnWriteArrayList<>();

    @Test
    void theStatementsAreTheSame() throws Exception {
        List<String> own = statements(Way.library(new House(2, this::heard)));
        assertThat(own).hasSize(10);
        assertThat(statements(Way.rest(new House(2, this::heard)))).isEqualTo(own);
        assertThat(statements(Way.byHand(new House(2, this::heard)))).isEqualTo(own);
    }

    @Test
    void aHouseIsRestored() throws Exception {
        try (Way library = Way.library(new House(1))) {
            TicketId ticket = library.house().tickets().get(0);
            for (int round = 0; round < 2; round++) {
                library.house().restore();
                assertThat(library.steps().hold(ticket, 1)).isEqualTo(2);
                assertThat(library.steps().resume(ticket, 2)).isEqualTo(3);
            }
        }
    }

    @Test
    void aStaleVersionIsRefusedByHandToo() throws Exception {
        try (Way byHand = Way.byHand(new House(1))) {
            TicketId ticket = byHand.house().tickets().get(0);
            assertThatThrownBy(() -> byHand.steps().hold(ticket, 7)).hasMessageContaining("412");
            assertThat(byHand.steps().hold(ticket, 1)).isEqualTo(2);
        }
    }

    private List<String> statements(Way way) throws Exception {
        try (way) {
            // What is read once and kept, such as the estate, is read before.
            TicketId first = way.house().tickets().get(0);
            way.steps().resume(first, way.steps().hold(first, 1));
            TicketId ticket = way.house().tickets().get(1);
            sent.clear();
            assertThat(way.steps().hold(ticket, 1)).isEqualTo(2);
            assertThat(way.steps().resume(ticket, 2)).isEqualTo(3);
            return List.copyOf(sent);
        }
    }

    private DataSource heard(DataSource dataSource) {
        return ProxyDataSourceBuilder.create(dataSource)
                .afterQuery((execution, queries) ->
                        queries.forEach(query -> sent.add(execution.getBatchSize() + " × " + query.getQuery())))
                .build();
    }
}
