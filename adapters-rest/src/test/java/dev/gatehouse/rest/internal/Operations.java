package dev.gatehouse.rest.internal;

import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.PageRequest;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the document says of one route: everything follows from the route and the types that it names. */
final class Operations {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final List<Route> routes;
    private final Set<String> resources;
    private final Schemas schemas;
    private final Prose prose;

    Operations(Routes routes, Schemas schemas, Prose prose) {
        this.routes = routes.all();
        this.resources = this.routes.stream()
                .filter(route -> route.method().equals("GET"))
                .flatMap(route -> route.template().segments().stream().limit(1))
                .collect(Collectors.toSet());
        this.schemas = schemas;
        this.prose = prose;
    }

    /** Of what a route is: the first part of its address; what is below none that may be asked for is the estate's. */
    String tag(Route route) {
        List<String> segments = route.template().segments();
        return segments.isEmpty() || !resources.contains(segments.get(0)) ? "estate" : segments.get(0);
    }

    /** What a resource is about: what it holds, and the area in which that lives. */
    String about(String tag) {
        Route first = routes.stream()
                .filter(route -> tag(route).equals(tag))
                .findFirst()
                .orElseThrow();
        Class<?> type = first.gives().type();
        return isAggregate(first)
                ? prose.sentence(type) + " " + prose.sentence(type.getPackage())
                : prose.sentence(type);
    }

    /** Its name, such as {@code tickets.hold}, which no other has. */
    String id(Route route) {
        String tag = tag(route);
        List<String> own = route.template().segments().stream()
                .filter(segment -> !segment.equals(tag) && !segment.startsWith("{"))
                .toList();
        boolean one = route.gives().form() == Route.Form.ONE;
        String verb = route.method().equals("POST") ? "create" : one ? "get" : "list";
        return tag + "." + (own.isEmpty() ? verb : String.join(".", own));
    }

    /** The operation. */
    ObjectNode of(Route route) {
        ObjectNode operation = JSON.objectNode();
        operation.putArray("tags").add(tag(route));
        operation.put("operationId", id(route));
        operation.put("summary", summary(route));
        Route.Takes takes = route.takes();
        if (takes.body() != null) {
            String text = prose.text(takes.body());
            if (!text.equals(prose.sentence(takes.body()))) {
                operation.put("description", text);
            }
        }
        ArrayNode parameters = JSON.arrayNode();
        path(route, parameters);
        query(route, parameters);
        headers(route, parameters);
        operation.set("parameters", parameters);
        if (takes.body() != null) {
            ObjectNode schema =
                    takes.fixed() == null ? schemas.of(takes.body()) : schemas.body(takes.body(), takes.fixed());
            ObjectNode body = operation.putObject("requestBody").put("required", true);
            body.putObject("content").putObject("application/json").set("schema", schema);
        }
        ObjectNode responses = operation.putObject("responses");
        success(route, responses);
        ProblemSamples.of(route, responses);
        return operation;
    }

    /** A sentence without a full stop, beginning with a capital. */
    static String sentence(String text) {
        String bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        return bare.isEmpty() ? bare : bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
    }

    static boolean isAggregate(Route route) {
        return Aggregate.class.isAssignableFrom(route.gives().type());
    }

    private String summary(Route route) {
        Route.Takes takes = route.takes();
        Class<?> told = takes.body() != null ? takes.body() : takes.query() != null ? takes.query() : null;
        if (told != null) {
            return sentence(prose.sentence(told));
        }
        String last = route.template().segments().stream().reduce("", (before, segment) -> segment);
        if (route.gives().form() == Route.Form.NONE) {
            return sentence(last.replace('-', ' '));
        }
        String what = sentence(prose.sentence(route.gives().type()));
        return last.isEmpty() || last.startsWith("{")
                ? what
                : sentence(last.replace('-', ' ')) + ": " + what.substring(0, 1).toLowerCase(Locale.ROOT)
                        + what.substring(1);
    }

    private void path(Route route, ArrayNode parameters) {
        parameters.addObject().put("$ref", "#/components/parameters/Estate");
        for (String segment : route.template().segments()) {
            if (segment.startsWith("{")) {
                String name = segment.substring(1, segment.length() - 1);
                ObjectNode parameter = parameter(parameters, name, "path", true, "Which one");
                parameter.set(
                        "schema",
                        idSchema(route).orElseGet(() -> JSON.objectNode().put("type", "string")));
            }
        }
    }

    /** What the id of a resource is: that of the aggregates which it holds. */
    private Optional<ObjectNode> idSchema(Route route) {
        return routes.stream()
                .filter(other -> tag(other).equals(tag(route)) && isAggregate(other))
                .flatMap(other -> Components.of(other.gives().type()).stream())
                .filter(component -> component.getName().equals("id"))
                .findFirst()
                .map(component -> schemas.of(component.getAnnotatedType()));
    }

