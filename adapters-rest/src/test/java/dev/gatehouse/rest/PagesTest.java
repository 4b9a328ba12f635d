package dev.gatehouse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Tag("http")
class PagesTest {
    private static RestServer server;
    private static Client desk;

    @BeforeAll
    static void start() {
        server = new RestServer();
        Estates.open(server, "river-house");
        desk = Client.of(server, "river-house", "staff:li.wei", "CS_OFFICER");
        for (int door = 10; door < 19; door++) {
            register("1-" + door);
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void pagesNeitherRepeatNorLeaveOutWhatWasThereAllTheTime() {
        List<String> seen = new ArrayList<>();
        String path = "units?kind=APARTMENT&limit=2";
        JsonNode page = desk.get(path).json();
        for (int turned = 0; turned < 20; turned++) {
            page.get("items").forEach(unit -> seen.add(unit.get("number").asString()));
            if (!page.has("next")) {
                break;
            }
            register("1-0" + turned);
            page = desk.get(path + "&cursor=" + page.get("next").asString()).json();
        }
        assertThat(seen).startsWith("1-10", "1-11").contains("1-18").doesNotHaveDuplicates();
    }

    @Test
    void aCursorGoesOnWithItsOwnQuestionAlone() {
        String cursor =
                desk.get("units?kind=APARTMENT&limit=1").json().get("next").asString();
        assertThat(desk.get("units?kind=APARTMENT&limit=3&cursor=" + cursor).status())
                .isEqualTo(200);
        Client another = Client.of(server, "river-house", "staff:wang.fang", "CS_OFFICER");
        String changed = (cursor.startsWith("A") ? "B" : "A") + cursor.substring(1);
        assertThat(List.of(
                        desk.get("units?limit=1&cursor=" + cursor),
                        desk.get("tickets?limit=1&cursor=" + cursor),
                        desk.get("units?kind=APARTMENT&cursor=" + changed),
                        another.get("units?kind=APARTMENT&limit=1&cursor=" + cursor)))
                .extracting(Client.Reply::status)
                .containsOnly(400);
    }

    @Test
    void whoHasAVersionAlreadyIsNotSentItAgain() {
        String id = desk.get("units?number=1-10").json().at("/items/0/id").asString();
        var seen = desk.get("units/" + id);
        var again = desk.with("If-None-Match", seen.tag()).get("units/" + id);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.response().body()).isEmpty();
    }

    private static void register(String number) {
        desk.post("units", """
                {"number": "%s", "kind": "APARTMENT"}""".formatted(number));
    }
}
