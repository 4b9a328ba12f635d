package dev.gatehouse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Role;
import dev.gatehouse.ticket.HoldReason;
import dev.gatehouse.ticket.HoldTicket;
import dev.gatehouse.ticket.ResumeTicket;
import dev.gatehouse.ticket.TicketId;
import dev.gatehouse.ticket.TicketQuery;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What HTTP adds to the statements of the library: nothing, and one where a client wants to see what came of a step. */
class StatementsTest {
    private static final AtomicInteger STATEMENTS = new AtomicInteger();
    private static final Caller OFFICER = Caller.staff(new EstateId("river-house"), "li.wei", Role.CS_OFFICER);

    private static RestServer server;
    private static Client desk;
    private static TicketId ticket;

    @BeforeAll
    static void start() {
        server = new RestServer(new HeaderCallers(), StatementsTest::counted);
        Estates.open(server, "river-house");
        desk = Client.of(server, "river-house", "staff:li.wei", "CS_OFFICER");
        ticket = open();
        for (int i = 1; i < 50; i++) {
            open();
        }
    }

    private static TicketId open() {
        return TicketId.parse(desk.post("tickets", """
                {"source": "CUSTOMER", "channel": "TELEPHONE", "location": {"spot": "lobby"}, "standing": "OUTSIDER",
                 "content": "It is dark", "contact": {"person": "陈建国", "phone": "13800138000"}}""").id());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static DataSource counted(DataSource dataSource) {
        return ProxyDataSourceBuilder.create(dataSource)
                .afterQuery((execution, queries) -> STATEMENTS.addAndGet(queries.size()))
                .build();
    }

    @Test
    void aPageOfFiftyTicketsCostsWhatItCostsTheLibrary() {
        Gatehouse gatehouse = server.gatehouse();
        int own = during(() -> gatehouse.tickets().search(OFFICER, TicketQuery.ALL.withPage(PageRequest.first(50))));
        int overHttp = during(() ->
                assertThat(desk.get("tickets?limit=50").json().get("items")).hasSize(50));
        assertThat(overHttp).isEqualTo(own);
    }

    @Test
    void aStepCostsWhatItCostsTheLibraryAndOneMoreWhereItsResultIsWanted() {
        Gatehouse gatehouse = server.gatehouse();
        Call call = Call.by(OFFICER);
        int own = during(() -> gatehouse.tickets().hold(call, new HoldTicket(ticket, HoldReason.RESIDENT, null)));
        gatehouse.tickets().resume(call, new ResumeTicket(ticket));
        Client any = desk.with("If-Match", "*");
        String hold = "tickets/" + ticket + "/hold";
        String body = "{\"reason\": \"RESIDENT\"}";
        int overHttp = during(() -> assertThat(any.post(hold, body).status()).isEqualTo(200));
        gatehouse.tickets().resume(call, new ResumeTicket(ticket));
        int seen = during(() -> assertThat(any.with("Prefer", "return=representation")
                        .post(hold, body)
                        .json()
                        .get("state")
                        .asString())
                .isEqualTo("ON_HOLD"));
        gatehouse.tickets().resume(call, new ResumeTicket(ticket));
        assertThat(overHttp).isEqualTo(own);
        assertThat(seen).isEqualTo(own + 1);
    }

    private static int during(Runnable work) {
        int before = STATEMENTS.get();
        work.run();
        return STATEMENTS.get() - before;
    }
}
