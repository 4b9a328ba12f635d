package dev.gatehouse.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Times.class)
@Domain(DomainContext.Global.class)
class PauseProperties {
    @Property
    void pausedAndResumedAtTheSameInstantNothingMoves(
            @ForAll Instant start,
            @ForAll BusinessCalendar calendar,
            @ForAll Promise promise,
            @ForAll @IntRange(max = 999) int share) {
        Instant due = promise.allowance().due(start, calendar);
        Assume.that(due.isAfter(start));
        Instant at = between(start, due, share);
        Allowance left = promise.allowance().left(start, due, at, calendar);
        assertThat(left.due(at, calendar)).isEqualTo(due);
    }

    @Property
    void aPauseNeverMovesTheDueTimeForward(
            @ForAll Instant start, @ForAll BusinessCalendar calendar, @ForAll Promise promise, @ForAll Duration pause) {
        Instant due = promise.allowance().due(start, calendar);
        Assume.that(due.isAfter(start));
        Instant at = between(start, due, 300);
        Allowance left = promise.allowance().left(start, due, at, calendar);
        assertThat(left.due(at.plus(pause), calendar)).isAfterOrEqualTo(due);
    }

    @Property
    void pausingForClosedHoursMovesNoWorkingTime(
            @ForAll Instant start, @ForAll BusinessCalendar calendar, @ForAll Duration duration) {
        Instant closed = calendar.afterOpen(start, Duration.ofNanos(1_000));
        for (Allowance allowance : List.of(new WorkingTime(duration.plusSeconds(1)), new OpeningAfter(duration))) {
            Instant due = allowance.due(start, calendar);
            for (int i = 0; i < 5 && closed.isBefore(due); i++) {
                Instant opens = calendar.nextOpening(closed);
                if (opens.isBefore(due)) {
                    assertThat(allowance.left(start, due, closed, calendar).due(opens, calendar))
                            .isEqualTo(due);
                }
                closed = calendar.afterOpen(opens, Duration.ofMinutes(15));
            }
        }
    }

    @Property
    void anySequenceOfPausesPreservesWhatWasLeftOfOpeningTime(
            @ForAll Instant start,
            @ForAll BusinessCalendar calendar,
            @ForAll Duration duration,
            @ForAll @Size(min = 1, max = 8) List<Duration> steps) {
        Duration ran = Duration.ZERO;
        Allowance left = new WorkingTime(duration);
        Instant now = start;
        Instant due = left.due(now, calendar);
        for (int i = 0; i + 1 < steps.size(); i += 2) {
            Instant paused = now.plus(steps.get(i).dividedBy(20).truncatedTo(ChronoUnit.MICROS));
            if (!paused.isBefore(due)) {
                break;
            }
            ran = ran.plus(calendar.openBetween(now, paused));
            left = left.left(now, due, paused, calendar);
            now = paused.plus(steps.get(i + 1));
            due = left.due(now, calendar);
            assertThat(left).isEqualTo(new WorkingTime(duration.minus(ran)));
            assertThat(left.left(now, due, now, calendar)).isEqualTo(left);
        }
        assertThat(ran.plus(calendar.openBetween(now, due))).isEqualTo(duration);
    }

    @Property
    void whatWasLeftIsLeftAfterwards(
            @ForAll Instant start,
            @ForAll BusinessCalendar calendar,
            @ForAll Promise promise,
            @ForAll @IntRange(max = 999) int share,
            @ForAll Duration pause) {
        Instant due = promise.allowance().due(start, calendar);
        Assume.that(due.isAfter(start));
        Instant paused = between(start, due, share);
        Allowance left = promise.allowance().left(start, due, paused, calendar);
        Instant resumed = paused.plus(pause);
        Instant dueThen = left.due(resumed, calendar);
        Assume.that(dueThen.isAfter(resumed));
        Allowance leftThen = left.left(resumed, dueThen, resumed, calendar);
        assertThat(leftThen.due(resumed, calendar)).isEqualTo(dueThen);
        if (!lies(left, resumed, calendar)) {
            assertThat(leftThen).isEqualTo(running(left, resumed, calendar));
        }
    }

    /** Without what of two allowances, of which the later counts, is over at once. */
    private static Allowance running(Allowance left, Instant at, BusinessCalendar calendar) {
        if (left instanceof EarlierOf either) {
            return Allowance.earlierOf(running(either.one(), at, calendar), running(either.other(), at, calendar));
        }
        if (!(left instanceof LaterOf either)) {
            return left;
        }
        if (!either.one().due(at, calendar).isAfter(at)) {
            return running(either.other(), at, calendar);
        }
        Allowance one = running(either.one(), at, calendar);
        return either.other().due(at, calendar).isAfter(at)
                ? Allowance.laterOf(one, running(either.other(), at, calendar))
                : one;
    }

    /** Whether the clock on the wall would be due in the hour that a day lacks: then the gap is added to what is left. */
    private static boolean lies(Allowance left, Instant resumed, BusinessCalendar calendar) {
        if (left instanceof EarlierOf either) {
            return lies(either.one(), resumed, calendar) || lies(either.other(), resumed, calendar);
        }
        if (left instanceof LaterOf either) {
            return lies(either.one(), resumed, calendar) || lies(either.other(), resumed, calendar);
        }
        return left instanceof WallTime wall
                && calendar.zone()
                        .getRules()
                        .getValidOffsets(resumed.atZone(calendar.zone())
                                .toLocalDateTime()
                                .plus(wall.duration()))
                        .isEmpty();
    }

    private static Instant between(Instant start, Instant due, int share) {
        long micros = Duration.between(start, due).toNanos() / 1_000;
        return start.plusNanos(micros * share / 1_000 * 1_000);
    }
}
