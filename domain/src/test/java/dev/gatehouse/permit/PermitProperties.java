package dev.gatehouse.permit;

import static dev.gatehouse.permit.Crews.POLICY;
import static dev.gatehouse.permit.Crews.START;
import static dev.gatehouse.permit.Crews.after;
import static dev.gatehouse.permit.Crews.all;
import static dev.gatehouse.permit.Crews.applied;
import static dev.gatehouse.permit.Crews.at;
import static dev.gatehouse.permit.Crews.crew;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.Clock;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.permit.Crews.Step;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

class PermitProperties {
    private static final PermitNumber FIRST = Crews.NUMBER.permit(1);

    @Property
    @Tag("PERM-1")
    void anApplicationIsTakenInExactlyWithTheWholeFee(
            @ForAll @IntRange(min = 1, max = 200) int workers,
            @ForAll @IntRange(min = 1, max = 5_000) int fen,
            @ForAll @IntRange(min = -1, max = 1) int off) {
        PermitPolicy policy = POLICY.withFee(Money.ofMinor(CurrencyUnit.of("CNY"), fen));
        BigDecimal handedIn = BigDecimal.valueOf((long) fen * workers + off, 2);
        PermitApplication application = allowed(
                off == 0,
                PermitRule.HANDED_IN_TOGETHER,
                () -> applied(crew(workers).withFee(handedIn), policy));
        if (application != null) {
            assertThat(application.permits()).hasSize(workers);
            assertThat(application.bill().balance().getAmount()).isEqualByComparingTo(handedIn);
        }
    }

    @Property
    @Tag("PERM-2")
    void blanksAreGivenExactlyForTheWholeSum(
            @ForAll @IntRange(min = 1, max = 20) int workers, @ForAll @IntRange(min = -2, max = 2) int off) {
        PermitApplication before = applied(crew(workers), POLICY);
        BigDecimal taken = BigDecimal.valueOf(10L * workers + off);
        PermitApplication paid = allowed(
                off == 0,
                PermitRule.PAID_BEFORE_BLANK,
                () -> before.money()
                        .collect(new CollectFee(before.id(), taken), "PR-1", after(1))
                        .next());
        if (paid != null) {
            assertThat(paid.permits()).allMatch(permit -> permit.state() == PermitState.BLANK_ISSUED);
            assertThat(paid.bill().balance().isZero()).isTrue();
        }
    }

    @Property
    @Tag("PERM-2")
    @Tag("PERM-3")
    @Tag("PERM-4")
    @Tag("PERM-5")
    @Tag("PERM-6")
    @Tag("PERM-OURS-1")
    void noHandIsSkippedWhateverOrderIsTried(@ForAll @Size(max = 20) List<Step> tried) {
        PermitApplication now = applied(crew(2), POLICY);
        int done = 0;
        for (int i = 0; i < tried.size(); i++) {
            Step step = tried.get(i);
            PermitApplication before = now;
            int minutes = i;
            PermitApplication next = allowed(
                    Crews.STEPS.indexOf(step) == done, step.rule, () -> step.take(before, after(minutes), POLICY));
            if (next != null) {
                now = next;
                done++;
            }
            PermitState expected = Crews.STATES.get(done);
            assertThat(now.permits()).allMatch(permit -> permit.state() == expected);
        }
    }

    @Property
    @Tag("PERM-OURS-1")
    void nothingHappensBeforeWhatWentBefore(
            @ForAll @IntRange(max = 6) int done, @ForAll @IntRange(min = -100, max = 100) int minutes) {
        PermitApplication before = Crews.after(applied(crew(2), POLICY), done, POLICY);
        Step next = Crews.STEPS.get(done);
        allowed(minutes >= 0, PermitRule.LIFE, () -> next.take(before, after(done + (long) minutes), POLICY));
    }

    @Property
    @Tag("PERM-7")
    void theRelayIsKeptExactlyWhenItEndsInTimeWhereverItIsToEnd(
            @ForAll @IntRange(min = 1, max = 60) int allowed,
            @ForAll RelayEnd end,
            @ForAll @Size(min = 7, max = 7) List<@IntRange(max = 12) Integer> minutes,
            @ForAll @IntRange(max = 7) int steps) {
        PermitPolicy policy = POLICY.withRelay(Promise.of(Allowance.elapsed(Duration.ofMinutes(allowed))))
                .withRelayEnd(end);
        PermitApplication now = applied(crew(2), policy);
        assertThat(now.relay().dueAt()).isEqualTo(START.plus(Duration.ofMinutes(allowed)));
        int last = end == RelayEnd.FINISHED ? 5 : 7;
        int passed = 0;
        int endedAfter = 0;
        for (int i = 0; i < steps; i++) {
            passed += minutes.get(i);
            now = Crews.STEPS.get(i).take(now, after(passed), policy);
            endedAfter = i < last ? passed : endedAfter;
        }
        Clock relay = now.relay();
        assertThat(relay.isOpen()).isEqualTo(steps < last);
        assertThat(relay.isKept()).isEqualTo(steps >= last && endedAfter <= allowed);
    }

