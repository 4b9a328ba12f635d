package dev.gatehouse.rest.internal;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An error as it is answered.
 *
 * @param problem what is wrong
 * @param headers headers of its own
 */
record Refusal(Problem problem, Map<String, String> headers) {
    Refusal {
        headers = Map.copyOf(headers);
    }

    Refusal(Problem problem) {
        this(problem, Map.of());
    }

    Refusal with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Refusal(problem, more);
    }
}
