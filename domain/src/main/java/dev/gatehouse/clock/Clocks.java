package dev.gatehouse.clock;

import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All clocks that an aggregate has ever had: a part of its state, which it changes as it changes itself.
 *
 * <p>Clocks are told apart by name. A clock that starts under the name of one that is over begins a new cycle; the old one
 * stays as it ended, so that reopening hides no lapse. To meet, cancel, pause or resume a clock that is not there, or is
 * over, changes nothing.
 *
 * @param all        each clock of each cycle, in the order in which they started
 * @param importedAt when they were last imported, while something that was due before is not recorded yet: nobody is told
 *     of that (ESTATE-OURS-6); null when nothing is left of it
 */
public record Clocks(List<Clock> all, @Nullable Instant importedAt) {
    /** None yet. */
    public static final Clocks NONE = new Clocks(List.of());

    /**
     * Ours: how long sweeps leave alone what was due before it was imported, since the rest of its story may still be on its
     * way, as when an import breaks off before a weekend.
     */
    public static final Duration LEFT_ALONE = Duration.ofDays(3);

    /** Refuses two clocks of one name that are not over, and cycles out of order, with {@link IllegalArgumentException}. */
    public Clocks {
        importedAt = importedAt != null && anyDue(all, importedAt) ? importedAt : null;
        all = List.copyOf(all);
        Map<String, Clock> latest = new HashMap<>();
        for (Clock clock : all) {
            Clock before = latest.put(clock.name(), clock);
            if (before == null ? clock.cycle() != 1 : before.isOpen() || clock.cycle() != before.cycle() + 1) {
                throw new IllegalArgumentException("clock " + clock.name() + " starts its cycle " + clock.cycle()
                        + " before the last one is over");
            }
        }
    }

    /** Clocks that were not imported. */
    public Clocks(List<Clock> all) {
        this(all, null);
    }

    /** The latest clock of a name. */
    public Optional<Clock> find(String name) {
        return all.stream().filter(clock -> clock.name().equals(name)).reduce((earlier, later) -> later);
    }

    /** What runs or stands still. */
    public List<Clock> open() {
        return all.stream().filter(Clock::isOpen).toList();
    }

    /** Whether any clock was ever found past its due time. */
    public boolean anyLapsed() {
        return all.stream().anyMatch(Clock::lapsed);
    }

    /**
     * Starts a clock, or its next cycle.
     *
     * @throws IllegalArgumentException when a clock of the name is not over
     */
    public Clocks start(Terms terms, Instant at, BusinessCalendar calendar) {
        return start(terms, at, at, calendar);
    }

    /**
     * Starts a clock that is measured from something other than its start, such as an appointment. None starts whose window
     * before the appointment has closed already: nobody could keep it.
     *
     * @param from from what its allowance is measured
     * @throws IllegalArgumentException when a clock of the name is not over
     */
    public Clocks start(Terms terms, Instant from, Instant at, BusinessCalendar calendar) {
        Instant due = terms.promise().allowance().due(from, calendar);
        return terms.promise().allowance() instanceof BeforeAppointment && !due.isAfter(at)
                ? this
                : with(Clock.start(terms, nextCycle(terms.name()), from, at, due, calendar));
    }

    /**
     * Meets a clock: what was promised is done. It has lapsed when that is later than its due time; nobody is told any
     * more, since it is done.
     */
    public Clocks meet(String name, Instant at) {
        return change(isNamed(name), clock -> clock.ended(Ending.How.MET, at));
    }

    /** Cancels a clock: nothing is owed any more. */
    public Clocks cancel(String name, Instant at) {
        return change(isNamed(name), clock -> clock.ended(Ending.How.CANCELLED, at));
    }

    /** Cancels every clock, as when something is withdrawn or merged into something else. */
    public Clocks cancelAll(Instant at) {
        return change(clock -> true, clock -> clock.ended(Ending.How.CANCELLED, at));
    }

    /**
     * Lets all that was cancelled at an instant go on with what was left of it, each as the next cycle of its clock, as when
     * what was withdrawn comes back. What is measured from an appointment does not.
     *
     * @param cancelled when it was cancelled
     */
    public Clocks goingOn(Instant cancelled, Instant at, BusinessCalendar calendar) {
        Clocks next = this;
        for (Clock clock : all) {
            Ending ending = clock.ending();
            boolean last = find(clock.name()).filter(clock::equals).isPresent();
            if (last
                    && ending != null
                    && ending.how() == Ending.How.CANCELLED
                    && !ending.at().isBefore(cancelled)
                    && !(clock.terms().promise().allowance() instanceof BeforeAppointment)) {
                next = next.with(clock.goingOn(at, calendar));
            }
        }
        return next;
    }

    /**
     * Lets a clock that runs in every state stand still; one that is measured from an appointment goes on. What has lapsed
     * is told of all the same.
     *
     * @throws RuleViolation CLOCK-OURS-3, when it was changed later than that
     */
    public Clocks pause(String name, Instant at, BusinessCalendar calendar) {
        return change(isNamed(name).and(Clocks::byHand), clock -> clock.paused(at, calendar));
    }

    /**
     * Lets a clock that runs in every state go on with what was left of its allowance.
     *
     * @throws RuleViolation CLOCK-OURS-3, when it was changed later than that
     */
    public Clocks resume(String name, Instant at, BusinessCalendar calendar) {
        return change(isNamed(name).and(Clocks::byHand), clock -> clock.resumed(at, calendar));
    }

