package dev.gatehouse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Tag("http")
class ResidentsOverHttpTest {
    private static RestServer server;
    private static Client desk;
    private static String home;
    private static Client resident;
    private static Client neighbour;

    @BeforeAll
    static void start() {
        server = new RestServer();
        Estates.open(server, "river-house");
        desk = Client.of(server, "river-house", "staff:li.wei", "CS_OFFICER");
        home = household("3-1201");
        resident = signedIn(home);
        neighbour = signedIn(household("3-1202"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @Tag("TKT-OURS-6")
    void whatIsAnothersIsNotThere() {
        String own = reportedBy(home, desk);
        assertThat(resident.get("tickets/" + own).status()).isEqualTo(200);
        assertThat(resident.get("tickets")
                        .json()
                        .get("items")
                        .valueStream()
                        .map(one -> one.get("id").asString()))
                .contains(own);
        assertThat(neighbour.get("tickets/" + own).status()).isEqualTo(404);
        assertThat(neighbour.get("tickets").json().get("items")).isEmpty();
        assertThat(neighbour
                        .with("If-Match", "*")
                        .post("tickets/" + own + "/judge-work", """
                {"order": "T-2026-000001-01", "accepted": true}""")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Tag("RES-OURS-6")
    void ofHouseholdsAResidentSeesTheOwnAlone() {
        assertThat(resident.get("households/" + home).status()).isEqualTo(200);
        assertThat(neighbour.get("households/" + home).status()).isEqualTo(404);
        assertThat(resident.get("clocks").status()).isEqualTo(403);
        assertThat(resident.get("journal").status()).isEqualTo(403);
        assertThat(resident.get("keys").status()).isEqualTo(403);
    }

    private static String reportedBy(String household, Client client) {
        JsonNode seen = desk.get("households/" + household).json();
        String person = seen.at("/members/0/person").asString();
        return client.post("tickets", """
                {"source": "CUSTOMER", "channel": "TELEPHONE", "location": {"unit": "%s"}, "standing": "RESIDENT",
                 "reporter": "resident:%s", "resident": "%s", "content": "The tap drips", "contact": {"person": "陈建国", "phone": "13800138000"}}""".formatted(seen.get("unit").asString(), person, person))
                .id();
    }

    private static String household(String number) {
        String unit = desk.post("units", """
                {"number": "%s", "kind": "APARTMENT"}""".formatted(number)).id();
        return desk.post("households", """
                {"unit": "%s", "source": "SALES_OFFICE", "members":
                  [{"name": "陈建国", "gender": "MALE", "relationship": "PRINCIPAL"}]}""".formatted(unit)).id();
    }

    private static Client signedIn(String household) {
        String person = desk.get("households/" + household)
                .json()
                .at("/members/0/person")
                .asString();
        return Client.of(server, "river-house", "resident:" + person, "RESIDENT");
    }
}