    private void query(Route route, ArrayNode parameters) {
        Class<?> query = route.takes().query();
        if (query != null) {
            Map<String, String> said = prose.components(query);
            for (RecordComponent component : Components.of(query)) {
                if (component.getType() != PageRequest.class) {
                    String name = component.getName();
                    boolean required = schemas.isRequired(component);
                    parameter(parameters, name, "query", required, said.getOrDefault(name, name))
                            .set("schema", schemas.of(component.getAnnotatedType()));
                }
            }
        }
        for (Route.Parameter named : route.takes().named()) {
            parameter(parameters, named.name(), "query", named.required(), named.means())
                    .set("schema", schemas.of(named.type()));
        }
        if (route.gives().form() == Route.Form.PAGE) {
            parameters.addObject().put("$ref", "#/components/parameters/Limit");
            parameters.addObject().put("$ref", "#/components/parameters/Cursor");
        }
    }

    private static void headers(Route route, ArrayNode parameters) {
        if (route.method().equals("GET") && isAggregate(route) && route.gives().form() == Route.Form.ONE) {
            parameters.addObject().put("$ref", "#/components/parameters/IfNoneMatch");
        }
        if (route.takes().match()) {
            parameters.addObject().put("$ref", "#/components/parameters/IfMatch");
        }
        if (isCommand(route)) {
            parameters.addObject().put("$ref", "#/components/parameters/IdempotencyKey");
            parameters.addObject().put("$ref", "#/components/parameters/OccurredAt");
            parameters.addObject().put("$ref", "#/components/parameters/Rehearse");
            parameters.addObject().put("$ref", "#/components/parameters/ImportedAs");
        }
        if (isCommand(route) && isAggregate(route)) {
            parameters.addObject().put("$ref", "#/components/parameters/Prefer");
        }
        parameters.addObject().put("$ref", "#/components/parameters/AcceptLanguage");
    }

    private static ObjectNode parameter(ArrayNode all, String name, String in, boolean required, String text) {
        return all.addObject()
                .put("name", name)
                .put("in", in)
                .put("required", required)
                .put("description", sentence(text));
    }

    /** What is journalled, and answered with a version. */
    private static boolean isCommand(Route route) {
        return route.method().equals("POST")
                && (isAggregate(route) || route.gives().type() == Answer.Done.class);
    }

    private void success(Route route, ObjectNode responses) {
        Route.Gives gives = route.gives();
        ObjectNode response = responses.putObject(String.valueOf(gives.status()));
        String given = sentence(prose.sentence(gives.type()));
        ObjectNode schema = switch (gives.form()) {
            case NONE -> null;
            case ONE -> isCommand(route) ? schemas.of(Answer.Done.class) : schemas.of(gives.type());
            case LIST, PAGE -> listing(gives);
        };
        if (schema == null) {
            response.put("description", "Done");
            return;
        }
        if (isCommand(route)) {
            response.put(
                    "description",
                    isAggregate(route) ? "Done; with `Prefer: return=representation`, this instead: " + given : "Done");
            header(response, "ETag", "ETag");
            header(response, "Idempotency-Replayed", "IdempotencyReplayed");
            if (gives.status() == 201) {
                ObjectNode rehearsed =
                        responses.putObject("200").put("description", "What it would lead to; nothing was done");
                header(rehearsed, "Gatehouse-Rehearsed", "GatehouseRehearsed");
                rehearsed.putObject("content").putObject("application/json").set("schema", schema.deepCopy());
            } else {
                header(response, "Gatehouse-Rehearsed", "GatehouseRehearsed");
            }
            if (gives.status() == 201 && !route.template().segments().isEmpty()) {
                header(response, "Location", "Location");
            }
        } else {
            response.put("description", given);
            if (gives.form() == Route.Form.ONE && isAggregate(route)) {
                header(response, "ETag", "ETag");
                ObjectNode same =
                        responses.putObject("304").put("description", "It still has the version that was seen");
                header(same, "ETag", "ETag");
            }
        }
        response.putObject("content").putObject("application/json").set("schema", schema);
    }

    private static void header(ObjectNode response, String name, String component) {
        response.withObject("/headers").putObject(name).put("$ref", "#/components/headers/" + component);
    }

    private ObjectNode listing(Route.Gives gives) {
        ObjectNode schema = JSON.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ObjectNode items = properties.putObject("items").put("type", "array");
        items.set("items", schemas.of(gives.type()));
        items.put("description", "in order");
        boolean page = gives.form() == Route.Form.PAGE;
        if (page) {
            properties
                    .putObject("next")
                    .put("type", "string")
                    .put(
                            "description",
                            Objects.requireNonNull(
                                    prose.components(Listing.class).get("next")));
        }
        schema.putArray("required").add("items");
        return schemas.of(schemas.name(gives.type()) + (page ? "Page" : "List"), schema);
    }
}
