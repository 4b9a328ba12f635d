package dev.gatehouse.examples.replay;

import dev.gatehouse.examples.replay.Verdict.Judged;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row that was played, and what both sides say of it.
 *
 * @param course     the row
 * @param played     what became of its promise; null when nothing was promised
 * @param difference why the two verdicts differ; null when they agree, or there are not two
 */
record Comparison(
        Course course, @Nullable Played played, @Nullable Difference difference) {
    /**
     * Compares.
     *
     * @param end when the file was drawn up
     */
    static Comparison of(Course course, Optional<Played> played, Instant end) {
        Difference difference = played.filter(ours -> course.theirs()
                        .filter(theirs -> theirs != ours.onTime())
                        .isPresent())
                .map(ours -> reason(course, ours, end))
                .orElse(null);
        return new Comparison(course, played.orElse(null), difference);
    }

    /** Whether there are two verdicts. */
    boolean isCompared() {
        return played != null && course.theirs().isPresent();
    }

    private static Difference reason(Course course, Played ours, Instant end) {
        Instant target = course.target();
        if (target == null) {
            return Difference.NO_TARGET;
        }
        if (course.closed() == null && !course.staysOpen()) {
            return Difference.CLOSING_UNREADABLE;
        }
        Instant done = course.closed() == null ? end : course.closed();
        boolean inTime = course.closed() == null ? !target.isBefore(end) : !done.isAfter(target);
        if (inTime == ours.onTime()) {
            return inTime
                    ? course.closed() == null ? Difference.OVERDUE_TOO_EARLY : Difference.OVERDUE_THOUGH_CLOSED
                    : course.closed() == null ? Difference.ON_TIME_THOUGH_OPEN : Difference.ON_TIME_THOUGH_LATE;
        }
        if (ours.due().equals(target)) {
            return Difference.UNEXPLAINED;
        }
        Duration apart = new Judged(target, ours.due()).difference().abs();
        return apart.compareTo(Verdict.TOLERANCE) <= 0 ? Difference.OTHER_SECOND : Difference.OTHER_TARGET;
    }
}