    @Property
    @Tag("PERM-8")
    void itBeginsExactlyWhenOneIsResponsibleInEachDepartment(
            @ForAll @Size(max = 6) List<@IntRange(max = 3) Integer> named, @ForAll boolean demanded) {
        List<Responsible> responsible =
                named.stream().map(Crews.RESPONSIBLE::get).toList();
        boolean once = named.stream().distinct().count() == named.size();
        PermitPolicy policy = POLICY.withResponsibleNamed(demanded);
        allowed(
                once && (named.size() == 4 || !demanded),
                PermitRule.SOMEBODY_RESPONSIBLE,
                () -> applied(crew(1).withResponsible(responsible), policy));
    }

    @Property
    @Tag("PERM-OURS-2")
    void aPersonHasOnePermitOfAnApplication(@ForAll @Size(min = 1, max = 8) List<@IntRange(max = 20) Integer> people) {
        List<NewWorker> workers = new ArrayList<>();
        people.forEach(person -> workers.add(Crews.worker(person)));
        ApplyForPermits crew = crew(people.size()).withWorkers(workers);
        allowed(people.stream().distinct().count() == people.size(), PermitRule.ONE_EACH, () -> applied(crew, POLICY));
    }

    @Property
    @Tag("PERM-OURS-3")
    void aPermitIsNotValidLongerThanTheOfficeAllowsAndOpensOnItsDaysAlone(
            @ForAll @IntRange(max = 200) int days,
            @ForAll @IntRange(min = 1, max = 200) int longest,
            @ForAll @IntRange(min = -10, max = 250) int looked) {
        PermitPolicy policy = POLICY.withLongestValidity(Period.ofDays(longest));
        LocalDate from = LocalDate.of(2026, 3, 2);
        ApplyForPermits crew = crew(1).withValidity(new NewValidity(from, from.plusDays(days)));
        PermitApplication application = allowed(days <= longest, PermitRule.VALIDITY, () -> applied(crew, policy));
        if (application != null) {
            PermitApplication delivered = Crews.after(application, 7, policy);
            assertThat(delivered.opensOn(FIRST, from.plusDays(looked))).isEqualTo(looked >= 0 && looked <= days);
            assertThat(Crews.after(application, 6, policy).opensOn(FIRST, from)).isFalse();
        }
    }

    @Property
    @Tag("PERM-OURS-3")
    void nothingLeavesTheOfficeAfterItsLastDay(@ForAll @IntRange(min = -40, max = 40) int days) {
        PermitApplication finished = Crews.after(applied(crew(1), POLICY), 5, POLICY);
        Instant noon = LocalDate.of(2026, 4, 30)
                .plusDays(days)
                .atTime(12, 0)
                .atZone(Crews.CALENDAR.zone())
                .toInstant();
        allowed(
                days <= 0,
                PermitRule.VALIDITY,
                () -> finished.hands().handOut(all(finished), at(noon), POLICY).next());
    }

    @Property
    @Tag("PERM-OURS-4")
    void whatIsOwedBackForTheRejectedIsPaidBackExactlyAndOnce(
            @ForAll @IntRange(min = 1, max = 8) int workers,
            @ForAll @IntRange(max = 8) int rejected,
            @ForAll boolean refunded,
            @ForAll @IntRange(min = -1, max = 1) int off) {
        PermitPolicy policy = POLICY.withRejectedRefunded(refunded);
        PermitApplication now = Crews.after(applied(crew(workers), policy), 2, policy);
        int count = Math.min(rejected, workers);
        for (int i = 0; i < count; i++) {
            RejectWorker one = new RejectWorker(now.id(), now.permits().get(i).number(), RejectionReason.DATA_DIFFER);
            now = now.hands().reject(one, after(3), policy).next();
        }
        int owed = refunded ? 10 * count : 0;
        assertThat(now.bill().balance()).isEqualTo(Money.ofMajor(CurrencyUnit.of("CNY"), -owed));
        PermitApplication before = now;
        RefundFee refund = new RefundFee(now.id(), BigDecimal.valueOf(Math.max(0, owed + off)));
        PermitApplication after = allowed(
                owed > 0 && off == 0,
                PermitRule.REFUNDED_EXACTLY,
                () -> before.money().refund(refund, "PF-1", after(4)).next());
        if (after != null) {
            assertThat(after.bill().balance().isZero()).isTrue();
            allowed(
                    false,
                    PermitRule.REFUNDED_EXACTLY,
                    () -> after.money().refund(refund, "PF-2", after(5)).next());
        }
    }

