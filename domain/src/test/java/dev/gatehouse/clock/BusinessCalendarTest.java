package dev.gatehouse.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {
    private static final String TEXT = """
            zone Asia/Shanghai; version 2
            hours Mon-Fri 08:30-12:00,13:00-17:30; hours Sat 09:00-12:00

            holidays 2026-02-16, 2026-02-17
            make-up 2026-02-14 as Mon
            """;

    @Test
    void aCalendarIsReadFromItsText() {
        BusinessCalendar calendar = BusinessCalendar.parse(TEXT);
        assertThat(calendar.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(calendar.version()).isEqualTo(2);
        assertThat(calendar.hoursOn(LocalDate.of(2026, 2, 14))).hasToString("08:30-12:00,13:00-17:30");
        assertThat(calendar.hoursOn(LocalDate.of(2026, 2, 16))).isEqualTo(OpeningHours.CLOSED);
        assertThat(calendar.hoursOn(LocalDate.of(2026, 2, 21))).hasToString("09:00-12:00");
        assertThat(calendar)
                .hasToString("zone Asia/Shanghai; version 2; hours Mon-Fri 08:30-12:00,13:00-17:30;"
                        + " hours Sat 09:00-12:00; holidays 2026-02-16, 2026-02-17; make-up 2026-02-14 as Mon");
    }

    @Test
    void roundTheClockIsAlwaysOpen() {
        BusinessCalendar always = BusinessCalendar.roundTheClock(ZoneId.of("Asia/Shanghai"));
        Instant midnight = Instant.parse("2026-03-01T16:00:00Z");
        assertThat(always.isOpen(midnight)).isTrue();
        assertThat(always.openBetween(midnight, midnight.plusSeconds(86_400))).isEqualTo(Duration.ofDays(1));
        assertThat(always).hasToString("zone Asia/Shanghai; version 1; hours Mon-Sun 00:00-24:00");
    }

    @Test
    void aNightShiftIsWrittenOnBothItsDays() {
        BusinessCalendar night = BusinessCalendar.builder(ZoneId.of("UTC"))
                .hours("Mon 22:00-24:00")
                .hours("Tue 00:00-06:00")
                .build();
        Instant start = Instant.parse("2026-03-02T23:00:00Z");
        assertThat(Allowance.workingTime(Duration.ofHours(3)).due(start, night))
                .isEqualTo(Instant.parse("2026-03-03T02:00:00Z"));
    }

    @Test
    void aLaterLineOfHoursReplacesAnEarlier() {
        BusinessCalendar calendar = BusinessCalendar.parse("zone UTC; hours Mon-Sun 09:00-17:00; hours Sun,Wed closed");
        assertThat(calendar).hasToString("zone UTC; version 1; hours Mon-Tue 09:00-17:00; hours Thu-Sat 09:00-17:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hours Mon 09:00-17:00 | a calendar has one time zone, not 0; begin it with one such as 'zone Asia/",
                "zone UTC; zone UTC | a calendar has one time zone, not 2",
                "zone Asia/Peking | zone 'Asia/Peking' is unknown; expected one of the tz database, such as 'Asia/Shanghai'",
                "zone UTC; hour Mon 09:00-17:00 | 'hour Mon 09:00-17:00' is unknown; expected 'zone', 'version', 'hours'",
                "zone UTC; version two | 'version two' has no number; expected 'version 2'",
                "zone UTC; version 0 | a calendar's version is at least 1, not 0",
                "zone UTC; hours Monday 09:00-17:00 | 'Monday' is no day of the week and no range from Mon to Sun",
                "zone UTC; hours Fri-Mon 09:00-17:00 | 'Fri-Mon' is no day of the week and no range from Mon to Sun",
                "zone UTC; hours Mon | hours 'Mon': expected days and hours such as 'Mon-Fri 08:30-12:00,13:00-17:00'",
                "zone UTC; hours Mon 9-17 | '9-17' is no interval; expected intervals such as '08:30-12:00,13:00-17:00'",
                "zone UTC; hours Mon 09:00-24:01 | 24:01 is no time of day; expected 00:00 to 24:00",
                "zone UTC; hours Mon 09:60-17:00 | 09:60 is no time of day; expected 00:00 to 24:00",
                "zone UTC; hours Mon 09:00-09:00 | '09:00-09:00' do not end after they begin",
                "zone UTC; hours Mon 22:00-06:00 | what goes on after midnight belongs to the next day",
                "zone UTC; hours Mon 09:00-13:00,12:00-17:00 | '12:00-17:00' do not begin after '09:00-13:00' has ended",
                "zone UTC; hours Mon 09:00-12:00,12:00-17:00 | join those that overlap or touch",
                "zone UTC; holidays 2026-02-30 | '2026-02-30' is no date; expected one such as '2026-02-16'",
                "zone UTC; make-up 2026-02-14 | expected a date and whose hours it has, such as '2026-02-14 as Mon'",
                "zone UTC; hours Mon 09:00-17:00; make-up 2026-02-14 as Tue | which has none; give it those of a day that",
                "zone UTC; hours Mon 09:00-17:00; holidays 2026-02-14; make-up 2026-02-14 as Mon"
                        + " | 2026-02-14 is a make-up day and a holiday; a date is one or the other, take one away"
            })
    void whatIsNoCalendarIsRefusedByNameWithARemedy(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BusinessCalendar.parse(text))
                .withMessageContaining(message);
    }

    @Test
    void aMakeUpDayThatIsAHolidayIsRefusedByTheBuilderToo() {
        BusinessCalendarBuilder builder = BusinessCalendar.builder(ZoneId.of("UTC"))
                .hours("Mon-Fri 09:00-17:00")
                .holiday(LocalDate.of(2026, 2, 14))
                .makeUpDay(LocalDate.of(2026, 2, 14), DayOfWeek.MONDAY);
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("2026-02-14 is a make-up day and a holiday");
    }

    @Test
    void aCalendarWithoutAnOpeningHourIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        BusinessCalendar.builder(ZoneId.of("Asia/Shanghai")).build())
                .withMessage("the calendar of Asia/Shanghai, version 1, has no opening hours on any day of the week;"
                        + " give it hours such as 'Mon-Fri 08:30-17:00'");
        assertThatIllegalArgumentException().isThrownBy(() -> BusinessCalendar.parse("zone Asia/Shanghai"));
    }

    @Test
    void timeDoesNotRunBackwards() {
        BusinessCalendar always = BusinessCalendar.roundTheClock(ZoneId.of("UTC"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> always.openBetween(Instant.EPOCH, Instant.EPOCH.minusSeconds(1)))
                .withMessageContaining("ends before it begins");
    }

    @Test
    void aThousandHolidaysInARowArePassed() {
        BusinessCalendarBuilder builder =
                BusinessCalendar.builder(ZoneId.of("UTC")).hours("Mon-Fri 09:00-17:00");
        LocalDate first = LocalDate.of(2026, 3, 2);
        for (int day = 0; day < 1_000; day++) {
            builder.holiday(first.plusDays(day));
        }
        BusinessCalendar calendar = builder.build();
        Instant opening = calendar.nextOpening(Instant.parse("2026-03-02T10:00:00Z"));
        assertThat(opening).isEqualTo(Instant.parse("2028-11-27T09:00:00Z"));
        assertThat(Allowance.workingTime(Duration.ofHours(9)).due(Instant.parse("2026-03-02T10:00:00Z"), calendar))
                .isEqualTo(Instant.parse("2028-11-28T10:00:00Z"));
    }
}
