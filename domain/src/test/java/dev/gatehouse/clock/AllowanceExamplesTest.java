package dev.gatehouse.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowanceExamplesTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final BusinessCalendar OFFICE =
            BusinessCalendar.builder(SHANGHAI).hours("Mon-Fri 08:30-17:00").build();

    @ParameterizedTest
    @CsvSource({
        // 2026-02-27 is a Friday
        "elapsed PT30M, 2026-02-27T16:45, 2026-02-27T17:15",
        "calendar-days 30, 2026-02-27T16:45, 2026-03-29T16:45",
        "wall-time PT36H, 2026-02-27T16:45, 2026-03-01T04:45",
        "working-days 3, 2026-02-27T16:45, 2026-03-04T16:45",
        "working-days 3 until closing, 2026-02-27T16:45, 2026-03-04T17:00",
        "working-time PT12H, 2026-02-27T16:45, 2026-03-03T11:45",
        "opening-after PT15M, 2026-02-27T16:45, 2026-03-02T08:30",
        "end-of-day, 2026-02-27T16:45, 2026-02-28T00:00",
        "day-of-month 5, 2026-02-27T16:45, 2026-03-06T00:00",
        "day-of-month 27, 2026-02-27T16:45, 2026-02-28T00:00",
        "day-of-month 30, 2026-02-27T16:45, 2026-03-01T00:00",
        "day-of-month 30, 2026-03-31T16:45, 2026-05-01T00:00",
        "day-of-month 31, 2026-12-31T23:59, 2027-01-01T00:00",
        "before-appointment PT15M, 2026-02-27T16:45, 2026-02-27T16:30",
        "before-appointment PT5M to PT3M, 2026-02-27T16:45, 2026-02-27T16:42",
        "earlier of (elapsed PT48H) and (working-days 1), 2026-02-27T16:45, 2026-03-01T16:45",
        "later of (elapsed PT48H) and (working-days 1), 2026-02-27T16:45, 2026-03-02T16:45",
        "scaled 0.5 (elapsed PT3M), 2026-02-27T16:45, 2026-02-27T16:46:30",
        "scaled 0.5 (calendar-days 3), 2026-02-27T16:45, 2026-03-01T04:45",
        "scaled 2 (working-days 3), 2026-02-27T16:45, 2026-03-09T16:45",
        "scaled 0.5 (earlier of (elapsed PT800H) and (working-time PT30M)), 2026-02-27T16:50, 2026-03-02T08:35"
    })
    void eachFormIsDueWhereItsTextSays(String text, LocalDateTime start, LocalDateTime due) {
        Instant found = Allowance.parse(text).due(start.atZone(SHANGHAI).toInstant(), OFFICE);
        assertThat(found.atZone(SHANGHAI).toLocalDateTime()).isEqualTo(due);
    }

    @Test
    void anAppointmentIsConfirmedAQuarterBeforeAndKeptFiveToThreeMinutesEarly() {
        Instant appointment = Instant.parse("2026-03-02T06:00:00Z");
        BeforeAppointment arrival = Allowance.beforeAppointment(Duration.ofMinutes(5), Duration.ofMinutes(3));
        assertThat(arrival.opens(appointment)).isEqualTo(Instant.parse("2026-03-02T05:55:00Z"));
        assertThat(arrival.due(appointment, OFFICE)).isEqualTo(Instant.parse("2026-03-02T05:57:00Z"));
        assertThat(Allowance.beforeAppointment(Duration.ofMinutes(15)).opens(appointment))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "elapsed",
                "elapsed 30",
                "elapsed PT",
                "elapsed PT1800S",
                "elapsed  PT30M",
                "Elapsed PT30M",
                "elapsed PT30M ",
                "elapsed PT0S",
                "elapsed PT-5M",
                "elapsed -PT5M",
                "elapsed PT0.0000001S",
                "elapsed PT9999999H",
                "elapsed P1Y",
                "elapsed PT99999999999999999H",
                "calendar-days 0",
                "calendar-days 03",
                "calendar-days 1.5",
                "calendar-days -1",
                "calendar-days 36526",
                "calendar-days 3 until closing",
                "working-days ٣",
                "day-of-month 0",
                "day-of-month 32",
                "end-of-day 5",
                "before-appointment PT3M to PT5M",
                "before-appointment PT3M to PT3M",
                "earlier of (elapsed PT1M)",
                "earlier of elapsed PT1M and elapsed PT2M",
                "earlier of (elapsed PT1M) and (elapsed PT2M) and (elapsed PT3M)",
                "earlier of (before-appointment PT1M) and (elapsed PT2M)",
                "scaled 0 (elapsed PT3M)",
                "scaled 0.50 (elapsed PT3M)",
                "scaled .5 (elapsed PT3M)",
                "scaled 1.2.3 (elapsed PT3M)",
                "scaled 0.00001 (elapsed PT3M)",
                "scaled 101 (elapsed PT3M)",
                "scaled 0.5 (end-of-day)",
                "scaled 0.5 (working-days 3)",
                "scaled 0.5 (before-appointment PT3M)"
            })
    void whatIsNoAllowanceIsRefusedByNameWithAnExample(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allowance.parse(text))
                .withMessageStartingWith("allowance '" + text + "': ")
                .withMessageMatching("(?s).*('elapsed PT30M'|write it as '" + ".*').*");
    }

    @Test
    void theRefusalSaysWhatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allowance.parse("elapsed PT1800S"))
                .withMessage("allowance 'elapsed PT1800S': it has one form only; write it as 'elapsed PT30M'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allowance.parse("later of (elapsed PT0S) and (end-of-day)"))
                .withMessageContaining("an allowance is longer than zero, not PT0S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allowance.parse("later of (elapsd PT1S) and (end-of-day)"))
                .withMessageContaining("'elapsd PT1S' is no allowance");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allowance.parse("scaled 0.5 (working-days 3)"))
                .withMessageContaining("1.5 working days, which is no whole number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allowance.parse("scaled 2 ".repeat(200)))
                .withMessageContaining("longer than 1000 characters");
    }

    @Test
    void anAllowanceIsLongerThanZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allowance.elapsed(Duration.ZERO))
                .withMessageContaining("longer than zero, not PT0S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allowance.workingTime(Duration.ofMinutes(-1)))
                .withMessageContaining("longer than zero, not PT-1M");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allowance.workingDays(0))
                .withMessageContaining("at least 1 day and at most 36525 (100 years), not 0");
    }

    @Test
    void noFactorMakesAnAllowanceOfAnyOtherLengthThanAllowed() {
        Allowance day = Allowance.elapsed(Duration.ofDays(1));
        assertThat(day.times(new BigDecimal("0.25"))).isEqualTo(Allowance.elapsed(Duration.ofHours(6)));
        assertThatIllegalArgumentException().isThrownBy(() -> day.times(BigDecimal.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> day.times(BigDecimal.TEN.negate()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> day.times(BigDecimal.TEN.pow(30)))
                .withMessageContaining("at most 36525 days (100 years)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allowance.workingDays(1).times(BigDecimal.TEN.pow(30)))
                .withMessageContaining("at most 36525 (100 years)");
    }

    @Test
    void whatIsDueAlreadyCannotBePaused() {
        Instant start = Instant.parse("2026-03-02T06:00:00Z");
        Instant due = start.plusSeconds(60);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allowance.elapsed(Duration.ofMinutes(1)).left(start, due, due, OFFICE))
                .withMessageContaining("nothing is left at 2026-03-02T06:01:00Z");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Allowance.beforeAppointment(Duration.ofMinutes(1)).left(start, due, start, OFFICE))
                .withMessageContaining("move the appointment");
    }

    @Test
    void ofTwoAllowancesEachKeepsItsOwnWhenPaused() {
        // On Friday noon: eight hours of work would be due on Monday, 48 hours on Sunday.
        Instant start = LocalDateTime.of(2026, 2, 27, 12, 0).atZone(SHANGHAI).toInstant();
        Allowance either = Allowance.parse("earlier of (working-time PT8H) and (elapsed PT48H)");
        Instant at = start.plusSeconds(3600);
        Allowance left = either.left(start, either.due(start, OFFICE), at, OFFICE);
        assertThat(left).hasToString("earlier of (working-time PT7H) and (elapsed PT47H)");
        Allowance both = Allowance.parse("later of (elapsed PT30M) and (end-of-day)");
        assertThat(both.left(start, both.due(start, OFFICE), at, OFFICE)).hasToString("wall-time PT11H");
    }

    /** Nothing may be left of opening time by night; nobody promises that. */
    @Test
    void noTimeAtAllIsLeftByAPauseAndNotWritten() {
        Instant night = LocalDateTime.of(2026, 2, 27, 18, 0).atZone(SHANGHAI).toInstant();
        assertThat(new OpeningAfter(Duration.ZERO).due(night, OFFICE))
                .isEqualTo(LocalDateTime.of(2026, 3, 2, 8, 30).atZone(SHANGHAI).toInstant());
        assertThatIllegalArgumentException().isThrownBy(() -> Allowance.parse("opening-after PT0S"));
    }
}