    /**
     * Lets every clock that names its states stand still unless this is one of them, else go on. After {@link #start}, too,
     * when the aggregate is in another state then.
     *
     * @throws RuleViolation CLOCK-OURS-3, when one was changed later than that
     */
    public Clocks enter(Enum<?> state, Instant at, BusinessCalendar calendar) {
        return change(
                clock -> !byHand(clock),
                clock -> clock.terms().runIn(state) ? clock.resumed(at, calendar) : clock.paused(at, calendar));
    }

    /**
     * Gives a clock other terms from its start, as when a ticket is graded anew or goes to another department. Pauses that
     * it has had still count. What has lapsed, and what was given an agreed date, keeps its due time; where the allowance
     * is the same, only who is told changes, from the next level on.
     *
     * @throws RuleViolation CLOCK-OURS-3, when it was changed later than that
     */
    public Clocks amend(String name, Promise promise, Instant at, BusinessCalendar calendar) {
        return change(isNamed(name), clock -> clock.amended(clock.terms().withPromise(promise), at, calendar));
    }

    /**
     * The same where another rule promises from now on.
     *
     * @throws RuleViolation CLOCK-OURS-3, when it was changed later than that
     */
    public Clocks amend(Terms terms, Instant at, BusinessCalendar calendar) {
        return change(isNamed(terms.name()), clock -> clock.amended(terms, at, calendar));
    }

    /**
     * Measures a clock from elsewhere, as when an appointment moves. A window before the appointment that has closed
     * already is promised no more; what has lapsed stays as it is.
     *
     * @throws RuleViolation CLOCK-OURS-3, when it was changed later than that
     */
    public Clocks move(String name, Instant from, Instant at, BusinessCalendar calendar) {
        return change(isNamed(name), clock -> {
            Clock moved = clock.moved(from, at, calendar);
            boolean closed = moved.terms().promise().allowance() instanceof BeforeAppointment
                    && !moved.lapsed()
                    && !moved.dueAt().isAfter(at);
            return closed ? clock.ended(Ending.How.CANCELLED, at) : moved;
        });
    }

    /**
     * Gives a running clock another due time. One that has lapsed ends, and its next cycle is due then.
     *
     * @throws RuleViolation CLOCK-OURS-4, when no such clock runs, or the time does not lie ahead
     */
    public Clocks redate(String name, Instant due, RedatingReason reason, Instant at, BusinessCalendar calendar) {
        Clock clock = find(name)
                .filter(found -> found.isOpen() && !found.isPaused())
                .orElseThrow(() -> new RuleViolation(
                        ClockRule.REDATED_WHILE_RUNNING,
                        Text.of("clock {0} does not run", "时限 {0} 未在进行", name),
                        Text.of("name a running clock, or resume it first", "请指定进行中的时限，或先恢复计时")));
        if (!due.isAfter(at)) {
            throw new RuleViolation(
                    ClockRule.REDATED_WHILE_RUNNING,
                    Text.of("clock {0} would be due at {1}", "时限 {0} 将改至 {1}", name, due),
                    Text.of("give it a time after {0}", "请改为 {0} 之后", at));
        }
        if (!clock.isPast(at)) {
            return change(isNamed(name), running -> running.redated(due, reason, at, calendar));
        }
        Clock next = Clock.start(clock.terms(), clock.cycle() + 1, at, at, due, calendar);
        return change(isNamed(name), lapsed -> lapsed.ended(Ending.How.REDATED, at))
                .with(next.withRedated(reason));
    }

    /** The same, imported at an instant: what was due before is recorded without telling anybody. */
    public Clocks imported(Instant at) {
        return new Clocks(all, at);
    }

    /** When something is next to happen to any of them; null when nothing is. */
    public @Nullable Instant nextAt() {
        return open().stream()
                .map(Clock::nextAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * When a sweep is next to look at one of them; null for never. Imported ones are left alone for a while, or until
     * something is due that has not been so before.
     */
    public @Nullable Instant looksAt(Clock clock) {
        Instant next = clock.nextAt();
        if (importedAt == null || next == null || !next.isBefore(importedAt)) {
            return next;
        }
        Instant after = clock.swept(importedAt).nextAt();
        Instant alone = importedAt.plus(LEFT_ALONE);
        return after == null || after.isAfter(alone) ? alone : after;
    }

    /** The clocks as they are by now: those past their due time have lapsed. Nobody is told; see {@link Sweep}. */
    Clocks swept(Instant now) {
        return change(clock -> true, clock -> clock.swept(now));
    }

    private static boolean byHand(Clock clock) {
        return clock.terms().runsIn().isEmpty();
    }

    private int nextCycle(String name) {
        return find(name).map(last -> last.cycle() + 1).orElse(1);
    }

    private Clocks with(Clock clock) {
        List<Clock> more = new ArrayList<>(all);
        more.add(clock);
        return new Clocks(more, importedAt);
    }

    private Clocks change(Predicate<Clock> which, UnaryOperator<Clock> change) {
        return new Clocks(
                all.stream()
                        .map(clock -> clock.isOpen() && which.test(clock) ? change.apply(clock) : clock)
                        .toList(),
                importedAt);
    }

    private static boolean anyDue(List<Clock> clocks, Instant before) {
        return clocks.stream().map(Clock::nextAt).anyMatch(next -> next != null && next.isBefore(before));
    }

    private static Predicate<Clock> isNamed(String name) {
        return clock -> clock.name().equals(name);
    }
}
