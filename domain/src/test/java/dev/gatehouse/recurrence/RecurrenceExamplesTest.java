package dev.gatehouse.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceExamplesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 2026-01-01 is a Thursday
                "FREQ=DAILY | 2026-01-01 | 2026-01-01 | 2026-01-02",
                "FREQ=DAILY;INTERVAL=3 | 2026-01-01 | 2026-01-01 | 2026-01-04",
                "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR | 2026-01-01 | 2026-01-01 | 2026-01-02",
                "FREQ=DAILY;INTERVAL=2;BYDAY=MO | 2026-01-01 | 2026-01-05 | 2026-01-19",
                "FREQ=WEEKLY;BYDAY=MO | 2026-01-01 | 2026-01-05 | 2026-01-12",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO | 2026-01-01 | 2026-01-12 | 2026-01-26",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU | 2026-01-01 | 2026-01-04 | 2026-01-12",
                "FREQ=MONTHLY;BYMONTHDAY=5 | 2026-01-01 | 2026-01-05 | 2026-02-05",
                "FREQ=MONTHLY;BYMONTHDAY=-1 | 2026-01-01 | 2026-01-31 | 2026-02-28",
                "FREQ=MONTHLY;BYMONTHDAY=30 | 2026-01-31 | 2026-03-30 | 2026-04-30",
                "FREQ=MONTHLY;BYMONTHDAY=1,15,-1 | 2026-01-02 | 2026-01-15 | 2026-01-31",
                "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5 | 2026-01-31 | 2026-04-05 | 2026-07-05",
                "FREQ=MONTHLY;BYMONTH=5,11;BYMONTHDAY=15 | 2026-01-01 | 2026-05-15 | 2026-11-15",
                "FREQ=MONTHLY;BYDAY=1MO,-1FR | 2026-01-06 | 2026-01-30 | 2026-02-02",
                "FREQ=MONTHLY;BYDAY=5TH | 2026-01-01 | 2026-01-29 | 2026-04-30",
                "FREQ=YEARLY;BYMONTH=5,11;BYMONTHDAY=15 | 2026-06-01 | 2026-11-15 | 2027-05-15",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29 | 2026-01-01 | 2028-02-29 | 2032-02-29",
                "FREQ=YEARLY;INTERVAL=2;BYMONTH=5;BYDAY=2SU | 2026-06-01 | 2028-05-14 | 2030-05-12",
                "RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=30;SKIP=BACKWARD | 2026-01-31 | 2026-02-28 | 2026-03-30",
                "RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=28,29,30;SKIP=BACKWARD | 2026-02-01 | 2026-02-28 | 2026-03-28",
                "RSCALE=GREGORIAN;FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;SKIP=BACKWARD | 2026-03-01 | 2027-02-28 | 2028-02-29"
            })
    void eachFormComesWhenItsTextSays(String text, LocalDate anchor, LocalDate first, LocalDate second) {
        Recurrence recurrence = Recurrence.parse(text);
        assertThat(Stream.of(anchor.minusYears(1), first.plusDays(1)).map(from -> recurrence.next(from, anchor)))
                .containsExactly(first, second);
    }

    @Test
    void whatIsMadeInCodeIsPrintedAsARule() {
        assertThat(Stream.of(
                        Recurrence.daily(),
                        Recurrence.everyDays(10),
                        Recurrence.everyWeeks(2, DayOfWeek.MONDAY),
                        Recurrence.everyWeeks(1, DayOfWeek.FRIDAY, DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        Recurrence.monthlyOn(5),
                        Recurrence.monthlyOn(30),
                        Recurrence.monthlyOn(-1, DayOfWeek.FRIDAY),
                        Recurrence.atMonthEnd(),
                        Recurrence.everyMonths(3, 31),
                        Recurrence.yearlyOn(15, Month.NOVEMBER, Month.MAY)))
                .extracting(Recurrence::toString)
                .containsExactly(
                        "FREQ=DAILY",
                        "FREQ=DAILY;INTERVAL=10",
                        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO",
                        "FREQ=WEEKLY;BYDAY=MO,FR",
                        "FREQ=MONTHLY;BYMONTHDAY=5",
                        "RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=30;SKIP=BACKWARD",
                        "FREQ=MONTHLY;BYDAY=-1FR",
                        "FREQ=MONTHLY;BYMONTHDAY=-1",
                        "RSCALE=GREGORIAN;FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=31;SKIP=BACKWARD",
                        "FREQ=YEARLY;BYMONTH=5,11;BYMONTHDAY=15");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\" | '' is no part of it; expected a name of [RSCALE, FREQ, INTERVAL,",
                "daily | 'daily' is no part of it; expected a name of",
                "FREQ=DAILY; | '' is no part of it",
                "FREQ=DAILY;COUNT=3 | 'COUNT=3' is no part of it; expected a name of",
                "FREQ=DAILY;FREQ=DAILY | 'FREQ=DAILY' says FREQ again; expected it once",
                "INTERVAL=2 | it has no FREQ; expected such as 'FREQ=DAILY'",
                "FREQ=HOURLY | 'FREQ=HOURLY': expected DAILY, WEEKLY, MONTHLY or YEARLY",
                "FREQ=daily | 'FREQ=daily': expected DAILY, WEEKLY, MONTHLY or YEARLY",
                "INTERVAL=2;FREQ=DAILY | it has one form only; write it as 'FREQ=DAILY;INTERVAL=2'",
                "FREQ=DAILY;INTERVAL=1 | it has one form only; write it as 'FREQ=DAILY'",
                "FREQ=DAILY;INTERVAL=0 | an interval is 1 to 1000, not 0; expected such as 'INTERVAL=2'",
                "FREQ=DAILY;INTERVAL=1001 | an interval is 1 to 1000, not 1001",
                "FREQ=DAILY;INTERVAL=two | 'INTERVAL': 'two' is no number; expected such as 1 or 15",
                "FREQ=DAILY;INTERVAL=99999999999 | 'INTERVAL': '99999999999' is no number",
                "FREQ=DAILY;BYDAY=1MO | 'BYDAY': '1MO' is no day of the week; expected such as MO or FR",
                "FREQ=DAILY;INTERVAL=14;BYDAY=MO | 'INTERVAL=14' of days is whole weeks",
                "FREQ=DAILY;BYMONTH=5 | 'BYMONTH=5' does not go with the other parts; leave it out",
                "FREQ=WEEKLY | what recurs by weeks has a day of the week; expected such as 'FREQ=WEEKLY;BYDAY=MO'",
                "FREQ=WEEKLY;BYDAY= | 'BYDAY': '' is no day of the week",
                "FREQ=WEEKLY;BYDAY=FR,MO | it has one form only; write it as 'FREQ=WEEKLY;BYDAY=MO,FR'",
                "FREQ=WEEKLY;BYDAY=MO;SKIP=BACKWARD | 'SKIP=BACKWARD' does not go with the other parts",
                "FREQ=MONTHLY | it has no day; expected 'BYMONTHDAY=15' or 'BYDAY=1MO'",
                "FREQ=MONTHLY;BYMONTHDAY=0 | a day of the month is 1 to 31, or from its end -1 to -31, not 0",
                "FREQ=MONTHLY;BYMONTHDAY=32 | not 32; expected such as 'BYMONTHDAY=15' or 'BYMONTHDAY=-1'",
                "FREQ=MONTHLY;BYMONTHDAY=-1,1 | it has one form only; write it as 'FREQ=MONTHLY;BYMONTHDAY=1,-1'",
                "FREQ=MONTHLY;BYMONTHDAY=05 | it has one form only; write it as 'FREQ=MONTHLY;BYMONTHDAY=5'",
                "FREQ=MONTHLY;BYDAY=MO | 'BYDAY': 'MO' is no weekday of a month; expected such as 1MO or -1FR",
                "FREQ=MONTHLY;BYDAY=6MO | a month has a weekday 1 to 5 times, from its end -1 to -5, not 6; expected",
                "FREQ=MONTHLY;BYDAY=1XX | 'BYDAY': 'XX' is no day of the week; expected such as MO or FR",
                "FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=1FR | 'BYDAY=1FR' does not go with the other parts; leave it out",
                "FREQ=MONTHLY;BYMONTHDAY=30;SKIP=BACKWARD | expected both 'RSCALE=GREGORIAN' and 'SKIP=BACKWARD'",
                "RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=30 | expected both 'RSCALE=GREGORIAN' and 'SKIP=BACKWARD'",
                "RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=30;SKIP=FORWARD | expected both 'RSCALE=GREGORIAN' and",
                "RSCALE=CHINESE;FREQ=MONTHLY;BYMONTHDAY=30;SKIP=BACKWARD | expected both 'RSCALE=GREGORIAN' and",
                "RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=5;SKIP=BACKWARD | write it as 'FREQ=MONTHLY;BYMONTHDAY=5'",
                "RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=-1;SKIP=BACKWARD | expected 'BYMONTHDAY=-1' without 'SKIP=",
                "RSCALE=GREGORIAN;FREQ=MONTHLY;BYDAY=5MO;SKIP=BACKWARD | 'SKIP=BACKWARD' has no day to clamp; expected",
                "FREQ=YEARLY;BYMONTHDAY=15 | what recurs by years has a month; expected such as 'FREQ=YEARLY;BYMONTH=5",
                "FREQ=YEARLY;BYMONTH=13;BYMONTHDAY=15 | 'BYMONTH': a month is 1 to 12, not 13"
            })
    void whatIsNoRecurrenceIsRefusedByNameWithARemedy(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recurrence.parse(text))
                .withMessageStartingWith("recurrence '" + text + "': ")
                .withMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31 | with 'INTERVAL=1', from some anchor no month",
                "FREQ=MONTHLY;INTERVAL=2;BYMONTH=5;BYMONTHDAY=15 | with 'INTERVAL=2', from some anchor no month",
                "FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31 | with 'INTERVAL=12', from some anchor no month",
                "FREQ=YEARLY;BYMONTH=2,4;BYMONTHDAY=31 | with 'INTERVAL=1', from some anchor no year",
                "FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29 | with 'INTERVAL=4', from some anchor no year"
            })
    void whatWouldNeverComeFromSomeAnchorIsRefused(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recurrence.parse(text))
                .withMessageContaining(message + " would ever have such a date; expected an")
                .withMessageContaining("or 'SKIP=BACKWARD'");
    }

    @Test
    void aTextWithoutEndIsRefusedWithoutBeingRepeated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recurrence.parse("FREQ=DAILY;".repeat(1_000)))
                .withMessageStartingWith(
                        "recurrence 'FREQ=DAILY;FREQ=DAILY;FREQ=DAILY;FREQ=DA…': it is longer than 1000");
    }

    @Test
    void tenThousandYearsFromItsAnchorADateIsFoundAtOnce() {
        LocalDate anchor = LocalDate.of(1, 1, 1);
        LocalDate from = LocalDate.of(9999, 1, 1);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int day = 0; day < 10_000; day++) {
                Recurrence.everyDays(3).next(from.plusDays(day), anchor);
                Recurrence.everyWeeks(2, DayOfWeek.MONDAY).next(from.plusDays(day), anchor);
                Recurrence.everyMonths(2, 30).next(from.plusDays(day), anchor);
                Recurrence.yearlyOn(15, Month.MAY).next(from.plusDays(day), anchor);
            }
        });
    }
}
