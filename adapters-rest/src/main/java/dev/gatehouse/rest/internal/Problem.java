package dev.gatehouse.rest.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong, as RFC 9457 tells it.
 *
 * @param type       which kind of problem; for a rule, {@code urn:gatehouse:rule:} and its id
 * @param title      the kind in words; for a rule, what it says
 * @param status     the status
 * @param detail     what is wrong this time
 * @param rule       the id of the rule; null when none forbids it
 * @param source     the manual and clause of the rule; null when none forbids it
 * @param found      what was found; null when no rule forbids it
 * @param remedy     what would make it legal; null when no rule forbids it
 * @param violations what is wrong with which value; null when nothing is
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String rule,
        @Nullable String source,
        @Nullable String found,
        @Nullable String remedy,
        @Nullable List<Violation> violations) {

    static Problem of(String kind, String title, int status, String detail) {
        return new Problem("urn:gatehouse:problem:" + kind, title, status, detail, null, null, null, null, null);
    }

    /**
     * What is wrong with a value.
     *
     * @param pointer where it stands in the body as RFC 6901 says, or {@code ?} and the name of a parameter
     * @param message what it must be
     */
    record Violation(String pointer, String message) {}
}
