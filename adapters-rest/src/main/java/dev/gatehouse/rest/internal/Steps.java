package dev.gatehouse.rest.internal;

import dev.gatehouse.core.GatehouseException;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.Text;
import dev.gatehouse.desk.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes to one thing, each as its own address takes it, of which it is asked whether they would be legal now.
 *
 * @param steps the body of each, by its name, at most {@value #MAX}
 */
record Steps(Map<String, ObjectNode> steps) {
    private static final int MAX = 100;

    Steps {
        steps = Map.copyOf(steps);
    }

    /** Rehearses each; nothing changes. */
    static Verdicts rehearsed(Exchange exchange, Map<String, Rehearsal> known) {
        Map<String, ObjectNode> asked = exchange.command(Steps.class).steps();
        if (asked.size() > MAX) {
            throw new InvalidCommand("/steps", Text.of("must not have more than {0}", "不得多于 {0}", MAX));
        }
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        known.forEach((name, rehearsal) -> {
            ObjectNode body = asked.get(name);
            if (body != null) {
                verdicts.put(name, verdict(exchange, rehearsal, body));
            }
        });
        asked.keySet().stream()
                .filter(name -> !known.containsKey(name))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new InvalidCommand(
                            "/steps", Text.of("must be one of {0}", "须为以下之一：{0}", String.join(", ", known.keySet())));
                });
        return new Verdicts(verdicts);
    }

    private static Verdict verdict(Exchange exchange, Rehearsal rehearsal, ObjectNode body) {
        try {
            rehearsal.of(exchange, body.toString());
            return new Verdict(true, null);
        } catch (GatehouseException refused) {
            return new Verdict(
                    false,
                    Problems.of(refused, true, Languages.of(exchange.headers())).problem());
        }
    }

    /** One change, rehearsed with a body. */
    @FunctionalInterface
    interface Rehearsal {
        Outcome<?> of(Exchange exchange, String body);
    }

    /**
     * What would become of each.
     *
     * @param verdicts by the names of the changes
     */
    record Verdicts(Map<String, Verdict> verdicts) {}

    /**
     * What would become of one.
     *
     * @param legal   whether it would be carried out
     * @param problem what would be answered otherwise; null when it is legal
     */
    record Verdict(boolean legal, @Nullable Problem problem) {}
}
