package dev.gatehouse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.Presets;
import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Role;
import dev.gatehouse.estate.OpenEstateBuilder;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** Each operation of the description is there, and what it answers is as described; {@link Client} holds them together. */
class EveryOperationTest {
    private static final String NOBODY = "01954f2e-7b80-7c3a-8c52-0d7c1a2b3c4d";

    @Test
    void everyOperationThatIsDescribedAnswersAsDescribed() {
        try (RestServer server = new RestServer()) {
            Caller founder = Caller.staff(new EstateId("river-house"), "zhao.min", Role.ADMINISTRATOR);
            var estate = new OpenEstateBuilder()
                    .name("River House")
                    .zone(ZoneId.of("Asia/Shanghai"))
                    .currency(CurrencyUnit.of("CNY"))
                    .profile(Presets.SERVICED_APARTMENT)
                    .build();
            server.gatehouse().estates().open(Call.by(founder), estate);
            String roles = Arrays.stream(Role.values()).map(Enum::name).collect(Collectors.joining(","));
            Client client = Client.of(server, "river-house", "staff:li.wei", roles);
            HttpContract.operations()
                    .filter(operation -> operation.path().startsWith("/estates"))
                    .forEach(operation -> {
                String path =
                        operation.path().replaceFirst("^/estates/[^/]+/?", "").replaceAll("\\{[^}]+}", NOBODY);
                Client.Reply reply = operation.method().toUpperCase(Locale.ROOT).equals("GET")
                        ? client.get(path)
                        : client.with("If-Match", "*").post(path, "{}");
                assertThat(reply.status()).as("%s", operation).isLessThan(500).isNotEqualTo(405);
            });
        }
    }
}
