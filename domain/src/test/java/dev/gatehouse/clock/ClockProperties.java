package dev.gatehouse.clock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.core.Role;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import dev.gatehouse.notice.Recipient;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds of any promise, by any calendar. */
@Domain(Times.class)
@Domain(DomainContext.Global.class)
class ClockProperties {
    private static final String NAME = "solve";

    @Property
    @Tag("CLOCK-OURS-1")
    void aPauseOfNoTimeMovesNothingByAnyCalendar(
            @ForAll Promise promise,
            @ForAll Instant start,
            @ForAll BusinessCalendar calendar,
            @ForAll BusinessCalendar later,
            @ForAll Duration ran) {
        Clocks clocks = start(promise, start, calendar);
        Instant at = start.plus(ran);
        Assume.that(!at.isAfter(clock(clocks).dueAt()));
        Clock paused = clock(clocks.pause(NAME, at, later).resume(NAME, at, later));
        assertThat(paused.withPauses(List.of())).isEqualTo(clock(clocks));
    }

    @Property
    @Tag("CLOCK-OURS-1")
    void nothingButAPauseAndAnExplicitDateMovesADueTime(
            @ForAll Promise promise,
            @ForAll Instant start,
            @ForAll BusinessCalendar calendar,
            @ForAll BusinessCalendar later,
            @ForAll @Size(max = 5) List<Duration> sweeps) {
        Clocks clocks = start(promise, start, calendar);
        Instant due = clock(clocks).dueAt();
        Instant now = start;
        for (Duration step : sweeps) {
            now = now.plus(step);
            clocks = Sweep.of(clocks, now, later).clocks();
            assertThat(clock(clocks).dueAt()).isEqualTo(due);
        }
        assertThat(clock(clocks.meet(NAME, now)).dueAt()).isEqualTo(due);
    }

    @Property
    void whatRunsOutsidePausesIsTheAllowance(
            @ForAll Duration allowance,
            @ForAll Instant start,
            @ForAll BusinessCalendar calendar,
            @ForAll @Size(min = 2, max = 8) List<Duration> steps) {
        Clocks working = start(Promise.of(Allowance.workingTime(allowance)), start, calendar);
        Clocks elapsed = start(Promise.of(Allowance.elapsed(allowance)), start, calendar);
        Instant now = start;
        for (int i = 0; i + 1 < steps.size(); i += 2) {
            Instant paused = now.plus(steps.get(i).dividedBy(8).truncatedTo(ChronoUnit.MICROS));
            now = paused.plus(steps.get(i + 1));
            working = working.pause(NAME, paused, calendar).resume(NAME, now, calendar);
            elapsed = elapsed.pause(NAME, paused, calendar).resume(NAME, now, calendar);
        }
        Clock opening = clock(working);
        if (somethingWasLeft(opening)) {
            assertThat(ran(opening, (from, to) -> calendar.openBetween(from, to)))
                    .isEqualTo(allowance);
        }
        Clock real = clock(elapsed);
        if (somethingWasLeft(real)) {
            assertThat(ran(real, Duration::between)).isEqualTo(allowance);
        }
    }

    @Property
    void theSameTermsAgainMoveNothing(
            @ForAll Promise promise,
            @ForAll Instant start,
            @ForAll BusinessCalendar calendar,
            @ForAll @Size(min = 2, max = 6) List<Duration> steps) {
        Clocks clocks = start(promise, start, calendar);
        Instant now = start;
        for (int i = 0; i + 1 < steps.size(); i += 2) {
            Instant paused = now.plus(steps.get(i));
            now = paused.plus(steps.get(i + 1));
            clocks = clocks.pause(NAME, paused, calendar).resume(NAME, now, calendar);
        }
        assertThat(clock(clocks.amend(NAME, promise, now, calendar)).dueAt())
                .isEqualTo(clock(clocks).dueAt());
        // Measured again from where it was, pause by pause, it is due as it was.
        assertThat(clock(clocks.move(NAME, start, now, calendar)).dueAt())
                .isEqualTo(clock(clocks).dueAt());
    }

