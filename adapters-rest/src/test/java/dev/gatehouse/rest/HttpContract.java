package dev.gatehouse.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds answers against the description of the interface: status, headers, and a body that has nothing but what is told. */
final class HttpContract {
    private static final String WHERE = "https://gatehouse.dev/openapi.json";
    private static final JsonNode DOCUMENT = document();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDialect(
            Dialects.getDraft202012(), registry -> registry.schemas(Map.of(WHERE, strict().toString())));
    private static final Map<String, Schema> COMPILED = new ConcurrentHashMap<>();

    private HttpContract() {}

    /** Fails when an answer is not as the document says; what is at no address of it is not looked at. */
    static void check(HttpResponse<String> response) {
        String method = response.request().method().toLowerCase(Locale.ROOT);
        JsonNode paths = DOCUMENT.get("paths");
        for (Iterator<String> names = paths.propertyNames().iterator(); names.hasNext(); ) {
            String path = names.next();
            boolean matches = Pattern.matches(
                    path.replaceAll("\\{[^}]+}", "[^/]+"), response.uri().getPath());
            if (matches && paths.get(path).has(method)) {
                check(
                        method.toUpperCase(Locale.ROOT) + " " + path,
                        paths.get(path).get(method),
                        response);
                return;
            }
        }
    }

    /** All that is described. */
    static Stream<Described> operations() {
        return DOCUMENT.get("paths")
                .propertyStream()
                .flatMap(path ->
                        path.getValue().propertyNames().stream().map(method -> new Described(method, path.getKey())));
    }

    private static void check(String what, JsonNode operation, HttpResponse<String> response) {
        JsonNode told = operation.get("responses").get(String.valueOf(response.statusCode()));
        assertThat(told)
                .as("%s answered with %d, which is not told of", what, response.statusCode())
                .isNotNull();
        JsonNode answer = resolved(told);
        boolean rehearsed = response.headers().firstValue("Gatehouse-Rehearsed").isPresent();
        if (answer.has("headers")) {
            answer.get("headers").propertyNames().stream()
                    .filter(name -> !name.equals("Idempotency-Replayed") && !name.equals("Gatehouse-Rehearsed"))
                    .filter(name -> !(rehearsed && name.equals("ETag")))
                    .forEach(name -> assertThat(response.headers().firstValue(name))
                            .as("%s without the header %s", what, name)
                            .isPresent());
        }
        if (!answer.has("content")) {
            assertThat(response.body()).as(what).isEmpty();
            return;
        }
        String type = response.headers().firstValue("Content-Type").orElse("");
        JsonNode content = answer.get("content").get(type);
        assertThat(content).as("%s gave %s, which is not told of", what, type).isNotNull();
        assertThat(schema(content, response).validate(response.body(), InputFormat.JSON))
                .as("%s gave %s", what, response.body())
                .isEmpty();
    }

    /** The schema of a body: of the thing itself, where a client preferred to see that. */
    private static Schema schema(JsonNode content, HttpResponse<String> response) {
        String reference = content.get("schema").get("$ref").asString();
        boolean seen = response.request()
                .headers()
                .firstValue("Prefer")
                .filter("return=representation"::equals)
                .isPresent();
        if (seen && reference.endsWith("/Done")) {
            String one = response.uri().getPath().replaceFirst("^(/estates/[^/]+/[^/]+)(/.*)?$", "$1/{id}");
            JsonNode get = DOCUMENT.at("/paths").get(one.replaceFirst("/estates/[^/]+", "/estates/{estate}"));
            reference = get.at("/get/responses/200/content")
                    .get("application/json")
                    .get("schema")
                    .get("$ref")
                    .asString();
        }
        return COMPILED.computeIfAbsent(reference, any -> SCHEMAS.getSchema(SchemaLocation.of(WHERE + any)));
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? DOCUMENT.at(node.get("$ref").asString().substring(1)) : node;
    }

    private static JsonNode document() {
        try (InputStream stream = HttpContract.class.getResourceAsStream("/dev/gatehouse/rest/openapi.json")) {
            return new JsonMapper().readTree(Objects.requireNonNull(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One operation.
     *
     * @param method such as {@code get}
     * @param path   with its variables in braces
     */
    record Described(String method, String path) {}

    /** The document with objects that are closed: what is answered and not told of is a fault, though clients should bear it. */
    private static JsonNode strict() {
        JsonNode strict = DOCUMENT.deepCopy();
        strict.at("/components/schemas")
                .valueStream()
                .filter(schema -> schema.has("properties"))
                .forEach(schema -> ((ObjectNode) schema).put("additionalProperties", false));
        return strict;
    }
}
