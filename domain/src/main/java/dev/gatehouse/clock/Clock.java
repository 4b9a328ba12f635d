package dev.gatehouse.clock;

import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A promise that runs, stands still, or is over.
 *
 * <p>Its due time is frozen as it starts: neither another profile nor another calendar moves it. A pause keeps what was
 * left, in its own kind of time. That it was past its due time and not met is recorded once, and stays.
 *
 * @param terms     what it is about
 * @param cycle     1 for the first clock of its name, one more for each that follows on it
 * @param startedAt when it started
 * @param measuredFrom from what its allowance is measured: its start, or an appointment
 * @param dueAt     when it is due, itself included; while it stands still, when it was due as it was paused
 * @param steps     when somebody is told; none when it is over
 * @param pauses    when it stood still, in order
 * @param lapsed    whether it was found past its due time, and not met
 * @param redated   why it was last given another due time; null when it was not, or by other terms
 * @param ending    how it ended; null while it runs or stands still
 */
@Value.Builder
public record Clock(
        Terms terms,
        int cycle,
        Instant startedAt,
        Instant measuredFrom,
        Instant dueAt,
        List<Step> steps,
        List<Pause> pauses,
        boolean lapsed,
        @Nullable RedatingReason redated,
        @Nullable Ending ending)
        implements WithClock {
    /** Refuses pauses that are out of order, or open before the last, with {@link IllegalArgumentException}. */
    public Clock {
        steps = List.copyOf(steps);
        pauses = List.copyOf(pauses);
        Instant last = startedAt;
        for (int i = 0; i < pauses.size(); i++) {
            Instant until = pauses.get(i).until();
            boolean open = until == null && i + 1 == pauses.size();
            if (pauses.get(i).from().isBefore(last)
                    || (until == null ? !open : until.isBefore(pauses.get(i).from()))) {
                throw new IllegalArgumentException("clock " + terms.name() + ": pauses come one after the other");
            }
            last = until == null ? last : until;
        }
    }

    static Clock start(Terms terms, int cycle, Instant from, Instant at, Instant due, BusinessCalendar calendar) {
        List<Step> steps = Step.of(terms.promise(), due, calendar);
        return new Clock(terms, cycle, at, from, due, steps, List.of(), false, null, null)
                .leavingOut(step -> step.isWarning() && !step.at().isAfter(at));
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
        return isOpen() && stoodStill();
    }

    /**
     * Whether it was met as it was promised, by when it happened: by its due time, and not before the window opened that a
     * {@link BeforeAppointment} may have. This may be so although it has lapsed, where that was only reported later.
     */
    public boolean isKept() {
        return ending != null && ending.how() == Ending.How.MET && !isEarly(ending.at()) && isInTime(ending.at());
    }

    /** When something is next to happen to it unless it is met: somebody is told, or it lapses; null when nothing is. */
    public @Nullable Instant nextAt() {
        if (!isOpen() || (isPaused() && !lapsed)) {
            return null;
        }
        Instant step = steps.stream()
                .filter(ahead -> !ahead.over() && (!lapsed || !ahead.isWarning()))
                .map(Step::at)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return lapsed || (step != null && step.isBefore(dueAt)) ? step : dueAt;
    }

    /** The steps that are to be taken by now, without warnings of what is past its due time. */
    List<Step> dueSteps(Instant now) {
        Clock then = lapsedBy(now);
        return then.isPaused() && !then.lapsed
                ? List.of()
                : steps.stream()
                        .filter(step -> !step.over() && step.at().isBefore(now))
                        .filter(step -> !step.isWarning() || !then.lapsed)
                        .toList();
    }

    /** The clock as it is by now: lapsed when it is past its due time, its steps taken. */
    Clock swept(Instant now) {
        Instant next = nextAt();
        return next == null || !next.isBefore(now)
                ? this
                : lapsedBy(now).leavingOut(step -> step.at().isBefore(now));
    }

    /** Over; what happened before it started happened as it did. */
    Clock ended(Ending.How how, Instant at) {
        Instant end = at.isBefore(startedAt) ? startedAt : at;
        return lapsedBy(at).withSteps(List.of()).withEnding(new Ending(how, end));
    }

    /** What is measured from an appointment waits for nobody; where nothing is left, a pause gives nothing. */
    Clock paused(Instant at, BusinessCalendar calendar) {
        if (isPaused() || terms.promise().allowance() instanceof BeforeAppointment) {
            return this;
        }
        requireOrder(at);
        Clock now = lapsedBy(at);
        Allowance left = now.lapsed || !at.isBefore(dueAt) ? null : allowance().left(since(), dueAt, at, calendar);
        List<Pause> all = new ArrayList<>(pauses);
        all.add(new Pause(at, left, null));
        return now.withPauses(all);
    }

    /** The next cycle of a clock that is over: the time since it ended counts as a pause. */
    Clock goingOn(Instant at, BusinessCalendar calendar) {
        Instant end = Objects.requireNonNull(ending).at();
        return withCycle(cycle + 1)
                .withEnding(null)
                .withSteps(Step.of(terms.promise(), dueAt, calendar))
                .leavingOut(step -> !step.at().isAfter(end))
                .paused(end, calendar)
                .resumed(at, calendar);
    }

    Clock resumed(Instant at, BusinessCalendar calendar) {
        if (!isPaused()) {
            return this;
        }
        requireOrder(at);
        Pause pause = lastPause();
        List<Pause> all = new ArrayList<>(pauses);
        all.set(all.size() - 1, new Pause(pause.from(), pause.left(), at));
        Clock resumed = withPauses(all);
        return lapsed || pause.left() == null || at.equals(pause.from())
                ? resumed
                : resumed.dueAt(pause.left().due(at, calendar), calendar);
    }

    /**
     * The clock by other terms, as if they had been those from the start: pauses that it has had still count. What has
     * lapsed, and what was given an agreed date, keeps its due time; only who is told changes. What has lapsed stays a lapse
     * of the rule that promised then.
     */
    Clock amended(Terms next, Instant at, BusinessCalendar calendar) {
        requireOrder(at);
        Promise promise = next.promise();
        Clock now = lapsedBy(at);
        boolean remeasured = !now.lapsed
                && redated == null
                && !promise.allowance().equals(terms.promise().allowance());
        Clock amended = remeasured ? remeasured(promise, measuredFrom, calendar) : now;
        int told = steps.stream().filter(Step::over).mapToInt(Step::level).max().orElse(0);
        return amended.withTerms(amended.lapsed ? terms.withPromise(promise) : next)
                .withSteps(Step.of(promise, amended.dueAt, calendar))
                .leavingOut(step -> step.isWarning()
                        ? amended.lapsed || (!isPaused() && !step.at().isAfter(at))
                        : step.level() <= told);
    }

    /** The clock measured from elsewhere, as when an appointment moves. */
    Clock moved(Instant from, Instant at, BusinessCalendar calendar) {
        requireOrder(at);
        Clock now = lapsedBy(at);
        return now.lapsed
                ? now
                : remeasured(terms.promise(), from, calendar).withRedated(null).rescheduled(at, calendar);
    }

    Clock redated(Instant due, RedatingReason reason, Instant at, BusinessCalendar calendar) {
        requireOrder(at);
        return withDueAt(due).withRedated(reason).rescheduled(at, calendar);
    }

    boolean isPast(Instant at) {
        return lapsedBy(at).lapsed;
    }

    private Clock remeasured(Promise promise, Instant from, BusinessCalendar calendar) {
        Allowance allowance = promise.allowance();
        Instant start = from;
        Instant due = allowance.due(start, calendar);
        List<Pause> again = new ArrayList<>();
        for (Pause pause : pauses) {
            Allowance left = pause.from().isBefore(due) ? allowance.left(start, due, pause.from(), calendar) : null;
            again.add(new Pause(pause.from(), left, pause.until()));
            if (left != null && pause.until() != null && pause.until().isAfter(pause.from())) {
                start = pause.until();
                allowance = left;
                due = left.due(start, calendar);
            }
        }
        boolean late = isPaused() && due.isBefore(lastPause().from());
        return withMeasuredFrom(from).withPauses(again).withDueAt(due).withLapsed(late);
    }

    /** Due at another time: warnings that would have come already are left out, all others come again. */
    private Clock rescheduled(Instant at, BusinessCalendar calendar) {
        return withSteps(Step.of(terms.promise(), dueAt, calendar))
                .leavingOut(step -> step.isWarning() && !step.at().isAfter(at));
    }

    /** Due at another time: what is over stays so, step by step. */
    private Clock dueAt(Instant due, BusinessCalendar calendar) {
        List<Step> again = Step.of(terms.promise(), due, calendar);
        List<Step> kept = new ArrayList<>();
        for (int i = 0; i < again.size(); i++) {
            kept.add(again.get(i).withOver(steps.get(i).over()));
        }
        return withDueAt(due).withSteps(kept);
    }

    private Clock leavingOut(Predicate<Step> which) {
        return withSteps(steps.stream()
                .map(step -> step.withOver(step.over() || which.test(step)))
                .toList());
    }

    private Clock lapsedBy(Instant at) {
        return lapsed || isInTime(at) ? this : withLapsed(true);
    }

    private boolean isInTime(Instant at) {
        Instant until =
                stoodStill() && lastPause().from().isBefore(at) ? lastPause().from() : at;
        return !until.isAfter(dueAt);
    }

    private boolean isEarly(Instant at) {
        Instant opens =
                terms.promise().allowance() instanceof BeforeAppointment window ? window.opens(measuredFrom) : null;
        return opens != null && at.isBefore(opens);
    }

    private boolean stoodStill() {
        return !pauses.isEmpty() && lastPause().until() == null;
    }

    private Pause lastPause() {
        return pauses.get(pauses.size() - 1);
    }

    /** The allowance that counts since {@link #since()}; of what has an agreed date, in one kind of time. */
    private Allowance allowance() {
        Allowance left = pauses.isEmpty() ? null : lastPause().left();
        Allowance counts = left == null ? terms.promise().allowance() : left;
        return redated == null ? counts : Either.first(counts);
    }

    private Instant since() {
        Instant resumed = pauses.isEmpty() ? null : lastPause().until();
        return resumed == null ? measuredFrom : resumed;
    }

    private void requireOrder(Instant at) {
        Instant resumed = pauses.isEmpty() ? null : lastPause().until();
        Instant last =
                pauses.isEmpty() ? startedAt : resumed == null ? lastPause().from() : resumed;
        if (at.isBefore(last)) {
            throw new RuleViolation(
                    ClockRule.IN_ORDER,
                    Text.of(
                            "clock {0} was last changed at {1}, which is after {2}",
                            "时限 {0} 上次变更于 {1}，晚于 {2}", name(), last, at),
                    Text.of("say that it happened at {0} or later", "请将时间改为 {0} 或以后", last));
        }
    }
}