    @Property
    @Tag("CLOCK-OURS-2")
    void whatIsMetByItsDueTimeNeverLapsesWheneverTheSweepRuns(
            @ForAll Promise promise,
            @ForAll Instant start,
            @ForAll BusinessCalendar calendar,
            @ForAll Duration ran,
            @ForAll @Size(max = 6) List<Duration> sweeps) {
        Clocks clocks = start(promise, start, calendar);
        Instant due = clock(clocks).dueAt();
        Instant met = start.plus(ran).isAfter(due) ? due : start.plus(ran);
        List<Instant> times = sweeps.stream().map(start::plus).sorted().toList();
        for (Instant at : times) {
            if (at.isBefore(met)) {
                clocks = Sweep.of(clocks, at, calendar).clocks();
            }
        }
        clocks = clocks.meet(NAME, met);
        for (Instant at : times) {
            Sweep sweep = Sweep.of(clocks, at.plus(ran), calendar);
            assertThat(sweep).isEqualTo(new Sweep(clocks, List.of()));
        }
        assertThat(clock(clocks).isKept()).isTrue();
    }

    @Property
    void whetherAClockWasKeptDependsOnWhatHappenedAndNotOnWhenTheSweepRan(
            @ForAll Promise promise,
            @ForAll Instant start,
            @ForAll BusinessCalendar calendar,
            @ForAll Duration ran,
            @ForAll @Size(max = 4) List<Duration> sweeps) {
        Clocks clocks = start(promise, start, calendar);
        Instant met = start.plus(ran);
        boolean inTime = !met.isAfter(clock(clocks).dueAt());
        for (Duration at : sweeps) {
            clocks = Sweep.of(clocks, start.plus(at), calendar).clocks();
        }
        assertThat(clock(clocks.meet(NAME, met)).isKept()).isEqualTo(inTime);
    }

    @Property
    @Tag("CLOCK-OURS-2")
    void howeverOftenAndLateTheSweepRunsEachLapseIsRecordedOnceAndEachLevelToldOnce(
            @ForAll Promise promise,
            @ForAll Instant start,
            @ForAll BusinessCalendar calendar,
            @ForAll @Size(max = 8) List<Duration> sweeps) {
        Clocks clocks = start(promise, start, calendar);
        List<ClockEvent> events = new ArrayList<>();
        List<Integer> levels = new ArrayList<>();
        Instant end = clock(clocks).steps().stream()
                .map(Step::at)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .plusSeconds(1);
        List<Instant> times = new ArrayList<>(sweeps.stream().map(start::plus).toList());
        times.add(end);
        times.add(end);
        for (Instant at : times.stream().sorted().toList()) {
            clock(clocks).dueSteps(at).forEach(step -> levels.add(step.level()));
            Clocks swept = Sweep.of(clocks, at, calendar).clocks();
            events.addAll(ClockChanges.between(clocks, swept));
            clocks = swept;
            Instant next = clock(clocks).nextAt();
            assertThat(next == null || !next.isBefore(at)).isTrue();
        }
        assertThat(events).filteredOn(ClockEvent.Lapsed.class::isInstance).hasSize(1);
        assertThat(levels).filteredOn(level -> level > 0).containsExactly(1, 2);
        assertThat(levels).filteredOn(level -> level == 0).hasSizeLessThanOrEqualTo(2);
        assertThat(levels).isSorted();
    }

    @Property
    @Tag("CLOCK-OURS-2")
    @Tag("CLOCK-OURS-3")
    @Tag("CLOCK-OURS-4")
    void nothingErasesALapseOrChangesWhatIsOver(
            @ForAll Promise promise,
            @ForAll Instant start,
            @ForAll BusinessCalendar calendar,
            @ForAll @Size(min = 1, max = 12) List<Change> changes,
            @ForAll @Size(min = 12, max = 12) List<Duration> steps) {
        Clocks clocks = start(promise, start, calendar);
        Instant now = start;
        for (int i = 0; i < changes.size(); i++) {
            now = now.plus(steps.get(i).dividedBy(4).truncatedTo(ChronoUnit.MICROS));
            Clocks before = clocks;
            clocks = changed(before, changes.get(i), now, calendar);
            for (Clock was : before.all()) {
                Clock is = clocks.all().get(before.all().indexOf(was));
                assertThat(is.lapsed() || !was.lapsed()).isTrue();
                assertThat(was.isOpen() || is.equals(was)).isTrue();
            }
            assertThat(!ClockChanges.between(before, clocks).isEmpty()
                            || facts(before).equals(facts(clocks)))
                    .isTrue();
            assertThat(clocks.all().stream().filter(Clock::isOpen).count()).isLessThanOrEqualTo(1);
        }
    }

    private enum Change {
        START,
        PAUSE,
        RESUME,
        MEET,
        CANCEL,
        AMEND,
        REDATE,
        SWEEP,
        TOO_EARLY
    }

