package dev.gatehouse.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.core.Role;
import java.util.Arrays;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a host may set does what it says. */
class SettingsTest {
    private static final String TICKET = """
            {"source": "CUSTOMER", "channel": "TELEPHONE", "location": {"spot": "lobby"}, "standing": "OUTSIDER",
             "content": "%s", "contact": {"person": "陈建国", "phone": "13800138000"}}""";

    @Test
    @Tag("RES-11")
    void personalDataIsForTheRolesThatTheHostNames() {
        try (RestServer server = set(rest -> rest.personalDataFor(Set.of(Role.SECURITY)))) {
            Client desk = Client.of(server, "river-house", "staff:li.wei", "CS_OFFICER");
            String ticket = "tickets/"
                    + desk.post("tickets", TICKET.formatted("It is dark")).id();
            Client guard = Client.of(server, "river-house", "staff:guard", "SECURITY");
            assertThat(guard.get(ticket).response().body()).contains("+8613800138000");
            assertThat(desk.get(ticket).response().body()).doesNotContain("+8613800138000");
        }
    }

    @Test
    void nodesThatShareAKeyTakeEachOthersCursorsAndOthersDoNot() {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) 7);
        try (RestServer one = set(rest -> rest.cursorKey(key));
                RestServer two = set(rest -> rest.cursorKey(key));
                RestServer stranger = set(UnaryOperator.identity())) {
            String path = "units?limit=1";
            String cursor = units(one).get(path).json().get("next").asString();
            assertThat(units(two).get(path + "&cursor=" + cursor).status()).isEqualTo(200);
            assertThat(units(stranger).get(path + "&cursor=" + cursor).status()).isEqualTo(400);
        }
        assertThatThrownBy(() -> GatehouseRest.builder().cursorKey(new byte[31]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBodyIsAsLongAsTheHostAllows() {
        try (RestServer server = set(rest -> rest.maxBody(1_024))) {
            Client desk = Client.of(server, "river-house", "staff:li.wei", "CS_OFFICER");
            assertThat(desk.post("tickets", TICKET.formatted("x".repeat(700))).status())
                    .isEqualTo(201);
            assertThat(desk.post("tickets", TICKET.formatted("x".repeat(900))).status())
                    .isEqualTo(413);
        }
        assertThatThrownBy(() -> GatehouseRest.builder().maxBody(1_023)).isInstanceOf(IllegalArgumentException.class);
    }

    private static RestServer set(UnaryOperator<GatehouseRest.Builder> otherwise) {
        RestServer server = new RestServer(new HeaderCallers(), UnaryOperator.identity(), otherwise);
        Estates.open(server, "river-house");
        return server;
    }

    private static Client units(RestServer server) {
        Client desk = Client.of(server, "river-house", "staff:li.wei", "CS_OFFICER");
        desk.post("units", "{\"number\": \"1-1\", \"kind\": \"APARTMENT\"}");
        desk.post("units", "{\"number\": \"1-2\", \"kind\": \"APARTMENT\"}");
        return desk;
    }
}
