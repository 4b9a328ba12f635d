package dev.gatehouse.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The calendar against an oracle that steps minute by minute and knows nothing but the clock on the wall. */
@Domain(Times.class)
@Domain(DomainContext.Global.class)
class OpeningTimeProperties {
    private static final int TWO_WEEKS = 14 * 24 * 60;

    @Property(tries = 300)
    void workingTimeIsWhatSteppingMinuteByMinuteFinds(
            @ForAll Instant any,
            @ForAll BusinessCalendar calendar,
            @ForAll @IntRange(min = 1, max = 9_000) int wanted) {
        Instant start = any.truncatedTo(ChronoUnit.MINUTES);
        Instant at = start;
        int open = 0;
        for (int step = 0; step < TWO_WEEKS && open < wanted; step++) {
            open += isOpenOnTheWall(at, calendar) ? 1 : 0;
            at = at.plusSeconds(60);
        }
        assertThat(calendar.openBetween(start, at)).isEqualTo(Duration.ofMinutes(open));
        if (open > 0) {
            Instant due = Allowance.workingTime(Duration.ofMinutes(open)).due(start, calendar);
            assertThat(due).isBeforeOrEqualTo(at);
            assertThat(calendar.openBetween(due, at)).isZero();
            if (open == wanted) {
                assertThat(due).isEqualTo(at);
            }
        }
    }

    @Property(tries = 300)
    void theNextOpeningIsWhatSteppingMinuteByMinuteFinds(@ForAll Instant any, @ForAll BusinessCalendar calendar) {
        Instant start = any.truncatedTo(ChronoUnit.MINUTES);
        Instant opening = calendar.nextOpening(start);
        Instant at = start;
        for (int step = 0; step < TWO_WEEKS && !isOpenOnTheWall(at, calendar); step++) {
            at = at.plusSeconds(60);
        }
        if (isOpenOnTheWall(at, calendar)) {
            assertThat(opening).isEqualTo(at);
        } else {
            assertThat(opening).isAfterOrEqualTo(at);
        }
        assertThat(calendar.isOpen(opening)).isTrue();
    }

    @Property
    void openingTimeAddsUp(
            @ForAll Instant from, @ForAll BusinessCalendar calendar, @ForAll Duration first, @ForAll Duration second) {
        Instant middle = from.plus(first);
        Instant to = middle.plus(second);
        assertThat(calendar.openBetween(from, middle).plus(calendar.openBetween(middle, to)))
                .isEqualTo(calendar.openBetween(from, to))
                .isLessThanOrEqualTo(Duration.between(from, to));
        assertThat(calendar.openBetween(from, from)).isZero();
    }

    @Property
    void thereIsNoOpeningTimeBeforeTheNextOpening(@ForAll Instant instant, @ForAll BusinessCalendar calendar) {
        Instant opening = calendar.nextOpening(instant);
        assertThat(calendar.isOpen(opening)).isTrue();
        assertThat(calendar.openBetween(instant, opening)).isZero();
        assertThat(calendar.nextOpening(opening)).isEqualTo(opening);
        assertThat(calendar.isOpen(instant)).isEqualTo(opening.equals(instant));
    }

    @Property
    void theTextFormOfACalendarIsReadBackAndPrintedTheSame(@ForAll BusinessCalendar calendar) {
        assertThat(BusinessCalendar.parse(calendar.toString()))
                .isEqualTo(calendar)
                .hasSameHashCodeAs(calendar)
                .hasToString(calendar.toString());
        assertThat(calendar.next().build()).isNotEqualTo(calendar);
        assertThat(calendar.next().version(calendar.version()).build()).isEqualTo(calendar);
    }

    private static boolean isOpenOnTheWall(Instant instant, BusinessCalendar calendar) {
        ZonedDateTime wall = instant.atZone(calendar.zone());
        var date = wall.toLocalDate();
        var like = calendar.makeUpDays().getOrDefault(date, date.getDayOfWeek());
        if (calendar.holidays().contains(date)) {
            return false;
        }
        int minute = wall.getHour() * 60 + wall.getMinute();
        return calendar.week().get(like.getValue() - 1).intervals().stream()
                .anyMatch(interval -> interval.from() <= minute && minute < interval.to());
    }
}
