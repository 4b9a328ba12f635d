package dev.gatehouse.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What users of comparable systems reported of calendars and allowances, in a week from Monday, 2 March 2026. */
class ReportedDefectsTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final BusinessCalendar OFFICE = BusinessCalendar.builder(SHANGHAI)
            .hours("Mon-Fri 08:30-12:00,13:00-17:00")
            .build();

    /** osTicket #6847, frappe #2212. */
    @Test
    void aLunchBreakIsNoWorkingTime() {
        assertThat(Allowance.workingTime(Duration.ofHours(2)).due(at(2, 11, 0), OFFICE))
                .isEqualTo(at(2, 14, 0));
        assertThat(OFFICE.openBetween(at(2, 0, 0), at(3, 0, 0))).isEqualTo(Duration.ofMinutes(450));
        assertThat(OFFICE.isOpen(at(2, 12, 0))).isFalse();
        assertThat(OFFICE.nextOpening(at(2, 12, 0))).isEqualTo(at(2, 13, 0));
    }

    /** osTicket #6847: what ends with the morning is due at noon, not after lunch. */
    @Test
    void whatEndsAtLunchIsDueAsLunchBegins() {
        assertThat(Allowance.workingTime(Duration.ofHours(1)).due(at(2, 11, 0), OFFICE))
                .isEqualTo(at(2, 12, 0));
    }

    /** osTicket #6739. */
    @Test
    void aWeekWithoutAMondayWorks() {
        BusinessCalendar noMonday =
                BusinessCalendar.builder(SHANGHAI).hours("Tue-Sat 09:00-17:00").build();
        assertThat(noMonday.nextOpening(at(2, 10, 0))).isEqualTo(at(3, 9, 0));
        assertThat(Allowance.workingTime(Duration.ofHours(4)).due(at(7, 15, 0), noMonday))
                .isEqualTo(at(10, 11, 0));
        assertThat(Allowance.workingDays(1).due(at(7, 15, 0), noMonday)).isEqualTo(at(10, 15, 0));
    }

    /** GLPI #10594. */
    @Test
    void aPauseOverAWeekendIsCreditedOnce() {
        Allowance hours = Allowance.workingTime(Duration.ofHours(12));
        Instant due = hours.due(at(6, 9, 0), OFFICE);
        assertThat(due).isEqualTo(at(9, 14, 30));
        // From Friday 16:00 to Monday 09:00 the office was open for an hour and a half.
        assertThat(hours.left(at(6, 9, 0), due, at(6, 16, 0), OFFICE).due(at(9, 9, 0), OFFICE))
                .isEqualTo(at(9, 16, 0));
    }

    /** GLPI #10594, of working days. */
    @Test
    void aPauseOverAWeekendIsCreditedOnceInWorkingDaysToo() {
        Allowance days = Allowance.workingDays(3);
        Instant due = days.due(at(5, 10, 0), OFFICE);
        assertThat(due).isEqualTo(at(10, 10, 0));
        assertThat(days.left(at(5, 10, 0), due, at(6, 17, 0), OFFICE).due(at(9, 8, 30), OFFICE))
                .isEqualTo(due);
        assertThat(days.left(at(5, 10, 0), due, at(6, 16, 0), OFFICE).due(at(9, 9, 0), OFFICE))
                .isEqualTo(at(10, 11, 30));
    }

    /** frappe/helpdesk PR #2449. */
    @Test
    void theHoldIsNotAddedToTheStartWithItsClosedHours() {
        Allowance hours = Allowance.workingTime(Duration.ofHours(4));
        Instant due = hours.due(at(2, 15, 0), OFFICE);
        assertThat(due).isEqualTo(at(3, 10, 30));
        Instant resumed = hours.left(at(2, 15, 0), due, at(2, 16, 0), OFFICE).due(at(3, 9, 0), OFFICE);
        assertThat(resumed).isEqualTo(at(3, 12, 0));
        assertThat(resumed).isNotEqualTo(hours.due(at(2, 15, 0).plus(Duration.ofHours(17)), OFFICE));
    }

    /** GLPI PR #22678, Zammad #4432: working hours were counted from midnight. */
    @Test
    void nothingIsDueAtMidnightThatIsCountedInWorkingTime() {
        assertThat(Allowance.workingTime(Duration.ofHours(1)).due(at(2, 23, 59), OFFICE))
                .isEqualTo(at(3, 9, 30));
        assertThat(Allowance.workingDays(1).due(at(2, 23, 59), OFFICE)).isEqualTo(at(4, 8, 30));
    }

    @Test
    void workingDaysKeepTheTimeOfDay() {
        assertThat(Allowance.workingDays(3).due(at(4, 10, 17), OFFICE)).isEqualTo(at(9, 10, 17));
        assertThat(Allowance.workingDaysUntilClosing(3).due(at(4, 10, 17), OFFICE))
                .isEqualTo(at(9, 17, 0));
    }

    @Test
    void aRequestOutsideOpeningHoursCountsFromTheNextOpening() {
        assertThat(Allowance.workingDays(3).due(at(6, 17, 0), OFFICE)).isEqualTo(at(12, 8, 30));
        assertThat(Allowance.workingDays(3).due(at(2, 6, 0), OFFICE)).isEqualTo(at(5, 8, 30));
        assertThat(Allowance.workingDays(3).due(at(2, 12, 20), OFFICE)).isEqualTo(at(5, 13, 0));
    }

    @Test
    void aDayThatClosesEarlierIsDueAtTheNextOpening() {
        BusinessCalendar halfSaturday = OFFICE.next().hours("Sat 09:00-12:00").build();
        assertThat(Allowance.workingDays(1).due(at(6, 15, 0), halfSaturday)).isEqualTo(at(9, 8, 30));
        assertThat(Allowance.workingDays(1).due(at(6, 10, 0), halfSaturday)).isEqualTo(at(7, 10, 0));
        assertThat(Allowance.workingDaysUntilClosing(1).due(at(6, 15, 0), halfSaturday))
                .isEqualTo(at(7, 12, 0));
    }

    @Test
    void aMakeUpDayIsWorkedAndAHolidayIsNot() {
        BusinessCalendar madeUp = OFFICE.next()
                .holiday(LocalDate.of(2026, 3, 6))
                .makeUpDay(LocalDate.of(2026, 3, 7), DayOfWeek.FRIDAY)
                .build();
        assertThat(Allowance.workingDays(1).due(at(5, 15, 0), madeUp)).isEqualTo(at(7, 15, 0));
        assertThat(Allowance.workingTime(Duration.ofHours(3)).due(at(5, 15, 0), madeUp))
                .isEqualTo(at(7, 9, 30));
        assertThat(madeUp.isWorkingDay(LocalDate.of(2026, 3, 6))).isFalse();
        assertThat(madeUp.version()).isEqualTo(2);
    }

    /** GLPI #6902, #15605. */
    @Test
    void aChangeOfCalendarDuringThePromiseNeitherMovesTheDueTimeNorLosesThePause() {
        Allowance hours = Allowance.workingTime(Duration.ofHours(8));
        Instant due = hours.due(at(2, 9, 0), OFFICE);
        BusinessCalendar holiday =
                OFFICE.next().holiday(LocalDate.of(2026, 3, 2)).build();
        assertThat(hours.left(at(2, 9, 0), due, at(3, 8, 30), holiday).due(at(3, 8, 30), holiday))
                .isEqualTo(due);
    }

    private static Instant at(int day, int hour, int minute) {
        return LocalDateTime.of(2026, 3, day, hour, minute).atZone(SHANGHAI).toInstant();
    }
}