    @Property
    @Tag("PERM-OURS-5")
    @Tag("PERM-OURS-4")
    void anApplicationIsWithdrawnUntilAPermitHasLeftAndTheMoneyGoesBackAsTheOfficeHasIt(
            @ForAll @IntRange(max = 7) int steps, @ForAll boolean refunded) {
        PermitPolicy policy = POLICY.withWithdrawnRefunded(refunded);
        PermitApplication before = Crews.after(applied(crew(3), policy), steps, policy);
        PermitApplication withdrawn = allowed(
                steps < 6,
                PermitRule.WITHDRAWN_IN_TIME,
                () -> before.ending().withdraw(after(20), policy).next());
        if (withdrawn != null) {
            assertThat(withdrawn.permits()).allMatch(permit -> permit.place() == PermitState.Place.VOID);
            assertThat(withdrawn.relay().isOpen()).isFalse();
            int owed = steps > 0 && refunded ? 30 : 0;
            assertThat(withdrawn.bill().balance()).isEqualTo(Money.ofMajor(CurrencyUnit.of("CNY"), -owed));
            allowed(
                    false,
                    PermitRule.WITHDRAWN_IN_TIME,
                    () -> withdrawn.ending().withdraw(after(21), policy).next());
        }
    }

    @Property
    @Tag("PERM-OURS-6")
    void permitsAreToBeBackSoLongAfterTheirLastDayAndNoneIsLeftOut(
            @ForAll @IntRange(min = 1, max = 30) int days,
            @ForAll @IntRange(min = 1, max = 5) int workers,
            @ForAll @IntRange(max = 5) int back,
            @ForAll @IntRange(min = 1, max = 100) int daysLater) {
        PermitPolicy policy = POLICY.withReturned(Promise.of(Allowance.calendarDays(days)));
        PermitApplication out = Crews.after(applied(crew(workers), policy), 7, policy);
        Instant due = LocalDate.of(2026, 5, 1)
                .plusDays(days)
                .atStartOfDay(Crews.CALENDAR.zone())
                .toInstant();
        assertThat(out.comingBack())
                .hasValueSatisfying(clock -> assertThat(clock.dueAt()).isEqualTo(due));
        int count = Math.min(back, workers);
        PermitApplication now = out;
        Instant at = START.plus(Duration.ofDays(daysLater));
        for (int i = 0; i < count; i++) {
            PassOnPermits one =
                    new PassOnPermits(now.id(), List.of(now.permits().get(i).number()));
            now = now.ending().takeBack(one, at(at)).next();
        }
        Clock clock = now.comingBack().orElseThrow();
        assertThat(clock.isOpen()).isEqualTo(count < workers);
        assertThat(clock.isKept()).isEqualTo(count == workers && !at.isAfter(due));
    }

    @Property
    @Tag("PERM-OURS-1")
    void onlyWhatHasLeftTheOfficeComesBackOrIsLost(@ForAll @IntRange(max = 7) int steps, @ForAll boolean revokedFirst) {
        PermitApplication now = Crews.after(applied(crew(1), POLICY), steps, POLICY);
        RevokePermit revoke = new RevokePermit(now.id(), FIRST, RevocationCause.OTHER);
        if (revokedFirst) {
            PermitApplication before = now;
            PermitApplication revoked = allowed(
                    steps > 0,
                    PermitRule.LIFE,
                    () -> before.ending().revoke(revoke, after(8)).next());
            now = revoked == null ? now : revoked;
        }
        PermitApplication before = now;
        boolean out = steps >= 6;
        ReportPermitLost lost = new ReportPermitLost(now.id(), FIRST);
        allowed(
                out && !revokedFirst,
                PermitRule.LIFE,
                () -> before.ending().lose(lost, after(9)).next());
        PermitApplication back = allowed(
                out,
                PermitRule.LIFE,
                () -> before.ending().takeBack(all(before), after(9)).next());
        if (back != null) {
            allowed(
                    false,
                    PermitRule.LIFE,
                    () -> back.ending().takeBack(all(back), after(10)).next());
        }
    }

    /** What a step leads to when it is legal; nothing, and the rule's refusal, when it is not. */
    static <A> @Nullable A allowed(boolean legal, PermitRule rule, Supplier<A> step) {
        if (legal) {
            return step.get();
        }
        RuleViolation refused = catchThrowableOfType(RuleViolation.class, step::get);
        assertThat(refused).as("refusal by %s", rule.id()).isNotNull();
        assertThat(refused.rule()).isEqualTo(rule);
        return null;
    }
}
