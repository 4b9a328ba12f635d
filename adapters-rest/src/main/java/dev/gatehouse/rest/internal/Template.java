package dev.gatehouse.rest.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where something is found below its estate, such as {@code tickets/{id}/hold}.
 *
 * @param segments its parts; those in braces stand for whatever is there
 */
record Template(List<String> segments) {
    Template {
        segments = List.copyOf(segments);
    }

    static Template of(String text) {
        return new Template(text.isEmpty() ? List.of() : List.of(text.split("/")));
    }

    /** What stands in place of its variables, if a path is one of these. */
    Optional<Map<String, String>> match(List<String> path) {
        if (path.size() != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> found = new LinkedHashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            if (segment.startsWith("{")) {
                found.put(segment.substring(1, segment.length() - 1), path.get(i));
            } else if (!segment.equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }

    /** The same as text. */
    @Override
    public String toString() {
        return String.join("/", segments);
    }
}
