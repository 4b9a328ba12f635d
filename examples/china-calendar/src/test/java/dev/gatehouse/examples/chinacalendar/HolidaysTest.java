package dev.gatehouse.examples.chinacalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {
    @ParameterizedTest
    @CsvSource({
        "2010, 2010-02-20, 春节, false",
        "2020, 2020-10-01, 国庆中秋, true",
        "2023, 2023-10-07, 国庆节, false",
        "2024, 2024-02-18, 春节, false",
        "2024, 2024-06-10, 端午节, true",
        "2024, 2024-09-14, 中秋节, false",
        "2025, 2025-01-28, 春节, true",
        "2025, 2025-04-27, 劳动节, false",
        "2025, 2025-10-06, 中秋节, true",
        "2025, 2025-10-08, 国庆节, true",
        "2026, 2026-01-04, 元旦节, false",
        "2026, 2026-02-23, 春节, true",
        "2026, 2026-09-20, 国庆节, false"
    })
    void theDaysOfTheLibraryAndOfOurNoticesAreKnown(Year year, LocalDate date, String name, boolean holiday) {
        assertThat(Holidays.in(year))
                .filteredOn(day -> day.date().equals(date))
                .singleElement()
                .matches(day -> day.name().equals(name) && day.holiday() == holiday);
    }

    @Test
    void everyDayOfOurNoticesComesBackFromTheLibraryAsItWasWritten() {
        List<NoticedDay> known = List.of(Year.of(2024), Year.of(2025), Year.of(2026)).stream()
                .flatMap(year -> Holidays.in(year).stream())
                .toList();
        assertThat(known).containsExactlyElementsOf(NoticesFile.ours());
    }

    /** Of 2001 the library has two days, which make up for New Year 2002. */
    @ParameterizedTest
    @ValueSource(ints = {1999, 2001, 2027})
    void aYearWithoutANoticeIsRefusedByNameWithARemedy(int year) {
        assertThatThrownBy(() -> Holidays.in(Year.of(year)))
                .isInstanceOf(UnknownYear.class)
                .hasMessage("the holidays of " + year + " are not known; write those of the notice for it, which the"
                        + " State Council publishes late in the year before, into a file like notices.txt,"
                        + " and give it with --notices FILE");
    }

    @Test
    void aDayThatIsAddedLaterHasItsPlaceInItsYear() {
        NoticedDay victory = new NoticedDay(LocalDate.of(2019, 9, 3), "抗战胜利日", true, LocalDate.of(2019, 9, 3));
        int before = Holidays.in(Year.of(2019)).size();

        Holidays.add(List.of(victory));
        assertThat(Holidays.in(Year.of(2019)))
                .hasSize(before + 1)
                .contains(victory)
                .isSortedAccordingTo((one, other) -> one.date().compareTo(other.date()));
    }

    @Test
    void aDayThatIsKnownIsReplaced() {
        NoticedDay working = new NoticedDay(LocalDate.of(2018, 12, 31), "元旦节", false, LocalDate.of(2019, 1, 1));
        int before = Holidays.in(Year.of(2018)).size();

        Holidays.add(List.of(working));
        assertThat(Holidays.in(Year.of(2018))).hasSize(before).contains(working);
    }
}
