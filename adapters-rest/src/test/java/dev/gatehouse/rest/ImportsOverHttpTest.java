package dev.gatehouse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("http")
class ImportsOverHttpTest {
    private static final String LOBBY = """
            {"source": "CUSTOMER", "channel": "TELEPHONE", "location": {"spot": "lobby"}, "standing": "OUTSIDER",
             "content": "It is dark", "contact": {"person": "陈建国", "phone": "13800138000"}}""";

    private static RestServer server;
    private static Client admin;
    private static Client desk;

    @BeforeAll
    static void start() {
        server = new RestServer();
        Estates.open(server, "river-house");
        admin = Client.of(server, "river-house", "staff:wu.jie", "ADMINISTRATOR");
        desk = Client.of(server, "river-house", "staff:li.wei", "CS_OFFICER");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aTicketOfAnOldSystemKeepsItsTimeItsNumberAndWhoeverTookIt() {
        var opened = as(admin, "staff:he.jing; roles=CS_OFFICER; number=123").post("tickets", LOBBY);
        assertThat(opened.status()).isEqualTo(201);
        var ticket = desk.get("tickets/" + opened.id()).json();
        assertThat(ticket.get("number").asString()).isEqualTo("T-2019-000123");
        assertThat(ticket.at("/firstContact/who").asString()).isEqualTo("staff:he.jing");
        var entry = desk.get("tickets/" + opened.id() + "/history")
                .json()
                .get("items")
                .get(0);
        assertThat(entry.get("importedBy").asString()).isEqualTo("staff:wu.jie");
        assertThat(entry.get("occurredAt").asString()).startsWith("2019-05-06T07:08:09");
        assertThat(entry.get("by").asString()).isEqualTo("staff:he.jing");
        assertThat(admin.post("clocks/settle", "").status()).isEqualTo(200);
    }

    @Test
    void onlyWhoeverMayImportsAndSaysWhen() {
        String header = "staff:li.wei; roles=CS_OFFICER";
        assertThat(as(desk, header).post("tickets", LOBBY).status()).isEqualTo(403);
        assertThat(desk.post("clocks/settle", "").status()).isEqualTo(403);
        var timeless = admin.with("Gatehouse-Imported-As", header).post("tickets", LOBBY);
        assertThat(timeless.status()).isEqualTo(422);
        assertThat(timeless.json().toString()).contains("occurredAt");
    }

    private static Client as(Client client, String header) {
        return client.with("Gatehouse-Imported-As", header).with("Gatehouse-Occurred-At", "2019-05-06T07:08:09Z");
    }
}
