package dev.gatehouse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("http")
class RepeatsTest {
    private static RestServer server;
    private static Client desk;

    @BeforeAll
    static void start() {
        server = new RestServer();
        Estates.open(server, "river-house");
        desk = Client.of(server, "river-house", "staff:li.wei", "CS_OFFICER");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aRequestThatComesAgainUnderItsKeyIsAnsweredAsTheFirstTime() {
        Client keyed = desk.with("Idempotency-Key", "list/3-1201");
        var first = keyed.post("units", """
                {"number": "3-1201", "kind": "APARTMENT"}""");
        var again = keyed.post("units", """
                {"kind": "APARTMENT", "number": "3-1201"}""");
        assertThat(again.status()).isEqualTo(first.status()).isEqualTo(201);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.location()).isEqualTo(first.location());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(first.response().headers().firstValue("Idempotency-Replayed"))
                .isEmpty();
    }

    @Test
    void aKeyServesNoOtherRequest() {
        Client keyed = desk.with("Idempotency-Key", "list/3-1202");
        keyed.post("units", """
                {"number": "3-1202", "kind": "APARTMENT"}""");
        var other = keyed.post("units", """
                {"number": "3-1203", "kind": "APARTMENT"}""");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().get("type").asString()).isEqualTo("urn:gatehouse:problem:idempotency-key-reused");
        assertThat(desk.get("units?number=3-1203").json().get("items")).isEmpty();
    }

    @Test
    void whatIsRehearsedIsNotDone() {
        var rehearsed = desk.post("units?rehearse=true", """
                {"number": "3-1204", "kind": "APARTMENT"}""");
        assertThat(rehearsed.status()).isEqualTo(200);
        assertThat(rehearsed.header("Gatehouse-Rehearsed")).isEqualTo("true");
        assertThat(rehearsed.response().headers().firstValue("ETag")).isEmpty();
        assertThat(desk.get("units?number=3-1204").json().get("items")).isEmpty();
    }

    @Test
    void severalStepsAreRehearsedAtOnceEachWithItsRule() {
        var opened = desk.post("tickets", """
                {"source": "CUSTOMER", "channel": "TELEPHONE", "location": {"spot": "lobby"}, "standing": "OUTSIDER",
                 "content": "It is dark", "contact": {"person": "陈建国", "phone": "13800138000"}}""");
        var verdicts =
                desk.post("tickets/" + opened.id() + "/rehearse", """
                {"steps": {
                  "classify": {"about": {"kind": "ENGINEERING", "priority": {"heavy": false, "urgent": true}, "emergency": false}},
                  "issue-order": {"department": "engineering"},
                  "close-unconfirmed": {"note": "nobody answers"}}}""").json().get("verdicts");
        assertThat(verdicts.at("/classify/legal").asBoolean()).isTrue();
        assertThat(verdicts.at("/issue-order/legal").asBoolean()).isFalse();
        assertThat(verdicts.at("/issue-order/problem/rule").asString()).isEqualTo("TKT-17");
        assertThat(verdicts.at("/close-unconfirmed/problem/status").asInt()).isEqualTo(403);
        assertThat(desk.get("tickets/" + opened.id()).tag()).isEqualTo("\"1\"");
    }

    @Test
    void aStepThatNobodyKnowsIsNamed() {
        var unit = desk.post("units", """
                {"number": "3-1205", "kind": "APARTMENT"}""");
        var refused = desk.post("units/" + unit.id() + "/rehearse", """
                {"steps": {"paint": {}}}""");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/violations/0/message").asString()).contains("plan-move-in");
    }
}
