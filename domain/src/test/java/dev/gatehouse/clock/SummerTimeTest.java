package dev.gatehouse.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummerTimeTest {
    @ParameterizedTest
    @CsvSource({
        // begins: a day of 23 hours (23.5 on Lord Howe)
        "Europe/Berlin,       2026-03-28T12:00+01:00, 2026-03-29T12:00+02:00",
        "America/New_York,    2026-03-07T12:00-05:00, 2026-03-08T12:00-04:00",
        "Australia/Lord_Howe, 2026-10-03T12:00+10:30, 2026-10-04T12:00+11:00",
        // ends: a day of 25 hours (24.5 on Lord Howe)
        "Europe/Berlin,       2026-10-24T12:00+02:00, 2026-10-25T12:00+01:00",
        "America/New_York,    2026-10-31T12:00-04:00, 2026-11-01T12:00-05:00",
        "Australia/Lord_Howe, 2026-04-04T12:00+11:00, 2026-04-05T12:00+10:30",
        // no such thing
        "Asia/Shanghai,       2026-03-28T12:00+08:00, 2026-03-29T12:00+08:00",
        // a time that the day lacks is as much later; one that it has twice is the first
        "Europe/Berlin,       2026-03-28T02:30+01:00, 2026-03-29T03:30+02:00",
        "Australia/Lord_Howe, 2026-10-03T02:15+10:30, 2026-10-04T02:45+11:00",
        "Europe/Berlin,       2026-10-24T02:30+02:00, 2026-10-25T02:30+02:00",
        "Australia/Lord_Howe, 2026-04-04T01:45+11:00, 2026-04-05T01:45+11:00"
    })
    void aCalendarDayKeepsTheTimeOfDay(ZoneId zone, String start, String due) {
        assertThat(Allowance.calendarDays(1).due(instant(start), BusinessCalendar.roundTheClock(zone)))
                .isEqualTo(instant(due));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,       2026-03-29T00:00+01:00, PT23H",
        "Europe/Berlin,       2026-10-25T00:00+02:00, PT25H",
        "America/New_York,    2026-03-08T00:00-05:00, PT23H",
        "America/New_York,    2026-11-01T00:00-04:00, PT25H",
        "Australia/Lord_Howe, 2026-10-04T00:00+10:30, PT23H30M",
        "Australia/Lord_Howe, 2026-04-05T00:00+11:00, PT24H30M",
        "Asia/Shanghai,       2026-03-29T00:00+08:00, PT24H"
    })
    void aDayHasTheHoursThatItHas(ZoneId zone, String midnight, Duration hours) {
        BusinessCalendar calendar = BusinessCalendar.roundTheClock(zone);
        Instant start = instant(midnight);
        Instant end = Allowance.endOfDay().due(start, calendar);
        assertThat(Duration.between(start, end)).isEqualTo(hours);
        assertThat(calendar.openBetween(start, end)).isEqualTo(hours);
        assertThat(Allowance.workingTime(hours).due(start, calendar)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,       Sun 02:30-05:00, 2026-03-29T00:00+01:00, 2026-03-29T03:00+02:00, PT2H",
        "America/New_York,    Sun 02:30-05:00, 2026-03-08T00:00-05:00, 2026-03-08T03:00-04:00, PT2H",
        "Australia/Lord_Howe, Sun 02:15-05:00, 2026-10-04T00:00+10:30, 2026-10-04T02:30+11:00, PT2H30M"
    })
    void anOfficeThatOpensInAGapOpensBehindIt(
            ZoneId zone, String hours, String midnight, String opening, Duration open) {
        BusinessCalendar calendar = BusinessCalendar.builder(zone).hours(hours).build();
        Instant start = instant(midnight);
        assertThat(calendar.nextOpening(start)).isEqualTo(instant(opening));
        assertThat(calendar.openBetween(start, start.plus(Duration.ofDays(1)))).isEqualTo(open);
        assertThat(Allowance.workingTime(open).due(start, calendar))
                .isEqualTo(instant(opening).plus(open));
    }

    @Test
    void anHourThatComesTwiceIsWorkedTwice() {
        BusinessCalendar night = BusinessCalendar.builder(ZoneId.of("Europe/Berlin"))
                .hours("Sun 01:00-03:00")
                .build();
        Instant start = instant("2026-10-25T00:00+02:00");
        assertThat(night.openBetween(start, instant("2026-10-25T06:00+01:00"))).isEqualTo(Duration.ofHours(3));
        assertThat(Allowance.workingTime(Duration.ofHours(3)).due(start, night))
                .isEqualTo(instant("2026-10-25T03:00+01:00"));
    }

    @Test
    void anOfficeThatClosesAndOpensInTheHourThatComesTwiceDoesSoTwice() {
        BusinessCalendar night = BusinessCalendar.builder(ZoneId.of("Europe/Berlin"))
                .hours("Sun 02:15-02:30")
                .build();
        Instant start = instant("2026-10-25T00:00+02:00");
        assertThat(night.nextOpening(start)).isEqualTo(instant("2026-10-25T02:15+02:00"));
        assertThat(night.nextOpening(instant("2026-10-25T02:30+02:00"))).isEqualTo(instant("2026-10-25T02:15+01:00"));
        assertThat(Allowance.workingTime(Duration.ofMinutes(30)).due(start, night))
                .isEqualTo(instant("2026-10-25T02:30+01:00"));
        assertThat(Allowance.workingDaysUntilClosing(1).due(instant("2026-10-18T02:20+02:00"), night))
                .isEqualTo(instant("2026-10-25T02:30+01:00"));
    }

    @Test
    void anOfficeThatClosesInAGapClosesAsItBegins() {
        BusinessCalendar night = BusinessCalendar.builder(ZoneId.of("Europe/Berlin"))
                .hours("Sun 01:00-02:30")
                .build();
        assertThat(Allowance.workingDaysUntilClosing(1).due(instant("2026-03-22T01:00+01:00"), night))
                .isEqualTo(instant("2026-03-29T02:00+01:00"));
    }

    @Test
    void opensNotAtAllWhenItsHoursLieInAGap() {
        BusinessCalendar night = BusinessCalendar.builder(ZoneId.of("Europe/Berlin"))
                .hours("Sun 02:15-02:45")
                .build();
        assertThat(night.nextOpening(instant("2026-03-29T00:00+01:00"))).isEqualTo(instant("2026-04-05T02:15+02:00"));
    }

    @Test
    void timeOnTheWallThatWasLeftIsDueAfterItsStartInTheHourThatComesTwice() {
        BusinessCalendar berlin = BusinessCalendar.roundTheClock(ZoneId.of("Europe/Berlin"));
        assertThat(new WallTime(Duration.ofMinutes(20)).due(instant("2026-10-25T02:10+01:00"), berlin))
                .isEqualTo(instant("2026-10-25T02:30+01:00"));
    }

    @Test
    void aDayThatAnIslandSkippedIsNoObstacle() {
        BusinessCalendar apia = BusinessCalendar.roundTheClock(ZoneId.of("Pacific/Apia"));
        Instant start = instant("2011-12-29T10:00-10:00");
        assertThat(Allowance.calendarDays(1).due(start, apia)).isEqualTo(instant("2011-12-31T10:00+14:00"));
        assertThat(Allowance.workingTime(Duration.ofHours(24)).due(start, apia))
                .isEqualTo(instant("2011-12-31T10:00+14:00"));
    }

    private static Instant instant(String text) {
        return java.time.OffsetDateTime.parse(text).toInstant();
    }
}