    private static Clocks changed(Clocks clocks, Change change, Instant now, BusinessCalendar calendar) {
        return switch (change) {
            case START -> clocks.open().isEmpty() ? clocks.start(clock(clocks).terms(), now, calendar) : clocks;
            case PAUSE -> clocks.pause(NAME, now, calendar);
            case RESUME -> clocks.resume(NAME, now, calendar);
            case MEET -> clocks.meet(NAME, now);
            case CANCEL -> clocks.cancel(NAME, now);
            case AMEND -> clocks.amend(NAME, Promise.of(Allowance.workingDays(1)), now, calendar);
            case SWEEP -> Sweep.of(clocks, now, calendar).clocks();
            case REDATE ->
                refused(
                        clocks,
                        ClockRule.REDATED_WHILE_RUNNING,
                        clocks.open().isEmpty() || clock(clocks).isPaused(),
                        () -> clocks.redate(NAME, now.plusSeconds(1), RedatingReason.AGREED, now, calendar));
            case TOO_EARLY ->
                refused(
                        clocks,
                        ClockRule.IN_ORDER,
                        !clocks.open().isEmpty(),
                        () -> clocks.amend(
                                NAME,
                                clock(clocks).terms().promise(),
                                clock(clocks).startedAt().minusSeconds(1),
                                calendar));
        };
    }

    private static Clocks refused(Clocks clocks, ClockRule rule, boolean expected, Supplier<Clocks> change) {
        try {
            Clocks changed = change.get();
            assertThat(expected).isFalse();
            return changed;
        } catch (RuleViolation violation) {
            assertThat(expected).isTrue();
            assertThat(violation.rule()).isEqualTo(rule);
            return clocks;
        }
    }

    /** What is told by events. */
    private static List<List<Object>> facts(Clocks clocks) {
        return clocks.all().stream()
                .map(clock -> List.<Object>of(
                        clock.dueAt(),
                        clock.lapsed(),
                        clock.isPaused(),
                        clock.pauses().size(),
                        clock.isOpen()))
                .toList();
    }

    @Property
    void aWarningInWorkingTimeComesSoLongBeforeAndWhileTheOfficeIsOpen(
            @ForAll Instant due, @ForAll BusinessCalendar calendar, @ForAll Duration lead) {
        Instant at = new WorkingTime(lead).before(due, calendar);
        assertThat(calendar.openBetween(at, due)).isEqualTo(lead);
        assertThat(calendar.isOpen(at)).isTrue();
        assertThat(new Elapsed(lead).before(due, calendar)).isEqualTo(due.minus(lead));
    }

    @Property
    void aLongerLeadComesNoLater(
            @ForAll Instant due, @ForAll BusinessCalendar calendar, @ForAll Duration lead, @ForAll Duration more) {
        assertThat(new WorkingTime(lead.plus(more)).before(due, calendar))
                .isBeforeOrEqualTo(new WorkingTime(lead).before(due, calendar));
        assertThat(new CalendarDays(2).before(due, calendar)).isBefore(new CalendarDays(1).before(due, calendar));
    }

    private static Duration ran(Clock clock, BiFunction<Instant, Instant, Duration> measure) {
        Duration ran = Duration.ZERO;
        Instant from = clock.startedAt();
        for (Pause pause : clock.pauses()) {
            ran = ran.plus(measure.apply(from, pause.from()));
            from = Objects.requireNonNull(pause.until());
        }
        return ran.plus(measure.apply(from, clock.dueAt()));
    }

    private static boolean somethingWasLeft(Clock clock) {
        return clock.pauses().stream().allMatch(pause -> pause.left() != null);
    }

    /** With two warnings and two escalations. */
    private static Clocks start(Promise promise, Instant at, BusinessCalendar calendar) {
        Promise told = Promise.of(promise.allowance())
                .warning(new WorkingTime(Duration.ofHours(1)), Recipient.role(Role.CS_OFFICER))
                .warning(new CalendarDays(1), Recipient.role(Role.CS_OFFICER))
                .escalating(Allowance.workingDays(1), Recipient.role(Role.ADMINISTRATOR))
                .escalating(Recipient.role(Role.CS_SUPERVISOR));
        Terms terms = new TermsBuilder()
                .name(NAME)
                .rule("TKT-26")
                .task(Text.of("Mend it", "修理"))
                .promise(told)
                .build();
        return Clocks.NONE.start(terms, at, calendar);
    }

    private static Clock clock(Clocks clocks) {
        return clocks.find(NAME).orElseThrow();
    }
}
