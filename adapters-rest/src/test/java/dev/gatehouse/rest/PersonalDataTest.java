package dev.gatehouse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("http")
class PersonalDataTest {
    private static RestServer server;
    private static Client desk;
    private static String person;
    private static String ticket;

    @BeforeAll
    static void start() {
        server = new RestServer();
        Estates.open(server, "river-house");
        desk = Client.of(server, "river-house", "staff:li.wei", "CS_OFFICER");
        person = desk.post("people", """
                {"kind": "NATURAL_PERSON", "name": "陈建国", "phone": "13800138000", "details":
                  {"documents": [{"kind": "PASSPORT", "number": "E12345678"}]}}""").id();
        ticket = desk.post("tickets", """
                {"source": "CUSTOMER", "channel": "TELEPHONE", "location": {"spot": "lobby"}, "standing": "OUTSIDER", "content": "It is dark",
                 "contact": {"person": "陈建国", "phone": "13800138000", "email": "chen@example.org"}}""").id();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @Tag("RES-11")
    void whoeverServesResidentsSeesHowToReachThem() {
        assertThat(desk.get("people/" + person).response().body()).contains("+8613800138000", "E12345678");
        assertThat(desk.get("tickets/" + ticket).response().body()).contains("+8613800138000", "chen@example.org");
    }

    @Test
    @Tag("RES-11")
    void allOthersSeeThatThereIsAWayButNotWhich() {
        Client guard = Client.of(server, "river-house", "staff:guard", "SECURITY");
        var seen = guard.get("tickets/" + ticket);
        assertThat(seen.json().at("/report/contact/phone").asString()).isEqualTo("***00");
        assertThat(seen.json().at("/report/contact/email").asString()).isEqualTo("***");
        assertThat(guard.get("tickets?limit=1").response().body()).doesNotContain("13800138000", "example.org");
        var history = guard.get("tickets/" + ticket + "/history").response().body();
        assertThat(history).contains("ticket.opened").doesNotContain("13800138000", "陈建国");
    }
}
