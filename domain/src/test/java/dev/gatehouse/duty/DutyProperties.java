package dev.gatehouse.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.BusinessCalendar;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.clock.Times;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Rule;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import dev.gatehouse.estate.RecurringDuty;
import dev.gatehouse.estate.RecurringDutyBuilder;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.recurrence.Recurrence;
import dev.gatehouse.recurrence.Recurrences;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

@Domain(Times.class)
@Domain(Recurrences.class)
@Domain(DomainContext.Global.class)
class DutyProperties {
    private static final EstateId ESTATE = new EstateId("garden");

    @Property
    @Tag("DUTY-OURS-1")
    void howeverLateItIsLookedAtADutyOpensOnEachOfItsDaysAsOfThatDay(
            @ForAll Recurrence days,
            @ForAll @Size(min = 1, max = 3) Set<@IntRange(max = 23) Integer> hours,
            @ForAll Instant start,
            @ForAll BusinessCalendar calendar,
            @ForAll @Size(max = 6) List<Duration> looks) {
        RecurringDuty duty = duty(days, hours);
        DutyCalendar book = DutyCalendar.empty(ESTATE)
                .follow(List.of(duty), start, calendar)
                .next();
        Instant now = start;
        List<Duty> opened = new ArrayList<>();
        for (Duration step : looks) {
            now = now.plus(step);
            DutyCalendar.Opening opening;
            do {
                opening = book.open(now, calendar);
                book = opening.decision().next();
                opening.duties().forEach(decision -> opened.add(decision.next()));
            } while (!opening.duties().isEmpty());
        }
        assertThat(opened).extracting(each -> each.id().opening()).isEqualTo(expected(duty, start, now, calendar));
        assertThat(opened).allSatisfy(each -> {
            Instant opening = each.id().opening().atZone(calendar.zone()).toInstant();
            assertThat(each.openedAt()).isEqualTo(opening);
            assertThat(each.clock().startedAt()).isEqualTo(opening);
            assertThat(each.clock().dueAt()).isEqualTo(Allowance.endOfDay().due(opening, calendar));
        });
        assertThat(book.wakesAt()).isAfterOrEqualTo(now);
    }

    @Property
    @Tag("DUTY-OURS-2")
    @Tag("DUTY-OURS-3")
    void aDutyIsDoneOrWaivedOnceAndNotBeforeItOpens(
            @ForAll Instant opensAt,
            @ForAll BusinessCalendar calendar,
            @ForAll @Size(min = 1, max = 6) List<Boolean> waived,
            @ForAll @Size(min = 6, max = 6) List<@IntRange(min = -100, max = 1_000) Integer> minutes) {
        RecurringDuty duty = duty(Recurrence.daily(), Set.of(8));
        DutyId id = new DutyId(duty.name(), LocalDateTime.of(2026, 3, 2, 8, 0));
        Duty now = Duty.open(ESTATE, id, duty, opensAt, calendar).next();
        for (int i = 0; i < waived.size(); i++) {
            Instant at = opensAt.plus(Duration.ofMinutes(minutes.get(i)));
            Act act = new Act(
                    Caller.staff(ESTATE, "li.wei", Role.CS_SUPERVISOR), opensAt.plus(Duration.ofDays(9)), at, calendar);
            Duty before = now;
            if (before.state() != DutyState.OPEN) {
                assertRefused(DutyRule.ENDS_ONCE, () -> before.waive(new WaiveDuty(id, WaivingReason.CLOSED), act));
                assertRefused(DutyRule.ENDS_ONCE, () -> before.report(new ReportDuty(id, null, null), act));
            } else if (waived.get(i)) {
                now = before.waive(new WaiveDuty(id, WaivingReason.CLOSED), act).next();
                assertThat(now.state()).isEqualTo(DutyState.WAIVED);
                assertThat(now.report()).isNull();
            } else if (at.isBefore(opensAt)) {
                assertRefused(DutyRule.NOT_BEFORE_ITS_DAY, () -> before.report(new ReportDuty(id, null, null), act));
            } else {
                now = before.report(new ReportDuty(id, null, null), act).next();
                assertThat(now.clock().isKept())
                        .isEqualTo(!at.isAfter(before.clock().dueAt()));
            }
            assertThat(now.clock().isOpen()).isEqualTo(now.state() == DutyState.OPEN);
        }
    }

    /** February has no 30th, and long months have a day more. */
    @Property
    void everyMonthOfEveryYearHasIts30th(
            @ForAll @IntRange(min = 2000, max = 2399) int year, @ForAll BusinessCalendar calendar) {
        RecurringDuty duty = duty(Recurrence.monthlyOn(30), Set.of(8));
        Instant start = LocalDate.of(year, 1, 1).atStartOfDay(calendar.zone()).toInstant();
        Instant end = LocalDate.of(year + 1, 1, 1).atStartOfDay(calendar.zone()).toInstant();
        List<LocalDate> opened =
                DutyCalendar.empty(ESTATE)
                        .follow(List.of(duty), start, calendar)
                        .next()
                        .open(end, calendar)
                        .duties()
                        .stream()
                        .map(decision -> decision.next().id().opening().toLocalDate())
                        .toList();
        assertThat(opened)
                .containsExactlyElementsOf(Stream.iterate(YearMonth.of(year, 1), month -> month.plusMonths(1))
                        .limit(12)
                        .map(month -> month.atDay(Math.min(30, month.lengthOfMonth())))
                        .toList());
    }

    private static List<LocalDateTime> expected(
            RecurringDuty duty, Instant start, Instant end, BusinessCalendar calendar) {
        LocalDate anchor = calendar.dateOf(start);
        List<LocalDateTime> expected = new ArrayList<>();
        for (LocalDate day = anchor; !day.isAfter(calendar.dateOf(end)); day = day.plusDays(1)) {
            if (duty.days().next(day, anchor).equals(day)) {
                for (LocalTime time : duty.times()) {
                    Instant at = day.atTime(time).atZone(calendar.zone()).toInstant();
                    if (!at.isBefore(start) && at.isBefore(end)) {
                        expected.add(day.atTime(time));
                    }
                }
            }
        }
        return expected;
    }

    private static RecurringDuty duty(Recurrence days, Set<Integer> hours) {
        return new RecurringDutyBuilder()
                .name("key.scrap-list")
                .rule("KEY-5")
                .task(Text.of("List the scrap keys", "填写废旧钥匙处理单"))
                .days(days)
                .addAllTimes(new TreeSet<>(hours)
                        .stream().map(hour -> LocalTime.of(hour, 0)).toList())
                .promise(Promise.of(Allowance.endOfDay()))
                .to(Recipient.role(Role.CS_OFFICER))
                .build();
    }

    private static void assertRefused(Rule rule, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
