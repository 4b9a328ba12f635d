package dev.gatehouse.examples.replay;

import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Something that happens to a row at a time.
 *
 * @param at     when
 * @param course to which row
 * @param closes whether it is closed, rather than opened
 */
record Scene(Instant at, Course course, boolean closes) {
    /** As they happen; at one moment what is opened comes before what is closed, in the order of the file. */
    static final Comparator<Scene> IN_ORDER = Comparator.comparing(Scene::at)
            .thenComparing(Scene::closes)
            .thenComparing(scene -> scene.course().request().line());

    static Stream<Scene> of(Course course) {
        Scene opens = new Scene(course.opened(), course, false);
        return course.closed() == null ? Stream.of(opens) : Stream.of(opens, new Scene(course.closed(), course, true));
    }
}
