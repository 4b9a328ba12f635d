package dev.gatehouse.clock;

import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A promise that runs, stands still, or is over.
 *
 * <p>Its due time is frozen as it starts: neither another profile nor another calendar moves it. A pause keeps what was
 * left, in its own kind of time. What was not met in time has lapsed, which is a fact beside its state and stays.
 *
 * @param terms     what it is about
 * @param cycle     1 for the first clock of its name, one more for each that follows on it
 * @param startedAt when it started
 * @param dueAt     when it is due, itself included; while it stands still, when it was due as it was paused
 * @param steps     when somebody is told, warnings first
 * @param taken     how many of the steps are over
 * @param pauses    when it stood still, in order
 * @param lapsed    whether it was not met in time
 * @param redated   why it was last given another due time; null when it was not, or by other terms
 * @param ending    how it ended; null while it runs or stands still
 */
@Value.Builder
public record Clock(
        Terms terms,
        int cycle,
        Instant startedAt,
        Instant dueAt,
        List<Step> steps,
        int taken,
        List<Pause> pauses,
        boolean lapsed,
        @Nullable RedatingReason redated,
        @Nullable Ending ending)
        implements WithClock {
    /** Copies the lists. */
    public Clock {
        steps = List.copyOf(steps);
        pauses = List.copyOf(pauses);
    }

    static Clock start(Terms terms, int cycle, Instant at, Instant due, BusinessCalendar calendar) {
        return new Clock(terms, cycle, at, due, List.of(), 0, List.of(), false, null, null)
                .withSchedule(Step.of(terms.promise(), due, calendar), at);
    }

    /** Which clock of its aggregate it is. */
    public String name() {
        return terms.name();
    }

    /** Whether it is not over: it runs or stands still. */
    public boolean isOpen() {
        return ending == null;
    }

    /** Whether it stands still. */
    public boolean isPaused() {
        return isOpen() && !pauses.isEmpty() && lastPause().until() == null;
    }

    /** Whether it was met, and in time. */
    public boolean isKept() {
        return ending != null && ending.how() == Ending.How.MET && !lapsed;
    }

    /** When something is next to happen to it unless it is met: somebody is told, or it lapses; null when nothing is. */
    public @Nullable Instant nextAt() {
        if (!isOpen() || isPaused()) {
            return null;
        }
        Instant step = taken < steps.size() ? steps.get(taken).at() : null;
        return lapsed || (step != null && step.isBefore(dueAt)) ? step : dueAt;
    }

    /** The steps that are to be taken by now: those that have come, without warnings of what has lapsed. */
    List<Step> dueSteps(Instant now) {
        return steps.subList(taken, passed(now)).stream()
                .filter(step -> !step.isWarning() || !now.isAfter(dueAt))
                .toList();
    }

    /** The clock as it is by now: lapsed when it is past its due time, its steps taken. */
    Clock swept(Instant now) {
        Instant next = nextAt();
        return next == null || !next.isBefore(now)
                ? this
                : withLapsed(lapsed || now.isAfter(dueAt)).withTaken(passed(now));
    }

    Clock ended(Ending.How how, Instant at) {
        requireOrder(at);
        return lapsedBy(at).withEnding(new Ending(how, at));
    }

    /** What is measured from an appointment waits for nobody. */
    Clock paused(Instant at, BusinessCalendar calendar) {
        requireOrder(at);
        if (isPaused() || terms.promise().allowance() instanceof BeforeAppointment) {
            return this;
        }
        Clock now = lapsedBy(at);
        boolean some = !now.lapsed && at.isBefore(dueAt);
        Allowance left = some ? allowance().left(since(), dueAt, at, calendar) : null;
        List<Pause> all = new ArrayList<>(pauses);
        all.add(new Pause(at, left, null));
        return now.withPauses(all);
    }

    Clock resumed(Instant at, BusinessCalendar calendar) {
        if (!isPaused()) {
            return this;
        }
        requireOrder(at);
        Pause pause = lastPause();
        Clock resumed = withLastPause(new Pause(pause.from(), pause.left(), at));
        if (lapsed || at.equals(pause.from())) {
            return resumed;
        }
        Instant due = pause.left() == null ? at : pause.left().due(at, calendar);
        return resumed.dueBy(due, calendar, taken);
    }

    /**
     * The clock by other terms, as if they had been those from the start: pauses that it has had still count. What has
     * lapsed stays as it is.
     */
    Clock amended(Promise promise, BusinessCalendar calendar, Instant at) {
        if (lapsed || !isOpen()) {
            return this;
        }
        Allowance allowance = promise.allowance();
        Instant from = startedAt;
        Instant due = allowance.due(from, calendar);
        List<Pause> again = new ArrayList<>();
        for (Pause pause : pauses) {
            if (!pause.from().isBefore(due)) {
                again.add(new Pause(pause.from(), null, pause.until()));
                continue;
            }
            Allowance left = allowance.left(from, due, pause.from(), calendar);
            again.add(new Pause(pause.from(), left, pause.until()));
            if (pause.until() != null && pause.until().isAfter(pause.from())) {
                from = pause.until();
                allowance = left;
                due = left.due(from, calendar);
            }
        }
        return withTerms(terms.withPromise(promise))
                .withPauses(again)
                .withRedated(null)
                .withLapsed(isPaused() && due.isBefore(lastPause().from()))
                .withDueAt(due)
                .withSchedule(Step.of(promise, due, calendar), at);
    }

    Clock redated(Instant due, RedatingReason reason, Instant at, BusinessCalendar calendar) {
        requireOrder(at);
        return withDueAt(due).withRedated(reason).withSchedule(Step.of(terms.promise(), due, calendar), at);
    }

    private Clock dueBy(Instant due, BusinessCalendar calendar, int told) {
        return withDueAt(due).withSteps(Step.of(terms.promise(), due, calendar)).withTaken(told);
    }

    /** With these steps, of which those that have come already are left out. */
    private Clock withSchedule(List<Step> schedule, Instant at) {
        return withSteps(schedule).withTaken((int) schedule.stream()
                .filter(step -> step.isWarning() && !step.at().isAfter(at))
                .count());
    }

    private Clock lapsedBy(Instant at) {
        return isPaused() ? this : withLapsed(lapsed || at.isAfter(dueAt));
    }

    private int passed(Instant now) {
        return (int) Math.max(
                taken, steps.stream().filter(step -> step.at().isBefore(now)).count());
    }

    private Pause lastPause() {
        return pauses.get(pauses.size() - 1);
    }

    private Clock withLastPause(Pause pause) {
        List<Pause> all = new ArrayList<>(pauses);
        all.set(all.size() - 1, pause);
        return withPauses(all);
    }

    /** The allowance that counts since {@link #since()}. */
    private Allowance allowance() {
        Pause last = lastThatCounted();
        return last == null || last.left() == null ? terms.promise().allowance() : last.left();
    }

    private Instant since() {
        Pause last = lastThatCounted();
        return last == null || last.until() == null ? startedAt : last.until();
    }

    private @Nullable Pause lastThatCounted() {
        return pauses.isEmpty() ? null : lastPause();
    }

    private Instant lastAt() {
        if (pauses.isEmpty()) {
            return startedAt;
        }
        Instant until = lastPause().until();
        return until == null ? lastPause().from() : until;
    }

    private void requireOrder(Instant at) {
        if (at.isBefore(lastAt())) {
            throw new RuleViolation(
                    ClockRule.IN_ORDER,
                    Text.of(
                            "clock {0} was last changed at {1}, which is after {2}",
                            "时限 {0} 上次变更于 {1}，晚于 {2}", name(), lastAt(), at),
                    Text.of("say that it happened at {0} or later", "请将时间改为 {0} 或以后", lastAt()));
        }
    }
}
