package dev.gatehouse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("http")
class TicketOverHttpTest {
    private static RestServer server;
    private static Client desk;

    @BeforeAll
    static void start() {
        server = new RestServer();
        Estates.open(server, "river-house");
        desk = Client.of(server, "river-house", "staff:li.wei", "CS_OFFICER,CS_SUPERVISOR");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aTicketIsOpenedSeenClassifiedAndSeenAgain() {
        var unit = desk.post("units", """
                {"number": "3-1201", "kind": "APARTMENT"}""");
        assertThat(unit.status()).isEqualTo(201);

        var opened = desk.post("tickets", """
                {"source": "CUSTOMER", "channel": "TELEPHONE", "location": {"unit": "%s"}, "standing": "OUTSIDER",
                 "content": "Water runs down the wall", "contact": {"person": "陈建国", "phone": "13800138000"}}""".formatted(unit.id()));
        assertThat(opened.response().body()).contains("version");
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.location()).hasPath("/estates/river-house/tickets/" + opened.id());

        var seen = desk.get("tickets/" + opened.id());
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.tag()).isEqualTo("\"1\"");
        assertThat(seen.json().at("/report/contact/phone").asString()).isEqualTo("+8613800138000");
        assertThat(desk.get("tickets?unit=" + unit.id() + "&limit=1")
                        .json()
                        .at("/items/0/id")
                        .asString())
                .isEqualTo(opened.id());

        String classify = "tickets/" + opened.id() + "/classify";
        var about = """
                {"about": {"kind": "ENGINEERING", "priority": {"heavy": false, "urgent": true}, "emergency": false}}""";
        assertThat(desk.post(classify, about).status()).isEqualTo(428);
        var classified = desk.with("If-Match", seen.tag()).post(classify, about);
        assertThat(classified.status()).isEqualTo(200);
        assertThat(classified.tag()).isEqualTo("\"2\"");
        assertThat(desk.with("If-Match", seen.tag()).post(classify, about).status())
                .isEqualTo(412);
    }

    @Test
    void allThatIsWrongWithABodyIsToldAtOnce() {
        var wrong = desk.post("tickets", """
                {"source": "MOON", "channel": "TELEPHONE", "about": {"kind": "PLUMBING", "emergency": 7}, "colour": "red"}""");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json()
                        .at("/violations")
                        .valueStream()
                        .map(one -> one.get("pointer").asString()))
                .containsExactly("/about/emergency", "/about/kind", "/colour", "/source");
    }

    @Test
    void whatTheDescriptionRequiresIsRequired() {
        var wrong = desk.post("tickets", """
                {"source": "CUSTOMER", "channel": "TELEPHONE", "location": {"spot": "lobby"},
                 "content": "It is dark", "contact": {"person": "陈建国", "phone": "13800138000"}}""");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().at("/violations/0/pointer").asString()).isEqualTo("/standing");
    }

    @Test
    void aRuleIsNamedInTheReadersLanguage() {
        var opened = desk.post("tickets", """
                {"source": "CUSTOMER", "channel": "TELEPHONE", "location": {"spot": "lobby"}, "standing": "OUTSIDER",
                 "content": "It is dark", "contact": {"person": "陈建国", "phone": "13800138000"}}""");
        var refused = desk.with("If-Match", opened.tag())
                .with("Accept-Language", "zh-CN, en;q=0.5")
                .post("tickets/" + opened.id() + "/issue-order", "{\"department\": \"engineering\"}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(refused.json().get("rule").asString()).isEqualTo("TKT-17");
        assertThat(refused.json().get("type").asString()).isEqualTo("urn:gatehouse:rule:TKT-17");
        assertThat(refused.json().get("remedy").asString()).isEqualTo("请先分类");
    }
}
