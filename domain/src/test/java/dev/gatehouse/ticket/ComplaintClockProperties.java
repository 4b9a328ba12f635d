package dev.gatehouse.ticket;

import static dev.gatehouse.ticket.Grievances.PROMISES;
import static dev.gatehouse.ticket.Grievances.START;
import static dev.gatehouse.ticket.Grievances.after;
import static dev.gatehouse.ticket.Grievances.allowed;
import static dev.gatehouse.ticket.Grievances.clock;
import static dev.gatehouse.ticket.Grievances.does;
import static dev.gatehouse.ticket.Grievances.graded;
import static dev.gatehouse.ticket.Grievances.office;
import static dev.gatehouse.ticket.Grievances.opened;
import static dev.gatehouse.ticket.Grievances.replied;
import static dev.gatehouse.ticket.Grievances.resolved;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.clock.Clock;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

class ComplaintClockProperties {
    private static final int DAY = 1_440;

    @Property
    @Tag("CMP-20")
    @Tag("CMP-21")
    @Tag("CMP-22")
    @Tag("CMP-23")
    @Tag("CMP-24")
    @Tag("CMP-25")
    @Tag("CMP-28")
    @Tag("CMP-30")
    void aPromiseIsKeptExactlyInTime(@ForAll Promised promised, @ForAll @IntRange(min = 1, max = 200) int percent) {
        Ticket ticket = opened(Channel.TELEPHONE, PROMISES);
        Severity severity = promised.severity;
        Ticket begun = severity == null ? ticket : graded(ticket, severity, after(0), PROMISES);
        Ticket before =
                promised == Promised.TOLD ? resolved(begun, after(0), PROMISES).next() : begun;
        Clock running = clock(before, promised.clock);
        assertThat(running.terms().rule()).isEqualTo(promised.rule.id());
        assertThat(running.dueAt()).isEqualTo(START.plus(Duration.ofMinutes(promised.minutes)));
        int minutes = promised.minutes * percent / 100;
        Ticket done = promised.keep(before, minutes);
        assertThat(clock(done, promised.clock).isKept()).isEqualTo(minutes <= promised.minutes);
        assertThat(clock(done, promised.clock).isOpen()).isFalse();
    }

    /** Whatever it was graded before, it is promised what its grade is promised; but a lapse stays what it was. */
    @Property
    @Tag("CMP-22")
    @Tag("CMP-24")
    @Tag("CMP-25")
    @Tag("CMP-OURS-4")
    void theSolutionIsPromisedByTheLastGrade(
            @ForAll @Size(min = 1, max = 8) List<Severity> grades,
            @ForAll @Size(min = 8, max = 8) List<@IntRange(max = 3 * DAY) Integer> pauses) {
        Ticket now = opened(Channel.VISIT, PROMISES);
        long minutes = 0;
        Severity last = null;
        Severity owed = null;
        for (int i = 0; i < grades.size(); i++) {
            minutes += pauses.get(i);
            Severity severity = grades.get(i);
            boolean lapsed = owed != null && minutes > days(owed) * (long) DAY;
            long at = minutes;
            Ticket before = now;
            Ticket next = allowed(
                    severity != last,
                    ComplaintRule.REGRADED_WITH_REASON,
                    () -> graded(before, severity, after(at), PROMISES));
            if (next != null) {
                now = next;
                last = severity;
                owed = lapsed ? owed : severity;
            }
            Clock solve = clock(now, "solve.received");
            assertThat(solve.isOpen()).isTrue();
            assertThat(solve.dueAt()).isEqualTo(START.plus(Duration.ofDays(days(owed))));
            assertThat(solve.terms().rule()).isEqualTo(rule(owed).id());
            assertThat(now.severity()).isEqualTo(last);
        }
        assertThat(now.complaint()).isNotNull();
        assertThat(now.clocks().open().stream().filter(clock -> Promises.isOf(PromiseKind.SOLVE, clock)))
                .hasSize(1);
    }

    @Property
    @Tag("CMP-OURS-4")
    void itIsGradedAnewForAReasonAlone(@ForAll Severity first, @ForAll Severity then, @ForAll boolean reason) {
        Ticket ticket = graded(opened(Channel.VISIT, PROMISES), first, after(0), PROMISES);
        GradeComplaint command = new GradeComplaint(ticket.id(), then, reason ? RegradingReason.MISJUDGED : null);
        allowed(
                reason && first != then,
                ComplaintRule.REGRADED_WITH_REASON,
                () -> Complaints.grade(ticket, command, after(1), office(PROMISES)));
    }

