package dev.gatehouse.rest.internal;

import dev.gatehouse.desk.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is answered, before it is written.
 *
 * @param status  the status
 * @param headers headers of its own
 * @param body    what becomes JSON; null for none
 */
record Answer(
        int status, Map<String, String> headers, @Nullable Object body) {
    Answer {
        headers = Map.copyOf(headers);
    }

    static Answer of(int status, @Nullable Object body) {
        return new Answer(status, Map.of(), body);
    }

    static Answer ok(Object body) {
        return of(200, body);
    }

    /** Something that has a version, which a client names when it changes it. */
    static Answer versioned(long version, Object body) {
        return ok(body).with("ETag", tag(version));
    }

    /** What a command led to, or would lead to: then under no tag, since nothing has it. */
    static Answer outcome(int status, Outcome<?> outcome, String id, @Nullable Object seen) {
        if (outcome.rehearsed()) {
            return ok(new Done(id, outcome.version())).with("Gatehouse-Rehearsed", "true");
        }
        Answer answer = of(status, seen == null ? new Done(id, outcome.version()) : seen)
                .with("ETag", tag(outcome.version()));
        return outcome.repeated() ? answer.with("Idempotency-Replayed", "true") : answer;
    }

    Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body);
    }

    static String tag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * What a command led to.
     *
     * @param id      of what was changed
     * @param version the version that it has now
     */
    record Done(String id, long version) {}
}
