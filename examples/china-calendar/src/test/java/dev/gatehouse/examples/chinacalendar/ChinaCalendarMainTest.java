package dev.gatehouse.examples.chinacalendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.clock.BusinessCalendar;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChinaCalendarMainTest {
    @TempDir
    private Path files;

    @Test
    void aYearIsPrintedWithItsHolidaysAndMakeUpDays() {
        assertThat(run(0))
                .containsSubsequence(
                        "Mainland China 2026, Mon-Fri 08:30-12:00,13:30-17:30",
                        "Sun 2026-02-15 to Mon 2026-02-23  春节",
                        "Thu 2026-10-01 to Wed 2026-10-07  国庆节",
                        "Make-up days (调休), with the hours of a Monday",
                        "Sat 2026-02-14  for 春节",
                        "Sat 2026-10-10  for 国庆节");
        assertThat(run(0, "--year", "2025"))
                .containsSubsequence(
                        "  Wed 2025-01-01  元旦节",
                        "Wed 2025-10-01 to Sun 2025-10-05  国庆节",
                        "  Mon 2025-10-06  中秋节",
                        "Tue 2025-10-07 to Wed 2025-10-08  国庆节");
    }

    @Test
    void anAllowanceIsComparedWithAndWithoutWhatIsMadeUpFor() {
        assertThat(run(0))
                .containsSubsequence(
                        "working-days 3 from Fri 2026-02-13 16:30, before 春节, is due",
                        "Wed 2026-02-25 16:30  with holidays and make-up days",
                        "Thu 2026-02-26 16:30  with holidays alone",
                        "Wed 2026-02-18 16:30  with neither",
                        "working-days 3 from Wed 2026-09-30 16:30, before 国庆节, is due",
                        "Sat 2026-10-10 16:30  with holidays and make-up days",
                        "Mon 2026-10-12 16:30  with holidays alone",
                        "Mon 2026-10-05 16:30  with neither");
        assertThat(run(0, "--allowance", "end-of-day")).contains("end-of-day from Fri 2026-02-13 16:30, before 春节");
    }

    @Test
    void theLastLineIsTheCalendarOfAllYearsAsTheLibraryReadsIt() {
        List<String> lines = run(
                        0,
                        "--year=2025,2026",
                        "--calendar-version=7",
                        "--hours=Tue-Sat 09:00-18:00",
                        "--make-up-day-like=friday")
                .lines()
                .toList();
        assertThat(BusinessCalendar.parse(lines.get(lines.size() - 1)))
                .isEqualTo(new Office(List.of("Tue-Sat 09:00-18:00"), DayOfWeek.FRIDAY)
                        .calendar(List.of(Year.of(2025), Year.of(2026)), 7));
    }

    @Test
    void aLaterYearIsTakenFromAFile() throws IOException {
        assertThat(run(1, "--year", "2031"))
                .startsWith("the holidays of 2031 are not known; write those of the notice for it");
        Path notices = write("""
                2031-09-28 国庆节 working 2031-10-01
                2031-10-01 国庆节 holiday 2031-10-01
                """);

        assertThat(run(0, "--year", "2031", "--notices", notices.toString()))
                .contains("Wed 2031-10-01  国庆节")
                .contains("holidays 2031-10-01; make-up 2031-09-28 as Mon");
    }

    @Test
    void whatCannotBeUsedEndsTheRunWithItsNameAndNoStackTrace() throws IOException {
        Path notices = write("2031-10-01 国庆节 free 2031-10-01\n");
        assertThat(run(1, "--notices", notices.toString()))
                .isEqualToNormalizingNewlines(
                        notices + ", line 1, day: 'free' is unknown; expected holiday or working\n");
        assertThat(run(1, "--notices", files.toString())).contains(files + ": is not there, or not a readable file");
        assertThat(run(1, "--hours", "Mon 9-17"))
                .contains("'9-17' is no interval")
                .doesNotContain("\tat ");
        assertThat(run(1, "--allowance", "three days")).contains("allowance 'three days'");
        assertThat(run(1, "--calendar-version", "0")).contains("a calendar's version is at least 1, not 0");
        assertThat(run(2, "--year", "next")).contains("Invalid value for option '--year'");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(files.resolve("my.txt"), text);
    }

    private static String run(int code, String... args) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        assertThat(ChinaCalendarMain.run(new PrintStream(told, true, StandardCharsets.UTF_8), args))
                .as(Arrays.toString(args))
                .isEqualTo(code);
        return told.toString(StandardCharsets.UTF_8);
    }
}
