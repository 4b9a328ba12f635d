package dev.gatehouse.examples.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * When a file was drawn up, which it does not say. Whoever wrote {@code OVERDUE} beside an open request did so after its
 * target, whoever wrote {@code ONTIME} before: the moment is taken that contradicts fewest of them, the earliest of
 * these, not before anything that the file tells.
 */
final class Drawing {
    private static final Duration AFTER_A_TARGET = Duration.ofSeconds(1);

    private Drawing() {}

    static Instant of(List<Course> courses) {
        Instant best = courses.stream()
                .flatMap(course ->
                        Stream.of(course.opened(), Objects.requireNonNullElse(course.closed(), course.opened())))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        int fewest = 0;
        int contradicted = 0;
        for (Map.Entry<Instant, Integer> target : changes(courses, best).entrySet()) {
            contradicted += target.getValue();
            if (contradicted < fewest) {
                fewest = contradicted;
                best = target.getKey().plus(AFTER_A_TARGET);
            }
        }
        return best;
    }

    /** By how many verdicts more are contradicted once a target is past; fewer where that is negative. */
    private static Map<Instant, Integer> changes(List<Course> courses, Instant from) {
        Map<Instant, Integer> changes = new TreeMap<>();
        for (Course course : courses) {
            Instant target = course.target();
            if (course.staysOpen() && target != null && !target.isBefore(from)) {
                course.theirs().ifPresent(onTime -> changes.merge(target, onTime ? 1 : -1, Integer::sum));
            }
        }
        return changes;
    }
}
