package dev.gatehouse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.core.Role;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each operation of the description is there, and what it answers is as described; {@link Client} holds them together. */
class EveryOperationTest {
    private static final String NOBODY = "01954f2e-7b80-7c3a-8c52-0d7c1a2b3c4d";

    @Test
    void everyOperationThatIsDescribedAnswersAsDescribed() {
        try (RestServer server = new RestServer()) {
            Estates.open(server, "river-house");
            String roles = Arrays.stream(Role.values()).map(Enum::name).collect(Collectors.joining(","));
            Client client = Client.of(server, "river-house", "staff:li.wei", roles);
            HttpContract.operations()
                    .filter(operation -> operation.path().startsWith("/estates"))
                    .forEach(operation -> {
                        String path = operation
                                .path()
                                .replaceFirst("^/estates/[^/]+/?", "")
                                .replaceAll("\\{[^}]+}", NOBODY);
                        Client.Reply reply =
                                operation.method().toUpperCase(Locale.ROOT).equals("GET")
                                        ? client.get(path)
                                        : client.with("If-Match", "*").post(path, "{}");
                        assertThat(reply.status())
                                .as("%s", operation)
                                .isLessThan(500)
                                .isNotEqualTo(405);
                    });
        }
    }
}
