package dev.gatehouse.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Times.class)
@Domain(DomainContext.Global.class)
class AllowanceProperties {
    @Property
    void aLongerAllowanceIsNeverDueEarlier(
            @ForAll Instant start,
            @ForAll BusinessCalendar calendar,
            @ForAll Duration shorter,
            @ForAll Duration more,
            @ForAll @IntRange(min = 1, max = 100) int days,
            @ForAll @IntRange(min = 1, max = 100) int moreDays) {
        Duration longer = shorter.plus(more);
        assertOrder(new Elapsed(shorter), new Elapsed(longer), start, calendar);
        assertOrder(new WallTime(shorter), new WallTime(longer), start, calendar);
        assertOrder(new WorkingTime(shorter), new WorkingTime(longer), start, calendar);
        assertOrder(new OpeningAfter(shorter), new OpeningAfter(longer), start, calendar);
        assertOrder(new CalendarDays(days), new CalendarDays(days + moreDays), start, calendar);
        assertOrder(new WorkingDays(days, false), new WorkingDays(days + moreDays, false), start, calendar);
        assertOrder(new WorkingDays(days, true), new WorkingDays(days + moreDays, true), start, calendar);
        Allowance half = Allowance.scaled(new BigDecimal("0.5"), new WorkingTime(longer.multipliedBy(2)));
        assertOrder(half, new WorkingTime(longer), start, calendar);
    }

    /** What keeps a time of day is not among them: where an hour comes twice, a later start may show an earlier time. */
    @Property
    void aLaterStartIsNeverDueEarlier(
            @ForAll Instant start,
            @ForAll BusinessCalendar calendar,
            @ForAll Duration duration,
            @ForAll @IntRange(min = 1, max = 31) int day,
            @ForAll Duration more) {
        List<Allowance> allowances = List.of(
                new Elapsed(duration),
                new WorkingTime(duration),
                new OpeningAfter(duration),
                new WorkingDays(day, true),
                new EndOfDay(),
                new DayOfMonth(day));
        for (Allowance allowance : allowances) {
            assertThat(allowance.due(start.plus(more), calendar))
                    .as(allowance.toString())
                    .isAfterOrEqualTo(allowance.due(start, calendar));
        }
    }

    @Property
    void everyPromiseIsDueAfterItsStart(
            @ForAll Instant start, @ForAll BusinessCalendar calendar, @ForAll Promise promise) {
        Instant due = promise.allowance().due(start, calendar);
        // What is left of working days may be due at once, all else is later.
        assertThat(due).isAfterOrEqualTo(start);
        if (!promise.toString().contains("opening-after")) {
            assertThat(due).isAfter(start);
        }
    }

    @Property
    void workingTimeIsDueInOpeningHoursOrAsTheyEnd(
            @ForAll Instant start, @ForAll BusinessCalendar calendar, @ForAll Duration duration) {
        Instant due = Allowance.workingTime(duration).due(start, calendar);
        assertThat(calendar.isOpen(due.minusNanos(1_000))).isTrue();
        assertThat(calendar.openBetween(start, due)).isEqualTo(duration);
    }

    @Property
    void workingDaysAreDueInOpeningHoursOfAWorkingDay(
            @ForAll Instant start, @ForAll BusinessCalendar calendar, @ForAll @IntRange(min = 1, max = 100) int days) {
        Instant due = Allowance.workingDays(days).due(start, calendar);
        assertThat(calendar.isOpen(due)).isTrue();
        assertThat(calendar.isWorkingDay(calendar.dateOf(due))).isTrue();
    }

    @Property
    void workingDaysAreCountedOneByOne(
            @ForAll Instant start, @ForAll BusinessCalendar calendar, @ForAll @IntRange(min = 1, max = 100) int days) {
        var date = calendar.dateOf(calendar.nextOpening(start));
        for (int counted = 0; counted < days; ) {
            date = date.plusDays(1);
            counted += calendar.isWorkingDay(date) ? 1 : 0;
        }
        assertThat(calendar.workingDayAfter(calendar.dateOf(calendar.nextOpening(start)), days))
                .isEqualTo(date);
    }

    @Property
    void calendarDaysKeepTheTimeOfDayUnlessThatDayDoesNotHaveIt(
            @ForAll Instant start, @ForAll BusinessCalendar calendar, @ForAll @IntRange(min = 1, max = 400) int days) {
        ZonedDateTime from = start.atZone(calendar.zone());
        ZonedDateTime due = Allowance.calendarDays(days).due(start, calendar).atZone(calendar.zone());
        assertThat(due.toLocalDate()).isEqualTo(from.toLocalDate().plusDays(days));
        boolean inGap = calendar.zone()
                .getRules()
                .getValidOffsets(from.toLocalDateTime().plusDays(days))
                .isEmpty();
        if (!inGap) {
            assertThat(due.toLocalTime()).isEqualTo(from.toLocalTime());
        }
    }

    @Property
    void everyMonthOfEveryYearHasIts30th(
            @ForAll @IntRange(min = 1, max = 9999) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        YearMonth of = YearMonth.of(year, month);
        DayOfMonth thirtieth = new DayOfMonth(30);
        BusinessCalendar calendar = BusinessCalendar.roundTheClock(ZoneId.of("Asia/Shanghai"));
        Instant first = of.atDay(1).atStartOfDay(calendar.zone()).toInstant();
        assertThat(YearMonth.from(thirtieth.in(of))).isEqualTo(of);
        assertThat(thirtieth.due(first, calendar))
                .isEqualTo(of.atDay(Math.min(30, of.lengthOfMonth()))
                        .plusDays(1)
                        .atStartOfDay(calendar.zone())
                        .toInstant());
    }

    @Property
    void theTextFormIsReadBackAndPrintedTheSame(@ForAll Allowance allowance) {
        String text = allowance.toString();
        assertThat(Allowance.parse(text)).isEqualTo(allowance).hasToString(text);
    }

    private static void assertOrder(Allowance shorter, Allowance longer, Instant start, BusinessCalendar calendar) {
        assertThat(longer.due(start, calendar))
                .as("%s and %s", shorter, longer)
                .isAfterOrEqualTo(shorter.due(start, calendar));
        assertThat(Allowance.earlierOf(shorter, longer).due(start, calendar)).isEqualTo(shorter.due(start, calendar));
        assertThat(Allowance.laterOf(shorter, longer).due(start, calendar)).isEqualTo(longer.due(start, calendar));
    }
}
