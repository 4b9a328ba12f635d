package dev.gatehouse.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.Gatehouse;
import dev.gatehouse.testkit.InMemoryStorage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiTest {
    private static final Path COMMITTED = Path.of("src/main/resources" + OpenApiDoor.RESOURCE);
    private static final String REGENERATE =
            "mvn test -pl adapters-rest -am -Dtest=OpenApiTest -Dsurefire.failIfNoSpecifiedTests=false -Dopenapi.write";

    private final Routes routes = Areas.routes(Gatehouse.builder()
            .storage(new InMemoryStorage())
            .notifier(told -> {})
            .build());

    @Test
    void theCommittedDocumentIsWhatTheRoutesSay() throws IOException {
        String generated = OpenApi.of(routes);
        if (System.getProperty("openapi.write") != null) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, generated);
        }
        assertThat(Files.readString(COMMITTED))
                .as("the document is not what the routes say; to write it anew: %s", REGENERATE)
                .isEqualTo(generated);
    }

    @Test
    void everyRouteIsInItAndNothingElse() throws IOException {
        JsonNode paths = new JsonMapper().readTree(Files.readString(COMMITTED)).get("paths");
        Stream<String> told = paths.propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(operation -> operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()));
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("GET /rules", "GET /rules/{id}"),
                                routes.all().stream()
                                        .map(route -> route.method() + " /estates/{estate}"
                                                + (route.template().segments().isEmpty()
                                                        ? ""
                                                        : "/" + route.template())))
                        .toList());
    }

    @Test
    void everyOperationHasANameOfItsOwnAndEverythingIsExplained() throws IOException {
        JsonNode document = new JsonMapper().readTree(Files.readString(COMMITTED));
        List<JsonNode> operations = document.get("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .toList();
        assertThat(operations)
                .extracting(one -> one.get("operationId").asString())
                .doesNotHaveDuplicates();
        assertThat(operations).noneMatch(one -> one.get("summary").asString().isBlank());
        assertThat(operations.stream()
                        .flatMap(one -> one.get("parameters").valueStream())
                        .filter(parameter -> !parameter.has("$ref")))
                .noneMatch(parameter -> parameter.get("description").asString().isBlank());
        assertThat(document.get("tags").valueStream())
                .noneMatch(tag -> tag.get("description").asString().isBlank());
    }
}
