package dev.gatehouse.rest.internal;

import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.StaleVersion;
import dev.gatehouse.core.StorageFailure;
import dev.gatehouse.core.Text;
import dev.gatehouse.rest.Unauthenticated;
import dev.gatehouse.ticket.TicketRule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One problem of each status, made as real ones are: what the document says of problems is what clients get. */
final class ProblemSamples {
    private static final String ID = "01954f2e-7b80-7c3a-8c52-0d7c1a2b3c4d";

    private static final List<Sample> ALL = List.of(
            sample(
                    "NotUnderstood",
                    ProblemSamples::always,
                    new InvalidCommand("limit", Expectation.of(int.class)),
                    false),
            sample(
                    "Unauthenticated",
                    ProblemSamples::always,
                    new Unauthenticated(Text.of("no token is given", "未提供令牌"), "Bearer")),
            sample(
                    "NotPermitted",
                    ProblemSamples::always,
                    new NotPermitted(
                            Caller.staff(new EstateId("river-house"), "li.wei"),
                            "ticket.hold",
                            Set.of(Role.CS_OFFICER))),
            sample("NotFound", ProblemSamples::always, new NotFound("ticket", ID)),
            sample("NotAcceptable", ProblemSamples::always, bad(406)),
            sample(
                    "Forbidden",
                    ProblemSamples::hasBody,
                    new RuleViolation(
                            TicketRule.FOLLOWED_TO_THE_END,
                            Text.of("ticket {0} is over", "工单 {0} 已结束", "20260302-0007"),
                            Text.of("open another", "请另开工单"))),
            sample("Stale", ProblemSamples::hasMatch, new StaleVersion("ticket", ID, 3, 4)),
            sample("TooLarge", ProblemSamples::hasBody, bad(413)),
            sample("UnsupportedMediaType", ProblemSamples::hasBody, bad(415)),
            sample("Invalid", ProblemSamples::hasBody, new InvalidCommand("/source", Text.of("must be given", "必须提供"))),
            sample("VersionRequired", ProblemSamples::hasMatch, bad(428)),
            sample(
                    "TryAgain",
                    ProblemSamples::always,
                    new StorageFailure(Text.of("the database did not answer", "数据库未响应"), true, null)));

    private ProblemSamples() {}

    /** Refers to the problems of a route, by status. */
    static void of(Route route, ObjectNode responses) {
        ALL.stream()
                .filter(sample -> sample.when().test(route))
                .forEach(sample -> responses
                        .putObject(String.valueOf(sample.refusal().problem().status()))
                        .put("$ref", "#/components/responses/" + sample.name()));
        responses.putObject("default").put("$ref", "#/components/responses/Problem");
    }

    /** All problems as components. */
    static ObjectNode components(Schemas schemas) {
        ObjectNode reference = schemas.of(Problem.class);
        Map<String, ObjectNode> byName = new TreeMap<>();
        ALL.forEach(sample -> byName.put(sample.name(), component(sample.refusal(), reference)));
        Refusal other = refusal(
                new BadRequest(405, Text.of("here one may {0}", "此处仅支持 {0}", "GET"), Map.of("Allow", "GET")), true);
        byName.put(
                "Problem",
                component(other, reference)
                        .put("description", "Any other problem, such as that this cannot be done here"));
        ObjectNode components = JsonNodeFactory.instance.objectNode();
        byName.forEach(components::set);
        return components;
    }

    private static ObjectNode component(Refusal refusal, ObjectNode reference) {
        Problem problem = refusal.problem();
        ObjectNode component = JsonNodeFactory.instance.objectNode();
        component.put("description", Operations.sentence(problem.title()));
        new TreeMap<>(refusal.headers()).forEach((name, value) -> {
            ObjectNode header = component.withObject("/headers").putObject(name);
            header.putObject("schema")
                    .put("type", "string")
                    .putArray("examples")
                    .add(value);
        });
        ObjectNode content = component.putObject("content").putObject("application/problem+json");
        content.set("schema", reference.deepCopy());
        byte[] written = new Codec().write(problem, true);
        content.set("example", new JsonMapper().readTree(written));
        return component;
    }

    private static boolean always(Route route) {
        return route != null;
    }

    private static boolean hasBody(Route route) {
        return route.takes().body() != null;
    }

    private static boolean hasMatch(Route route) {
        return route.takes().match();
    }

    private static Sample sample(String name, Predicate<Route> when, RuntimeException error) {
        return sample(name, when, error, true);
    }

    private static Sample sample(String name, Predicate<Route> when, RuntimeException error, boolean onBody) {
        return new Sample(name, when, refusal(error, onBody));
    }

    private static Refusal refusal(RuntimeException error, boolean onBody) {
        return Problems.of(error, onBody, Locale.ENGLISH);
    }

    private static BadRequest bad(int status) {
        return new BadRequest(status, Text.of("what was sent does not go here", "此处不接受所发内容"));
    }

    private record Sample(String name, Predicate<Route> when, Refusal refusal) {}
}
