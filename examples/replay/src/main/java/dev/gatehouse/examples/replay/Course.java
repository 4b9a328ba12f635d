package dev.gatehouse.examples.replay;

import dev.gatehouse.examples.replay.Verdict.NotJudged;
import dev.gatehouse.examples.replay.Verdict.Reason;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row that can be played: when its ticket is opened and closed.
 *
 * @param judgement what else is known of the row
 * @param opened    when its ticket is opened
 * @param closed    when it is closed, no earlier than it was opened; null when the file does not say
 * @param target    by when somebody else said that it must be done; null when that cannot be read
 */
record Course(
        Judgement judgement,
        Instant opened,
        @Nullable Instant closed,
        @Nullable Instant target) {
    /** The course of a row, unless {@link #obstacle} says why it has none. */
    static Course of(Judgement judgement, ZoneId zone) {
        Request request = judgement.request();
        Instant opened = request.instant(Column.OPENED_AT, zone).orElseThrow();
        Instant closed = request.instant(Column.CLOSED_AT, zone).orElse(null);
        return new Course(
                judgement,
                opened,
                closed != null && closed.isBefore(opened) ? opened : closed,
                request.instant(Column.TARGET_AT, zone).orElse(null));
    }

    /** Why a row cannot be played; empty when it can. */
    static Optional<NotJudged> obstacle(Judgement judgement) {
        if (judgement.verdict() instanceof NotJudged not
                && (not.reason() == Reason.NOT_WHOLE || not.reason() == Reason.VALUE_MISSING)) {
            return Optional.of(not);
        }
        Request request = judgement.request();
        return request.isUnreadable(Column.OPENED_AT)
                ? Optional.of(new NotJudged(
                        Reason.TIME_UNREADABLE, Column.OPENED_AT.title() + " is " + request.cell(Column.OPENED_AT)))
                : Optional.empty();
    }

    Request request() {
        return judgement.request();
    }

    String type() {
        return judgement.type();
    }

    /** Somebody else's verdict, whether it was done in time; empty when the file has none. */
    Optional<Boolean> theirs() {
        return switch (request().cell(Column.ON_TIME)) {
            case "ONTIME" -> Optional.of(true);
            case "OVERDUE" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Whether the file says that it was never closed, rather than something that cannot be read. */
    boolean staysOpen() {
        return request().cell(Column.CLOSED_AT).isEmpty();
    }

    /** The row's name among the tickets of its file. */
    String name() {
        return "line " + request().line();
    }
}
