package dev.gatehouse.rest.internal;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The rulebook in the description of the interface: it is of no estate, so that no route leads there. */
final class RulesPaths {
    static final String TAG = "rules";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private RulesPaths() {}

    static void addTo(ObjectNode paths, Schemas schemas) {
        ObjectNode list = JSON.objectNode().put("type", "object");
        ObjectNode items = list.putObject("properties").putObject("items").put("type", "array");
        items.set("items", schemas.of(RulesDoor.Entry.class));
        items.put("description", "area by area, in each by id");
        list.putArray("required").add("items");
        ObjectNode all =
                operation("list", "All rules, in the language that is asked for", schemas.of("RuleList", list));
        paths.putObject("/rules").set("get", all);
        ObjectNode one =
                operation("get", "One rule, in the language that is asked for", schemas.of(RulesDoor.Entry.class));
        ObjectNode id =
                one.withArray("/parameters").addObject().put("name", "id").put("in", "path");
        id.put("required", true).put("description", "Such as PASS-2");
        id.putObject("schema").put("type", "string");
        one.withObject("/responses").putObject("404").put("$ref", "#/components/responses/NotFound");
        paths.putObject("/rules/{id}").set("get", one);
    }

    private static ObjectNode operation(String id, String summary, ObjectNode schema) {
        ObjectNode operation = JSON.objectNode();
        operation.putArray("tags").add(TAG);
        operation.put("operationId", TAG + "." + id).put("summary", summary);
        operation.putArray("security");
        operation.putArray("parameters").addObject().put("$ref", "#/components/parameters/AcceptLanguage");
        ObjectNode responses = operation.putObject("responses");
        ObjectNode found = responses.putObject("200").put("description", "What is in the rulebook");
        found.putObject("content").putObject("application/json").set("schema", schema);
        responses.putObject("406").put("$ref", "#/components/responses/NotAcceptable");
        responses.putObject("default").put("$ref", "#/components/responses/Problem");
        return operation;
    }
}
