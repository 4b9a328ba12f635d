package dev.gatehouse.examples.chinacalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.BusinessCalendar;
import dev.gatehouse.clock.OpeningHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeTest {
    private static final Office OFFICE =
            new Office(List.of("Mon-Thu 08:30-17:30", "Fri 08:30-16:00"), DayOfWeek.FRIDAY);

    @Test
    void theCalendarHasTheWeekTheHolidaysAndTheMakeUpDays() {
        BusinessCalendar calendar = calendar(2026);
        assertThat(calendar.zone().getId()).isEqualTo("Asia/Shanghai");
        assertThat(calendar.version()).isEqualTo(3);
        assertThat(calendar.hoursOn(LocalDate.of(2026, 2, 12))).hasToString("08:30-17:30");
        assertThat(calendar.hoursOn(LocalDate.of(2026, 2, 14))).hasToString("08:30-16:00");
        assertThat(calendar.hoursOn(LocalDate.of(2026, 2, 16))).isEqualTo(OpeningHours.CLOSED);
        assertThat(calendar.holidays()).hasSize(33);
        assertThat(calendar.makeUpDays())
                .containsOnlyKeys(
                        LocalDate.of(2026, 1, 4),
                        LocalDate.of(2026, 2, 14),
                        LocalDate.of(2026, 2, 28),
                        LocalDate.of(2026, 5, 9),
                        LocalDate.of(2026, 9, 20),
                        LocalDate.of(2026, 10, 10));
    }

    @Test
    void severalYearsAreOneCalendar() {
        BusinessCalendar calendar = calendar(2025, 2026);
        assertThat(calendar.holidays()).containsAll(calendar(2025).holidays()).hasSize(28 + 33);
        assertThat(calendar.makeUpDays().keySet())
                .containsAll(calendar(2026).makeUpDays().keySet())
                .hasSize(5 + 6);
    }

    @Test
    void theTextFormIsReadBackAsTheSameCalendar() {
        BusinessCalendar calendar = calendar(2010, 2023, 2024, 2025, 2026);
        assertThat(BusinessCalendar.parse(calendar.toString())).isEqualTo(calendar);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-09T15:00, 2024-02-20T15:00, the make-up Sunday after the Spring Festival counts",
        "2025-01-24T15:00, 2025-02-05T15:00, the make-up Sunday before it counts as well",
        "2026-02-13T15:00, 2026-02-25T15:00, the make-up Saturday before it counts as well",
        "2026-09-30T15:00, 2026-10-10T15:00, it ends on a make-up Saturday"
    })
    void threeWorkingDaysPassTheHolidaysAndCountTheMakeUpDays(LocalDateTime start, LocalDateTime due, String why) {
        assertThat(Allowance.workingDays(3)
                        .due(start.atZone(Office.ZONE).toInstant(), calendar(start.getYear()))
                        .atZone(Office.ZONE)
                        .toLocalDateTime())
                .as(why)
                .isEqualTo(due);
    }

    @Test
    void aYearThatNobodyKnowsIsRefused() {
        assertThatThrownBy(() -> calendar(2026, 2027))
                .isInstanceOf(UnknownYear.class)
                .hasMessageContaining("the holidays of 2027 are not known");
    }

    @Test
    void aMakeUpDayHasTheHoursOfADayThatIsWorked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Office(List.of("Tue-Sun 09:00-17:00"), DayOfWeek.MONDAY))
                .withMessage("make-up days have the hours of MONDAY, which has none in [Tue-Sun 09:00-17:00];"
                        + " expected a day that is worked");
    }

    private static BusinessCalendar calendar(Integer... years) {
        return OFFICE.calendar(List.of(years).stream().map(Year::of).toList(), 3);
    }
}
