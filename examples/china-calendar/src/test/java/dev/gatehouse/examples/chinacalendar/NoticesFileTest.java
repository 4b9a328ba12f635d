package dev.gatehouse.examples.chinacalendar;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nlf.calendar.Lunar;
import com.nlf.calendar.Solar;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticesFileTest {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @Test
    void aDayIsReadFromItsLine() {
        assertThat(read("\uFEFF# comment\n\n  2026-02-14  春节\tworking 2026-02-17\n2026-02-15 春节 holiday 2026-02-17"))
                .containsExactly(
                        new NoticedDay(LocalDate.of(2026, 2, 14), "春节", false, LocalDate.of(2026, 2, 17)),
                        new NoticedDay(LocalDate.of(2026, 2, 15), "春节", true, LocalDate.of(2026, 2, 17)));
    }

    /** The statute gives so many days, whatever is exchanged: one a festival, more at New Year, in May and October. */
    @ParameterizedTest
    @CsvSource({"2024, 3, 1", "2025, 4, 2", "2026, 4, 2"})
    void everyFestivalGivesAsManyDaysAsTheStatute(int year, int springFestival, int labourDay) {
        Map<String, Integer> given = NoticesFile.ours().stream()
                .filter(day -> day.date().getYear() == year)
                .collect(groupingBy(NoticedDay::name, summingInt(NoticesFileTest::given)));

        assertThat(given)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "元旦节", 1,
                        "春节", springFestival,
                        "清明节", 1,
                        "劳动节", labourDay,
                        "端午节", 1,
                        "中秋节", 1,
                        "国庆节", 3));
    }

    @Test
    void everyMakeUpDayIsADayOfAWeekend() {
        assertThat(NoticesFile.ours())
                .filteredOn(day -> !day.holiday())
                .hasSize(19)
                .allMatch(day -> WEEKEND.contains(day.date().getDayOfWeek()));
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void everyFestivalIsWhereTheMoonAndTheSunHaveIt(int year) {
        Map<String, LocalDate> festivals = Map.of(
                "元旦节", LocalDate.of(year, 1, 1),
                "春节", date(Lunar.fromYmd(year, 1, 1).getSolar()),
                "清明节",
                        date(requireNonNull(
                                Lunar.fromYmd(year, 1, 1).getJieQiTable().get("清明"))),
                "劳动节", LocalDate.of(year, 5, 1),
                "端午节", date(Lunar.fromYmd(year, 5, 5).getSolar()),
                "中秋节", date(Lunar.fromYmd(year, 8, 15).getSolar()),
                "国庆节", LocalDate.of(year, 10, 1));

        List<NoticedDay> days = NoticesFile.ours().stream()
                .filter(day -> day.date().getYear() == year)
                .toList();
        assertThat(days).allMatch(day -> day.festival().equals(festivals.get(day.name())));
        assertThat(days.stream().filter(NoticedDay::holiday).map(NoticedDay::date))
                .containsAll(festivals.values());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-14 春节 working             | fields: expected 4 such as '2026-02-14 春节 working 2026-02-17', not 3",
                "2026-02-14 春节 working 2026-02-17 x | fields: expected 4 such as '2026-02-14 春节 working 2026-02-17', not 5",
                "2026-02-30 春节 holiday 2026-02-17  | date: '2026-02-30' is no date; expected one such as '2026-02-17'",
                "14.2.2026 春节 working 2026-02-17   | date: '14.2.2026' is no date; expected one such as '2026-02-17'",
                "2026-02-14 新年 working 2026-02-17  | name: '新年' is no festival; expected one of [元旦节, 春节, 清明节,",
                "2026-02-14 春节 Working 2026-02-17  | day: 'Working' is unknown; expected holiday or working",
                "2026-02-14 春节 working 17          | festival: '17' is no date; expected one such as '2026-02-17'",
                "2026-02-15 春节 working 2026-02-17  | date: 2026-02-15 is in a line above; expected a date once"
            })
    void aMalformedLineIsNamedWithFileLineFieldAndWhatWasExpected(String line, String what) {
        assertThatThrownBy(() -> read("# first\n2026-02-15 春节 holiday 2026-02-17\n" + line + "\n"))
                .isInstanceOf(FileUnusable.class)
                .hasMessageStartingWith("my.txt, line 3, " + what);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThatThrownBy(() -> read("holiday\n2026-02-15 春节 free 2026-02-17\n"))
                .isInstanceOf(FileUnusable.class)
                .message()
                .isEqualToNormalizingNewlines("""
                        my.txt, line 1, fields: expected 4 such as '2026-02-14 春节 working 2026-02-17', not 1
                        my.txt, line 2, day: 'free' is unknown; expected holiday or working""");
    }

    @Test
    void anotherEncodingIsRefused() {
        byte[] bytes = "2026-02-15 春节 holiday 2026-02-17".getBytes(Charset.forName("GB18030"));
        assertThatThrownBy(() -> NoticesFile.read("my.txt", new ByteArrayInputStream(bytes)))
                .isInstanceOf(FileUnusable.class)
                .hasMessage("my.txt: is not UTF-8");
    }

    /** What a day gives: a holiday in the week one, a working day at the weekend takes one back. */
    private static int given(NoticedDay day) {
        boolean weekend = WEEKEND.contains(day.date().getDayOfWeek());
        return day.holiday() ? weekend ? 0 : 1 : -1;
    }

    private static LocalDate date(Solar solar) {
        return LocalDate.of(solar.getYear(), solar.getMonth(), solar.getDay());
    }

    private static List<NoticedDay> read(String text) {
        return NoticesFile.read("my.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
