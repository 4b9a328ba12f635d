package dev.gatehouse.rest.internal;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.core.EstateId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The description of the interface, from the table of its routes, the records behind them, and their Javadoc. */
final class OpenApi {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private OpenApi() {}

    /** The document, the same to the letter for the same sources; run where the module is. */
    static String of(Routes routes) {
        Prose prose = Prose.of(Path.of("../domain/src/main/java"), Path.of("src/main/java"));
        Schemas schemas = new Schemas(prose);
        routes.all().stream()
                .map(route -> route.takes().body())
                .filter(body -> body != null)
                .forEach(schemas::typed);
        Operations operations = new Operations(routes, schemas, prose);

        ObjectNode document = JSON.objectNode().put("openapi", "3.1.0");
        document.set("info", info());
        document.putArray("servers")
                .addObject()
                .put("url", ".")
                .put("description", "The application in which the adapter is mounted");
        document.putArray("security").addObject().putArray("bearer");
        document.withArray("/tags").addObject().put("name", RulesPaths.TAG).put("description", "The rulebook");
        TreeSet<String> tags = new TreeSet<>();
        routes.all().forEach(route -> tags.add(operations.tag(route)));
        tags.forEach(tag ->
                document.withArray("/tags").addObject().put("name", tag).put("description", operations.about(tag)));
        ObjectNode paths = paths(routes, operations);
        RulesPaths.addTo(paths, schemas);
        document.set("paths", paths);

        ObjectNode components = document.putObject("components");
        components.putObject("securitySchemes").set("bearer", bearer());
        components.set("parameters", parameters(schemas));
        components.set("headers", headers());
        components.set("responses", ProblemSamples.components(schemas));
        ObjectNode named = components.putObject("schemas");
        schemas.named().forEach(named::set);
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(document)
                        .replace("\r\n", "\n")
                + "\n";
    }

    private static ObjectNode info() {
        ObjectNode info = JSON.objectNode();
        info.put("title", "Gatehouse");
        info.put("version", "0.1.0");
        info.put("summary", "The front desk of a property-management office");
        info.put("description", """
            Questions are `GET`, commands are `POST` to what they change. Whoever changes something says in `If-Match` \
            which version was seen; whoever repeats a request for safety sends it with the same `Idempotency-Key`. What has no value is left \
            out: where a description speaks of null, that is meant. Personal data is masked unless a role of the caller may see it. \
            What is wrong is told as RFC 9457 says; a rule that forbids something is named, with its clause and with what would \
            be legal.\
            """);
        info.putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
        return info;
    }

    private static ObjectNode paths(Routes routes, Operations operations) {
        Map<String, ObjectNode> sorted = new TreeMap<>();
        for (Route route : routes.all()) {
            String template = route.template().toString();
            String path = "/estates/{estate}" + (template.isEmpty() ? "" : "/" + template);
            sorted.computeIfAbsent(path, any -> JSON.objectNode())
                    .set(route.method().toLowerCase(Locale.ROOT), operations.of(route));
        }
        ObjectNode paths = JSON.objectNode();
        sorted.forEach(paths::set);
        return paths;
    }

    private static ObjectNode bearer() {
        return JSON.objectNode()
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT")
                .put("description", "Who asks, unless the host tells it by other means.");
    }

    private static ObjectNode parameters(Schemas schemas) {
        ObjectNode all = JSON.objectNode();
        parameter(
                        all,
                        "AcceptLanguage",
                        "Accept-Language",
                        "header",
                        "In which language problems are told, English or Chinese")
                .set("schema", text("zh-CN, en;q=0.5"));
        parameter(all, "Cursor", "cursor", "query", "Where to go on: the `next` of an answer to the same question")
                .set("schema", JSON.objectNode().put("type", "string"));
        parameter(all, "Estate", "estate", "path", "Which estate")
                .put("required", true)
                .set("schema", schemas.of(EstateId.class));
        parameter(
                        all,
                        "IdempotencyKey",
                        Exchange.IDEMPOTENCY_KEY,
                        "header",
                        "The same for every repetition of one request, and for no other; 1 to 100 printable characters")
                .set(
                        "schema",
                        text("9f1c6a52-7d0e-4f43-9a3b-2f6f0f1d2c11")
                                .put("minLength", 1)
                                .put("maxLength", 100));
        parameter(all, "IfMatch", Exchange.IF_MATCH, "header", "Which version was seen, as its `ETag` was; `*` for any")
                .put("required", true)
                .set("schema", text("\"3\""));
        parameter(
                        all,
                        "IfNoneMatch",
                        Exchange.IF_NONE_MATCH,
                        "header",
                        "Which version is here already, as its `ETag` was")
                .set("schema", text("\"3\""));
        parameter(
                        all,
                        "ImportedAs",
                        ImportedAs.HEADER,
                        "header",
                        "That it is imported from an old system, where it was done by this party in these roles; then "
                                + "`" + Exchange.OCCURRED_AT + "` says when, however long ago, and nobody is told")
                .set("schema", text("staff:li.wei; roles=CS_OFFICER; number=123"));
        ObjectNode limit = JSON.objectNode().put("type", "integer").put("format", "int32");
        limit.put("minimum", 1).put("maximum", PageRequest.MAX_SIZE).put("default", PageRequest.FIRST.size());
        parameter(all, "Limit", "limit", "query", "How many at most").set("schema", limit);
        parameter(all, "OccurredAt", Exchange.OCCURRED_AT, "header", "When it happened, if that was before now")
                .set("schema", schemas.of(Instant.class));
        parameter(
                        all,
                        "Rehearse",
                        "rehearse",
                        "query",
                        "Whether it is only asked what it would lead to, or which rule forbids it; then nothing is done")
                .set("schema", JSON.objectNode().put("type", "boolean").put("default", false));
        parameter(all, "Prefer", "Prefer", "header", "`return=representation` to get what was changed as it is now")
                .set("schema", text("return=representation"));
        return all;
    }

    private static ObjectNode headers() {
        ObjectNode all = JSON.objectNode();
        header(all, "ETag", "The version that it has", "\"3\"");
        header(all, "GatehouseRehearsed", "That this was only rehearsed; then it has no tag", "true");
        header(all, "IdempotencyReplayed", "That this was carried out before, under the same key", "true");
        header(
                all,
                "Location",
                "Where to look at what was made",
                "/estates/river-house/tickets/01954f2e-7b80-7c3a-8c52-0d7c1a2b3c4d");
        return all;
    }

    private static void header(ObjectNode all, String name, String description, String example) {
        all.putObject(name).put("description", description).set("schema", text(example));
    }

    private static ObjectNode parameter(ObjectNode all, String component, String name, String in, String description) {
        return all.putObject(component).put("name", name).put("in", in).put("description", description);
    }

    private static ObjectNode text(String example) {
        ObjectNode schema = JSON.objectNode().put("type", "string");
        schema.putArray("examples").add(example);
        return schema;
    }
}