    /** X-8, in all its readings, for as many wishes as the resident has. */
    @Property
    @Tag("CMP-25")
    @Tag("CMP-6")
    void aMinorComplaintIsDueAsTheLastPromisedTimeSays(
            @ForAll WishReading reading,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 60, max = 5 * DAY) Integer> wishes) {
        ComplaintPolicy policy = PROMISES.withWish(reading);
        Ticket now = graded(opened(Channel.VISIT, policy), Severity.MINOR, after(0), policy);
        Instant promised = START.plus(Duration.ofDays(2));
        int minutes = 0;
        for (int wanted : wishes) {
            minutes++;
            Instant time = START.plus(Duration.ofMinutes(wanted));
            now = Wishes.wish(now, new WishForTime(now.id(), time), after(minutes), office(policy))
                    .next();
            now = Wishes.decide(now, new DecideTime(now.id(), time), after(minutes, Role.CS_SUPERVISOR), office(policy))
                    .next();
            Instant expected = switch (reading) {
                case RESIDENTS_TIME -> time;
                case EARLIER -> time.isBefore(promised) ? time : promised;
                case LATER -> time.isAfter(promised) ? time : promised;
            };
            assertThat(clock(now, "solve.received").dueAt()).isEqualTo(expected);
        }
    }

    @Property
    @Tag("CMP-21")
    @Tag("CMP-22")
    @Tag("CMP-24")
    void theDaysCountFromReceptionOrFromEnteringTheProcedure(
            @ForAll boolean fromProcedure, @ForAll boolean major, @ForAll @IntRange(min = 1, max = DAY) int submitted) {
        ComplaintPolicy policy = PROMISES.countingFrom(fromProcedure ? Milestone.SUBMITTED : Milestone.RECEIVED);
        Severity severity = major ? Severity.MAJOR : Severity.IMPORTANT;
        Ticket before = graded(opened(Channel.VISIT, policy), severity, after(0), policy);
        Ticket ticket =
                does(before, ComplaintAct.SUBMIT, after(submitted), policy).next();
        Instant from = fromProcedure ? START.plus(Duration.ofMinutes(submitted)) : START;
        String since = fromProcedure ? "submitted" : "received";
        assertThat(clock(ticket, "solve." + since).dueAt()).isEqualTo(from.plus(Duration.ofDays(days(severity))));
        if (major) {
            assertThat(clock(ticket, "clear-answer." + since).dueAt()).isEqualTo(from.plus(Duration.ofDays(2)));
        }
    }

    /** Whoever decides at the new grade gets it too, in that grade's time from then. */
    @Property
    @Tag("CMP-20")
    @Tag("CMP-23")
    void aRegradedComplaintIsPutBeforeWhoeverDecidesNow(
            @ForAll boolean major, @ForAll @IntRange(min = 2, max = 50) int hours) {
        Severity first = major ? Severity.MAJOR : Severity.IMPORTANT;
        Severity then = major ? Severity.IMPORTANT : Severity.MAJOR;
        Ticket before = graded(opened(Channel.VISIT, PROMISES), first, after(0), PROMISES);
        Ticket submitted = does(before, ComplaintAct.SUBMIT, after(1), PROMISES).next();
        allowed(false, ComplaintRule.MAJOR_SUBMITTED, () -> does(submitted, ComplaintAct.SUBMIT, after(2), PROMISES));
        Ticket again = graded(submitted, then, after(60L * hours), PROMISES);
        Clock submit = clock(again, "submit.received");
        assertThat(submit.cycle()).isEqualTo(2);
        assertThat(submit.isOpen()).isTrue();
        assertThat(submit.measuredFrom()).isEqualTo(START.plus(Duration.ofHours(hours)));
        Ticket twice = does(again, ComplaintAct.SUBMIT, after(60L * hours + 1), PROMISES)
                .next();
        assertThat(clock(twice, "submit.received").isKept()).isTrue();
    }

    private static int days(@Nullable Severity severity) {
        return severity == Severity.MAJOR ? 10 : severity == Severity.IMPORTANT ? 3 : 2;
    }

    private static ComplaintRule rule(@Nullable Severity severity) {
        return severity == Severity.MAJOR
                ? ComplaintRule.MAJOR_SOLVED
                : severity == Severity.IMPORTANT ? ComplaintRule.IMPORTANT_SOLVED : ComplaintRule.MINOR_SOLVED;
    }

    /** However often it is taken back and comes back: only the time between does not count. */
    @Property
    @Tag("CMP-20")
    @Tag("CMP-22")
    @Tag("CMP-24")
    void whatComesBackGoesOnWithWhatWasLeft(
            @ForAll Severity severity,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 2 * DAY) Integer> worked,
            @ForAll @IntRange(max = 3 * DAY) int away) {
        Ticket now = graded(opened(Channel.TELEPHONE, PROMISES), severity, after(0), PROMISES);
        Map<String, Instant> due = now.clocks().open().stream().collect(Collectors.toMap(Clock::name, Clock::dueAt));
        int minutes = 0;
        for (int work : worked) {
            minutes += work;
            Party by = Party.outsider("customer");
            now = Life.withdraw(now, new WithdrawTicket(now.id(), by, null), after(minutes))
                    .next();
            assertThat(now.clocks().open()).isEmpty();
            minutes += away;
            now = Life.reopen(now, after(minutes), office(PROMISES)).next();
        }
        int spent = worked.stream().mapToInt(Integer::intValue).sum();
        for (Clock clock : now.clocks().open()) {
            Instant promised = due.get(clock.name());
            Instant used = START.plus(Duration.ofMinutes(spent));
            boolean late = used.isAfter(promised) || (away > 0 && used.equals(promised));
            assertThat(clock.lapsed()).isEqualTo(late);
        }
        assertThat(now.clocks().open()).extracting(Clock::name).containsExactlyInAnyOrderElementsOf(due.keySet());
    }

    /** What S1 promises, from nine in the morning on. */
    enum Promised {
        CONTACT(null, "first-reply.received", ComplaintRule.CUSTOMER_CONTACTED, 60),
        MAJOR_SUBMITTED(Severity.MAJOR, "submit.received", ComplaintRule.MAJOR_SUBMITTED, 15 * 60),
        MAJOR_ANSWERED(Severity.MAJOR, "clear-answer.received", ComplaintRule.MAJOR_ANSWERED, 2 * DAY),
        MAJOR_SOLVED(Severity.MAJOR, "solve.received", ComplaintRule.MAJOR_SOLVED, 10 * DAY),
        IMPORTANT_SUBMITTED(Severity.IMPORTANT, "submit.received", ComplaintRule.IMPORTANT_SUBMITTED, 60),
        IMPORTANT_SOLVED(Severity.IMPORTANT, "solve.received", ComplaintRule.IMPORTANT_SOLVED, 3 * DAY),
        MINOR_SOLVED(Severity.MINOR, "solve.received", ComplaintRule.MINOR_SOLVED, 2 * DAY),
        TOLD(null, "tell-result.resolved", ComplaintRule.RESULT_TOLD_THE_SAME_DAY, 15 * 60);

        final @Nullable Severity severity;
        final String clock;
        final ComplaintRule rule;
        final int minutes;

        Promised(@Nullable Severity severity, String clock, ComplaintRule rule, int minutes) {
            this.severity = severity;
            this.clock = clock;
            this.rule = rule;
            this.minutes = minutes;
        }

        Ticket keep(Ticket ticket, int after) {
            return switch (this) {
                case CONTACT ->
                    replied(ticket, ReplyKind.FIRST, Channel.TELEPHONE, after(after), PROMISES)
                            .next();
                case MAJOR_SUBMITTED, IMPORTANT_SUBMITTED ->
                    does(ticket, ComplaintAct.SUBMIT, after(after), PROMISES).next();
                case MAJOR_ANSWERED ->
                    replied(ticket, ReplyKind.CLEAR_ANSWER, Channel.TELEPHONE, after(after), PROMISES)
                            .next();
                case MAJOR_SOLVED, IMPORTANT_SOLVED, MINOR_SOLVED ->
                    resolved(ticket, after(after), PROMISES).next();
                case TOLD ->
                    replied(ticket, ReplyKind.RESULT, Channel.TELEPHONE, after(after), PROMISES)
                            .next();
            };
        }
    }
}
